ALTER TABLE "files" DROP CONSTRAINT "files_state";--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "captured_latitude" integer;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "captured_longitude" integer;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "embedded_at" timestamp(3) with time zone;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "embedded_latitude" integer;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "embedded_longitude" integer;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "served_sha256" text;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "served_size_bytes" bigint;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "received_at" timestamp(3) with time zone;--> statement-breakpoint
CREATE INDEX "files_to_check" ON "files" USING btree ("received_at") WHERE state = 'CHECKING';--> statement-breakpoint
CREATE INDEX "application_acceptances_by_signature" ON "application_acceptances" USING btree ("partner_id","signature_file_id");--> statement-breakpoint
CREATE INDEX "application_acceptances_by_mandate" ON "application_acceptances" USING btree ("partner_id","mandate_file_id");--> statement-breakpoint
CREATE INDEX "material_files_by_file" ON "material_files" USING btree ("partner_id","file_id");--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_captured" CHECK (("files"."captured_latitude" is null) = ("files"."captured_longitude" is null));--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_embedded" CHECK (("files"."embedded_latitude" is null) = ("files"."embedded_longitude" is null));--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_state" CHECK ("files"."state" in ('AWAITING_BYTES', 'CHECKING', 'STORED', 'REJECTED'));