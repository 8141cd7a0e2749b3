CREATE TABLE "renewal_policies" (
	"partner_id" uuid NOT NULL,
	"renewal_id" uuid NOT NULL,
	"policy_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"ends_at" timestamp(3) with time zone NOT NULL,
	"dropped" boolean NOT NULL,
	"renewed_by_id" uuid,
	"renewed_from" timestamp(3) with time zone,
	"late" boolean NOT NULL,
	CONSTRAINT "renewal_policies_one_per_policy" PRIMARY KEY("partner_id","policy_id"),
	CONSTRAINT "renewal_policies_one_per_kind" UNIQUE("partner_id","renewal_id","kind"),
	CONSTRAINT "renewal_policies_kind" CHECK ("renewal_policies"."kind" in ('COMPULSORY', 'COMMERCIAL')),
	CONSTRAINT "renewal_policies_renewed" CHECK (("renewal_policies"."renewed_by_id" is null) = ("renewal_policies"."renewed_from" is null)),
	CONSTRAINT "renewal_policies_without_gap_or_overlap" CHECK ("renewal_policies"."renewed_from" is null or "renewal_policies"."renewed_from" = "renewal_policies"."ends_at" or ("renewal_policies"."late" and "renewal_policies"."renewed_from" > "renewal_policies"."ends_at"))
);
--> statement-breakpoint
CREATE TABLE "renewal_run_rows" (
	"partner_id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"renewal_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"codes" jsonb NOT NULL,
	"quote_id" uuid,
	CONSTRAINT "renewal_run_rows_one" PRIMARY KEY("partner_id","run_id","renewal_id"),
	CONSTRAINT "renewal_run_rows_outcome" CHECK ("renewal_run_rows"."outcome" in ('QUOTED', 'REFUSED', 'SKIPPED')),
	CONSTRAINT "renewal_run_rows_quoted" CHECK (("renewal_run_rows"."outcome" = 'QUOTED') = ("renewal_run_rows"."quote_id" is not null))
);
--> statement-breakpoint
CREATE TABLE "renewal_runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"due_from" timestamp(3) with time zone NOT NULL,
	"due_until" timestamp(3) with time zone NOT NULL,
	"outlet_ids" jsonb,
	"state" text NOT NULL,
	"total_count" integer NOT NULL,
	"done_count" integer NOT NULL,
	"quoted_count" integer NOT NULL,
	"refused_count" integer NOT NULL,
	"skipped_count" integer NOT NULL,
	"last_renewal_id" uuid,
	"created_at" timestamp(3) with time zone NOT NULL,
	"finished_at" timestamp(3) with time zone,
	CONSTRAINT "renewal_runs_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "renewal_runs_state" CHECK ("renewal_runs"."state" in ('RUNNING', 'DONE')),
	CONSTRAINT "renewal_runs_span" CHECK ("renewal_runs"."due_from" < "renewal_runs"."due_until"),
	CONSTRAINT "renewal_runs_counts" CHECK ("renewal_runs"."done_count" = "renewal_runs"."quoted_count" + "renewal_runs"."refused_count" + "renewal_runs"."skipped_count" and "renewal_runs"."done_count" <= "renewal_runs"."total_count")
);
--> statement-breakpoint
CREATE TABLE "renewals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"outlet_id" uuid,
	"producer_id" uuid,
	"owner" text NOT NULL,
	"state" text NOT NULL,
	"vehicle_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"region" text NOT NULL,
	"vin" text NOT NULL,
	"plate" text,
	"holder_name" text NOT NULL,
	"due_at" timestamp(3) with time zone NOT NULL,
	"window_opens_at" timestamp(3) with time zone NOT NULL,
	"next_at" timestamp(3) with time zone,
	"noticed_days" integer,
	"quote_id" uuid,
	"application_id" uuid,
	"withheld_reason" text,
	"loss_reason" text,
	"loss_note" text,
	"invited_at" timestamp(3) with time zone,
	"quoted_at" timestamp(3) with time zone,
	"accepted_at" timestamp(3) with time zone,
	"renewed_at" timestamp(3) with time zone,
	"lost_at" timestamp(3) with time zone,
	"lapsed_at" timestamp(3) with time zone,
	"revision" integer NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "renewals_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "renewals_state" CHECK ("renewals"."state" in ('UPCOMING', 'OPEN', 'QUOTED', 'ACCEPTED', 'RENEWED', 'LOST', 'INSURER_DECLINED', 'LAPSED', 'CLOSED')),
	CONSTRAINT "renewals_owned_by" CHECK ("renewals"."owner" in ('PLACING_PARTNER', 'INSURER')),
	CONSTRAINT "renewals_quoted_has_quote" CHECK ("renewals"."state" <> 'QUOTED' or "renewals"."quote_id" is not null),
	CONSTRAINT "renewals_accepted_has_application" CHECK (("renewals"."state" in ('ACCEPTED', 'RENEWED')) = ("renewals"."application_id" is not null)),
	CONSTRAINT "renewals_lost_has_reason" CHECK (("renewals"."state" = 'LOST') = ("renewals"."loss_reason" is not null)),
	CONSTRAINT "renewals_declined_has_reason" CHECK ("renewals"."state" <> 'INSURER_DECLINED' or "renewals"."withheld_reason" is not null),
	CONSTRAINT "renewals_next_while_open" CHECK (("renewals"."state" in ('UPCOMING', 'OPEN', 'QUOTED')) = ("renewals"."next_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "business_line" text DEFAULT 'NEW_BUSINESS' NOT NULL;--> statement-breakpoint
ALTER TABLE "renewal_policies" ADD CONSTRAINT "renewal_policies_renewal" FOREIGN KEY ("partner_id","renewal_id") REFERENCES "public"."renewals"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "renewal_policies" ADD CONSTRAINT "renewal_policies_policy" FOREIGN KEY ("partner_id","policy_id") REFERENCES "public"."policies"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "renewal_policies" ADD CONSTRAINT "renewal_policies_renewed_by" FOREIGN KEY ("partner_id","renewed_by_id") REFERENCES "public"."policies"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "renewal_run_rows" ADD CONSTRAINT "renewal_run_rows_run" FOREIGN KEY ("partner_id","run_id") REFERENCES "public"."renewal_runs"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "renewal_run_rows" ADD CONSTRAINT "renewal_run_rows_renewal" FOREIGN KEY ("partner_id","renewal_id") REFERENCES "public"."renewals"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "renewal_run_rows" ADD CONSTRAINT "renewal_run_rows_quote" FOREIGN KEY ("partner_id","quote_id") REFERENCES "public"."quotes"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "renewals" ADD CONSTRAINT "renewals_subject_id_vehicle_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."vehicle_subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "renewals" ADD CONSTRAINT "renewals_outlet" FOREIGN KEY ("partner_id","outlet_id") REFERENCES "public"."outlets"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "renewals" ADD CONSTRAINT "renewals_producer" FOREIGN KEY ("partner_id","producer_id") REFERENCES "public"."producers"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "renewals" ADD CONSTRAINT "renewals_vehicle" FOREIGN KEY ("partner_id","vehicle_id") REFERENCES "public"."vehicles"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "renewals" ADD CONSTRAINT "renewals_quote" FOREIGN KEY ("partner_id","quote_id") REFERENCES "public"."quotes"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "renewals" ADD CONSTRAINT "renewals_application" FOREIGN KEY ("partner_id","application_id") REFERENCES "public"."applications"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "renewal_policies_renewed_once" ON "renewal_policies" USING btree ("partner_id","renewed_by_id");--> statement-breakpoint
CREATE UNIQUE INDEX "renewals_one_application" ON "renewals" USING btree ("partner_id","application_id");--> statement-breakpoint
CREATE UNIQUE INDEX "renewals_one_quote" ON "renewals" USING btree ("partner_id","quote_id");--> statement-breakpoint
CREATE INDEX "renewals_by_due" ON "renewals" USING btree ("partner_id","due_at","id");--> statement-breakpoint
CREATE INDEX "renewals_by_vin" ON "renewals" USING btree ("partner_id","vin" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "renewals_by_plate" ON "renewals" USING btree ("partner_id","plate" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "renewals_by_holder" ON "renewals" USING btree ("partner_id","holder_name" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "renewals_next" ON "renewals" USING btree ("next_at") WHERE next_at is not null;--> statement-breakpoint
CREATE INDEX "policies_by_end" ON "policies" USING btree ("ends_at");--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_business_line" CHECK ("quotes"."business_line" in ('NEW_BUSINESS', 'RENEWAL'));