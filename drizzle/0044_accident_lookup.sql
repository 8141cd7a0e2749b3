CREATE INDEX "policies_of_vin" ON "policies" USING btree ("vin");--> statement-breakpoint
CREATE INDEX "policies_of_plate" ON "policies" USING btree ("plate");--> statement-breakpoint
CREATE INDEX "policy_versions_of_plate" ON "policy_versions" USING btree (("content" #>> '{vehicle,plate,number}'));