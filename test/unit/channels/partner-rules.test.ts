import { describe, expect, it } from '@jest/globals';
import { instant, localDate } from '../../../src/kernel/dates.js';
import { newId } from '../../../src/kernel/ids.js';
import { needsLicence } from '../../../src/modules/access/channel-matrix.js';
import { CHANNEL_KINDS, type Licence, type Outlet, type Producer } from '../../../src/modules/channels/partner.js';
import {
  licenceStanding,
  producerFault,
  sellsUnderLicence,
  standingOf,
  type StandingFacts,
} from '../../../src/modules/channels/partner.rules.js';

const partnerId = newId('Partner');
const licence = (validFrom: string, validUntil: string): Licence => ({
  id: newId('Licence'),
  partnerId,
  number: 'XK-1',
  scope: '机动车辆保险',
  regions: ['310000'],
  validFrom: localDate(validFrom),
  validUntil: localDate(validUntil),
});

describe('licence', () => {
  it('holds from its first day until the day before its end', () => {
    const held = [licence('2024-01-01', '2026-11-21')];
    expect(licenceStanding(held, localDate('2023-12-31'))).toBe('NONE');
    expect(licenceStanding(held, localDate('2024-01-01'))).toBe('IN_FORCE');
    expect(licenceStanding(held, localDate('2026-11-20'))).toBe('IN_FORCE');
    expect(licenceStanding(held, localDate('2026-11-21'))).toBe('LAPSED');
  });

  it('a renewed one holds on', () => {
    expect(
      licenceStanding(
        [licence('2024-01-01', '2026-11-21'), licence('2026-11-21', '2028-11-21')],
        localDate('2026-11-21'),
      ),
    ).toBe('IN_FORCE');
  });
});

describe('salesperson', () => {
  const today = localDate('2026-11-21');
  const outlet: Outlet = {
    id: newId('Outlet'),
    partnerId,
    parentId: null,
    path: '',
    name: '总店',
    region: '310000',
    externalRef: null,
    active: true,
  };
  const producer: Producer = {
    id: newId('Producer'),
    partnerId,
    outletId: outlet.id,
    name: '测试甲',
    externalRef: null,
    registrationNumber: 'ZY-1',
    registeredUntil: localDate('2026-11-22'),
    trainedUntil: localDate('2026-11-22'),
    state: 'ACTIVE',
    revision: 1,
  };

  it('may sell while registered, trained, active, at an open outlet', () => {
    expect(producerFault(producer, outlet, today)).toBeNull();
    expect(producerFault({ ...producer, trainedUntil: null }, outlet, today)).toBeNull();
  });

  it.each([
    ['NOT_ACTIVE', { state: 'SUSPENDED' as const }],
    ['NOT_ACTIVE', { state: 'ENDED' as const }],
    ['NOT_REGISTERED', { registrationNumber: null }],
    ['REGISTRATION_LAPSED', { registeredUntil: today }],
    ['TRAINING_LAPSED', { trainedUntil: today }],
  ])('may not: %s', (fault, over) => {
    expect(producerFault({ ...producer, ...over }, outlet, today)).toBe(fault);
  });

  it('may not at a closed outlet', () => {
    expect(producerFault(producer, { ...outlet, active: false }, today)).toBe('OUTLET_CLOSED');
  });
});

describe('standing', () => {
  const now = instant('2026-11-21T12:00:00+08:00');
  const sound: StandingFacts = {
    kind: 'DEALER',
    state: 'ACTIVE',
    licence: 'IN_FORCE',
    agreementInForce: true,
    cleared: false,
    endedAt: null,
  };

  it.each<[string, Partial<StandingFacts>, string]>([
    ['agreement and licence in force', {}, 'ACTIVE'],
    ['no agreement in force', { agreementInForce: false }, 'RUN_OFF'],
    ['licence lapsed', { licence: 'LAPSED' }, 'RUN_OFF'],
    ['a fleet whose licence lapsed', { kind: 'ENTERPRISE', licence: 'LAPSED' }, 'ACTIVE'],
    ['never licensed: the unlicensed column, not run-off', { licence: 'NONE' }, 'ACTIVE'],
    ['suspended', { state: 'SUSPENDED' }, 'RUN_OFF'],
    ['not admitted yet', { state: 'ONBOARDING' }, 'CLOSED'],
    ['cleared, not yet live: its owner reads and signs', { state: 'ONBOARDING', cleared: true }, 'RUN_OFF'],
    [
      'terminated a year ago but for a day',
      { state: 'TERMINATED', endedAt: instant('2025-11-22T00:00:00+08:00') },
      'RUN_OFF',
    ],
    ['terminated a year ago', { state: 'TERMINATED', endedAt: instant('2025-11-21T23:59:00+08:00') }, 'CLOSED'],
    ['terminated, nobody knows when', { state: 'TERMINATED' }, 'CLOSED'],
  ])('%s', (_name, over, expected) => {
    expect(standingOf({ ...sound, ...over }, now)).toBe(expected);
  });
});

describe('who sells under a licence', () => {
  it.each(CHANNEL_KINDS)('%s: the same here as in the channel matrix of access', (kind) => {
    expect(sellsUnderLicence(kind)).toBe(needsLicence(kind));
  });
});
