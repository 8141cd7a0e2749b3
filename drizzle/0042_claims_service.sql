CREATE TABLE "claim_assessed_repairs" (
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"estimate_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"shop_id" uuid NOT NULL,
	"lines" jsonb NOT NULL,
	"verified_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "claim_assessed_repairs_one" PRIMARY KEY("partner_id","estimate_id","sequence")
);
--> statement-breakpoint
ALTER TABLE "claim_payees" DROP CONSTRAINT "claim_payees_authorisation";
--> statement-breakpoint
ALTER TABLE "claim_services" ADD COLUMN "near_told_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "claim_services" ADD COLUMN "overdue_told_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "claim_cancellations" ADD COLUMN "duplicate_of_id" uuid;--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "duplicate_of_id" uuid;--> statement-breakpoint
ALTER TABLE "claim_assessed_repairs" ADD CONSTRAINT "claim_assessed_repairs_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_assessed_repairs" ADD CONSTRAINT "claim_assessed_repairs_estimate" FOREIGN KEY ("partner_id","estimate_id") REFERENCES "public"."claim_repair_estimates"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_assessed_repairs" ADD CONSTRAINT "claim_assessed_repairs_assessment" FOREIGN KEY ("partner_id","claim_id","sequence") REFERENCES "public"."claim_assessments"("partner_id","claim_id","sequence") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claim_assessed_repairs_by_claim" ON "claim_assessed_repairs" USING btree ("partner_id","claim_id");--> statement-breakpoint
CREATE INDEX "claim_services_to_tell" ON "claim_services" USING btree ("due_on") WHERE overdue_told_at is null and state in ('ORDERED', 'UNDER_WAY');--> statement-breakpoint
ALTER TABLE "claim_cancellations" ADD CONSTRAINT "claim_cancellations_duplicate" CHECK ("claim_cancellations"."duplicate_of_id" is null or "claim_cancellations"."ground" = 'DUPLICATE');