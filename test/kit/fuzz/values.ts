/** Values that have broken something somewhere. */
import type { Chance } from './random.js';

/** Sent as text through `JSON.stringify`, which keeps NUL and lone surrogates as escapes. */
export const HOSTILE_TEXTS: readonly string[] = [
  '', ' ', '\u0000', 'a\u0000b', '\ud800', 'x\udfff', '\ufffe', '\ufeff', '\u202ecilbup', '👨‍👩‍👧‍👦', '𠮷野家', '𝒳'.repeat(50), 'é'.normalize('NFD'), '\u200b\u200d', '\r\n\r\n', '\t\u0007\u001b[31m', 'a'.repeat(5000), '车'.repeat(3000),
  "'", "''", '"', '\\', "' or '1'='1", "'; drop table quotes; --", "1; select pg_sleep(5)--", "') union select secret_hash from credentials --", "$1", '$$; delete from partners; $$', '%', '_', '%%%', '\\%', 'A%', '_________________', '*', '(?=a)*', '[[:alpha:]]', "E'\\000'", '{1,2}', '{"a":1}', '[1]', '(1,2)', '\\x00', '\\N', 'null', 'NULL', 'undefined', 'NaN', 'true', '[object Object]', '__proto__', 'constructor', 'toString',
  '-1', '0', '1e309', '1E+400', '9223372036854775808', '-9223372036854775809', '340282366920938463463374607431768211456', '0.1', '1.005', '00012', '٣', '１２３', '0x1f', '1,000.00', '99999999999999999999.99', '1'.repeat(400), '-0.00', '.5', '5.', '1e-20',
  '2026-02-30', '2026-13-01', '0000-00-00', '9999-12-31', '2199-12-31', '1900-01-01', '2026-2-3', '2026-06-30T23:59:60Z', '2026-01-01T00:00:00', '2026-01-01T00:00:00+14:00', '2026-01-01T00:00:00-23:59', '2026-01-01T24:00:00Z', '2199-12-31T23:59:59.999-12:00', '1900-01-01T00:00:00+14:00', '1900-01-01T00:00:00.000+23:59', '2199-12-31T23:59:59.999-23:59', '2026-01-01T00:00:00.0001Z', '2026-01-01 00:00:00Z', 'infinity', 'now', '+275760-09-13T00:00:00Z',
  'quo_00000000000000000000000000000000', 'quo_ffffffffffffffffffffffffffffffff', 'veh_01920000000070008000000000000000', 'quo_x', 'QUO_01920000000070008000000000000000', 'zzz_01920000000070008000000000000000', 'ptn_00000000000070008000000000000001', '01920000-0000-7000-8000-000000000000',
  'http://169.254.169.254/latest', '../../etc/passwd', 'file:///etc/passwd', '${jndi:ldap://x}', '{{7*7}}', '<script>alert(1)</script>', 'LSGPC52U0PF000000', 'LSGPC52U0PF0000000000000000000000000000', '沪A12345', '沪Ａ１２３４５', '110101199003070038',
  Buffer.alloc(60, 7).toString('base64url'), 'A'.repeat(1366), 'eyJhbGciOiJub25lIn0.e30.',
];

/** Any JSON but the right one. */
export const HOSTILE_OTHERS: readonly unknown[] = [
  null, true, false, 0, -1, 1, 2, 101, 1_000_000_000, 2_147_483_647, 2_147_483_648, -2_147_483_649, 9_007_199_254_740_992, 1e300, 0.5, 950.1, -0.0, [], [null], [[]], [1, 'a', null], {}, { a: 1 }, { id: null }, { kind: 'x', toString: 'y' }, { length: 1e9 }, [{}], ['ACTIVE', 'ACTIVE'], { from: '2026-01-01' },
];

/** A number as JSON text that a JavaScript number cannot hold. */
export const HUGE_NUMBERS: readonly string[] = ['9223372036854775807', '9223372036854775808', '1e400', '-1e400', '0.1e-400', '12345678901234567890123456789012345678901234567890', '-0', '1E+2', '1.0'];

export function hostile(chance: Chance): unknown {
  return chance.happens(0.65) ? chance.pick(HOSTILE_TEXTS) : chance.pick(HOSTILE_OTHERS);
}

/** Objects nested so many levels deep. */
export function nested(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? { a: value } : [value];
  return value;
}
