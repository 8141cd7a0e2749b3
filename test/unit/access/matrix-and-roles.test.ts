import { describe, expect, it } from '@jest/globals';
import {
  CAPABILITIES,
  type Capability,
  type ChannelColumn,
  columnOf,
  COLUMNS,
  effectivePermissions,
  KNOWN_KINDS,
  mayEver,
  needsLicence,
  PARTNER_ROLES,
  permissionNames,
  PERMISSIONS,
  permissionsOfRole,
  printMatrix,
  STAFF_ROLES,
} from '../../../src/modules/access/index.js';
import { CHANNEL_KINDS } from '../../../src/modules/channels/partner.js';
import { NARROWEST_COLUMN } from '../../../src/modules/access/channel-matrix.js';
import { catalogueProblems, type Permission } from '../../../src/modules/access/permissions.js';

const capabilities = Object.keys(CAPABILITIES) as Capability[];
const columns = Object.keys(COLUMNS) as ChannelColumn[];

describe('the channel matrix', () => {
  it('is that of the law (domain.md 6.3), and our row for own papers', () => {
    expect(`\n${printMatrix()}\n`).toBe(`
| operation | individual agent | agency | broker | licensed dealer | unlicensed club / dealer / app | repair shop | fleet enterprise |
| own papers: partner, outlets, salespeople, agreement, credentials, events | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ | ✓ |
| read products | ✓ | ✓ | ✓ | ✓ | general text only | – | ✓ |
| quote | ✓ own insurer | ✓ | ✓ | ✓ | – | – | own vehicles |
| compare insurers | – | ✓ | ✓ | ✓ if several contracts | – | – | – |
| submit application | ✓ | ✓ | ✓ with mandate | ✓ | – | – | own |
| collect premium into own account | – | if contract says | if contract says (own client account) | if contract says | – | – | – |
| see policy | placed by self | placed by self | own clients | placed by self | – | – | own |
| request endorsement | ✓ own | ✓ own | ✓ own clients | ✓ own | – | – | own |
| request cancellation | with holder's consent | with holder's consent | with holder's consent | with holder's consent | – | – | own |
| renewal list | own | own | own clients | own | – | – | own |
| report a loss | ✓ own | ✓ own | ✓ | ✓ own | ✓ with insured's consent | ✓ vehicle in shop | own |
| upload claim documents | ✓ | ✓ | ✓ | ✓ | ✓ same claim | repair estimate only | own |
| see claim amount / injury data | amount own; injury – | amount own; injury – | with mandate | amount own; injury – | status only | own repair lines | own |
| commission statement | own | own | own | own | – | – | – |
`);
  });

  it.each([
    ['AGENT', 'AGENCY', 'UNLICENSED'],
    ['INDIVIDUAL_AGENT', 'INDIVIDUAL_AGENT', 'UNLICENSED'],
    ['BROKER', 'BROKER', 'UNLICENSED'],
    ['DEALER', 'LICENSED_DEALER', 'UNLICENSED'],
    ['CAR_CLUB', 'LICENSED_DEALER', 'UNLICENSED'],
    ['ENTERPRISE', 'FLEET_ENTERPRISE', 'FLEET_ENTERPRISE'],
    ['TENDER', 'FLEET_ENTERPRISE', 'FLEET_ENTERPRISE'],
    ['REPAIR_SHOP', 'REPAIR_SHOP', 'REPAIR_SHOP'],
  ])('%s stands under %s with a licence and under %s without', (kind, licensed, unlicensed) => {
    expect([columnOf(kind, true), columnOf(kind, false)]).toEqual([licensed, unlicensed]);
    expect(needsLicence(kind)).toBe(licensed !== unlicensed);
    expect(KNOWN_KINDS).toContain(kind);
  });

  it('knows the kinds of the API, no more and no fewer', () => {
    expect([...KNOWN_KINDS].sort()).toEqual([...CHANNEL_KINDS].sort());
  });

  it('gives a kind nobody knows the column in which least is open', () => {
    for (const kind of ['CHARGING_STATION', '', 'constructor', '__proto__', 'agent'])
      expect(columnOf(kind, true)).toBe(NARROWEST_COLUMN);
    const open = (column: ChannelColumn): number =>
      capabilities.filter((capability) => mayEver(column, capability)).length;
    for (const column of columns) expect(open(NARROWEST_COLUMN)).toBeLessThanOrEqual(open(column));
  });

  it('a kind without its licence never does more than with it', () => {
    for (const kind of KNOWN_KINDS) {
      for (const capability of capabilities) {
        if (mayEver(columnOf(kind, false), capability))
          expect([kind, capability, mayEver(columnOf(kind, true), capability)]).toEqual([kind, capability, true]);
      }
    }
  });
});

