/**
 * The insurer's chain of a claim over real HTTP: handlers of every rung, and a claim brought as far as a test wants it.
 *
 *   const chain = await claimChain(world);
 *   const claim = await chain.upTo('CALCULATED', dealer, { policy: { plate } });
 *   await chain.act(chain.approver, 'approve', claim, { payable: cny('1580.00'), opinion: '同意' });
 */
import { wireId } from '../../src/kernel/ids.js';
import {
  type ClaimAssessInput,
  ClaimApproveDocument,
  ClaimAssessDocument,
  ClaimCalculateDocument,
  ClaimCloseDocument,
  ClaimConflictDeclareDocument,
  ClaimDispatchDocument,
  ClaimExcludeDocument,
  ClaimExclusionDecideDocument,
  ClaimInjuryRecordDocument,
  ClaimInquiryOpenDocument,
  ClaimInquiryRecordDocument,
  ClaimInsideDocument,
  type ClaimInsideQuery,
  ClaimRegisterDocument,
  ClaimRejectDocument,
  ClaimReopenDocument,
  ClaimReviewRecordDocument,
  type ClaimReportInput,
  ClaimSurveyRecordDocument,
  ClaimSuspendDocument,
  ClaimVerifyDocument,
  HandledClaimByLookupDocument,
  type HandledClaimFragment,
  type RefusalFragment,
} from '../generated/operations.js';
import type { ClaimWorld } from './claim-world.js';
import type { Client } from './gateway.js';
import { newKey } from './quote-world.js';

export type Handled = HandledClaimFragment;
export interface Done {
  readonly claim: Handled | null;
  readonly replayed: boolean;
  readonly userErrors: readonly RefusalFragment[];
}

export interface Handler extends Client {
  /** Staff id, as the wire has it. */
  readonly staff: string;
}

export const cny = (amount: string) => ({ amount, currency: 'CNY' as const });

const DOCUMENTS = {
  dispatch: ClaimDispatchDocument,
  survey: ClaimSurveyRecordDocument,
  register: ClaimRegisterDocument,
  assess: ClaimAssessDocument,
  verify: ClaimVerifyDocument,
  suspend: ClaimSuspendDocument,
  exclude: ClaimExcludeDocument,
  decideExclusion: ClaimExclusionDecideDocument,
  calculate: ClaimCalculateDocument,
  approve: ClaimApproveDocument,
  reject: ClaimRejectDocument,
  close: ClaimCloseDocument,
  reopen: ClaimReopenDocument,
  conflict: ClaimConflictDeclareDocument,
  inquire: ClaimInquiryOpenDocument,
  find: ClaimInquiryRecordDocument,
  hurt: ClaimInjuryRecordDocument,
  review: ClaimReviewRecordDocument,
} as const;
export type Act = keyof typeof DOCUMENTS;
export const ACTS = Object.keys(DOCUMENTS) as Act[];

export type Reached =
  'REPORTED' | 'DISPATCHED' | 'SURVEYED' | 'REGISTERED' | 'ASSESSED' | 'DOCUMENTS_COMPLETE' | 'CALCULATED';
const ORDER: readonly Reached[] = [
  'REPORTED',
  'DISPATCHED',
  'SURVEYED',
  'REGISTERED',
  'ASSESSED',
  'DOCUMENTS_COMPLETE',
  'CALCULATED',
];

export type Assessed = Omit<ClaimAssessInput, 'idempotencyKey' | 'claimId' | 'expectedVersion'>;

export interface Chain {
  /** Assesses. */
  readonly assessor: Handler;
  /** Verifies and calculates. */
  readonly verifier: Handler;
  /** Approves, from the highest rung. */
  readonly approver: Handler;
  handler(level: number, roles?: readonly string[]): Promise<Handler>;
  act(caller: Client, act: Act, claim: Pick<Handled, 'id' | 'revision'>, more?: object): Promise<Done>;
  /** An act that must have been done. */
  did(caller: Client, act: Act, claim: Pick<Handled, 'id' | 'revision'>, more?: object): Promise<Handled>;
  read(caller: Client, claim: { readonly id: string }): Promise<Handled>;
  inside(claim: { readonly id: string }): Promise<NonNullable<ClaimInsideQuery['claim']>>;
  /** All papers are here, as their bytes would make it. */
  papers(claim: { readonly id: string }): Promise<void>;
  upTo(
    state: Reached,
    reporter: Client,
    notice: Partial<ClaimReportInput>,
    given?: { readonly assessed?: Assessed; readonly liability?: string },
  ): Promise<Handled>;
}

