CREATE TABLE "claim_exclusions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"clause" text NOT NULL,
	"policy_kind" text,
	"coverage" text,
	"victim" text,
	"amount_fen" bigint,
	"reasons" text NOT NULL,
	"file_ids" jsonb NOT NULL,
	"wrongdoer_id" uuid,
	"proposed_by_id" uuid NOT NULL,
	"proposed_by_label" text NOT NULL,
	"proposed_at" timestamp(3) with time zone NOT NULL,
	"confirmed" boolean,
	"decider_id" uuid,
	"decider_label" text,
	"note" text,
	"decided_at" timestamp(3) with time zone,
	"lifted_by_id" uuid,
	"lifted_by_label" text,
	"lifted_at" timestamp(3) with time zone,
	CONSTRAINT "claim_exclusions_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "claim_exclusions_by_another" CHECK ("claim_exclusions"."decider_id" <> "claim_exclusions"."proposed_by_id"),
	CONSTRAINT "claim_exclusions_lifted_by_another" CHECK ("claim_exclusions"."lifted_by_id" <> "claim_exclusions"."proposed_by_id"),
	CONSTRAINT "claim_exclusions_reasoned" CHECK ("claim_exclusions"."reasons" <> ''),
	CONSTRAINT "claim_exclusions_amount" CHECK ("claim_exclusions"."amount_fen" > 0),
	CONSTRAINT "claim_exclusions_decided" CHECK (("claim_exclusions"."confirmed" is null) = ("claim_exclusions"."decided_at" is null)),
	CONSTRAINT "claim_exclusions_declined_by_another" CHECK ("claim_exclusions"."confirmed" or "claim_exclusions"."decider_id" is not null),
	CONSTRAINT "claim_exclusions_lifted" CHECK (num_nonnulls("claim_exclusions"."lifted_by_id", "claim_exclusions"."lifted_by_label", "claim_exclusions"."lifted_at") in (0, 3) and ("claim_exclusions"."lifted_at" is null or "claim_exclusions"."confirmed"))
);
--> statement-breakpoint
ALTER TABLE "claim_payment_statements" ADD COLUMN "beneficiary" text;--> statement-breakpoint
ALTER TABLE "claim_payments" ADD COLUMN "beneficiary" text;--> statement-breakpoint
ALTER TABLE "claim_payments" ADD COLUMN "victim_relation" text;--> statement-breakpoint
ALTER TABLE "claim_payments" ADD COLUMN "relation_file_id" uuid;--> statement-breakpoint
ALTER TABLE "claim_exclusions" ADD CONSTRAINT "claim_exclusions_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_exclusions" ADD CONSTRAINT "claim_exclusions_wrongdoer" FOREIGN KEY ("partner_id","wrongdoer_id") REFERENCES "public"."parties"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claim_exclusions_by_claim" ON "claim_exclusions" USING btree ("partner_id","claim_id");--> statement-breakpoint
ALTER TABLE "claim_payments" ADD CONSTRAINT "claim_payments_relation_shown" FOREIGN KEY ("partner_id","relation_file_id") REFERENCES "public"."files"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_payments" ADD CONSTRAINT "claim_payments_victim_relation" CHECK ("claim_payments"."victim_relation" in ('SELF', 'GUARDIAN', 'HEIR', 'AGENT'));--> statement-breakpoint
ALTER TABLE "claim_payments" ADD CONSTRAINT "claim_payments_in_a_victims_place" CHECK (("claim_payments"."relation_file_id" is not null) = ("claim_payments"."victim_relation" is not null and "claim_payments"."victim_relation" <> 'SELF'));