CREATE TABLE "claim_files" (
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"material_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"sent_by_id" uuid NOT NULL,
	"place" jsonb,
	"note" text,
	"sent_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "claim_files_one" PRIMARY KEY("partner_id","material_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "claim_injuries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"person_id" uuid,
	"description" text NOT NULL,
	"disability_grade" integer,
	"costs_fen" bigint NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "claim_injuries_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "claim_injuries_grade" CHECK ("claim_injuries"."disability_grade" between 1 and 10),
	CONSTRAINT "claim_injuries_costs" CHECK ("claim_injuries"."costs_fen" >= 0)
);
--> statement-breakpoint
CREATE TABLE "claim_materials" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"label_zh" text NOT NULL,
	"label_en" text NOT NULL,
	"state" text NOT NULL,
	"needed" boolean NOT NULL,
	"rejection" text,
	"rule" jsonb NOT NULL,
	"asked_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "claim_materials_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "claim_materials_position" UNIQUE("partner_id","claim_id","position"),
	CONSTRAINT "claim_materials_state" CHECK ("claim_materials"."state" in ('MISSING', 'RECEIVED', 'ACCEPTED', 'REJECTED'))
);
--> statement-breakpoint
CREATE TABLE "claim_notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"external_ref" text,
	"agreement_version_id" uuid,
	"policy_number" text,
	"plate" text,
	"vin" text,
	"received_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "claim_notices_external_ref" UNIQUE("partner_id","external_ref"),
	CONSTRAINT "claim_notices_policy" CHECK (num_nonnulls("claim_notices"."policy_number", "claim_notices"."plate", "claim_notices"."vin") = 1)
);
--> statement-breakpoint
CREATE TABLE "claim_other_parties" (
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"plate" text,
	"party_id" uuid,
	"insurer" text,
	"damage" text,
	CONSTRAINT "claim_other_parties_one" PRIMARY KEY("partner_id","claim_id","position")
);
--> statement-breakpoint
CREATE TABLE "claim_payees" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"account_number" text NOT NULL,
	"bank" text NOT NULL,
	"verified_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "claim_payees_owner" UNIQUE("partner_id","id")
);
--> statement-breakpoint
CREATE TABLE "claim_policies" (
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"policy_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "claim_policies_one" PRIMARY KEY("partner_id","claim_id","policy_id")
);
--> statement-breakpoint
CREATE TABLE "claim_repair_estimates" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"shop_id" uuid NOT NULL,
	"in_shop_since" timestamp(3) with time zone,
	"total_fen" bigint NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "claim_repair_estimates_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "claim_repair_estimates_total" CHECK ("claim_repair_estimates"."total_fen" >= 0)
);
--> statement-breakpoint
CREATE TABLE "claim_repair_lines" (
	"partner_id" uuid NOT NULL,
	"estimate_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"label" text NOT NULL,
	"part_number" text,
	"quantity" numeric(12, 3) NOT NULL,
	"unit_price_fen" bigint NOT NULL,
	"amount_fen" bigint NOT NULL,
	CONSTRAINT "claim_repair_lines_one" PRIMARY KEY("partner_id","estimate_id","position"),
	CONSTRAINT "claim_repair_lines_amount" CHECK ("claim_repair_lines"."amount_fen" >= 0)
);
--> statement-breakpoint
CREATE TABLE "claim_reports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"filed_by_id" uuid,
	"filed_by_label" text NOT NULL,
	"relation" text NOT NULL,
	"reporter_name" text NOT NULL,
	"reporter_phone" text NOT NULL,
	"insured_consent_at" timestamp(3) with time zone,
	"received_at" timestamp(3) with time zone NOT NULL,
	"captured_at" timestamp(3) with time zone
);
--> statement-breakpoint
CREATE TABLE "claims" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"number" text NOT NULL,
	"registration_number" text,
	"state" text NOT NULL,
	"accident_id" uuid NOT NULL,
	"subject_id" uuid,
	"outlet_id" uuid,
	"vin" text,
	"plate" text,
	"occurred_at" timestamp(3) with time zone NOT NULL,
	"place" jsonb NOT NULL,
	"cause" text NOT NULL,
	"narrative" text NOT NULL,
	"driver_id" uuid,
	"police_reported" boolean NOT NULL,
	"injured_count" integer NOT NULL,
	"liability" text NOT NULL,
	"late" boolean NOT NULL,
	"reported_at" timestamp(3) with time zone NOT NULL,
	"captured_at" timestamp(3) with time zone,
	"reported_by_id" uuid,
	"agreement_version_id" uuid,
	"claimed_at" timestamp(3) with time zone,
	"suspended_at" timestamp(3) with time zone,
	"closing_reason" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "claims_number" UNIQUE("number"),
	CONSTRAINT "claims_registration_number" UNIQUE("registration_number"),
	CONSTRAINT "claims_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "claims_state" CHECK ("claims"."state" in ('REPORTED', 'DISPATCHED', 'SURVEYED', 'REGISTERED', 'ASSESSED', 'LOSS_VERIFIED', 'DOCUMENTS_COMPLETE', 'CALCULATED', 'APPROVED', 'PAID', 'CLOSED', 'CANCELLED', 'REJECTED', 'REOPENED')),
	CONSTRAINT "claims_injured" CHECK ("claims"."injured_count" >= 0),
	CONSTRAINT "claims_reported_after" CHECK ("claims"."occurred_at" <= "claims"."reported_at")
);
--> statement-breakpoint
ALTER TABLE "claim_files" ADD CONSTRAINT "claim_files_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_files" ADD CONSTRAINT "claim_files_material" FOREIGN KEY ("partner_id","material_id") REFERENCES "public"."claim_materials"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_injuries" ADD CONSTRAINT "claim_injuries_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_injuries" ADD CONSTRAINT "claim_injuries_person" FOREIGN KEY ("partner_id","person_id") REFERENCES "public"."parties"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_materials" ADD CONSTRAINT "claim_materials_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_notices" ADD CONSTRAINT "claim_notices_agreement_version" FOREIGN KEY ("partner_id","agreement_version_id") REFERENCES "public"."agreement_versions"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_other_parties" ADD CONSTRAINT "claim_other_parties_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_other_parties" ADD CONSTRAINT "claim_other_parties_party" FOREIGN KEY ("partner_id","party_id") REFERENCES "public"."parties"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_payees" ADD CONSTRAINT "claim_payees_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_payees" ADD CONSTRAINT "claim_payees_party" FOREIGN KEY ("partner_id","party_id") REFERENCES "public"."parties"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_policies" ADD CONSTRAINT "claim_policies_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_policies" ADD CONSTRAINT "claim_policies_policy" FOREIGN KEY ("partner_id","policy_id") REFERENCES "public"."policies"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_policies" ADD CONSTRAINT "claim_policies_version" FOREIGN KEY ("partner_id","version_id") REFERENCES "public"."policy_versions"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_repair_estimates" ADD CONSTRAINT "claim_repair_estimates_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_repair_lines" ADD CONSTRAINT "claim_repair_lines_estimate" FOREIGN KEY ("partner_id","estimate_id") REFERENCES "public"."claim_repair_estimates"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_reports" ADD CONSTRAINT "claim_reports_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_subject_id_vehicle_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."vehicle_subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_outlet" FOREIGN KEY ("partner_id","outlet_id") REFERENCES "public"."outlets"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_driver" FOREIGN KEY ("partner_id","driver_id") REFERENCES "public"."parties"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claim_files_by_claim" ON "claim_files" USING btree ("partner_id","claim_id");--> statement-breakpoint
CREATE INDEX "claim_injuries_by_claim" ON "claim_injuries" USING btree ("partner_id","claim_id");--> statement-breakpoint
CREATE INDEX "claim_notices_by_claim" ON "claim_notices" USING btree ("partner_id","claim_id");--> statement-breakpoint
CREATE INDEX "claim_other_parties_by_plate" ON "claim_other_parties" USING btree ("plate");--> statement-breakpoint
CREATE INDEX "claim_payees_by_claim" ON "claim_payees" USING btree ("partner_id","claim_id");--> statement-breakpoint
CREATE INDEX "claim_policies_by_policy" ON "claim_policies" USING btree ("partner_id","policy_id");--> statement-breakpoint
CREATE INDEX "claim_repair_estimates_by_claim" ON "claim_repair_estimates" USING btree ("partner_id","claim_id");--> statement-breakpoint
CREATE INDEX "claim_reports_by_claim" ON "claim_reports" USING btree ("partner_id","claim_id");--> statement-breakpoint
CREATE INDEX "claims_newest" ON "claims" USING btree ("partner_id","reported_at","id");--> statement-breakpoint
CREATE INDEX "claims_by_subject" ON "claims" USING btree ("subject_id","occurred_at");--> statement-breakpoint
CREATE INDEX "claims_by_plate" ON "claims" USING btree ("plate" text_pattern_ops,"occurred_at");--> statement-breakpoint
CREATE INDEX "claims_by_accident" ON "claims" USING btree ("accident_id");--> statement-breakpoint
CREATE INDEX "claims_by_vin" ON "claims" USING btree ("partner_id","vin" text_pattern_ops);