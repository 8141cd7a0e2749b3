CREATE TABLE "public_holidays" (
	"day" date PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"worked" boolean NOT NULL,
	"source" text NOT NULL
);
--> statement-breakpoint
-- What drizzle-kit cannot write. Notes: drizzle/notes/0017.md
grant select on public_holidays to gw_app, gw_worker;
--> statement-breakpoint
create trigger reference_changed after insert or update or delete or truncate on public_holidays for each statement execute function app.reference_changed();
