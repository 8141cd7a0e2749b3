CREATE TABLE "agreement_contents" (
	"partner_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "agreement_contents_one_per_version" PRIMARY KEY("partner_id","version_id")
);
--> statement-breakpoint
CREATE TABLE "agreement_deviations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"clause_number" text NOT NULL,
	"clause_key" text NOT NULL,
	"parameter" text NOT NULL,
	"place" jsonb NOT NULL,
	"offered" text NOT NULL,
	"allowed" text NOT NULL,
	"reason" text NOT NULL,
	"level" integer NOT NULL,
	"approved_by" uuid,
	"approved_by_label" text,
	"approved_at" timestamp(3) with time zone,
	"opinion" text,
	CONSTRAINT "agreement_deviations_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "agreement_deviations_approval" CHECK (("agreement_deviations"."approved_by" is null) = ("agreement_deviations"."approved_at" is null))
);
--> statement-breakpoint
CREATE TABLE "agreement_documents" (
	"partner_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"language" text NOT NULL,
	"signed" text NOT NULL,
	"file_id" uuid NOT NULL,
	CONSTRAINT "agreement_documents_one_per_language" PRIMARY KEY("partner_id","version_id","language","signed")
);
--> statement-breakpoint
CREATE TABLE "agreement_signatures" (
	"partner_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"side" text NOT NULL,
	"signer_id" uuid NOT NULL,
	"signer_label" text NOT NULL,
	"digest" text NOT NULL,
	"signed_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "agreement_signatures_one_per_side" PRIMARY KEY("partner_id","version_id","side"),
	CONSTRAINT "agreement_signatures_side" CHECK ("agreement_signatures"."side" in ('PARTNER', 'INSURER'))
);
--> statement-breakpoint
CREATE TABLE "leads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"number" text NOT NULL,
	"external_ref" text,
	"state" text NOT NULL,
	"customer_name" text NOT NULL,
	"customer_phone" text NOT NULL,
	"vin" text,
	"plate" text,
	"region" text NOT NULL,
	"consented_at" timestamp(3) with time zone NOT NULL,
	"consent_to" text NOT NULL,
	"note" text,
	"outlet_id" uuid,
	"assignee_side" text,
	"assignee_id" uuid,
	"assignee_label" text,
	"outcome" text,
	"submitted_at" timestamp(3) with time zone NOT NULL,
	"updated_at" timestamp(3) with time zone NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "leads_number" UNIQUE("number"),
	CONSTRAINT "leads_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "leads_external_ref" UNIQUE("partner_id","external_ref"),
	CONSTRAINT "leads_state" CHECK ("leads"."state" in ('SUBMITTED', 'ASSIGNED', 'WON', 'LOST')),
	CONSTRAINT "leads_assigned" CHECK (("leads"."state" = 'SUBMITTED') = ("leads"."assignee_id" is null)),
	CONSTRAINT "leads_closed" CHECK (("leads"."state" in ('WON', 'LOST')) = ("leads"."outcome" is not null))
);
--> statement-breakpoint
CREATE TABLE "onboardings" (
	"partner_id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"applied_by" uuid NOT NULL,
	"applied_by_label" text NOT NULL,
	"applied_at" timestamp(3) with time zone NOT NULL,
	"checked_by" uuid,
	"checked_by_label" text,
	"checked_at" timestamp(3) with time zone,
	"outcome" text,
	"opinion" text,
	"admitted_at" timestamp(3) with time zone,
	CONSTRAINT "onboardings_outcome" CHECK ("onboardings"."outcome" in ('CLEARED', 'REJECTED')),
	CONSTRAINT "onboardings_checked" CHECK (("onboardings"."checked_by" is null) = ("onboardings"."outcome" is null)),
	CONSTRAINT "onboardings_maker_is_not_checker" CHECK ("onboardings"."checked_by" is null or "onboardings"."checked_by" <> "onboardings"."applied_by"),
	CONSTRAINT "onboardings_admitted" CHECK ("onboardings"."admitted_at" is null or "onboardings"."outcome" = 'CLEARED')
);
--> statement-breakpoint
CREATE TABLE "partner_users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"partner_id" uuid NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"roles" text[] NOT NULL,
	"outlet_id" uuid,
	"credential_id" uuid NOT NULL,
	"state" text NOT NULL,
	"invited_by" uuid,
	"invited_by_label" text NOT NULL,
	"invited_at" timestamp(3) with time zone NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "partner_users_owner" UNIQUE("partner_id","id"),
	CONSTRAINT "partner_users_state" CHECK ("partner_users"."state" in ('INVITED', 'DISABLED'))
);
--> statement-breakpoint
CREATE TABLE "standard_terms" (
	"id" uuid PRIMARY KEY NOT NULL,
	"channel_kind" text NOT NULL,
	"licensed" boolean NOT NULL,
	"version" text NOT NULL,
	"state" text NOT NULL,
	"document" jsonb NOT NULL,
	"digest" text NOT NULL,
	"drafted_by" uuid NOT NULL,
	"drafted_at" timestamp(3) with time zone NOT NULL,
	"published_by" uuid,
	"published_at" timestamp(3) with time zone,
	"superseded_at" timestamp(3) with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "standard_terms_version" UNIQUE("channel_kind","licensed","version"),
	CONSTRAINT "standard_terms_state" CHECK ("standard_terms"."state" in ('DRAFT', 'PUBLISHED', 'SUPERSEDED')),
	CONSTRAINT "standard_terms_maker_is_not_checker" CHECK ("standard_terms"."published_by" is null or "standard_terms"."published_by" <> "standard_terms"."drafted_by"),
	CONSTRAINT "standard_terms_published" CHECK (("standard_terms"."state" = 'DRAFT') = ("standard_terms"."published_by" is null))
);
--> statement-breakpoint
CREATE TABLE "standard_terms_documents" (
	"standard_terms_id" uuid NOT NULL,
	"language" text NOT NULL,
	"file_id" uuid NOT NULL,
	CONSTRAINT "standard_terms_documents_one_per_language" PRIMARY KEY("standard_terms_id","language")
);
--> statement-breakpoint
ALTER TABLE "agreement_versions" DROP CONSTRAINT "agreement_versions_state";--> statement-breakpoint
ALTER TABLE "agreement_versions" ADD COLUMN "standard_terms_id" uuid;--> statement-breakpoint
ALTER TABLE "agreement_versions" ADD COLUMN "drafted_by" uuid;--> statement-breakpoint
ALTER TABLE "agreement_versions" ADD COLUMN "reason" text;--> statement-breakpoint
ALTER TABLE "agreement_contents" ADD CONSTRAINT "agreement_contents_version" FOREIGN KEY ("partner_id","version_id") REFERENCES "public"."agreement_versions"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_deviations" ADD CONSTRAINT "agreement_deviations_version" FOREIGN KEY ("partner_id","version_id") REFERENCES "public"."agreement_versions"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_documents" ADD CONSTRAINT "agreement_documents_version" FOREIGN KEY ("partner_id","version_id") REFERENCES "public"."agreement_versions"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_signatures" ADD CONSTRAINT "agreement_signatures_version" FOREIGN KEY ("partner_id","version_id") REFERENCES "public"."agreement_versions"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_outlet" FOREIGN KEY ("partner_id","outlet_id") REFERENCES "public"."outlets"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "onboardings" ADD CONSTRAINT "onboardings_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_users" ADD CONSTRAINT "partner_users_outlet" FOREIGN KEY ("partner_id","outlet_id") REFERENCES "public"."outlets"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partner_users" ADD CONSTRAINT "partner_users_credential" FOREIGN KEY ("partner_id","credential_id") REFERENCES "public"."credentials"("partner_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "standard_terms_documents" ADD CONSTRAINT "standard_terms_documents_standard_terms_id_standard_terms_id_fk" FOREIGN KEY ("standard_terms_id") REFERENCES "public"."standard_terms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_versions" ADD CONSTRAINT "agreement_versions_standard_terms_id_standard_terms_id_fk" FOREIGN KEY ("standard_terms_id") REFERENCES "public"."standard_terms"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_versions" ADD CONSTRAINT "agreement_versions_state" CHECK ("agreement_versions"."state" in ('DRAFT', 'SIGNED', 'ACTIVE', 'ENDED', 'DISCARDED'));