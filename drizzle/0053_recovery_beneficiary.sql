DROP INDEX "claim_recoveries_one_open";--> statement-breakpoint
ALTER TABLE "claim_recoveries" ADD COLUMN "beneficiary" text;--> statement-breakpoint
CREATE UNIQUE INDEX "claim_recoveries_one_open" ON "claim_recoveries" USING btree ("partner_id","claim_id","ground","against_id",coalesce(beneficiary, '')) WHERE state = 'OPEN';--> statement-breakpoint
ALTER TABLE "claim_recoveries" ADD CONSTRAINT "claim_recoveries_beneficiary" CHECK ("claim_recoveries"."beneficiary" is null or "claim_recoveries"."ground" = 'ADVANCE_RETURN');