CREATE TABLE "claim_reviews" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"lesson" text NOT NULL,
	"measure" text,
	"met_on" date NOT NULL,
	"recorded_by_id" uuid NOT NULL,
	"recorded_by_label" text NOT NULL,
	"recorded_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "claim_reviews_kind" CHECK ("claim_reviews"."kind" in ('WENT_WELL', 'DELAY', 'SURVEY', 'ASSESSMENT', 'LIABILITY', 'DOCUMENTS', 'COMMUNICATION', 'FRAUD_MISSED', 'OTHER')),
	CONSTRAINT "claim_reviews_said" CHECK ("claim_reviews"."lesson" <> '' and "claim_reviews"."measure" <> '')
);
--> statement-breakpoint
ALTER TABLE "claim_files" ADD COLUMN "rejected_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "claim_reviews" ADD CONSTRAINT "claim_reviews_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claim_reviews_by_claim" ON "claim_reviews" USING btree ("partner_id","claim_id");--> statement-breakpoint
CREATE INDEX "claim_reviews_by_meeting" ON "claim_reviews" USING btree ("met_on","id");--> statement-breakpoint
CREATE INDEX "policy_versions_of_vin" ON "policy_versions" USING btree (("content" #>> '{vehicle,vin}'));