/** A repair of 12,000, of the insured vehicle alone. */
export const A_REPAIR: Assessed = {
  lines: [
    {
      line: { kind: 'PART', label: '后保险杠', quantity: '1', unitPrice: cny('9000.00') },
      assessed: cny('9000.00'),
    },
    { line: { kind: 'LABOUR', label: '拆装', quantity: '10', unitPrice: cny('300.00') }, assessed: cny('3000.00') },
  ],
};

export async function claimChain(world: ClaimWorld): Promise<Chain> {
  const { owner } = world.db;
  const must = <T>(value: T | null | undefined, why: unknown): T => {
    if (value == null) throw new Error(JSON.stringify(why));
    return value;
  };
  const uuidOf = (wire: string): string => {
    const hex = wire.slice(4);
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  };
  const handler: Chain['handler'] = async (level, roles = ['CLAIMS_HANDLER']) => {
    const client = await world.staff(roles, level);
    const [row] = await owner<{ id: string }[]>`
      select staff_id as id from credentials where staff_id is not null order by id desc limit 1`;
    return Object.assign(client, { staff: wireId('Staff', must(row, 'no staff').id as never) });
  };
  const act: Chain['act'] = async (caller, name, claim, more = {}) => {
    const input = { idempotencyKey: newKey(), claimId: claim.id, expectedVersion: claim.revision, ...more };
    const answer = await caller.ask(DOCUMENTS[name] as typeof ClaimCloseDocument, { input });
    return must(Object.values(answer)[0], 'no answer') as unknown as Done;
  };
  const did: Chain['did'] = async (...given) => {
    const done = await act(...given);
    return must(done.claim, done.userErrors);
  };
  const read: Chain['read'] = async (caller, { id }) =>
    must((await caller.ask(HandledClaimByLookupDocument, { by: { id } })).claim, 'no claim');
  const papers: Chain['papers'] = async ({ id }) => {
    const claim = uuidOf(id);
    await owner`update claim_materials set state = 'ACCEPTED' where claim_id = ${claim}`;
    await owner`update claims set claimed_at = ${world.clock.now()} where id = ${claim} and claimed_at is null`;
  };
  const [assessor, verifier, approver] = [await handler(1), await handler(2), await handler(6)];
  const chain: Chain = {
    assessor,
    verifier,
    approver,
    handler,
    act,
    did,
    read,
    papers,
    inside: async ({ id }) => must((await approver.ask(ClaimInsideDocument, { by: { id } })).claim, 'no claim'),
    async upTo(state, reporter, notice, { assessed = A_REPAIR, liability = 'FULL' } = {}) {
      const reported = await world.reported(reporter, notice);
      let claim: Handled = await read(verifier, reported);
      const steps: Readonly<Record<Exclude<Reached, 'REPORTED'>, () => Promise<Handled>>> = {
        DISPATCHED: () => did(verifier, 'dispatch', claim, { surveyor: assessor.staff, method: 'PHOTO' }),
        SURVEYED: () =>
          did(assessor, 'survey', claim, {
            method: 'PHOTO',
            findings: '后保险杠破损。',
            surveyedAt: world.clock.now(),
            liability,
          }),
        REGISTERED: () => did(assessor, 'register', claim, { estimate: cny('10000.00') }),
        ASSESSED: () => did(assessor, 'assess', claim, assessed),
        async DOCUMENTS_COMPLETE() {
          await papers(claim);
          return did(verifier, 'verify', claim, { confirmed: true });
        },
        CALCULATED: () => did(verifier, 'calculate', claim, { liability }),
      };
      for (const next of ORDER.slice(1, ORDER.indexOf(state) + 1))
        claim = await steps[next as Exclude<Reached, 'REPORTED'>]();
      return claim;
    },
  };
  return chain;
}
