CREATE INDEX "endorsement_files_by_file" ON "endorsement_files" USING btree ("partner_id","file_id");--> statement-breakpoint
CREATE INDEX "policy_documents_by_file" ON "policy_documents" USING btree ("partner_id","file_id");--> statement-breakpoint
CREATE INDEX "quote_documents_by_file" ON "quote_documents" USING btree ("partner_id","file_id");