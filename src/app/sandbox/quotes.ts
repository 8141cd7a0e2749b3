/** A few quotes of the broker and the dealer, made by the very operation that callers use, so that there is something to search. */
import type { Actor } from '../../kernel/ctx.js';
import { localDate } from '../../kernel/dates.js';
import { trustedId } from '../../kernel/ids.js';
import { makeCtx, withDuties } from '../../kernel/make-ctx.js';
import { Problems } from '../../kernel/refusal.js';
import { type OptionRequest, requestQuote, type QuoteSettings } from '../../modules/quotes/index.js';
import type { VehicleClaim } from '../../modules/registry/index.js';
import type { World } from '../context.js';
import type { SandboxIds } from './data.js';
import { withCheckDigit } from './vin.js';

const SETTINGS: QuoteSettings = { validityDays: 7, startAheadDays: 90, leastAgreedValue: '0.7' };
const COMPULSORY_ALONE: OptionRequest = {
  label: 'A',
  compulsory: { startsAt: null, startsOnIssue: false, shortTerm: null, taxPaid: false },
  commercial: null,
};
const HOLDERS = ['林若溪', '周行简', '许知意', '程望舒', '陆星野', '苏暮雨', '何与秋', '江临川'];
const MODELS = ['晨光 S5 1.5T', '晨光 E6 长续航', '远岚 X3 2.0', '星渡 小卡 1.2', '云驰 MPV 7座'];

export async function sandboxQuotes(world: World, ids: SandboxIds): Promise<void> {
  for (const key of ['broker', 'dealer']) {
    for (let index = 0; index < 12; index += 1) await quote(world, key, ids.get(key) ?? '', index);
  }
}

async function quote(world: World, key: string, partner: string, index: number): Promise<void> {
  const actor: Actor = {
    side: 'PARTNER',
    id: null,
    label: 'sandbox',
    partnerId: trustedId('Partner', partner),
    outletIds: null,
    permissions: new Set(),
    roles: [],
    standing: 'ACTIVE',
  };
  const ctx = withDuties(
    makeCtx({
      requestId: `sandbox-${key}-${String(index)}`,
      now: world.clock.now(),
      actor,
      language: 'ZH_CN',
      log: world.log,
      pools: world.pools,
      ports: world.ports,
    }),
    { operation: 'quoteRequest', clauses: [], events: [], once: 'Quote' },
  );
  const name = HOLDERS[index % HOLDERS.length] ?? '林若溪';
  const serial = String(index + (key === 'broker' ? 100 : 200)).padStart(6, '0');
  const vehicle: VehicleClaim = {
    vin: withCheckDigit(`LSGPC52U0PF${serial}`),
    registration: { plate: { number: `沪A${key === 'broker' ? 'B' : 'D'}${serial.slice(-4)}` } },
    region: '310000',
    useNature: 'FAMILY',
    energy: 'FUEL',
    seats: index % 5 === 4 ? 7 : 5,
    displacementMl: 1498,
    makeModel: MODELS[index % 4] ?? '晨光 S5 1.5T',
    firstRegisteredOn: localDate('2023-05-12'),
  };
  try {
    await requestQuote(
      ctx,
      SETTINGS,
      {
        idempotencyKey: `sandbox-${key}-${serial}`,
        externalRef: `DEMO-${serial}`,
        vehicle,
        people: { policyholder: { person: { name } } },
        options: [COMPULSORY_ALONE],
        seller: { outletId: null, producerId: null },
        sent: { sandbox: serial },
      },
      new Problems(),
    );
  } finally {
    await ctx.reads.close();
  }
}
