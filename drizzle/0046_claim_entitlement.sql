ALTER TABLE "claim_services" DROP CONSTRAINT "claim_services_kind";--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "entitlement_asked_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "claim_services" ADD CONSTRAINT "claim_services_kind" CHECK ("claim_services"."kind" in ('REPAIR', 'RENTAL_CAR', 'HOME_VISIT', 'INJURY_SUPPORT'));