CREATE TABLE "agreement_impacts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"draft_id" uuid NOT NULL,
	"against_id" uuid,
	"traffic_from" timestamp(3) with time zone NOT NULL,
	"traffic_until" timestamp(3) with time zone NOT NULL,
	"state" text NOT NULL,
	"total_count" integer NOT NULL,
	"replayed_count" integer NOT NULL,
	"last_option_id" uuid,
	"created_at" timestamp(3) with time zone NOT NULL,
	"finished_at" timestamp(3) with time zone,
	CONSTRAINT "agreement_impacts_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "agreement_impacts_state" CHECK ("agreement_impacts"."state" in ('RUNNING', 'DONE')),
	CONSTRAINT "agreement_impacts_period" CHECK ("agreement_impacts"."traffic_from" < "agreement_impacts"."traffic_until")
);
--> statement-breakpoint
CREATE TABLE "impact_cases" (
	"partner_id" uuid NOT NULL,
	"impact_id" uuid NOT NULL,
	"option_id" uuid NOT NULL,
	"quote_id" uuid NOT NULL,
	"option_label" text NOT NULL,
	"bound" integer NOT NULL,
	"before" text NOT NULL,
	"after" text NOT NULL,
	"premium_before_fen" bigint NOT NULL,
	"premium_after_fen" bigint NOT NULL,
	"commission_before_fen" bigint NOT NULL,
	"commission_after_fen" bigint NOT NULL,
	"clauses_before" text[] NOT NULL,
	"clauses_after" text[] NOT NULL,
	CONSTRAINT "impact_cases_one_per_option" PRIMARY KEY("partner_id","impact_id","option_id"),
	CONSTRAINT "impact_cases_outcomes" CHECK ("impact_cases"."before" in ('ACCEPTED', 'REFERRED', 'REFUSED') and "impact_cases"."after" in ('ACCEPTED', 'REFERRED', 'REFUSED')),
	CONSTRAINT "impact_cases_bound" CHECK ("impact_cases"."bound" in (0, 1))
);
--> statement-breakpoint
ALTER TABLE "agreement_impacts" ADD CONSTRAINT "agreement_impacts_draft" FOREIGN KEY ("partner_id","draft_id") REFERENCES "public"."agreement_versions"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_impacts" ADD CONSTRAINT "agreement_impacts_against" FOREIGN KEY ("partner_id","against_id") REFERENCES "public"."agreement_versions"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "impact_cases" ADD CONSTRAINT "impact_cases_impact" FOREIGN KEY ("partner_id","impact_id") REFERENCES "public"."agreement_impacts"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "impact_cases" ADD CONSTRAINT "impact_cases_quote" FOREIGN KEY ("partner_id","quote_id") REFERENCES "public"."quotes"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agreement_impacts_latest" ON "agreement_impacts" USING btree ("partner_id","draft_id","created_at");