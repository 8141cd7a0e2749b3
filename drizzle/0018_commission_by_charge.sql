ALTER TABLE "commission_entries" DROP CONSTRAINT "commission_entries_one_per_cause";--> statement-breakpoint
DROP INDEX "commission_entries_one_accrual";--> statement-breakpoint
CREATE UNIQUE INDEX "commission_entries_one_accrual" ON "commission_entries" USING btree ("partner_id","policy_id","charge_id") WHERE kind = 'ACCRUAL';--> statement-breakpoint
ALTER TABLE "commission_entries" ADD CONSTRAINT "commission_entries_one_per_cause" UNIQUE("partner_id","policy_id","kind","cause_id","charge_id");