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
CREATE INDEX "payees_to_check" ON "payees" USING btree ("created_at") WHERE state = 'UNVERIFIED';--> statement-breakpoint
CREATE INDEX "payout_postings_by_subject" ON "payout_postings" USING btree ("partner_id","subject_id");--> statement-breakpoint
CREATE INDEX "payout_postings_by_journal" ON "payout_postings" USING btree ("journal_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payout_transfers_one_alive" ON "payout_transfers" USING btree ("partner_id","payout_id") WHERE state <> 'CAME_BACK';--> statement-breakpoint
CREATE INDEX "payout_transfers_under_way" ON "payout_transfers" USING btree ("created_at") WHERE state in ('DUE', 'SENT');--> statement-breakpoint
CREATE INDEX "payout_transfers_to_reconcile" ON "payout_transfers" USING btree ("arrived_at") WHERE state = 'ARRIVED' and reconciled_at is null;--> statement-breakpoint
CREATE INDEX "payouts_newest" ON "payouts" USING btree ("partner_id","created_at","id");--> statement-breakpoint
CREATE INDEX "receipts_by_cause" ON "receipts" USING btree ("partner_id","cause_id");