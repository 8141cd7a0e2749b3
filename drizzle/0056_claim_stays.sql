CREATE TABLE "claim_stays" (
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"state" text NOT NULL,
	"entered_at" timestamp(3) with time zone NOT NULL,
	"left_at" timestamp(3) with time zone,
	"left_for" text,
	CONSTRAINT "claim_stays_one" PRIMARY KEY("partner_id","claim_id","sequence"),
	CONSTRAINT "claim_stays_left_whole" CHECK (("claim_stays"."left_at" is null) = ("claim_stays"."left_for" is null)),
	CONSTRAINT "claim_stays_left_after" CHECK ("claim_stays"."left_at" >= "claim_stays"."entered_at"),
	CONSTRAINT "claim_stays_left_for_another" CHECK ("claim_stays"."left_for" <> "claim_stays"."state")
);
--> statement-breakpoint
ALTER TABLE "claim_stays" ADD CONSTRAINT "claim_stays_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "claim_stays_one_open" ON "claim_stays" USING btree ("partner_id","claim_id") WHERE left_at is null;--> statement-breakpoint
CREATE INDEX "claim_stays_standing" ON "claim_stays" USING btree ("partner_id","state","entered_at") WHERE left_at is null;--> statement-breakpoint
CREATE INDEX "claim_stays_ended" ON "claim_stays" USING btree ("partner_id","left_at") WHERE left_at is not null;