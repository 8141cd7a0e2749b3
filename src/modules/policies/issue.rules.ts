/** What becomes of an approved, paid application when its policies are made. Pure. */
import type { Instant, Period } from '../../kernel/dates.js';
import { formatYuan, type Money, money } from '../../kernel/money.js';
import type { Fact } from '../../kernel/refusal.js';
import type { PolicyKind } from '../products/index.js';
import {
  type CommercialRecord,
  type CompulsoryInput,
  floatOutcome,
  type FloatHistory,
  oneYearAfter,
  type PricedPolicy,
} from '../rating/index.js';
import type { Application, ApplicationContent } from '../underwriting/index.js';
import type { PolicyContent } from './policy.js';

/** Numbers are drawn in this order by everybody, so two issues never wait for each other crosswise. */
const ORDER: readonly PolicyKind[] = ['COMPULSORY', 'COMMERCIAL'];

export function inOrder(policies: readonly PricedPolicy[]): PricedPolicy[] {
  return [...policies].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
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
export function contentFaults(content: ApplicationContent, paid: Money): string[] {
  const faults: string[] = [];
  const kinds = content.policies.map(({ kind }) => kind);
  if (kinds.length === 0) faults.push('no policy was priced');
  if (new Set(kinds).size !== kinds.length) faults.push('a kind of policy was priced twice');
  if (content.tax && !kinds.includes('COMPULSORY')) faults.push('vehicle tax without a compulsory policy');
  for (const policy of content.policies) {
    const premium = BigInt(policy.premiumFen);
    if (BigInt(policy.netFen) + BigInt(policy.vatFen) !== premium)
      faults.push(`${policy.kind}: net and VAT are not the premium`);
    if (total(policy.lines.map(({ amount }) => amount.fen)) !== premium)
      faults.push(`${policy.kind}: lines are not the premium`);
    if (total([...policy.coverages, ...policy.services].map(({ premiumFen }) => premiumFen)) !== premium)
      faults.push(`${policy.kind}: coverages are not the premium`);
    if (policy.startsAt >= policy.endsAt) faults.push(`${policy.kind}: the period is none`);
  }
  const payable = total([...content.policies.map(({ premiumFen }) => premiumFen), content.tax?.total ?? '0']);
  if (payable.toString() !== content.payableFen) faults.push('premiums and tax are not what was payable');
  if (payable !== paid.fen) faults.push(`payable ${formatYuan(money(payable))}, paid ${formatYuan(paid)}`);
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
export function recordChanges(content: ApplicationContent, now: PlatformRecords): Fact[] {
  return content.policies.flatMap((policy) =>
    policy.kind === 'COMPULSORY'
      ? compulsoryChange(policy.rating as CompulsoryInput, now.compulsory)
      : commercialChange(content, policy, now.commercial),
  );
}

function compulsoryChange(rating: CompulsoryInput, record: FloatHistory | null): Fact[] {
  if (!record) return [];
  const is = floatOutcome(record, {
    useNature: rating.useNature,
    issueOn: rating.issueOn,
    ...(rating.shortTermGround ? { shortTermGround: rating.shortTermGround } : {}),
  });
  return changed('COMPULSORY', rating.float.code ?? rating.float.reason, is.code ?? is.reason);
}

// TODO when rating lands: compare no-claim levels of both records.
function commercialChange(content: ApplicationContent, policy: PricedPolicy, record: CommercialRecord | null): Fact[] {
  return record && content.noClaim && policy.illustrative === null ? [] : [];
}

function changed(kind: PolicyKind, was: string, is: string): Fact[] {
  if (was === is) return [];
  return [
    { name: 'kind', value: kind },
    { name: 'was', value: was },
    { name: 'is', value: is },
  ];
}
