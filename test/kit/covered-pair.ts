/** Pairs of policies whose commercial one has just the coverages that a test of calculation wants, of an edition of clauses. */
import type { Id } from '../../src/kernel/ids.js';
import { MOTOR_CODE, type SelectedCoverage } from '../../src/modules/products/index.js';
import type { ClaimWorld } from './claim-world.js';
import type { Seller } from './quote-world.js';

export const coverage = (
  code: string,
  yuan: number | null,
  more: Partial<SelectedCoverage> = {},
): SelectedCoverage => ({
  code,
  sumInsuredFen: yuan === null ? null : `${String(yuan)}00`,
  deductibleFen: null,
  deductibleRate: null,
  days: null,
  dailyAmountFen: null,
  appliesTo: null,
  seats: null,
  ...more,
});

/** The plate of a car insured so. Sold as every pair is; only what it covers is put in. */
export async function coveredPlate(
  world: ClaimWorld,
  seller: Seller,
  coverages: readonly SelectedCoverage[],
  edition: string,
): Promise<string> {
  const [version] = await world.db.owner<{ id: Id<'ProductVersion'> }[]>`
    select v.id from product_versions v join products p on p.id = v.product_id
    where p.code = ${MOTOR_CODE} and v.edition = ${edition}`;
  if (!version) throw new Error('no such edition');
  const { commercial } = await world.pair(seller, {
    content: (content) => ({
      ...content,
      policies: content.policies.map((policy) =>
        policy.kind === 'COMMERCIAL'
          ? {
              ...policy,
              productVersionId: version.id,
              services: [],
              // The whole premium stands on the first: what each costs is nothing of a claim.
              coverages: coverages.map((one, index) => ({ ...one, premiumFen: index === 0 ? policy.premiumFen : '0' })),
            }
          : policy,
      ),
    }),
  });
  return world.plateOf(commercial);
}
