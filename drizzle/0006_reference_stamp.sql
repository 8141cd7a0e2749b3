CREATE TABLE "reference_stamps" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"stamp" uuid NOT NULL,
	CONSTRAINT "reference_stamps_one_row" CHECK ("reference_stamps"."only")
);
--> statement-breakpoint
-- What drizzle-kit cannot write. Notes: drizzle/notes/0006.md
insert into reference_stamps (stamp) values (gen_random_uuid());
--> statement-breakpoint
grant select on reference_stamps to gw_app, gw_worker;
--> statement-breakpoint
-- Whoever changes reference data changes its stamp, with his own rights.
grant update (stamp) on reference_stamps to gw_app, gw_worker;
--> statement-breakpoint
create function app.reference_changed() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  update reference_stamps set stamp = gen_random_uuid();
  return null;
end
$$;
--> statement-breakpoint
revoke all on function app.reference_changed() from public;
--> statement-breakpoint
create trigger reference_changed after insert or update or delete or truncate on tariffs for each statement execute function app.reference_changed();
--> statement-breakpoint
create trigger reference_changed after insert or update or delete or truncate on products for each statement execute function app.reference_changed();
--> statement-breakpoint
create trigger reference_changed after insert or update or delete or truncate on product_versions for each statement execute function app.reference_changed();
--> statement-breakpoint
create trigger reference_changed after insert or update or delete or truncate on underwriting_rule_sets for each statement execute function app.reference_changed();
--> statement-breakpoint
-- `QUO-20261121-000042-7`: the next value of a sequence, as `numbers.ts` renders it; so that a row and its number are one statement.
create function app.ordered_number(prefix text, day date, series regclass) returns text language sql volatile set search_path = pg_catalog as $$
  select body || '-' || substr('0123456789ABCDEFGHJKLMNPQRTUWXY', 1 + (
      select sum(ascii(c) * (array[3, 7, 1])[1 + (place - 1) % 3]) from string_to_table(replace(body, '-', ''), null) with ordinality t (c, place)
    )::integer % 31, 1)
  from (select prefix || '-' || to_char(day, 'YYYYMMDD') || '-' || lpad(value, greatest(6, length(value)), '0') as body
    from (select nextval(series)::text as value) drawn) number
$$;
--> statement-breakpoint
revoke all on function app.ordered_number(text, date, regclass) from public;
--> statement-breakpoint
grant execute on function app.ordered_number(text, date, regclass) to gw_app, gw_worker;
