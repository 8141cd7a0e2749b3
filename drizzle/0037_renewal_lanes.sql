ALTER TABLE "renewal_runs" ADD COLUMN "lanes" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "renewal_runs" DROP COLUMN "last_renewal_id";