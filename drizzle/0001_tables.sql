CREATE TABLE "access_grants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"basis" text NOT NULL,
	"granted_at" timestamp(3) with time zone NOT NULL,
	"until" timestamp(3) with time zone,
	CONSTRAINT "access_grants_once" UNIQUE("partner_id","subject_kind","subject_id","scope")
);
--> statement-breakpoint
CREATE TABLE "credentials" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"staff_id" uuid,
	"client_id" text NOT NULL,
	"label" text NOT NULL,
	"state" text NOT NULL,
	"secret_hash" text,
	"previous_secret_hash" text,
	"previous_until" timestamp(3) with time zone,
	"public_keys" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"roles" text[] NOT NULL,
	"scopes" text[] NOT NULL,
	"outlet_id" uuid,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"last_used_at" timestamp(3) with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "credentials_client_id" UNIQUE("client_id"),
	CONSTRAINT "credentials_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "credentials_state" CHECK ("credentials"."state" in ('ACTIVE', 'SUSPENDED', 'REVOKED'))
);
--> statement-breakpoint
CREATE TABLE "institutions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"parent_id" uuid,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"path" text NOT NULL,
	CONSTRAINT "institutions_code" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "signing_keys" (
	"kid" text PRIMARY KEY NOT NULL,
	"public_jwk" jsonb NOT NULL,
	"private_sealed" text NOT NULL,
	"published_at" timestamp(3) with time zone NOT NULL,
	"signs_from" timestamp(3) with time zone NOT NULL,
	"retires_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "staff_members" (
	"id" uuid PRIMARY KEY NOT NULL,
	"institution_id" uuid NOT NULL,
	"name" text NOT NULL,
	"roles" text[] NOT NULL,
	"level" integer NOT NULL,
	"active" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "used_assertions" (
	"assertion_hash" text PRIMARY KEY NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agreement_clauses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"key" text,
	"number" text NOT NULL,
	"title_zh" text NOT NULL,
	"title_en" text NOT NULL,
	"text_zh" text NOT NULL,
	"text_en" text NOT NULL,
	"parameters" jsonb NOT NULL,
	CONSTRAINT "agreement_clauses_number" UNIQUE("partner_id","version_id","number")
);
--> statement-breakpoint
CREATE TABLE "agreement_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"agreement_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"state" text NOT NULL,
	"standard_terms" text NOT NULL,
	"effective_from" timestamp(3) with time zone NOT NULL,
	"effective_until" timestamp(3) with time zone,
	"digest" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "agreement_versions_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "agreement_versions_sequence" UNIQUE("partner_id","agreement_id","sequence"),
	CONSTRAINT "agreement_versions_state" CHECK ("agreement_versions"."state" in ('DRAFT', 'SIGNED', 'ACTIVE', 'ENDED')),
	CONSTRAINT "agreement_versions_period" CHECK ("agreement_versions"."effective_until" is null or "agreement_versions"."effective_from" < "agreement_versions"."effective_until")
);
--> statement-breakpoint
CREATE TABLE "agreements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"number" text NOT NULL,
	"external_ref" text,
	"state" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "agreements_number" UNIQUE("number"),
	CONSTRAINT "agreements_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "agreements_state" CHECK ("agreements"."state" in ('DRAFT', 'SIGNED', 'ACTIVE', 'SUSPENDED', 'EXPIRED', 'TERMINATED'))
);
--> statement-breakpoint
CREATE TABLE "licences" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"number" text NOT NULL,
	"scope" text NOT NULL,
	"regions" text[] NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date NOT NULL,
	CONSTRAINT "licences_period" CHECK ("licences"."valid_from" < "licences"."valid_until")
);
--> statement-breakpoint
CREATE TABLE "outlets" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"parent_id" uuid,
	"path" text NOT NULL,
	"name" text NOT NULL,
	"region" text NOT NULL,
	"external_ref" text,
	"active" boolean NOT NULL,
	CONSTRAINT "outlets_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "outlets_external_ref" UNIQUE("partner_id","external_ref")
);
--> statement-breakpoint
CREATE TABLE "partners" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"external_ref" text,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"institution_id" uuid NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "partners_number" UNIQUE("number"),
	CONSTRAINT "partners_state" CHECK ("partners"."state" in ('ONBOARDING', 'ACTIVE', 'SUSPENDED', 'TERMINATED'))
);
--> statement-breakpoint
CREATE TABLE "producers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"outlet_id" uuid NOT NULL,
	"name" text NOT NULL,
	"external_ref" text,
	"registration_number" text,
	"registered_until" date,
	"trained_until" date,
	"state" text NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "producers_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "producers_external_ref" UNIQUE("partner_id","external_ref"),
	CONSTRAINT "producers_state" CHECK ("producers"."state" in ('ACTIVE', 'SUSPENDED', 'ENDED'))
);
--> statement-breakpoint
CREATE TABLE "audit_records" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"actor_side" text NOT NULL,
	"actor_id" uuid,
	"actor_label" text NOT NULL,
	"act" text NOT NULL,
	"subject_kind" text,
	"subject_id" uuid,
	"purpose" text,
	"refusal" text,
	"request_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "counters" (
	"series" text NOT NULL,
	"period" text NOT NULL,
	"value" bigint NOT NULL,
	CONSTRAINT "counters_series_period_pk" PRIMARY KEY("series","period")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"txid" text DEFAULT pg_current_xact_id()::text NOT NULL,
	"position" bigserial NOT NULL,
	"type" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"actor_side" text NOT NULL,
	"actor_label" text NOT NULL,
	"request_id" text NOT NULL,
	"occurred_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "events_no_gap_per_subject" UNIQUE("partner_id","subject_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"partner_id" uuid NOT NULL,
	"key" text NOT NULL,
	"operation" text NOT NULL,
	"input_hash" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"request_id" text NOT NULL,
	"received_at" timestamp(3) with time zone NOT NULL,
	"committed_at" timestamp(3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "idempotency_keys_one_per_tenant" PRIMARY KEY("partner_id","key")
);
--> statement-breakpoint
CREATE TABLE "job_effects" (
	"effect_key" text PRIMARY KEY NOT NULL,
	"done_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "worker_heartbeats" (
	"pool_id" text PRIMARY KEY NOT NULL,
	"started_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"beat_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "product_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"product_id" uuid NOT NULL,
	"edition" text NOT NULL,
	"filing_number" text,
	"state" text NOT NULL,
	"on_sale_from" date NOT NULL,
	"on_sale_until" date,
	"document" jsonb NOT NULL,
	"digest" text NOT NULL,
	"filed_by" uuid NOT NULL,
	"approved_by" uuid,
	"revision" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "product_versions_edition" UNIQUE("product_id","edition"),
	CONSTRAINT "product_versions_state" CHECK ("product_versions"."state" in ('DRAFT', 'FILED', 'ON_SALE', 'SUSPENDED', 'RETIRED')),
	CONSTRAINT "product_versions_maker_is_not_checker" CHECK ("product_versions"."approved_by" is null or "product_versions"."approved_by" <> "product_versions"."filed_by"),
	CONSTRAINT "product_versions_approved_before_sale" CHECK ("product_versions"."state" in ('DRAFT', 'FILED', 'RETIRED') or "product_versions"."approved_by" is not null)
);
--> statement-breakpoint
CREATE TABLE "products" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "products_code" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "quote_options" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"quote_version_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"label" text NOT NULL,
	"offered" boolean NOT NULL,
	"product_version_id" uuid,
	"starts_at" timestamp(3) with time zone,
	"ends_at" timestamp(3) with time zone,
	"premium_fen" bigint,
	"payable_fen" bigint,
	"detail" jsonb NOT NULL,
	CONSTRAINT "quote_options_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "quote_options_label" UNIQUE("partner_id","quote_version_id","label"),
	CONSTRAINT "quote_options_offer_has_price" CHECK (not "quote_options"."offered" or ("quote_options"."premium_fen" is not null and "quote_options"."payable_fen" is not null and "quote_options"."starts_at" < "quote_options"."ends_at")),
	CONSTRAINT "quote_options_premium_bounds" CHECK ("quote_options"."premium_fen" is null or "quote_options"."premium_fen" between 0 and 10000000000000)
);
--> statement-breakpoint
CREATE TABLE "quote_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"quote_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"risk" jsonb NOT NULL,
	"priced_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "quote_versions_owner" UNIQUE("partner_id","id")
);
--> statement-breakpoint
CREATE TABLE "quotes" (
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
	"version_sequence" integer NOT NULL,
	"vehicle_group" text NOT NULL,
	"vin" text NOT NULL,
	"plate" text,
	"holder_name" text NOT NULL,
	"cloned_from_id" uuid,
	"withdrawn_reason" text,
	"valid_until" timestamp(3) with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "quotes_number" UNIQUE("number"),
	CONSTRAINT "quotes_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "quotes_external_ref" UNIQUE("partner_id","external_ref"),
	CONSTRAINT "quotes_state" CHECK ("quotes"."state" in ('REQUESTED', 'PRICED', 'REFUSED', 'ACCEPTED', 'BOUND', 'WITHDRAWN', 'EXPIRED')),
	CONSTRAINT "quotes_priced_has_validity" CHECK ("quotes"."state" <> 'PRICED' or "quotes"."valid_until" is not null)
);
--> statement-breakpoint
CREATE TABLE "tariffs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"region" text,
	"version" text NOT NULL,
	"filing_number" text,
	"valid_from" date NOT NULL,
	"valid_until" date,
	"binds_until" timestamp(3) with time zone,
	"digest" text NOT NULL,
	"illustrative" boolean NOT NULL,
	"document" jsonb NOT NULL,
	"published_by" uuid,
	"published_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "tariffs_version" UNIQUE NULLS NOT DISTINCT("code","region","version"),
	CONSTRAINT "tariffs_one_start" UNIQUE NULLS NOT DISTINCT("code","region","valid_from"),
	CONSTRAINT "tariffs_period" CHECK ("tariffs"."valid_until" is null or "tariffs"."valid_from" < "tariffs"."valid_until")
);
--> statement-breakpoint
CREATE TABLE "parties" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"subject_id" uuid,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"identity_kind" text,
	"identity_number" text,
	"phone" text,
	"address" text,
	"contact_id" uuid,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "parties_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "parties_kind" CHECK ("parties"."kind" in ('PERSON', 'ORGANISATION'))
);
--> statement-breakpoint
CREATE TABLE "party_subjects" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identity_hash" text NOT NULL,
	CONSTRAINT "party_subjects_identity" UNIQUE("identity_hash")
);
--> statement-breakpoint
CREATE TABLE "vehicle_subjects" (
	"id" uuid PRIMARY KEY NOT NULL,
	"vin_hash" text NOT NULL,
	CONSTRAINT "vehicle_subjects_vin" UNIQUE("vin_hash")
);
--> statement-breakpoint
CREATE TABLE "vehicles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"vin" text NOT NULL,
	"plate" text,
	"facts" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "vehicles_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "vehicles_one_per_partner" UNIQUE("partner_id","subject_id")
);
--> statement-breakpoint
ALTER TABLE "credentials" ADD CONSTRAINT "credentials_staff_id_staff_members_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff_members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_members" ADD CONSTRAINT "staff_members_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_clauses" ADD CONSTRAINT "agreement_clauses_version" FOREIGN KEY ("partner_id","version_id") REFERENCES "public"."agreement_versions"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_versions" ADD CONSTRAINT "agreement_versions_agreement" FOREIGN KEY ("partner_id","agreement_id") REFERENCES "public"."agreements"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "licences" ADD CONSTRAINT "licences_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outlets" ADD CONSTRAINT "outlets_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outlets" ADD CONSTRAINT "outlets_parent" FOREIGN KEY ("partner_id","parent_id") REFERENCES "public"."outlets"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partners" ADD CONSTRAINT "partners_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "producers" ADD CONSTRAINT "producers_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "producers" ADD CONSTRAINT "producers_outlet" FOREIGN KEY ("partner_id","outlet_id") REFERENCES "public"."outlets"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "product_versions" ADD CONSTRAINT "product_versions_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote_options" ADD CONSTRAINT "quote_options_product_version_id_product_versions_id_fk" FOREIGN KEY ("product_version_id") REFERENCES "public"."product_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote_options" ADD CONSTRAINT "quote_options_version" FOREIGN KEY ("partner_id","quote_version_id") REFERENCES "public"."quote_versions"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quote_versions" ADD CONSTRAINT "quote_versions_quote" FOREIGN KEY ("partner_id","quote_id") REFERENCES "public"."quotes"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_outlet" FOREIGN KEY ("partner_id","outlet_id") REFERENCES "public"."outlets"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_producer" FOREIGN KEY ("partner_id","producer_id") REFERENCES "public"."producers"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_vehicle" FOREIGN KEY ("partner_id","vehicle_id") REFERENCES "public"."vehicles"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_policyholder" FOREIGN KEY ("partner_id","policyholder_id") REFERENCES "public"."parties"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_insured" FOREIGN KEY ("partner_id","insured_id") REFERENCES "public"."parties"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_vehicle_owner" FOREIGN KEY ("partner_id","owner_id") REFERENCES "public"."parties"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_first_beneficiary" FOREIGN KEY ("partner_id","first_beneficiary_id") REFERENCES "public"."parties"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_agreement_version" FOREIGN KEY ("partner_id","agreement_version_id") REFERENCES "public"."agreement_versions"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_cloned_from" FOREIGN KEY ("partner_id","cloned_from_id") REFERENCES "public"."quotes"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_subject_id_party_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."party_subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_contact" FOREIGN KEY ("partner_id","contact_id") REFERENCES "public"."parties"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vehicles" ADD CONSTRAINT "vehicles_subject_id_vehicle_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."vehicle_subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "access_grants_subject" ON "access_grants" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "licences_by_partner" ON "licences" USING btree ("partner_id");--> statement-breakpoint
CREATE INDEX "partners_by_institution" ON "partners" USING btree ("institution_id");--> statement-breakpoint
CREATE INDEX "audit_records_by_subject" ON "audit_records" USING btree ("partner_id","subject_id","at");--> statement-breakpoint
CREATE INDEX "events_by_partner" ON "events" USING btree ("partner_id","position");--> statement-breakpoint
CREATE INDEX "product_versions_by_product" ON "product_versions" USING btree ("product_id","on_sale_from");--> statement-breakpoint
CREATE UNIQUE INDEX "quote_versions_sequence" ON "quote_versions" USING btree ("partner_id","quote_id","sequence");--> statement-breakpoint
CREATE INDEX "quotes_newest" ON "quotes" USING btree ("partner_id","created_at","id");--> statement-breakpoint
CREATE INDEX "quotes_expiring" ON "quotes" USING btree ("partner_id","valid_until","id");--> statement-breakpoint
CREATE INDEX "quotes_due" ON "quotes" USING btree ("valid_until") WHERE state = 'PRICED';--> statement-breakpoint
CREATE INDEX "quotes_by_vin" ON "quotes" USING btree ("partner_id","vin" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "quotes_by_plate" ON "quotes" USING btree ("partner_id","plate" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "quotes_by_holder" ON "quotes" USING btree ("partner_id","holder_name" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "quotes_by_vehicle" ON "quotes" USING btree ("partner_id","vehicle_id");--> statement-breakpoint
CREATE INDEX "parties_by_subject" ON "parties" USING btree ("partner_id","subject_id");--> statement-breakpoint
CREATE INDEX "vehicles_by_vin" ON "vehicles" USING btree ("partner_id","vin");--> statement-breakpoint
CREATE INDEX "vehicles_by_plate" ON "vehicles" USING btree ("partner_id","plate");