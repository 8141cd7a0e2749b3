CREATE TABLE "service_cases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"metric" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"started_at" timestamp(3) with time zone NOT NULL,
	"version_id" uuid,
	"target" text,
	"running_since" timestamp(3) with time zone,
	"used_ms" bigint NOT NULL,
	"due_at" timestamp(3) with time zone,
	"ended_at" timestamp(3) with time zone,
	"settled" boolean NOT NULL,
	"taken_ms" bigint,
	"counted_at" timestamp(3) with time zone,
	"tell_at" timestamp(3) with time zone,
	"soon_told_at" timestamp(3) with time zone,
	"breach_told_at" timestamp(3) with time zone,
	CONSTRAINT "service_cases_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "service_cases_promise" CHECK ("service_cases"."target" is null or "service_cases"."version_id" is not null),
	CONSTRAINT "service_cases_due" CHECK ("service_cases"."due_at" is null or "service_cases"."target" is not null),
	CONSTRAINT "service_cases_ended" CHECK (("service_cases"."ended_at" is null) = ("service_cases"."taken_ms" is null)),
	CONSTRAINT "service_cases_told" CHECK ("service_cases"."tell_at" is null or "service_cases"."due_at" is not null)
);
--> statement-breakpoint
ALTER TABLE "service_cases" ADD CONSTRAINT "service_cases_version" FOREIGN KEY ("partner_id","version_id") REFERENCES "public"."agreement_versions"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "service_cases_one_open" ON "service_cases" USING btree ("partner_id","metric","subject_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "service_cases_by_subject" ON "service_cases" USING btree ("partner_id","subject_id");--> statement-breakpoint
CREATE INDEX "service_cases_by_month" ON "service_cases" USING btree ("partner_id","counted_at");--> statement-breakpoint
CREATE INDEX "service_cases_to_tell" ON "service_cases" USING btree ("tell_at") WHERE tell_at is not null;