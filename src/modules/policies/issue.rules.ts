/** What becomes of an approved, paid application when its policies are made. Pure. */
import { dayOf, type Instant, type Period } from '../../kernel/dates.js';
import type { Money } from '../../kernel/money.js';
import type { Fact } from '../../kernel/refusal.js';
import type { PolicyKind } from '../products/index.js';
import {
  type CommercialInput,
  type CommercialRecord,
  type CompulsoryInput,
  floatOutcome,
  type FloatHistory,
  noClaimOutcome,
  oneYearAfter,
  type PricedPolicy,
} from '../rating/index.js';
import type { Application } from '../underwriting/index.js';
import type { PolicyContent } from './policy.js';

type Carried = Pick<Application, 'content' | 'carries'>;

/** Numbers are drawn in this order by everybody, so two issues never wait for each other crosswise. */
const ORDER: readonly PolicyKind[] = ['COMPULSORY', 'COMMERCIAL'];

/** The policies that the application still carries: commercial may have been declined, compulsory split off. */
export function carriedBy({ content, carries }: Carried): PricedPolicy[] {
  return content.policies
    .filter(({ kind }) => carries.includes(kind))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

/**
 * The period as agreed; with immediate effect (即时生效) it begins now. A year then is a year from now; a short term keeps
 * the end that its legal ground sets.
 */
export function periodAtIssue(
  policy: Pick<PricedPolicy, 'startsAt' | 'endsAt' | 'startsOnIssue'>,
  now: Instant,
): Period {
  const { startsAt, endsAt, startsOnIssue } = policy;
  if (!startsOnIssue) return { startsAt, endsAt };
  return { startsAt: now, endsAt: endsAt === oneYearAfter(startsAt) ? oneYearAfter(now) : endsAt };
}

/** The content of a policy is the content of the application (SPC2 art. 14), nothing more and nothing less. */
export function contentOf(application: Application, policy: PricedPolicy, period: Period): PolicyContent {
  const { content, policyholderId, insuredId, ownerId, firstBeneficiaryId } = application;
  return {
    vehicle: content.vehicle,
    people: { policyholderId, insuredId, ownerId, firstBeneficiaryId },
    policy: { ...policy, ...period },
    tax: policy.kind === 'COMPULSORY' ? content.tax : null,
    specialAgreements: [],
  };
}

/**
 * Why an application cannot be what was priced and paid; empty when it can. A difference is a defect of ours: it blocks
 * the issue (S-168) and is never mended silently.
 */
export function contentFaults(application: Carried, paid: Money): string[] {
  const { content, carries } = application;
  const policies = carriedBy(application);
  const faults: string[] = [];
  const kinds = new Set(policies.map(({ kind }) => kind)).size;
  if (kinds === 0 || kinds !== policies.length || kinds !== carries.length)
    faults.push('what it carries was not priced once');
  for (const policy of policies) {
    const premium = BigInt(policy.premiumFen);
    const amounts: readonly [string, readonly string[]][] = [
      ['net and VAT', [policy.netFen, policy.vatFen]],
      ['lines', policy.lines.map(({ amount }) => amount.fen)],
      ['coverages', [...policy.coverages, ...policy.services].map(({ premiumFen }) => premiumFen)],
    ];
    for (const [what, parts] of amounts)
      if (total(parts) !== premium) faults.push(`${policy.kind}: ${what} do not add up to the premium`);
    if (policy.startsAt >= policy.endsAt) faults.push(`${policy.kind}: its period is none`);
  }
  const tax = carries.includes('COMPULSORY') ? (content.tax?.total ?? '0') : '0';
  if (total([...policies.map(({ premiumFen }) => premiumFen), tax]) !== paid.fen)
    faults.push('premiums and tax are not what was paid');
  return faults;
}

function total(fen: readonly string[]): bigint {
  return fen.reduce((all, each) => all + BigInt(each), 0n);
}

export interface PlatformRecords {
  readonly compulsory: FloatHistory | null;
  readonly commercial: CommercialRecord | null;
}

/**
 * What the platform's records say otherwise than when the price was made; empty when nothing. Outcomes are compared, by
 * the rules as of the day of pricing: a policy more in the list that earns the same float changes nothing, and days that
 * merely went by are inside the validity of the price.
 */
export function recordChanges(application: Carried, now: PlatformRecords): Fact[] {
  return carriedBy(application).flatMap(({ kind, rating }) =>
    kind === 'COMPULSORY'
      ? compulsoryChange(rating as CompulsoryInput, now.compulsory)
      : commercialChange(rating as CommercialInput, now.commercial),
  );
}

function compulsoryChange(rating: CompulsoryInput, record: FloatHistory | null): Fact[] {
  if (!record) return [];
  const { useNature, issueOn, shortTermGround } = rating;
  const is = floatOutcome(record, { useNature, issueOn, ...(shortTermGround ? { shortTermGround } : {}) });
  return changed('COMPULSORY', rating.float.code ?? rating.float.reason, is.code ?? is.reason);
}

function commercialChange(rating: CommercialInput, record: CommercialRecord | null): Fact[] {
  if (!record) return [];
  const { issueOn, startsAt, firstRegisteredOn } = rating;
  const is = noClaimOutcome(record, { issueOn, startsOn: dayOf(startsAt), firstRegisteredOn });
  return [
    ...changed('COMMERCIAL', String(rating.noClaim.level), String(is.level)),
    ...changed('COMMERCIAL', rating.violationGrade ?? '-', record.violationGrade ?? '-'),
  ];
}

function changed(kind: PolicyKind, was: string, is: string): Fact[] {
  if (was === is) return [];
  return [
    { name: 'kind', value: kind },
    { name: 'was', value: was },
    { name: 'is', value: is },
  ];
}
