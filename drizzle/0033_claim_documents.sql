CREATE TABLE "claim_documents" (
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"calculation_id" uuid,
	"rejection_id" uuid,
	"file_id" uuid NOT NULL,
	"made_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "claim_documents_kind" CHECK ("claim_documents"."kind" in ('WORKED_SHEET', 'DECISION_NOTICE', 'REJECTION_NOTICE')),
	CONSTRAINT "claim_documents_language" CHECK ("claim_documents"."language" in ('ZH_CN', 'EN')),
	CONSTRAINT "claim_documents_of_one_thing" CHECK (("claim_documents"."kind" = 'REJECTION_NOTICE') = ("claim_documents"."rejection_id" is not null) and ("claim_documents"."kind" <> 'REJECTION_NOTICE') = ("claim_documents"."calculation_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "claim_calculations" ADD CONSTRAINT "claim_calculations_owner" UNIQUE("partner_id","id");--> statement-breakpoint
ALTER TABLE "claim_rejections" ADD CONSTRAINT "claim_rejections_owner" UNIQUE("partner_id","id");--> statement-breakpoint
ALTER TABLE "claim_recoveries" DROP CONSTRAINT "claim_recoveries_ground";--> statement-breakpoint
ALTER TABLE "payees" ADD COLUMN "checked_by" text;--> statement-breakpoint
ALTER TABLE "paid_claims" ADD COLUMN "told_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "paid_claims" ADD COLUMN "platform_reference" text;--> statement-breakpoint
ALTER TABLE "claim_payees" ADD COLUMN "relation" text DEFAULT 'INSURED' NOT NULL;--> statement-breakpoint
ALTER TABLE "claim_payees" ADD COLUMN "authorisation_file_id" uuid;--> statement-breakpoint
ALTER TABLE "claim_documents" ADD CONSTRAINT "claim_documents_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_documents" ADD CONSTRAINT "claim_documents_calculation" FOREIGN KEY ("partner_id","calculation_id") REFERENCES "public"."claim_calculations"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_documents" ADD CONSTRAINT "claim_documents_rejection" FOREIGN KEY ("partner_id","rejection_id") REFERENCES "public"."claim_rejections"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_documents" ADD CONSTRAINT "claim_documents_file" FOREIGN KEY ("partner_id","file_id") REFERENCES "public"."files"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claim_documents_by_claim" ON "claim_documents" USING btree ("partner_id","claim_id");--> statement-breakpoint
CREATE INDEX "claim_documents_by_file" ON "claim_documents" USING btree ("partner_id","file_id");--> statement-breakpoint
CREATE UNIQUE INDEX "claim_documents_one_of_sheet" ON "claim_documents" USING btree ("partner_id","calculation_id","kind","language") WHERE calculation_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "claim_documents_one_of_rejection" ON "claim_documents" USING btree ("partner_id","rejection_id","language") WHERE rejection_id is not null;--> statement-breakpoint
ALTER TABLE "claim_payees" ADD CONSTRAINT "claim_payees_authorisation" FOREIGN KEY ("partner_id","authorisation_file_id") REFERENCES "public"."files"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "paid_claims_to_tell" ON "paid_claims" USING btree ("first_paid_at") WHERE told_at is null;--> statement-breakpoint
ALTER TABLE "payees" ADD CONSTRAINT "payees_checked_by_somebody" CHECK ("payees"."checked_by" is null or "payees"."checked_at" is not null);--> statement-breakpoint
ALTER TABLE "claim_recoveries" ADD CONSTRAINT "claim_recoveries_ground" CHECK ("claim_recoveries"."ground" in ('SUBROGATION', 'EXCLUDED_DRIVER', 'ADVANCE_RETURN', 'SALVAGE'));--> statement-breakpoint
ALTER TABLE "paid_claims" ADD CONSTRAINT "paid_claims_told_has_reference" CHECK (("paid_claims"."told_at" is null) = ("paid_claims"."platform_reference" is null));--> statement-breakpoint
ALTER TABLE "claim_payees" ADD CONSTRAINT "claim_payees_relation" CHECK ("claim_payees"."relation" in ('INSURED', 'VICTIM', 'SHOP', 'HOSPITAL'));--> statement-breakpoint
ALTER TABLE "claim_payees" ADD CONSTRAINT "claim_payees_shop_is_authorised" CHECK (("claim_payees"."relation" = 'SHOP') = ("claim_payees"."authorisation_file_id" is not null));
