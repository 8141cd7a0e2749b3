CREATE TABLE "service_points" (
	"id" uuid PRIMARY KEY NOT NULL,
	"institution_id" uuid NOT NULL,
	"kinds" text[] NOT NULL,
	"name" text NOT NULL,
	"place" jsonb NOT NULL,
	"phone" text NOT NULL,
	"regions" text[] NOT NULL,
	"opening_hours" text,
	"registered_by_id" uuid NOT NULL,
	"registered_at" timestamp(3) with time zone NOT NULL,
	"closed_at" timestamp(3) with time zone,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "service_points_kinds" CHECK (cardinality("service_points"."kinds") > 0 and "service_points"."kinds" <@ array['SURVEY', 'ASSESSMENT']::text[]),
	CONSTRAINT "service_points_regions" CHECK (cardinality("service_points"."regions") > 0),
	CONSTRAINT "service_points_closed_after" CHECK ("service_points"."registered_at" <= "service_points"."closed_at")
);
--> statement-breakpoint
ALTER TABLE "staff_members" ADD COLUMN "employment" text DEFAULT 'FULL_TIME' NOT NULL;--> statement-breakpoint
ALTER TABLE "claim_surveys" ADD COLUMN "service_point_id" uuid;--> statement-breakpoint
ALTER TABLE "service_points" ADD CONSTRAINT "service_points_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "service_points_one_open" ON "service_points" USING btree ("institution_id","name") WHERE closed_at is null;--> statement-breakpoint
ALTER TABLE "claim_surveys" ADD CONSTRAINT "claim_surveys_service_point_id_service_points_id_fk" FOREIGN KEY ("service_point_id") REFERENCES "public"."service_points"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_members" ADD CONSTRAINT "staff_members_employment" CHECK ("staff_members"."employment" in ('FULL_TIME', 'PART_TIME'));