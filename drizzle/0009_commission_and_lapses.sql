CREATE TABLE "commission_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"outlet_id" uuid,
	"producer_id" uuid,
	"charge_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"policy_id" uuid NOT NULL,
	"policy_kind" text NOT NULL,
	"cause_id" uuid NOT NULL,
	"agreement_version_id" uuid NOT NULL,
	"premium_fen" bigint NOT NULL,
	"base_fen" bigint NOT NULL,
	"agreed_rate" text,
	"cap" text,
	"rate" text NOT NULL,
	"amount_fen" bigint NOT NULL,
	"clause" jsonb,
	"refusal" jsonb,
	"accrued_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "commission_entries_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "commission_entries_one_per_cause" UNIQUE("partner_id","policy_id","kind","cause_id"),
	CONSTRAINT "commission_entries_kind" CHECK ("commission_entries"."kind" in ('ACCRUAL', 'CLAWBACK')),
	CONSTRAINT "commission_entries_policy_kind" CHECK ("commission_entries"."policy_kind" in ('COMPULSORY', 'COMMERCIAL')),
	CONSTRAINT "commission_entries_sign" CHECK (case "commission_entries"."kind" when 'ACCRUAL' then "commission_entries"."amount_fen" >= 0 and "commission_entries"."base_fen" >= 0 else "commission_entries"."amount_fen" <= 0 and "commission_entries"."base_fen" <= 0 end),
	CONSTRAINT "commission_entries_refused_is_nothing" CHECK ("commission_entries"."refusal" is null or "commission_entries"."amount_fen" = 0)
);
--> statement-breakpoint
CREATE TABLE "lapse_notices" (
	"partner_id" uuid NOT NULL,
	"what" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"until" date NOT NULL,
	"days" integer NOT NULL,
	"told_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "lapse_notices_once" PRIMARY KEY("partner_id","what","subject_id","until","days"),
	CONSTRAINT "lapse_notices_what" CHECK ("lapse_notices"."what" in ('LICENCE', 'REGISTRATION', 'TRAINING'))
);
--> statement-breakpoint
ALTER TABLE "commission_entries" ADD CONSTRAINT "commission_entries_charge" FOREIGN KEY ("partner_id","charge_id") REFERENCES "public"."charges"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commission_entries" ADD CONSTRAINT "commission_entries_outlet" FOREIGN KEY ("partner_id","outlet_id") REFERENCES "public"."outlets"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commission_entries" ADD CONSTRAINT "commission_entries_producer" FOREIGN KEY ("partner_id","producer_id") REFERENCES "public"."producers"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commission_entries" ADD CONSTRAINT "commission_entries_terms" FOREIGN KEY ("partner_id","agreement_version_id") REFERENCES "public"."agreement_versions"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lapse_notices" ADD CONSTRAINT "lapse_notices_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "commission_entries_newest" ON "commission_entries" USING btree ("partner_id","accrued_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "commission_entries_one_accrual" ON "commission_entries" USING btree ("partner_id","policy_id") WHERE kind = 'ACCRUAL';