CREATE TABLE "charges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"outlet_id" uuid,
	"number" text NOT NULL,
	"external_ref" text,
	"state" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"policyholder_id" uuid NOT NULL,
	"region" text,
	"amount_fen" bigint NOT NULL,
	"lines" jsonb NOT NULL,
	"pay_by" timestamp(3) with time zone NOT NULL,
	"paid_at" timestamp(3) with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "charges_number" UNIQUE("number"),
	CONSTRAINT "charges_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "charges_full_amount" UNIQUE("partner_id","id","amount_fen"),
	CONSTRAINT "charges_state" CHECK ("charges"."state" in ('OPEN', 'PAID', 'EXPIRED', 'CANCELLED')),
	CONSTRAINT "charges_amount" CHECK ("charges"."amount_fen" between 1 and 10000000000000),
	CONSTRAINT "charges_paid_has_time" CHECK (("charges"."state" = 'PAID') = ("charges"."paid_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "payment_confirmations" (
	"partner_id" uuid NOT NULL,
	"payment_order_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"staff_id" uuid NOT NULL,
	"amount_fen" bigint NOT NULL,
	"bank_reference" text NOT NULL,
	"received_at" timestamp(3) with time zone NOT NULL,
	"evidence_file_id" uuid,
	"confirmed_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "payment_confirmations_in_order" PRIMARY KEY("partner_id","payment_order_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "payment_orders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"outlet_id" uuid,
	"number" text NOT NULL,
	"external_ref" text,
	"charge_id" uuid NOT NULL,
	"state" text NOT NULL,
	"amount_fen" bigint NOT NULL,
	"payer_id" uuid NOT NULL,
	"method" text NOT NULL,
	"provider" text,
	"return_url" text,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"paid_at" timestamp(3) with time zone,
	"reference" text,
	"reconciled_at" timestamp(3) with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "payment_orders_number" UNIQUE("number"),
	CONSTRAINT "payment_orders_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "payment_orders_external_ref" UNIQUE("partner_id","external_ref"),
	CONSTRAINT "payment_orders_reference" UNIQUE("partner_id","reference"),
	CONSTRAINT "payment_orders_state" CHECK ("payment_orders"."state" in ('OPEN', 'AWAITING_SECOND_PERSON', 'PAID', 'EXPIRED', 'CANCELLED', 'REFUNDING', 'REFUNDED')),
	CONSTRAINT "payment_orders_method" CHECK ("payment_orders"."method" in ('QR_CODE', 'BANK_TRANSFER', 'POS', 'PARTNER_COLLECTED')),
	CONSTRAINT "payment_orders_paid_has_reference" CHECK ("payment_orders"."state" <> 'PAID' or ("payment_orders"."paid_at" is not null and "payment_orders"."reference" is not null))
);
--> statement-breakpoint
CREATE TABLE "postings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"journal_id" uuid NOT NULL,
	"charge_id" uuid NOT NULL,
	"account" text NOT NULL,
	"amount_fen" bigint NOT NULL,
	"label_zh" text NOT NULL,
	"label_en" text NOT NULL,
	"posted_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "postings_not_zero" CHECK ("postings"."amount_fen" <> 0)
);
--> statement-breakpoint
CREATE TABLE "provider_events" (
	"partner_id" uuid NOT NULL,
	"provider" text NOT NULL,
	"event_id" text NOT NULL,
	"type" text NOT NULL,
	"payment_order_id" uuid NOT NULL,
	"amount_fen" bigint NOT NULL,
	"happened_at" timestamp(3) with time zone NOT NULL,
	"received_at" timestamp(3) with time zone NOT NULL,
	"outcome" text NOT NULL,
	CONSTRAINT "provider_events_once" PRIMARY KEY("partner_id","provider","event_id")
);
--> statement-breakpoint
CREATE TABLE "refunds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"outlet_id" uuid,
	"number" text NOT NULL,
	"payment_order_id" uuid NOT NULL,
	"amount_fen" bigint NOT NULL,
	"state" text NOT NULL,
	"cause_kind" text NOT NULL,
	"cause_id" uuid NOT NULL,
	"occasion" text NOT NULL,
	"bank_reference" text,
	"confirmed_at" timestamp(3) with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "refunds_number" UNIQUE("number"),
	CONSTRAINT "refunds_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "refunds_one_per_cause" UNIQUE("partner_id","payment_order_id","cause_id","occasion"),
	CONSTRAINT "refunds_state" CHECK ("refunds"."state" in ('DUE', 'SENT', 'CONFIRMED', 'RETURNED')),
	CONSTRAINT "refunds_amount" CHECK ("refunds"."amount_fen" > 0),
	CONSTRAINT "refunds_confirmed_has_time" CHECK (("refunds"."state" = 'CONFIRMED') = ("refunds"."confirmed_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "authority_balances" (
	"partner_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"used" bigint NOT NULL,
	CONSTRAINT "authority_balances_one_per_scope" PRIMARY KEY("partner_id","scope"),
	CONSTRAINT "authority_balances_not_negative" CHECK ("authority_balances"."used" >= 0)
);
--> statement-breakpoint
CREATE TABLE "authority_uses" (
	"partner_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"agreement_version_id" uuid NOT NULL,
	"day" date NOT NULL,
	"amount_fen" bigint NOT NULL,
	"state" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "authority_uses_one_per_subject" PRIMARY KEY("partner_id","subject_id"),
	CONSTRAINT "authority_uses_state" CHECK ("authority_uses"."state" in ('RESERVED', 'RELEASED')),
	CONSTRAINT "authority_uses_amount" CHECK ("authority_uses"."amount_fen" >= 0)
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"name" text NOT NULL,
	"content_type" text NOT NULL,
	"size_bytes" bigint NOT NULL,
	"sha256" text NOT NULL,
	"state" text NOT NULL,
	"rejection" text,
	"kind" text NOT NULL,
	"personal" boolean NOT NULL,
	"captured_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone NOT NULL,
	"stored_at" timestamp(3) with time zone,
	CONSTRAINT "files_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "files_state" CHECK ("files"."state" in ('AWAITING_BYTES', 'STORED', 'REJECTED')),
	CONSTRAINT "files_stored_at" CHECK (("files"."state" = 'STORED') = ("files"."stored_at" is not null)),
	CONSTRAINT "files_rejection" CHECK (("files"."state" = 'REJECTED') = ("files"."rejection" is not null)),
	CONSTRAINT "files_sha256" CHECK ("files"."sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "files_size" CHECK ("files"."size_bytes" between 1 and 52428800)
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"policy_id" uuid NOT NULL,
	"method" text NOT NULL,
	"sent_at" timestamp(3) with time zone NOT NULL,
	"received_at" timestamp(3) with time zone,
	CONSTRAINT "deliveries_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "deliveries_method" CHECK ("deliveries"."method" in ('SMS', 'EMAIL', 'HANDED_OVER'))
);
--> statement-breakpoint
CREATE TABLE "policies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"number" text NOT NULL,
	"external_ref" text,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"application_id" uuid NOT NULL,
	"outlet_id" uuid,
	"producer_id" uuid,
	"vehicle_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"policyholder_id" uuid NOT NULL,
	"insured_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"first_beneficiary_id" uuid,
	"agreement_version_id" uuid NOT NULL,
	"bound_under_id" uuid NOT NULL,
	"vehicle_group" text NOT NULL,
	"vin" text NOT NULL,
	"plate" text,
	"holder_name" text NOT NULL,
	"starts_at" timestamp(3) with time zone NOT NULL,
	"ends_at" timestamp(3) with time zone NOT NULL,
	"query_number" text,
	"confirmation_number" text,
	"issued_at" timestamp(3) with time zone NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "policies_number" UNIQUE("number"),
	CONSTRAINT "policies_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "policies_one_per_application" UNIQUE("partner_id","application_id","kind"),
	CONSTRAINT "policies_state" CHECK ("policies"."state" in ('ISSUED', 'IN_FORCE', 'SUSPENDED', 'EXPIRED', 'CANCELLED', 'VOIDED', 'TERMINATED')),
	CONSTRAINT "policies_kind" CHECK ("policies"."kind" in ('COMPULSORY', 'COMMERCIAL')),
	CONSTRAINT "policies_period" CHECK ("policies"."starts_at" < "policies"."ends_at")
);
--> statement-breakpoint
CREATE TABLE "policy_documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"policy_id" uuid NOT NULL,
	"policy_version_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"file_id" uuid NOT NULL,
	"verification_code" text NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "policy_documents_code" UNIQUE("verification_code"),
	CONSTRAINT "policy_documents_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "policy_documents_kind" CHECK ("policy_documents"."kind" in ('POLICY', 'SIGN', 'ENDORSEMENT_SLIP', 'CLAUSES', 'INVOICE', 'CERTIFICATE')),
	CONSTRAINT "policy_documents_language" CHECK ("policy_documents"."language" in ('ZH_CN', 'EN'))
);
--> statement-breakpoint
CREATE TABLE "policy_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"policy_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"effective_from" timestamp(3) with time zone NOT NULL,
	"effective_until" timestamp(3) with time zone NOT NULL,
	"recorded_at" timestamp(3) with time zone NOT NULL,
	"superseded_at" timestamp(3) with time zone,
	"reason" text NOT NULL,
	"product_version_id" uuid NOT NULL,
	"premium_fen" bigint NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "policy_versions_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "policy_versions_sequence" UNIQUE("partner_id","policy_id","sequence"),
	CONSTRAINT "policy_versions_period" CHECK ("policy_versions"."effective_from" < "policy_versions"."effective_until")
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"product_id" uuid NOT NULL,
	"document" jsonb NOT NULL,
	"offered_from" date NOT NULL,
	"offered_until" date,
	CONSTRAINT "plans_code" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "quote_acceptances" (
	"partner_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"quote_id" uuid NOT NULL,
	"option_id" uuid NOT NULL,
	"accepted_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "quote_acceptances_one" PRIMARY KEY("partner_id","application_id")
);
--> statement-breakpoint
CREATE TABLE "quote_documents" (
	"partner_id" uuid NOT NULL,
	"quote_version_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"made_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "quote_documents_one" PRIMARY KEY("partner_id","quote_version_id")
);
--> statement-breakpoint
CREATE TABLE "application_acceptances" (
	"partner_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"record" jsonb NOT NULL,
	"signature_file_id" uuid NOT NULL,
	"mandate_file_id" uuid,
	"accepted_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "application_acceptances_one" PRIMARY KEY("partner_id","application_id")
);
--> statement-breakpoint
CREATE TABLE "application_materials" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"label_zh" text NOT NULL,
	"label_en" text NOT NULL,
	"state" text NOT NULL,
	"needed" boolean NOT NULL,
	"rejection" text,
	"rule" jsonb NOT NULL,
	CONSTRAINT "application_materials_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "application_materials_position" UNIQUE("partner_id","application_id","position"),
	CONSTRAINT "application_materials_state" CHECK ("application_materials"."state" in ('MISSING', 'RECEIVED', 'ACCEPTED', 'REJECTED'))
);
--> statement-breakpoint
CREATE TABLE "applications" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"number" text NOT NULL,
	"external_ref" text,
	"state" text NOT NULL,
	"outlet_id" uuid,
	"producer_id" uuid,
	"vehicle_id" uuid NOT NULL,
	"policyholder_id" uuid NOT NULL,
	"insured_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"first_beneficiary_id" uuid,
	"agreement_version_id" uuid NOT NULL,
	"accepted_under_id" uuid NOT NULL,
	"vehicle_group" text NOT NULL,
	"vin" text NOT NULL,
	"plate" text,
	"holder_name" text NOT NULL,
	"content" jsonb NOT NULL,
	"carries" jsonb NOT NULL,
	"split_from_id" uuid,
	"pay_by" timestamp(3) with time zone NOT NULL,
	"charge_id" uuid,
	"not_issued" jsonb,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "applications_number" UNIQUE("number"),
	CONSTRAINT "applications_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "applications_external_ref" UNIQUE("partner_id","external_ref"),
	CONSTRAINT "applications_split_once" UNIQUE("partner_id","split_from_id"),
	CONSTRAINT "applications_carries_something" CHECK (jsonb_array_length("applications"."carries") between 1 and 2),
	CONSTRAINT "applications_state" CHECK ("applications"."state" in ('UNDER_REVIEW', 'REFERRED', 'MATERIALS_REQUESTED', 'CONDITIONS_OFFERED', 'APPROVED', 'DECLINED', 'PAID', 'ISSUED', 'NOT_ISSUED', 'WITHDRAWN', 'EXPIRED')),
	CONSTRAINT "applications_charged_after_approval" CHECK ("applications"."charge_id" is null or "applications"."state" in ('APPROVED', 'PAID', 'ISSUED', 'NOT_ISSUED', 'WITHDRAWN', 'EXPIRED')),
	CONSTRAINT "applications_approved_has_charge" CHECK ("applications"."state" not in ('APPROVED', 'PAID', 'ISSUED') or "applications"."charge_id" is not null)
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"given_at" timestamp(3) with time zone NOT NULL,
	"withdrawn_at" timestamp(3) with time zone,
	CONSTRAINT "consents_one_per_purpose" UNIQUE("partner_id","application_id","party_id","purpose"),
	CONSTRAINT "consents_withdrawn_after_given" CHECK ("consents"."withdrawn_at" is null or "consents"."withdrawn_at" >= "consents"."given_at")
);
--> statement-breakpoint
CREATE TABLE "material_files" (
	"partner_id" uuid NOT NULL,
	"material_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"added_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "material_files_once" PRIMARY KEY("partner_id","material_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "referrals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"state" text NOT NULL,
	"level" text NOT NULL,
	"reasons" jsonb NOT NULL,
	"assignee_id" uuid,
	"opinion" text,
	"note" text,
	"created_at" timestamp(3) with time zone NOT NULL,
	"decided_at" timestamp(3) with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "referrals_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "referrals_state" CHECK ("referrals"."state" in ('OPEN', 'CLAIMED', 'WAITING', 'DECIDED', 'CLOSED'))
);
--> statement-breakpoint
CREATE TABLE "underwriting_decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"policy_kind" text NOT NULL,
	"outcome" text NOT NULL,
	"reasons" jsonb NOT NULL,
	"conditions" jsonb NOT NULL,
	"rule_set" text NOT NULL,
	"actor_side" text NOT NULL,
	"actor_id" uuid,
	"actor_label" text NOT NULL,
	"decided_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "underwriting_decisions_sequence" UNIQUE("partner_id","application_id","policy_kind","sequence"),
	CONSTRAINT "underwriting_decisions_compulsory_accepted" CHECK ("underwriting_decisions"."policy_kind" <> 'COMPULSORY' or "underwriting_decisions"."outcome" = 'ACCEPTED')
);
--> statement-breakpoint
CREATE TABLE "underwriting_rule_sets" (
	"version" text PRIMARY KEY NOT NULL,
	"valid_from" date NOT NULL,
	"document" jsonb NOT NULL,
	"digest" text NOT NULL,
	CONSTRAINT "underwriting_rule_sets_first_day" UNIQUE("valid_from")
);
--> statement-breakpoint
ALTER TABLE "quote_options" ADD COLUMN "commercial_version_id" uuid;--> statement-breakpoint
ALTER TABLE "quote_options" ADD COLUMN "plan_id" uuid;--> statement-breakpoint
ALTER TABLE "quote_options" ADD COLUMN "outlook" text DEFAULT 'ACCEPT' NOT NULL;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "accepted_option_id" uuid;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "application_id" uuid;--> statement-breakpoint
ALTER TABLE "charges" ADD CONSTRAINT "charges_policyholder" FOREIGN KEY ("partner_id","policyholder_id") REFERENCES "public"."parties"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charges" ADD CONSTRAINT "charges_outlet" FOREIGN KEY ("partner_id","outlet_id") REFERENCES "public"."outlets"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_confirmations" ADD CONSTRAINT "payment_confirmations_order" FOREIGN KEY ("partner_id","payment_order_id") REFERENCES "public"."payment_orders"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_confirmations" ADD CONSTRAINT "payment_confirmations_evidence" FOREIGN KEY ("partner_id","evidence_file_id") REFERENCES "public"."files"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_orders" ADD CONSTRAINT "payment_orders_charge_in_full" FOREIGN KEY ("partner_id","charge_id","amount_fen") REFERENCES "public"."charges"("partner_id","id","amount_fen") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_orders" ADD CONSTRAINT "payment_orders_outlet" FOREIGN KEY ("partner_id","outlet_id") REFERENCES "public"."outlets"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_orders" ADD CONSTRAINT "payment_orders_payer" FOREIGN KEY ("partner_id","payer_id") REFERENCES "public"."parties"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "postings" ADD CONSTRAINT "postings_charge" FOREIGN KEY ("partner_id","charge_id") REFERENCES "public"."charges"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provider_events" ADD CONSTRAINT "provider_events_order" FOREIGN KEY ("partner_id","payment_order_id") REFERENCES "public"."payment_orders"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_order" FOREIGN KEY ("partner_id","payment_order_id") REFERENCES "public"."payment_orders"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_outlet" FOREIGN KEY ("partner_id","outlet_id") REFERENCES "public"."outlets"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authority_balances" ADD CONSTRAINT "authority_balances_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authority_uses" ADD CONSTRAINT "authority_uses_agreement_version" FOREIGN KEY ("partner_id","agreement_version_id") REFERENCES "public"."agreement_versions"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deliveries" ADD CONSTRAINT "deliveries_policy" FOREIGN KEY ("partner_id","policy_id") REFERENCES "public"."policies"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_subject_id_vehicle_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."vehicle_subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_application" FOREIGN KEY ("partner_id","application_id") REFERENCES "public"."applications"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_outlet" FOREIGN KEY ("partner_id","outlet_id") REFERENCES "public"."outlets"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_producer" FOREIGN KEY ("partner_id","producer_id") REFERENCES "public"."producers"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_vehicle" FOREIGN KEY ("partner_id","vehicle_id") REFERENCES "public"."vehicles"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_policyholder" FOREIGN KEY ("partner_id","policyholder_id") REFERENCES "public"."parties"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_insured" FOREIGN KEY ("partner_id","insured_id") REFERENCES "public"."parties"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_vehicle_owner" FOREIGN KEY ("partner_id","owner_id") REFERENCES "public"."parties"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_first_beneficiary" FOREIGN KEY ("partner_id","first_beneficiary_id") REFERENCES "public"."parties"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_agreement_version" FOREIGN KEY ("partner_id","agreement_version_id") REFERENCES "public"."agreement_versions"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_bound_under" FOREIGN KEY ("partner_id","bound_under_id") REFERENCES "public"."agreement_versions"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_documents" ADD CONSTRAINT "policy_documents_policy" FOREIGN KEY ("partner_id","policy_id") REFERENCES "public"."policies"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_documents" ADD CONSTRAINT "policy_documents_version" FOREIGN KEY ("partner_id","policy_version_id") REFERENCES "public"."policy_versions"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_documents" ADD CONSTRAINT "policy_documents_file" FOREIGN KEY ("partner_id","file_id") REFERENCES "public"."files"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD CONSTRAINT "policy_versions_product_version_id_product_versions_id_fk" FOREIGN KEY ("product_version_id") REFERENCES "public"."product_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_versions" ADD CONSTRAINT "policy_versions_policy" FOREIGN KEY ("partner_id","policy_id") REFERENCES "public"."policies"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote_acceptances" ADD CONSTRAINT "quote_acceptances_application" FOREIGN KEY ("partner_id","application_id") REFERENCES "public"."applications"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote_acceptances" ADD CONSTRAINT "quote_acceptances_quote" FOREIGN KEY ("partner_id","quote_id") REFERENCES "public"."quotes"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote_acceptances" ADD CONSTRAINT "quote_acceptances_option" FOREIGN KEY ("partner_id","option_id") REFERENCES "public"."quote_options"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote_documents" ADD CONSTRAINT "quote_documents_version" FOREIGN KEY ("partner_id","quote_version_id") REFERENCES "public"."quote_versions"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote_documents" ADD CONSTRAINT "quote_documents_file" FOREIGN KEY ("partner_id","file_id") REFERENCES "public"."files"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_acceptances" ADD CONSTRAINT "application_acceptances_application" FOREIGN KEY ("partner_id","application_id") REFERENCES "public"."applications"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_acceptances" ADD CONSTRAINT "application_acceptances_signature" FOREIGN KEY ("partner_id","signature_file_id") REFERENCES "public"."files"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_acceptances" ADD CONSTRAINT "application_acceptances_mandate" FOREIGN KEY ("partner_id","mandate_file_id") REFERENCES "public"."files"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application_materials" ADD CONSTRAINT "application_materials_application" FOREIGN KEY ("partner_id","application_id") REFERENCES "public"."applications"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_outlet" FOREIGN KEY ("partner_id","outlet_id") REFERENCES "public"."outlets"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_producer" FOREIGN KEY ("partner_id","producer_id") REFERENCES "public"."producers"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_vehicle" FOREIGN KEY ("partner_id","vehicle_id") REFERENCES "public"."vehicles"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_policyholder" FOREIGN KEY ("partner_id","policyholder_id") REFERENCES "public"."parties"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_insured" FOREIGN KEY ("partner_id","insured_id") REFERENCES "public"."parties"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_vehicle_owner" FOREIGN KEY ("partner_id","owner_id") REFERENCES "public"."parties"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_first_beneficiary" FOREIGN KEY ("partner_id","first_beneficiary_id") REFERENCES "public"."parties"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_agreement_version" FOREIGN KEY ("partner_id","agreement_version_id") REFERENCES "public"."agreement_versions"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_accepted_under" FOREIGN KEY ("partner_id","accepted_under_id") REFERENCES "public"."agreement_versions"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_charge" FOREIGN KEY ("partner_id","charge_id") REFERENCES "public"."charges"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "applications" ADD CONSTRAINT "applications_split_from" FOREIGN KEY ("partner_id","split_from_id") REFERENCES "public"."applications"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_application" FOREIGN KEY ("partner_id","application_id") REFERENCES "public"."applications"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_party" FOREIGN KEY ("partner_id","party_id") REFERENCES "public"."parties"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "material_files" ADD CONSTRAINT "material_files_material" FOREIGN KEY ("partner_id","material_id") REFERENCES "public"."application_materials"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "material_files" ADD CONSTRAINT "material_files_file" FOREIGN KEY ("partner_id","file_id") REFERENCES "public"."files"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_application" FOREIGN KEY ("partner_id","application_id") REFERENCES "public"."applications"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "underwriting_decisions" ADD CONSTRAINT "underwriting_decisions_application" FOREIGN KEY ("partner_id","application_id") REFERENCES "public"."applications"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "charges_one_per_subject" ON "charges" USING btree ("partner_id","subject_id") WHERE state in ('OPEN', 'PAID');--> statement-breakpoint
CREATE INDEX "charges_external_ref" ON "charges" USING btree ("partner_id","external_ref");--> statement-breakpoint
CREATE INDEX "charges_due" ON "charges" USING btree ("pay_by") WHERE state = 'OPEN';--> statement-breakpoint
CREATE INDEX "charges_newest" ON "charges" USING btree ("partner_id","created_at","id");--> statement-breakpoint
CREATE INDEX "payment_orders_newest" ON "payment_orders" USING btree ("partner_id","created_at","id");--> statement-breakpoint
CREATE INDEX "payment_orders_by_charge" ON "payment_orders" USING btree ("partner_id","charge_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_orders_one_live_per_charge" ON "payment_orders" USING btree ("partner_id","charge_id") WHERE state in ('OPEN', 'AWAITING_SECOND_PERSON', 'PAID');--> statement-breakpoint
CREATE INDEX "payment_orders_due" ON "payment_orders" USING btree ("expires_at") WHERE state = 'OPEN';--> statement-breakpoint
CREATE INDEX "payment_orders_to_reconcile" ON "payment_orders" USING btree ("expires_at") WHERE provider is not null and reconciled_at is null and state <> 'OPEN';--> statement-breakpoint
CREATE INDEX "postings_by_charge" ON "postings" USING btree ("partner_id","charge_id");--> statement-breakpoint
CREATE INDEX "postings_by_journal" ON "postings" USING btree ("journal_id");--> statement-breakpoint
CREATE INDEX "refunds_under_way" ON "refunds" USING btree ("created_at") WHERE state in ('DUE', 'SENT');--> statement-breakpoint
CREATE INDEX "refunds_newest" ON "refunds" USING btree ("partner_id","created_at","id");--> statement-breakpoint
CREATE INDEX "deliveries_by_policy" ON "deliveries" USING btree ("partner_id","policy_id");--> statement-breakpoint
CREATE INDEX "policies_newest" ON "policies" USING btree ("partner_id","issued_at","id");--> statement-breakpoint
CREATE INDEX "policies_ending" ON "policies" USING btree ("partner_id","ends_at","id");--> statement-breakpoint
CREATE INDEX "policies_by_vin" ON "policies" USING btree ("partner_id","vin" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "policies_by_plate" ON "policies" USING btree ("partner_id","plate" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "policies_by_holder" ON "policies" USING btree ("partner_id","holder_name" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "policies_by_vehicle" ON "policies" USING btree ("partner_id","vehicle_id");--> statement-breakpoint
CREATE INDEX "policies_external_ref" ON "policies" USING btree ("partner_id","external_ref");--> statement-breakpoint
CREATE INDEX "policies_to_start" ON "policies" USING btree ("starts_at") WHERE state = 'ISSUED';--> statement-breakpoint
CREATE INDEX "policies_to_expire" ON "policies" USING btree ("ends_at") WHERE state in ('IN_FORCE', 'SUSPENDED');--> statement-breakpoint
CREATE INDEX "policies_by_subject" ON "policies" USING btree ("subject_id");--> statement-breakpoint
CREATE UNIQUE INDEX "policy_documents_one" ON "policy_documents" USING btree ("partner_id","policy_version_id","kind","language") WHERE kind <> 'CERTIFICATE';--> statement-breakpoint
CREATE INDEX "policy_documents_by_policy" ON "policy_documents" USING btree ("partner_id","policy_id");--> statement-breakpoint
CREATE INDEX "plans_by_product" ON "plans" USING btree ("product_id");--> statement-breakpoint
CREATE INDEX "quote_acceptances_by_quote" ON "quote_acceptances" USING btree ("partner_id","quote_id");--> statement-breakpoint
CREATE INDEX "applications_by_charge" ON "applications" USING btree ("partner_id","charge_id");--> statement-breakpoint
CREATE INDEX "applications_waiting" ON "applications" USING btree ("pay_by") WHERE state in ('REFERRED', 'MATERIALS_REQUESTED', 'CONDITIONS_OFFERED');--> statement-breakpoint
CREATE INDEX "applications_newest" ON "applications" USING btree ("partner_id","created_at","id");--> statement-breakpoint
CREATE INDEX "applications_by_vin" ON "applications" USING btree ("partner_id","vin" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "applications_by_plate" ON "applications" USING btree ("partner_id","plate" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "applications_by_holder" ON "applications" USING btree ("partner_id","holder_name" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "applications_paid" ON "applications" USING btree ("updated_at") WHERE state = 'PAID';--> statement-breakpoint
CREATE INDEX "consents_by_party" ON "consents" USING btree ("partner_id","party_id");--> statement-breakpoint
CREATE UNIQUE INDEX "referrals_one_open" ON "referrals" USING btree ("partner_id","application_id") WHERE state in ('OPEN', 'CLAIMED', 'WAITING');--> statement-breakpoint
CREATE INDEX "referrals_open" ON "referrals" USING btree ("created_at","id") WHERE state in ('OPEN', 'CLAIMED', 'WAITING');--> statement-breakpoint
ALTER TABLE "quote_options" ADD CONSTRAINT "quote_options_commercial_version_id_product_versions_id_fk" FOREIGN KEY ("commercial_version_id") REFERENCES "public"."product_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote_options" ADD CONSTRAINT "quote_options_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_application" FOREIGN KEY ("partner_id","application_id") REFERENCES "public"."applications"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "quotes_one_application" ON "quotes" USING btree ("partner_id","application_id");--> statement-breakpoint
ALTER TABLE "quote_options" ADD CONSTRAINT "quote_options_outlook" CHECK ("quote_options"."outlook" in ('ACCEPT', 'REFER', 'DECLINE'));--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_accepted_has_application" CHECK ("quotes"."state" not in ('ACCEPTED', 'BOUND') or ("quotes"."application_id" is not null and "quotes"."accepted_option_id" is not null));