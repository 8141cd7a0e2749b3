/** Claims on cars that are insured just so, brought as far as a test of their decision wants them. */
import type { Id } from '../../src/kernel/ids.js';
import { type Assessed, type Chain, claimChain, cny, type Handled, type Handler } from './claim-chain.js';
import { type ClaimMoneyWorld, claimMoneyWorld, type MoneyClaim } from './claim-money-world.js';
import { coverage, coveredPlate } from './covered-pair.js';
import type { Client } from './gateway.js';
import type { Seller } from './quote-world.js';

type Brought = 'SURVEYED' | 'ASSESSED' | 'DOCUMENTS_COMPLETE' | 'CALCULATED';
/** Third-party limit of 20,000; with scratches of 2,000; plain, by the clauses of either edition. */
export type Car = 'narrow' | 'scratches' | '2020' | '2014';

export interface DecisionWorld extends ClaimMoneyWorld {
  readonly dealer: Seller;
  readonly chain: Chain;
  readonly finance: Client;
  /** A handler of the lowest rung. */
  readonly front: Handler;
  upTo(state: Brought, assessed: Assessed, car?: Car, day?: string): Promise<Handled>;
  calculate(claim: Handled, more?: object): Promise<Handled>;
  agree(claim: Handled): Promise<Handled>;
  as(claim: Handled): Promise<MoneyClaim>;
}

export async function decisionWorld(cars: readonly Car[]): Promise<DecisionWorld> {
  const world = await claimMoneyWorld();
  const dealer = await world.partner();
  const mains = (third: number) => [coverage('VEHICLE_DAMAGE', 150_000), coverage('THIRD_PARTY_LIABILITY', third)];
  const plates = new Map<Car, string>();
  for (const car of cars)
    plates.set(
      car,
      await coveredPlate(
        world,
        dealer,
        [
          ...mains(car === 'narrow' ? 20_000 : 300_000),
          ...(car === 'scratches' ? [coverage('BODY_SCRATCH', 2000)] : []),
        ],
        car === '2014' ? '2014' : '2020',
      ),
    );
  const chain = await claimChain(world);
  let losses = 0;
  return Object.assign(world, {
    dealer,
    chain,
    finance: await world.staff(['FINANCE'], 6),
    front: await chain.handler(1),
    upTo(state: Brought, assessed: Assessed, car: Car = '2020', day?: string) {
      losses += 1;
      const date = day ?? `2026-12-${String(1 + (losses % 10)).padStart(2, '0')}`;
      const hour = String((Math.floor(losses / 10) * 5) % 24).padStart(2, '0');
      const notice = { policy: { plate: plates.get(car) ?? '' }, occurredAt: `${date}T${hour}:10:00.000+08:00` };
      return chain.upTo(state, dealer, notice, { assessed });
    },
    calculate: (claim: Handled, more: object = {}) =>
      chain.did(chain.verifier, 'calculate', claim, { liability: 'FULL', ...more }),
    agree: (claim: Handled) => chain.did(chain.approver, 'approve', claim, approval(claim)),
    async as({ id, number }: Handled) {
      const [row] = await world.db.owner<{ id: Id<'Claim'> }[]>`select id from claims where number = ${number}`;
      if (!row) throw new Error('no claim');
      return { id: row.id, wire: id } as MoneyClaim;
    },
  });
}

export const codes = ({ userErrors }: { readonly userErrors: readonly { readonly code: string }[] }): string[] =>
  userErrors.map(({ code }) => code);
export const NOTHING_BROKEN: Assessed = { lines: [] };
export const repair = (yuan: string): Assessed => ({
  lines: [{ line: { kind: 'PART', label: '车门', quantity: '1', unitPrice: cny(yuan) }, assessed: cny(yuan) }],
});
export const wall = (yuan: string) => ({ key: 'wall', is: 'OWNER_OF_PROPERTY' as const, property: cny(yuan) });
export const walker = (key: string, medical: string) => ({
  key,
  is: 'PEDESTRIAN_OR_CYCLIST' as const,
  medical: cny(medical),
});
export const approval = ({ calculation }: Handled) => ({ payable: calculation?.payable, opinion: '同意' });
/** What each coverage pays, in order. */
export const pays = ({ calculation }: Handled): string[] =>
  (calculation?.lines ?? [])
    .filter(({ step }) => step === 'PAYABLE')
    .map(({ coverage: code, beneficiary, amount }) => `${code} ${beneficiary ?? ''} ${amount.amount}`);
