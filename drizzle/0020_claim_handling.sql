CREATE TABLE "claim_approvals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"calculation_id" uuid NOT NULL,
	"assessor_id" uuid NOT NULL,
	"calculator_id" uuid NOT NULL,
	"approver_id" uuid,
	"approver_label" text NOT NULL,
	"payable_fen" bigint NOT NULL,
	"opinion" text NOT NULL,
	"approved_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "claim_approvals_one_per_person" UNIQUE("partner_id","calculation_id","approver_id"),
	CONSTRAINT "claim_approvals_by_another_than_the_assessor" CHECK ("claim_approvals"."approver_id" <> "claim_approvals"."assessor_id"),
	CONSTRAINT "claim_approvals_by_another_than_the_calculator" CHECK ("claim_approvals"."approver_id" <> "claim_approvals"."calculator_id")
);
--> statement-breakpoint
CREATE TABLE "claim_assessments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"assessor_id" uuid NOT NULL,
	"assessor_label" text NOT NULL,
	"method" text NOT NULL,
	"lines" jsonb NOT NULL,
	"losses" jsonb NOT NULL,
	"repair_fen" bigint NOT NULL,
	"rescue_fen" bigint NOT NULL,
	"salvage_fen" bigint NOT NULL,
	"total_loss" boolean NOT NULL,
	"repaired_before" boolean NOT NULL,
	"assessed_at" timestamp(3) with time zone NOT NULL,
	"confirmed" boolean,
	"verifier_id" uuid,
	"verifier_label" text,
	"note" text,
	"verified_at" timestamp(3) with time zone,
	CONSTRAINT "claim_assessments_sequence" UNIQUE("partner_id","claim_id","sequence"),
	CONSTRAINT "claim_assessments_author" UNIQUE("partner_id","id","assessor_id"),
	CONSTRAINT "claim_assessments_verified_whole" CHECK (num_nonnulls("claim_assessments"."confirmed", "claim_assessments"."verifier_id", "claim_assessments"."verifier_label", "claim_assessments"."verified_at") in (0, 4)),
	CONSTRAINT "claim_assessments_verified_by_another" CHECK ("claim_assessments"."verifier_id" <> "claim_assessments"."assessor_id"),
	CONSTRAINT "claim_assessments_amounts" CHECK (least("claim_assessments"."repair_fen", "claim_assessments"."rescue_fen", "claim_assessments"."salvage_fen") >= 0)
);
--> statement-breakpoint
CREATE TABLE "claim_calculations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"assessment_id" uuid NOT NULL,
	"assessor_id" uuid NOT NULL,
	"calculator_id" uuid NOT NULL,
	"calculator_label" text NOT NULL,
	"liability" text NOT NULL,
	"received_fen" bigint NOT NULL,
	"facts" jsonb NOT NULL,
	"sheet" jsonb NOT NULL,
	"payable_fen" bigint NOT NULL,
	"calculated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "claim_calculations_sequence" UNIQUE("partner_id","claim_id","sequence"),
	CONSTRAINT "claim_calculations_authors" UNIQUE("partner_id","id","assessor_id","calculator_id"),
	CONSTRAINT "claim_calculations_amounts" CHECK (least("claim_calculations"."payable_fen", "claim_calculations"."received_fen") >= 0)
);
--> statement-breakpoint
CREATE TABLE "claim_conflicts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"relation" text NOT NULL,
	"shop_id" uuid,
	"claimant_id" uuid,
	"reason" text NOT NULL,
	"declared_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "claim_conflicts_one" UNIQUE NULLS NOT DISTINCT("partner_id","claim_id","staff_id","relation","shop_id","claimant_id")
);
--> statement-breakpoint
CREATE TABLE "claim_deadlines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"kind" text NOT NULL,
	"policy_kind" text,
	"rule" jsonb NOT NULL,
	"rule_name" text NOT NULL,
	"started_at" timestamp(3) with time zone NOT NULL,
	"due_at" timestamp(3) with time zone,
	"warn_at" timestamp(3) with time zone,
	"met_at" timestamp(3) with time zone,
	"warned_at" timestamp(3) with time zone,
	"breached_at" timestamp(3) with time zone,
	CONSTRAINT "claim_deadlines_one" UNIQUE("partner_id","claim_id","round","kind","rule_name")
);
--> statement-breakpoint
CREATE TABLE "claim_findings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"inquiry_id" uuid NOT NULL,
	"investigator_id" uuid NOT NULL,
	"investigator_label" text NOT NULL,
	"findings" text NOT NULL,
	"recorded_at" timestamp(3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "claim_inquiries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"opened_by_id" uuid,
	"opened_at" timestamp(3) with time zone NOT NULL,
	"outcome" text,
	"concluded_at" timestamp(3) with time zone,
	CONSTRAINT "claim_inquiries_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "claim_inquiries_concluded" CHECK (("claim_inquiries"."outcome" is null) = ("claim_inquiries"."concluded_at" is null))
);
--> statement-breakpoint
CREATE TABLE "claim_rejections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"rules" jsonb NOT NULL,
	"reasons" text NOT NULL,
	"rejected_by_id" uuid,
	"rejected_by_label" text NOT NULL,
	"rejected_at" timestamp(3) with time zone NOT NULL,
	"told_at" timestamp(3) with time zone,
	CONSTRAINT "claim_rejections_reasoned" CHECK (jsonb_array_length("claim_rejections"."rules") > 0 and "claim_rejections"."reasons" <> '')
);
--> statement-breakpoint
CREATE TABLE "claim_reserves" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"amount_fen" bigint NOT NULL,
	"reason" text NOT NULL,
	"set_by_id" uuid,
	"set_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "claim_reserves_amount" CHECK ("claim_reserves"."amount_fen" >= 0)
);
--> statement-breakpoint
CREATE TABLE "claim_signals" (
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"code" text NOT NULL,
	"points" integer NOT NULL,
	"facts" jsonb NOT NULL,
	"found_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "claim_signals_one" PRIMARY KEY("partner_id","claim_id","code")
);
--> statement-breakpoint
CREATE TABLE "claim_steps" (
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"step" text NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "claim_steps_one" PRIMARY KEY("partner_id","claim_id","round","step")
);
--> statement-breakpoint
CREATE TABLE "claim_surveys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"surveyor_id" uuid NOT NULL,
	"surveyor_label" text NOT NULL,
	"method" text NOT NULL,
	"dispatched_by_id" uuid,
	"dispatched_at" timestamp(3) with time zone NOT NULL,
	"due_at" timestamp(3) with time zone,
	"findings" text,
	"liability" text,
	"surveyed_at" timestamp(3) with time zone,
	"recorded_by_id" uuid,
	"recorded_at" timestamp(3) with time zone,
	CONSTRAINT "claim_surveys_sequence" UNIQUE("partner_id","claim_id","sequence"),
	CONSTRAINT "claim_surveys_recorded_whole" CHECK (num_nonnulls("claim_surveys"."findings", "claim_surveys"."liability", "claim_surveys"."surveyed_at", "claim_surveys"."recorded_by_id", "claim_surveys"."recorded_at") in (0, 5)),
	CONSTRAINT "claim_surveys_surveyed_before" CHECK ("claim_surveys"."surveyed_at" <= "claim_surveys"."recorded_at")
);
--> statement-breakpoint
CREATE TABLE "claim_suspensions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"material_ids" jsonb NOT NULL,
	"note" text,
	"demanded_by_id" uuid,
	"demanded_at" timestamp(3) with time zone NOT NULL,
	"ended_at" timestamp(3) with time zone,
	CONSTRAINT "claim_suspensions_end" CHECK ("claim_suspensions"."ended_at" >= "claim_suspensions"."demanded_at")
);
--> statement-breakpoint
ALTER TABLE "claim_approvals" ADD CONSTRAINT "claim_approvals_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_approvals" ADD CONSTRAINT "claim_approvals_calculation" FOREIGN KEY ("partner_id","calculation_id","assessor_id","calculator_id") REFERENCES "public"."claim_calculations"("partner_id","id","assessor_id","calculator_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_assessments" ADD CONSTRAINT "claim_assessments_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_calculations" ADD CONSTRAINT "claim_calculations_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_calculations" ADD CONSTRAINT "claim_calculations_assessment" FOREIGN KEY ("partner_id","assessment_id","assessor_id") REFERENCES "public"."claim_assessments"("partner_id","id","assessor_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_conflicts" ADD CONSTRAINT "claim_conflicts_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_deadlines" ADD CONSTRAINT "claim_deadlines_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_findings" ADD CONSTRAINT "claim_findings_inquiry" FOREIGN KEY ("partner_id","inquiry_id") REFERENCES "public"."claim_inquiries"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_inquiries" ADD CONSTRAINT "claim_inquiries_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_rejections" ADD CONSTRAINT "claim_rejections_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_reserves" ADD CONSTRAINT "claim_reserves_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_signals" ADD CONSTRAINT "claim_signals_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_steps" ADD CONSTRAINT "claim_steps_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_surveys" ADD CONSTRAINT "claim_surveys_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_suspensions" ADD CONSTRAINT "claim_suspensions_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "claim_approvals_by_claim" ON "claim_approvals" USING btree ("partner_id","claim_id");--> statement-breakpoint
CREATE INDEX "claim_conflicts_by_person" ON "claim_conflicts" USING btree ("staff_id");--> statement-breakpoint
CREATE INDEX "claim_deadlines_to_warn" ON "claim_deadlines" USING btree ("warn_at") WHERE met_at is null and warned_at is null and breached_at is null;--> statement-breakpoint
CREATE INDEX "claim_deadlines_to_breach" ON "claim_deadlines" USING btree ("due_at") WHERE met_at is null and breached_at is null;--> statement-breakpoint
CREATE INDEX "claim_findings_by_inquiry" ON "claim_findings" USING btree ("partner_id","inquiry_id");--> statement-breakpoint
CREATE INDEX "claim_inquiries_by_claim" ON "claim_inquiries" USING btree ("partner_id","claim_id");--> statement-breakpoint
CREATE UNIQUE INDEX "claim_inquiries_one_open" ON "claim_inquiries" USING btree ("partner_id","claim_id","kind") WHERE concluded_at is null;--> statement-breakpoint
CREATE INDEX "claim_rejections_by_claim" ON "claim_rejections" USING btree ("partner_id","claim_id");--> statement-breakpoint
CREATE INDEX "claim_rejections_to_tell" ON "claim_rejections" USING btree ("rejected_at") WHERE told_at is null;--> statement-breakpoint
CREATE INDEX "claim_reserves_by_claim" ON "claim_reserves" USING btree ("partner_id","claim_id");--> statement-breakpoint
CREATE INDEX "claim_suspensions_by_claim" ON "claim_suspensions" USING btree ("partner_id","claim_id");--> statement-breakpoint
CREATE UNIQUE INDEX "claim_suspensions_one_open" ON "claim_suspensions" USING btree ("partner_id","claim_id") WHERE ended_at is null;