CREATE TABLE "claim_participants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"party_id" uuid NOT NULL,
	"licence_number" text,
	"acts_for" text NOT NULL,
	"other_party" integer,
	"powers" text[] NOT NULL,
	"attorney_file_id" uuid,
	"from_day" date NOT NULL,
	"until_day" date,
	"added_by_id" uuid,
	"added_by_label" text NOT NULL,
	"added_at" timestamp(3) with time zone NOT NULL,
	"ended_at" timestamp(3) with time zone,
	"ended_by_label" text,
	"end_reason" text,
	CONSTRAINT "claim_participants_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "claim_participants_kind" CHECK ("claim_participants"."kind" in ('LAWYER', 'NOTARY', 'AUTHORISED_REPRESENTATIVE', 'APPRAISER')),
	CONSTRAINT "claim_participants_side" CHECK ("claim_participants"."acts_for" in ('INSURED', 'DRIVER', 'OTHER_PARTY', 'INJURED', 'BOTH_SIDES') and ("claim_participants"."acts_for" = 'OTHER_PARTY') = ("claim_participants"."other_party" is not null)),
	CONSTRAINT "claim_participants_authority" CHECK (("claim_participants"."kind" in ('LAWYER', 'AUTHORISED_REPRESENTATIVE')) = ("claim_participants"."attorney_file_id" is not null) and ("claim_participants"."attorney_file_id" is not null) = (cardinality("claim_participants"."powers") > 0)),
	CONSTRAINT "claim_participants_powers" CHECK ("claim_participants"."powers" <@ array['FILE_PAPERS', 'NEGOTIATE', 'RECEIVE_PAYMENT']),
	CONSTRAINT "claim_participants_licence" CHECK (("claim_participants"."kind" = 'AUTHORISED_REPRESENTATIVE') = ("claim_participants"."licence_number" is null)),
	CONSTRAINT "claim_participants_days" CHECK ("claim_participants"."from_day" <= "claim_participants"."until_day"),
	CONSTRAINT "claim_participants_ended" CHECK (num_nonnulls("claim_participants"."ended_at", "claim_participants"."ended_by_label", "claim_participants"."end_reason") in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "claim_payments" DROP CONSTRAINT "claim_payments_in_a_victims_place";--> statement-breakpoint
ALTER TABLE "claim_payments" ADD COLUMN "participant_id" uuid;--> statement-breakpoint
ALTER TABLE "claim_participants" ADD CONSTRAINT "claim_participants_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_participants" ADD CONSTRAINT "claim_participants_party" FOREIGN KEY ("partner_id","party_id") REFERENCES "public"."parties"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_participants" ADD CONSTRAINT "claim_participants_other_party" FOREIGN KEY ("partner_id","claim_id","other_party") REFERENCES "public"."claim_other_parties"("partner_id","claim_id","position") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claim_participants_by_claim" ON "claim_participants" USING btree ("partner_id","claim_id");--> statement-breakpoint
ALTER TABLE "claim_payments" ADD CONSTRAINT "claim_payments_by_authority" FOREIGN KEY ("partner_id","participant_id") REFERENCES "public"."claim_participants"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_payments" ADD CONSTRAINT "claim_payments_in_a_victims_place" CHECK (("claim_payments"."relation_file_id" is not null or ("claim_payments"."participant_id" is not null and "claim_payments"."victim_relation" is not null)) = ("claim_payments"."victim_relation" is not null and "claim_payments"."victim_relation" <> 'SELF'));