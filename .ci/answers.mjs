/** Whether the PostgreSQL of DATABASE_URL answers, and is new enough. */
import postgres from 'postgres';

const sql = postgres(process.env.DATABASE_URL, { max: 1, connect_timeout: 5 });
try {
  const [{ version }] = await sql`select current_setting('server_version_num')::int as version`;
  if (version < 150000) throw new Error('PostgreSQL 15 or newer is needed');
} catch {
  process.exitCode = 1;
} finally {
  await sql.end({ timeout: 1 });
}
