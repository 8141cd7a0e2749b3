CREATE TABLE "payees" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"holder_name" text NOT NULL,
	"account_number" text NOT NULL,
	"bank" text NOT NULL,
	"state" text NOT NULL,
	"checked_at" timestamp(3) with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "payees_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "payees_one_per_account" UNIQUE("partner_id","party_id","account_number","bank"),
	CONSTRAINT "payees_state" CHECK ("payees"."state" in ('UNVERIFIED', 'VERIFIED', 'MISMATCHED')),
	CONSTRAINT "payees_checked_has_time" CHECK (("payees"."state" <> 'UNVERIFIED') = ("payees"."checked_at" is not null))
);
--> statement-breakpoint
CREATE TABLE "payout_books" (
	"partner_id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"outlet_id" uuid,
	"ordered" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "payout_books_one_per_subject" PRIMARY KEY("partner_id","subject_id")
);
--> statement-breakpoint
CREATE TABLE "payout_facts" (
	"partner_id" uuid NOT NULL,
	"provider" text NOT NULL,
	"event_id" text NOT NULL,
	"type" text NOT NULL,
	"payout_id" uuid NOT NULL,
	"attempt" integer NOT NULL,
	"amount_fen" bigint NOT NULL,
	"happened_at" timestamp(3) with time zone NOT NULL,
	"received_at" timestamp(3) with time zone NOT NULL,
	"outcome" text NOT NULL,
	CONSTRAINT "payout_facts_once" PRIMARY KEY("partner_id","provider","event_id")
);
--> statement-breakpoint
CREATE TABLE "payout_postings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"journal_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"account" text NOT NULL,
	"amount_fen" bigint NOT NULL,
	"label_zh" text NOT NULL,
	"label_en" text NOT NULL,
	"posted_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "payout_postings_not_zero" CHECK ("payout_postings"."amount_fen" <> 0),
	CONSTRAINT "payout_postings_account" CHECK ("payout_postings"."account" in ('CASH', 'CLAIM_PAYABLE', 'CLAIM_COST'))
);
--> statement-breakpoint
CREATE TABLE "payout_transfers" (
	"partner_id" uuid NOT NULL,
	"payout_id" uuid NOT NULL,
	"attempt" integer NOT NULL,
	"number" text NOT NULL,
	"provider" text NOT NULL,
	"payee_id" uuid NOT NULL,
	"amount_fen" bigint NOT NULL,
	"state" text NOT NULL,
	"arrived_at" timestamp(3) with time zone,
	"reconciled_at" timestamp(3) with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "payout_transfers_in_order" PRIMARY KEY("partner_id","payout_id","attempt"),
	CONSTRAINT "payout_transfers_number" UNIQUE("number"),
	CONSTRAINT "payout_transfers_state" CHECK ("payout_transfers"."state" in ('DUE', 'SENT', 'ARRIVED', 'CAME_BACK')),
	CONSTRAINT "payout_transfers_arrived_has_time" CHECK ("payout_transfers"."state" <> 'ARRIVED' or "payout_transfers"."arrived_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "payouts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"outlet_id" uuid,
	"number" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"kind" text NOT NULL,
	"amount_fen" bigint NOT NULL,
	"payee_id" uuid NOT NULL,
	"state" text NOT NULL,
	"paid_at" timestamp(3) with time zone,
	"return_reason" text,
	"revision" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "payouts_number" UNIQUE("number"),
	CONSTRAINT "payouts_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "payouts_full_amount" UNIQUE("partner_id","id","amount_fen"),
	CONSTRAINT "payouts_one_per_place" UNIQUE("partner_id","subject_id","sequence"),
	CONSTRAINT "payouts_state" CHECK ("payouts"."state" in ('VERIFYING_PAYEE', 'SENT', 'PAID', 'RETURNED')),
	CONSTRAINT "payouts_kind" CHECK ("payouts"."kind" in ('FINAL', 'PARTIAL', 'ADVANCE')),
	CONSTRAINT "payouts_amount" CHECK ("payouts"."amount_fen" between 1 and 10000000000000),
	CONSTRAINT "payouts_sequence" CHECK ("payouts"."sequence" >= 1),
	CONSTRAINT "payouts_paid_has_time" CHECK (("payouts"."state" = 'PAID') = ("payouts"."paid_at" is not null)),
	CONSTRAINT "payouts_returned_has_reason" CHECK (("payouts"."state" = 'RETURNED') = ("payouts"."return_reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "receipts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"cause_id" uuid NOT NULL,
	"amount_fen" bigint NOT NULL,
	"bank_reference" text NOT NULL,
	"received_at" timestamp(3) with time zone NOT NULL,
	"recorded_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "receipts_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "receipts_one_per_transfer" UNIQUE("partner_id","bank_reference"),
	CONSTRAINT "receipts_amount" CHECK ("receipts"."amount_fen" between 1 and 10000000000000)
);
--> statement-breakpoint
CREATE TABLE "claim_payment_statements" (
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"place" integer NOT NULL,
	"staff_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"amount_fen" bigint NOT NULL,
	"payee_id" uuid NOT NULL,
	"stated_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "claim_payment_statements_in_order" PRIMARY KEY("partner_id","claim_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "claim_payments" (
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"payout_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"amount_fen" bigint NOT NULL,
	"payee_id" uuid NOT NULL,
	"sheet" integer,
	"ground" text,
	"reason" text,
	"proof_file_id" uuid,
	"ordered_by_id" uuid,
	"first_by_id" uuid,
	"ordered_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "claim_payments_one_per_payout" PRIMARY KEY("partner_id","payout_id"),
	CONSTRAINT "claim_payments_kind" CHECK ("claim_payments"."kind" in ('FINAL', 'PARTIAL', 'ADVANCE')),
	CONSTRAINT "claim_payments_ground" CHECK (("claim_payments"."kind" = 'ADVANCE') = ("claim_payments"."ground" is not null)),
	CONSTRAINT "claim_payments_sheet_or_advance" CHECK (("claim_payments"."kind" = 'ADVANCE') = ("claim_payments"."sheet" is null)),
	CONSTRAINT "claim_payments_two_people" CHECK ("claim_payments"."first_by_id" <> "claim_payments"."ordered_by_id")
);
--> statement-breakpoint
CREATE TABLE "claim_recoveries" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"ground" text NOT NULL,
	"state" text NOT NULL,
	"against_id" uuid NOT NULL,
	"amount_fen" bigint NOT NULL,
	"reason" text,
	"opened_at" timestamp(3) with time zone NOT NULL,
	"ended_at" timestamp(3) with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "claim_recoveries_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "claim_recoveries_state" CHECK ("claim_recoveries"."state" in ('OPEN', 'RECOVERED', 'ABANDONED')),
	CONSTRAINT "claim_recoveries_ground" CHECK ("claim_recoveries"."ground" in ('SUBROGATION', 'EXCLUDED_DRIVER', 'ADVANCE_RETURN')),
	CONSTRAINT "claim_recoveries_amount" CHECK ("claim_recoveries"."amount_fen" between 1 and 10000000000000),
	CONSTRAINT "claim_recoveries_ended" CHECK (("claim_recoveries"."state" = 'OPEN') = ("claim_recoveries"."ended_at" is null)),
	CONSTRAINT "claim_recoveries_abandoned_with_reason" CHECK (("claim_recoveries"."state" = 'ABANDONED') = ("claim_recoveries"."reason" is not null))
);
--> statement-breakpoint
CREATE TABLE "paid_claims" (
	"partner_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"policy_id" uuid NOT NULL,
	"policy_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"occurred_at" timestamp(3) with time zone NOT NULL,
	"first_paid_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "paid_claims_once" PRIMARY KEY("partner_id","claim_id","policy_id")
);
--> statement-breakpoint
ALTER TABLE "payees" ADD CONSTRAINT "payees_party" FOREIGN KEY ("partner_id","party_id") REFERENCES "public"."parties"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payout_books" ADD CONSTRAINT "payout_books_outlet" FOREIGN KEY ("partner_id","outlet_id") REFERENCES "public"."outlets"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payout_facts" ADD CONSTRAINT "payout_facts_transfer" FOREIGN KEY ("partner_id","payout_id","attempt") REFERENCES "public"."payout_transfers"("partner_id","payout_id","attempt") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payout_postings" ADD CONSTRAINT "payout_postings_book" FOREIGN KEY ("partner_id","subject_id") REFERENCES "public"."payout_books"("partner_id","subject_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payout_transfers" ADD CONSTRAINT "payout_transfers_in_full" FOREIGN KEY ("partner_id","payout_id","amount_fen") REFERENCES "public"."payouts"("partner_id","id","amount_fen") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payout_transfers" ADD CONSTRAINT "payout_transfers_payee" FOREIGN KEY ("partner_id","payee_id") REFERENCES "public"."payees"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payouts" ADD CONSTRAINT "payouts_book" FOREIGN KEY ("partner_id","subject_id") REFERENCES "public"."payout_books"("partner_id","subject_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payouts" ADD CONSTRAINT "payouts_payee" FOREIGN KEY ("partner_id","payee_id") REFERENCES "public"."payees"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payouts" ADD CONSTRAINT "payouts_outlet" FOREIGN KEY ("partner_id","outlet_id") REFERENCES "public"."outlets"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_book" FOREIGN KEY ("partner_id","subject_id") REFERENCES "public"."payout_books"("partner_id","subject_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_payment_statements" ADD CONSTRAINT "claim_payment_statements_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_payment_statements" ADD CONSTRAINT "claim_payment_statements_payee" FOREIGN KEY ("partner_id","payee_id") REFERENCES "public"."claim_payees"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_payments" ADD CONSTRAINT "claim_payments_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_payments" ADD CONSTRAINT "claim_payments_payout_in_full" FOREIGN KEY ("partner_id","payout_id","amount_fen") REFERENCES "public"."payouts"("partner_id","id","amount_fen") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_payments" ADD CONSTRAINT "claim_payments_sheet" FOREIGN KEY ("partner_id","claim_id","sheet") REFERENCES "public"."claim_calculations"("partner_id","claim_id","sequence") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_payments" ADD CONSTRAINT "claim_payments_payee" FOREIGN KEY ("partner_id","payee_id") REFERENCES "public"."claim_payees"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_payments" ADD CONSTRAINT "claim_payments_proof" FOREIGN KEY ("partner_id","proof_file_id") REFERENCES "public"."files"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_recoveries" ADD CONSTRAINT "claim_recoveries_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_recoveries" ADD CONSTRAINT "claim_recoveries_against" FOREIGN KEY ("partner_id","against_id") REFERENCES "public"."parties"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paid_claims" ADD CONSTRAINT "paid_claims_subject_id_vehicle_subjects_id_fk" FOREIGN KEY ("subject_id") REFERENCES "public"."vehicle_subjects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paid_claims" ADD CONSTRAINT "paid_claims_claim" FOREIGN KEY ("partner_id","claim_id") REFERENCES "public"."claims"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paid_claims" ADD CONSTRAINT "paid_claims_policy" FOREIGN KEY ("partner_id","policy_id") REFERENCES "public"."policies"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "payees_to_check" ON "payees" USING btree ("created_at") WHERE state = 'UNVERIFIED';--> statement-breakpoint
CREATE INDEX "payout_postings_by_subject" ON "payout_postings" USING btree ("partner_id","subject_id");--> statement-breakpoint
CREATE INDEX "payout_postings_by_journal" ON "payout_postings" USING btree ("journal_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payout_transfers_one_alive" ON "payout_transfers" USING btree ("partner_id","payout_id") WHERE state <> 'CAME_BACK';--> statement-breakpoint
CREATE INDEX "payout_transfers_under_way" ON "payout_transfers" USING btree ("created_at") WHERE state in ('DUE', 'SENT');--> statement-breakpoint
CREATE INDEX "payout_transfers_to_reconcile" ON "payout_transfers" USING btree ("arrived_at") WHERE state = 'ARRIVED' and reconciled_at is null;--> statement-breakpoint
CREATE INDEX "payouts_newest" ON "payouts" USING btree ("partner_id","created_at","id");--> statement-breakpoint
CREATE INDEX "receipts_by_cause" ON "receipts" USING btree ("partner_id","cause_id");--> statement-breakpoint
CREATE INDEX "claim_payments_by_claim" ON "claim_payments" USING btree ("partner_id","claim_id");--> statement-breakpoint
CREATE UNIQUE INDEX "claim_payments_one_final" ON "claim_payments" USING btree ("partner_id","claim_id","sheet") WHERE kind = 'FINAL';--> statement-breakpoint
CREATE INDEX "claim_recoveries_by_claim" ON "claim_recoveries" USING btree ("partner_id","claim_id");--> statement-breakpoint
CREATE UNIQUE INDEX "claim_recoveries_one_open" ON "claim_recoveries" USING btree ("partner_id","claim_id","ground","against_id") WHERE state = 'OPEN';--> statement-breakpoint
CREATE INDEX "paid_claims_of_vehicle" ON "paid_claims" USING btree ("subject_id","policy_kind","first_paid_at");