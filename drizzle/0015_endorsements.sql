CREATE TABLE "endorsed_versions" (
	"partner_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"endorsement_id" uuid NOT NULL,
	CONSTRAINT "endorsed_versions_one" PRIMARY KEY("partner_id","version_id")
);
--> statement-breakpoint
CREATE TABLE "endorsement_files" (
	"partner_id" uuid NOT NULL,
	"endorsement_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "endorsement_files_one" PRIMARY KEY("partner_id","endorsement_id","file_id")
);
--> statement-breakpoint
CREATE TABLE "endorsement_refunds" (
	"partner_id" uuid NOT NULL,
	"endorsement_id" uuid NOT NULL,
	"policy_id" uuid NOT NULL,
	"charge_id" uuid NOT NULL,
	"refund_id" uuid NOT NULL,
	"amount_fen" bigint NOT NULL,
	CONSTRAINT "endorsement_refunds_one" PRIMARY KEY("partner_id","endorsement_id","policy_id","charge_id"),
	CONSTRAINT "endorsement_refunds_amount" CHECK ("endorsement_refunds"."amount_fen" > 0)
);
--> statement-breakpoint
CREATE TABLE "endorsement_slips" (
	"partner_id" uuid NOT NULL,
	"endorsement_id" uuid NOT NULL,
	"policy_id" uuid NOT NULL,
	"plan" jsonb NOT NULL,
	"premium_change_fen" bigint NOT NULL,
	"slip_number" text,
	"version_id" uuid,
	CONSTRAINT "endorsement_slips_one_per_policy" PRIMARY KEY("partner_id","endorsement_id","policy_id"),
	CONSTRAINT "endorsement_slips_number" UNIQUE("slip_number")
);
--> statement-breakpoint
CREATE TABLE "endorsements" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"outlet_id" uuid,
	"number" text NOT NULL,
	"external_ref" text,
	"state" text NOT NULL,
	"kinds" jsonb NOT NULL,
	"proposal" jsonb NOT NULL,
	"asked" text NOT NULL,
	"digest" text NOT NULL,
	"requested_at" timestamp(3) with time zone,
	"effective_at" timestamp(3) with time zone NOT NULL,
	"valid_until" timestamp(3) with time zone NOT NULL,
	"premium_change_fen" bigint NOT NULL,
	"charge_id" uuid,
	"materials" jsonb NOT NULL,
	"note" text,
	"signed_at" timestamp(3) with time zone,
	"effected_at" timestamp(3) with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "endorsements_number" UNIQUE("number"),
	CONSTRAINT "endorsements_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "endorsements_state" CHECK ("endorsements"."state" in ('REFERRED', 'PRICED', 'AWAITING_PAYMENT', 'EFFECTIVE', 'DECLINED', 'WITHDRAWN', 'EXPIRED')),
	CONSTRAINT "endorsements_effective" CHECK (("endorsements"."state" = 'EFFECTIVE') = ("endorsements"."effected_at" is not null)),
	CONSTRAINT "endorsements_awaiting_charge" CHECK ("endorsements"."state" <> 'AWAITING_PAYMENT' or "endorsements"."charge_id" is not null)
);
--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "ends_as" text;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "rests_from" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "rests_until" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "endorsed_versions" ADD CONSTRAINT "endorsed_versions_version" FOREIGN KEY ("partner_id","version_id") REFERENCES "public"."policy_versions"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endorsed_versions" ADD CONSTRAINT "endorsed_versions_endorsement" FOREIGN KEY ("partner_id","endorsement_id") REFERENCES "public"."endorsements"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endorsement_files" ADD CONSTRAINT "endorsement_files_endorsement" FOREIGN KEY ("partner_id","endorsement_id") REFERENCES "public"."endorsements"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endorsement_files" ADD CONSTRAINT "endorsement_files_file" FOREIGN KEY ("partner_id","file_id") REFERENCES "public"."files"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endorsement_refunds" ADD CONSTRAINT "endorsement_refunds_slip" FOREIGN KEY ("partner_id","endorsement_id","policy_id") REFERENCES "public"."endorsement_slips"("partner_id","endorsement_id","policy_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endorsement_refunds" ADD CONSTRAINT "endorsement_refunds_charge" FOREIGN KEY ("partner_id","charge_id") REFERENCES "public"."charges"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endorsement_refunds" ADD CONSTRAINT "endorsement_refunds_refund" FOREIGN KEY ("partner_id","refund_id") REFERENCES "public"."refunds"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endorsement_slips" ADD CONSTRAINT "endorsement_slips_endorsement" FOREIGN KEY ("partner_id","endorsement_id") REFERENCES "public"."endorsements"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endorsement_slips" ADD CONSTRAINT "endorsement_slips_policy" FOREIGN KEY ("partner_id","policy_id") REFERENCES "public"."policies"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endorsement_slips" ADD CONSTRAINT "endorsement_slips_version" FOREIGN KEY ("partner_id","version_id") REFERENCES "public"."policy_versions"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endorsements" ADD CONSTRAINT "endorsements_outlet" FOREIGN KEY ("partner_id","outlet_id") REFERENCES "public"."outlets"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "endorsements" ADD CONSTRAINT "endorsements_charge" FOREIGN KEY ("partner_id","charge_id") REFERENCES "public"."charges"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "endorsement_refunds_by_policy" ON "endorsement_refunds" USING btree ("partner_id","policy_id");--> statement-breakpoint
CREATE INDEX "endorsement_slips_by_policy" ON "endorsement_slips" USING btree ("partner_id","policy_id");--> statement-breakpoint
CREATE UNIQUE INDEX "endorsements_external_ref" ON "endorsements" USING btree ("partner_id","external_ref");--> statement-breakpoint
CREATE INDEX "endorsements_newest" ON "endorsements" USING btree ("partner_id","created_at","id");--> statement-breakpoint
CREATE INDEX "endorsements_to_expire" ON "endorsements" USING btree ("valid_until") WHERE state in ('PRICED', 'REFERRED');--> statement-breakpoint
CREATE INDEX "endorsements_to_apply" ON "endorsements" USING btree ("updated_at") WHERE state = 'AWAITING_PAYMENT';--> statement-breakpoint
CREATE INDEX "policies_to_rest" ON "policies" USING btree ("rests_from") WHERE rests_from is not null;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_ends_as" CHECK ("policies"."ends_as" in ('CANCELLED', 'TERMINATED'));--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_rest" CHECK (("policies"."rests_from" is null) = ("policies"."rests_until" is null) and ("policies"."rests_from" is null or "policies"."rests_from" < "policies"."rests_until"));