describe('permissions and roles', () => {
  it('are complete: words in both languages, a row of the matrix, and somebody who holds each', () => {
    expect(catalogueProblems(PERMISSIONS)).toEqual([]);
    for (const role of Object.keys(PARTNER_ROLES))
      expect([role, permissionsOfRole('PARTNER', role).length > 4]).toEqual([role, true]);
    for (const role of Object.keys(STAFF_ROLES))
      expect([role, permissionsOfRole('INSURER', role).length > 4]).toEqual([role, true]);
  });

  it('an incomplete entry is found at load', () => {
    const whole: Permission = PERMISSIONS['quote:read'];
    const broken: Record<string, Permission> = {
      'Quote:read': whole,
      'quote:mute': { ...whole, title: { zh: '', en: 'Mute' } },
      'quote:orphan': { ...whole, partner: [], staff: [] },
      'quote:steal': { ...whole, capability: 'INSURER_ONLY' },
      'quote:write': { ...whole, effect: 'WRITE' },
    };
    expect(catalogueProblems(broken)).toEqual([
      'Quote:read is not noun:verb',
      'quote:mute lacks words',
      'quote:orphan is held by nobody',
      "quote:steal is the insurer's alone, yet a partner role holds it",
      'quote:write is a write: in run-off the operation decides',
    ]);
  });

  it('who holds what', () => {
    const mark = (
      side: 'PARTNER' | 'INSURER',
      role: string,
      name: typeof permissionNames extends () => (infer N)[] ? N : never,
    ): string => (permissionsOfRole(side, role).includes(name) ? 'x' : '.');
    const page = permissionNames().map(
      (name) =>
        `${name.padEnd(18)} ${Object.keys(PARTNER_ROLES)
          .map((role) => mark('PARTNER', role, name))
          .join('')} ${Object.keys(STAFF_ROLES)
          .map((role) => mark('INSURER', role, name))
          .join('')}`,
    );
    // OWNER SELLER CLAIMS FINANCE READER INTEGRATION | CHANNEL_MANAGER UNDERWRITER CLAIMS_HANDLER FINANCE RISK_CONTROL MOTOR_DEPARTMENT AUDITOR ADMIN
    expect(`\n${page.join('\n')}\n`).toBe(`
viewer:read        xxxxxx xxxxxxxx
node:read          xxxxxx xxxxxxxx
operation:read     xxxxxx xxxxxxxx
decision:read      xxxxxx xxxxxxxx
permission:read    xxxxxx xxxxxxxx
file:read          xxxxxx xxxxxxx.
file:upload        xxxx.x .xxx....
event:read         xxxxxx xxxxxxxx
audit:read         x..... ....x.xx
credential:read    x....x x...x.xx
credential:issue   x....x x......x
credential:rotate  x....x .......x
credential:revoke  x....x x...x..x
partner:read       xxxxxx xxxxxxxx
partner:list       ...... xxxxxxxx
institution:read   ...... xxxxxxxx
outlet:read        xxxxxx xxxxxxxx
producer:read      xxxxxx xxxxxxx.
agreement:read     xxxxxx xxxxxxx.
partner:suspend    ...... x...x...
partner:reinstate  ...... x.......
agreement:suspend  ...... x...x...
agreement:resume   ...... x.......
agreement:terminate ...... x.......
standard-terms:read x..... xxxxxxx.
standard-terms:draft ...... x.......
standard-terms:publish ...... x.......
agreement:draft    ...... x.......
agreement:amend    ...... x.......
deviation:approve  ...... x.......
agreement:sign     x..... x.......
agreement:activate ...... x.......
partner:onboard    ...... x.......
partner:check      ...... x...x...
partner:admit      ...... x.......
outlet:add         x..... x.......
producer:register  x..... x.......
partner-user:read  x..... x...x.xx
partner-user:invite x..... x.......
partner-user:disable x..... x...x...
service:read       xxxxxx xxxxxxx.
tier:read          xx..x. xxxxxxx.
lead:read          xx..x. xxxxxxx.
lead:submit        xx.... ........
lead:assign        ...... x.......
lead:close         ...... xx......
agreement:impact   ...... x...x...
product:read       xxxxxx xxxxxxxx
product:file       ...... .....x..
product:approve    ...... .....x..
product:withdraw   ...... .....x..
tariff:read        xx.xx. xxxxxxx.
tariff:publish     ...... .....x..
personal-data:read xxx... .xx...x.
vehicle:read       xxx.x. xxxxxxx.
quote:read         xx.xx. xxxxxxx.
quote:request      xx.... ........
quote:reprice      xx.... ........
quote:clone        xx.... ........
quote:extend       xx.... ........
quote:compare      xx..x. xxxxxxx.
quote:accept       xx.... ........
quote:withdraw     xx.... ........
application:read   xx.xx. xxxxxxx.
application:supply xx.... ........
application:split  xx.... ........
application:withdraw xx.... ........
consent:withdraw   xx.... ........
referral:read      xx..x. .x..x.x.
referral:decide    ...... .x......
charge:read        xx.xx. xxxxxxx.
posting:read       x..x.. ...x..x.
commission:read    x..x.. x..x..x.
payment:order      xx.... ........
payment:collect    xx.... ........
payment:confirm    ...... ...x....
refund:confirm     ...... ...x....
payout:read        x.xx.. ..xxx.x.
payout:follow      ...... ..xxx.x.
claim:pay          ...... ...x....
claim:advance      ...... ..x.....
recovery:read      ...... ..xxx.x.
recovery:pursue    ...... ..x.....
recovery:receive   ...... ...x....
payout:redirect    ...... ...x....
policy:read        xxxxx. xxxxxxx.
policy:deliver     xx.... ........
policy-document:create xxx... ........
endorsement:read   xx.xx. xxxxxxx.
endorsement:request xx.... ........
endorsement:decide ...... .x......
policy:cancel      xx.... .x......
policy:void        ...... .x......
policy:surcharge   ...... .x......
policy:rescind     ...... .x......
renewal:read       xx.xx. xxxxxxx.
renewal:quote      xx.... ........
renewal:accept     xx.... ........
renewal:decline    xx.... x.......
renewal:withhold   ...... .x......
claim:read         xxx.x. xxxxxxx.
claim:report       xxx... ..x.....
claim:draft        xxx... ........
claim:submit       xxx... ..x.....
claim:handle       ...... ..x.....
claim:decide       ...... ..x.....
injury:record      ...... ..x.....
claim:inquire      ...... ..x.x...
claim-satisfaction:read ...... x.x..x..
claim-figures:read xxx.x. x.x.xxx.
service-point:keep ...... ..x.....
blocklist:read     ...... ....x.x.
blocklist:keep     ...... ....x...
`);
  });

  it('column, roles and every scope narrow; nothing widens', () => {
    const grant = {
      side: 'PARTNER',
      roles: ['SELLER'],
      column: 'LICENSED_DEALER',
      scopes: [null, null],
      runOff: false,
    } as const;
    const all = effectivePermissions(grant);
    expect(all.has('quote:request')).toBe(true);
    const narrower = [
      effectivePermissions({ ...grant, column: 'UNLICENSED' }),
      effectivePermissions({ ...grant, roles: ['READER'] }),
      effectivePermissions({ ...grant, roles: [] }),
      effectivePermissions({ ...grant, scopes: [['quote:read'], null] }),
      effectivePermissions({ ...grant, scopes: [null, []] }),
      effectivePermissions({ ...grant, scopes: [['quote:read'], ['quote:request']] }),
      effectivePermissions({ ...grant, scopes: [['product:approve'], null] }),
      effectivePermissions({ ...grant, roles: ['constructor', 'toString'] }),
    ];
    for (const set of narrower) {
      expect(set.has('quote:request')).toBe(false);
      for (const name of set) expect(all.has(name)).toBe(true);
    }
  });

  it('no member of staff both administers access and does business; no partner does what is the insurer’s', () => {
    for (const name of permissionNames()) {
      const { capability, staff, effect } = PERMISSIONS[name];
      if (effect === 'WRITE' && !name.startsWith('credential:'))
        expect([name, staff.includes('ADMIN') || staff.includes('AUDITOR')]).toEqual([name, false]);
      if (capability === 'INSURER_ONLY') {
        for (const column of columns) {
          expect(
            effectivePermissions({
              side: 'PARTNER',
              roles: Object.keys(PARTNER_ROLES),
              column,
              scopes: [],
              runOff: false,
            }).has(name),
          ).toBe(false);
        }
      }
    }
  });
});
