/**
 * Holds transactions of the gateway open where a kill shall meet them: at the statement that writes an event, or inside
 * COMMIT, which the gateway has sent and not heard of. Who is killed at the first has written nothing; who is killed at the
 * second has written everything, and nobody was told.
 */
import postgres from 'postgres';
import { eventually } from '../../kit/jobs.js';
import type { TestDatabase } from '../../kit/database.js';

export interface Gate {
  /** Event that is written there, and its subject. */
  readonly type: string;
  readonly subject: string;
  readonly at: 'INSIDE' | 'COMMIT';
}

/** Advisory locks of the gates, apart from those of the gateway. */
const CLASS = 4711;

export interface Gates {
  shut(gates: readonly Gate[]): Promise<void>;
  /** Gates at which somebody waits. */
  reached(): Promise<Gate[]>;
  /** Lets all through, and waits until nobody stands there any more. */
  open(): Promise<void>;
  end(): Promise<void>;
}

export async function gatesOf(db: TestDatabase): Promise<Gates> {
  const holder = postgres(db.ownerUrl, { max: 1, onnotice: () => undefined });
  await holder.unsafe(`
    create table proof_gates (key int primary key, type text, subject uuid, at text);
    create function proof_gate() returns trigger language plpgsql security definer set search_path = public set lock_timeout = 0 as $$
      declare found_key int;
      begin
        select key into found_key from proof_gates g where g.type = new.type and g.subject = new.subject_id and g.at = tg_argv[0];
        if found_key is not null then perform pg_advisory_xact_lock_shared(${String(CLASS)}, found_key); end if;
        return new;
      end $$;
    create trigger proof_gate_inside before insert on events for each row execute function proof_gate('INSIDE');
    create constraint trigger proof_gate_commit after insert on events deferrable initially deferred
      for each row execute function proof_gate('COMMIT');`);
  let shut: readonly Gate[] = [];
  const reached = async (): Promise<Gate[]> => {
    const rows = await db.owner<{ key: number }[]>`select distinct objid::int as key from pg_locks
      where locktype = 'advisory' and classid::int = ${CLASS} and not granted`;
    return rows.flatMap(({ key }) => shut[key] ?? []);
  };
  return {
    async shut(gates) {
      shut = gates;
      for (const [key, { type, subject, at }] of gates.entries()) {
        await holder`select pg_advisory_lock(${CLASS}, ${key})`;
        await holder`insert into proof_gates values (${key}, ${type}, ${subject}, ${at})`;
      }
    },
    reached,
    async open() {
      await holder`delete from proof_gates`;
      await holder`select pg_advisory_unlock_all()`;
      await eventually('nobody stands at a gate', 30_000, async () => {
        const [left] = await db.owner<{ n: number }[]>`
          select count(*)::int as n from pg_locks where locktype = 'advisory' and classid::int = ${CLASS}`;
        return left?.n === 0 ? true : null;
      });
      shut = [];
    },
    async end() {
      await holder.end({ timeout: 0 });
    },
  };
}
