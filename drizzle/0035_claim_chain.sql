CREATE TABLE "claim_follow_ups" (
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"score" integer NOT NULL,
	"comment" text,
	"answered_by_id" uuid NOT NULL,
	"answered_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "claim_follow_ups_once" PRIMARY KEY("partner_id","claim_id"),
	CONSTRAINT "claim_follow_ups_score" CHECK ("claim_follow_ups"."score" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "claim_services" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"provider" text NOT NULL,
	"due_on" date NOT NULL,
	"started_on" date,
	"ended_on" date,
	"note" text,
	"ordered_by_id" uuid NOT NULL,
	"ordered_at" timestamp(3) with time zone NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "claim_services_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "claim_services_kind" CHECK ("claim_services"."kind" in ('REPAIR', 'RENTAL_CAR', 'INJURY_SUPPORT')),
	CONSTRAINT "claim_services_state" CHECK ("claim_services"."state" in ('ORDERED', 'UNDER_WAY', 'DONE', 'CANCELLED')),
	CONSTRAINT "claim_services_days" CHECK (case "claim_services"."state" when 'ORDERED' then "claim_services"."started_on" is null and "claim_services"."ended_on" is null
        when 'UNDER_WAY' then "claim_services"."started_on" is not null and "claim_services"."ended_on" is null
        when 'DONE' then "claim_services"."started_on" <= "claim_services"."ended_on" and "claim_services"."ended_on" is not null and "claim_services"."started_on" is not null else true end)
);
--> statement-breakpoint
CREATE TABLE "blocklist_entries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"identity_hash" text NOT NULL,
	"hint" text NOT NULL,
	"reason" text NOT NULL,
	"state" text NOT NULL,
	"until" date NOT NULL,
	"proposed_by_id" uuid NOT NULL,
	"proposed_by_label" text NOT NULL,
	"proposed_at" timestamp(3) with time zone NOT NULL,
	"decided_by_id" uuid,
	"decided_by_label" text,
	"decided_at" timestamp(3) with time zone,
	"note" text,
	"lifted_by_id" uuid,
	"lifted_at" timestamp(3) with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "blocklist_entries_kind" CHECK ("blocklist_entries"."kind" in ('PERSON', 'VEHICLE', 'SHOP')),
	CONSTRAINT "blocklist_entries_state" CHECK ("blocklist_entries"."state" in ('PROPOSED', 'ACTIVE', 'DECLINED', 'LIFTED')),
	CONSTRAINT "blocklist_entries_by_another" CHECK ("blocklist_entries"."decided_by_id" <> "blocklist_entries"."proposed_by_id"),
	CONSTRAINT "blocklist_entries_decided" CHECK (("blocklist_entries"."state" = 'PROPOSED') = ("blocklist_entries"."decided_by_id" is null)),
	CONSTRAINT "blocklist_entries_lifted" CHECK (("blocklist_entries"."state" = 'LIFTED') = ("blocklist_entries"."lifted_by_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "claim_cancellations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"ground" text NOT NULL,
	"reason" text NOT NULL,
	"proposed_by_id" uuid NOT NULL,
	"proposed_by_label" text NOT NULL,
	"proposed_at" timestamp(3) with time zone NOT NULL,
	"confirmed" boolean,
	"decider_id" uuid,
	"decider_label" text,
	"note" text,
	"decided_at" timestamp(3) with time zone,
	CONSTRAINT "claim_cancellations_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "claim_cancellations_ground" CHECK ("claim_cancellations"."ground" in ('OPENED_BY_MISTAKE', 'NO_LOSS', 'DUPLICATE')),
	CONSTRAINT "claim_cancellations_by_another" CHECK ("claim_cancellations"."decider_id" <> "claim_cancellations"."proposed_by_id"),
	CONSTRAINT "claim_cancellations_decided" CHECK (num_nonnulls("claim_cancellations"."confirmed", "claim_cancellations"."decider_id", "claim_cancellations"."decided_at") in (0, 3))
);
--> statement-breakpoint
CREATE TABLE "claim_drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"outlet_id" uuid,
	"state" text NOT NULL,
	"content" jsonb,
	"claim_id" uuid,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "claim_drafts_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "claim_drafts_state" CHECK ("claim_drafts"."state" in ('OPEN', 'SUBMITTED', 'DISCARDED', 'EXPIRED')),
	CONSTRAINT "claim_drafts_text_while_open" CHECK (("claim_drafts"."state" = 'OPEN') = ("claim_drafts"."content" is not null)),
	CONSTRAINT "claim_drafts_claim" CHECK (("claim_drafts"."state" = 'SUBMITTED') = ("claim_drafts"."claim_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "claims" ADD COLUMN "continued_as_id" uuid;--> statement-breakpoint
ALTER TABLE "claim_follow_ups" ADD CONSTRAINT "claim_follow_ups_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_services" ADD CONSTRAINT "claim_services_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_cancellations" ADD CONSTRAINT "claim_cancellations_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_drafts" ADD CONSTRAINT "claim_drafts_outlet" FOREIGN KEY ("partner_id","outlet_id") REFERENCES "public"."outlets"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claim_follow_ups_by_time" ON "claim_follow_ups" USING btree ("answered_at");--> statement-breakpoint
CREATE INDEX "claim_services_by_claim" ON "claim_services" USING btree ("partner_id","claim_id");--> statement-breakpoint
CREATE UNIQUE INDEX "blocklist_entries_one_standing" ON "blocklist_entries" USING btree ("partner_id","kind","identity_hash") WHERE state in ('PROPOSED', 'ACTIVE');--> statement-breakpoint
CREATE INDEX "blocklist_entries_newest" ON "blocklist_entries" USING btree ("partner_id","proposed_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "claim_cancellations_one_open" ON "claim_cancellations" USING btree ("partner_id","claim_id") WHERE decided_at is null;--> statement-breakpoint
CREATE INDEX "claim_drafts_newest" ON "claim_drafts" USING btree ("partner_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "claim_drafts_to_expire" ON "claim_drafts" USING btree ("expires_at") WHERE state = 'OPEN';--> statement-breakpoint
CREATE INDEX "claims_by_continued" ON "claims" USING btree ("continued_as_id") WHERE continued_as_id is not null;