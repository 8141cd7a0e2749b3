/**
 * Losses of the twins, driven as a partner and the insurer's people drive them: one with everything that can be told of a
 * loss, handled, paid and claimed back from who caused it; one that is rejected; one of the branch outlet's policies.
 */
import type postgres from 'postgres';
import { dayOf } from '../../../src/kernel/dates.js';
import { type Id, wireId } from '../../../src/kernel/ids.js';
import { reconcilePayouts, sendPayouts, verifyPayees } from '../../../src/modules/billing/index.js';
import { startPolicies } from '../../../src/modules/policies/index.js';
import {
  ClaimExclusionsDocument,
  ClaimParticipantAddDocument,
  ClaimParticipantEndDocument,
  ClaimPayDocument,
  type ClaimReportInput,
  ClaimSubmitDocumentsDocument,
  RecoveryAbandonDocument,
  RecoveryOpenDocument,
  RecoveryReceiveDocument,
  ServicePointRegisterDocument,
} from '../../generated/operations.js';
import { declaredFile } from '../acceptance.js';
import type { BillingWorld } from '../billing-world.js';
import { type Chain, claimChain, cny, type Handled } from '../claim-chain.js';
import { AN_ESTIMATE, BY_PARTNER, claimWorld, type ClaimWorld, DURING } from '../claim-world.js';
import type { Client } from '../gateway.js';
import { aCard } from '../payout-world.js';
import { newKey } from '../quote-world.js';
import { type Business, done, wire } from './business.js';

/** What handles the losses of all twins. */
export interface LossDesk {
  readonly claims: ClaimWorld;
  readonly chain: Chain;
  /** May not pay so much alone, and may. */
  readonly low: Client;
  readonly high: Client;
  /** Of the insurer, and shown to every twin. */
  readonly servicePoint: string;
}

const EARLY = '2026-11-24T09:10:00.000+08:00';

export async function lossDesk(world: BillingWorld): Promise<LossDesk> {
  // Only reports are made with it: nothing of policies or endorsements is asked of it.
  const claims = await claimWorld(world as never);
  const chain = await claimChain(claims);
  const [head] = await world.db.owner<{ id: Id<'Institution'> }[]>`select id from institutions where code = 'HQ'`;
  const answer = await chain.verifier.ask(ServicePointRegisterDocument, {
    input: {
      idempotencyKey: newKey(),
      institutionId: head ? wireId('Institution', head.id) : '',
      kinds: ['SURVEY', 'ASSESSMENT'],
      name: 'Point of the insurer',
      place: { address: 'No. 2 Example Road', region: '310000' },
      phone: '4000000000',
      regions: ['310000'],
      openingHours: 'always',
    },
  });
  done(answer);
  return {
    claims,
    chain,
    servicePoint: answer.servicePointRegister?.servicePoint?.id ?? '',
    low: await world.staff(['FINANCE'], 1),
    high: await world.staff(['FINANCE'], 5),
  };
}

/** The clock stands at the morning of `DURING` meanwhile. */
export async function sufferLosses(desk: LossDesk, businesses: readonly Business[]): Promise<void> {
  const [{ world }] = businesses as [Business];
  const now = world.clock.now();
  world.clock.at(DURING);
  await world.run(startPolicies);
  for (const business of businesses) {
    await paidLoss(desk, business);
    await rejectedLoss(desk, business);
    await desk.claims.reported(business.branch, await noticeOf(business, 'branch application 4', '2026-12-03'));
    // Of the compulsory policy alone: the commercial one begins the day after.
    const early = { policy: { plate: `沪B0400${String(business.nth)}` } };
    await desk.claims.reported(business.branch, await noticeOf(business, 'branch application 4', '2026-11-22', early));
  }
  for (const scan of [verifyPayees, sendPayouts, reconcilePayouts]) await world.run(scan);
  for (const business of businesses) await claimBack(desk, business);
  world.clock.at(now);
}

export async function noticeOf(
  { world, canary, main }: Business,
  ref: string,
  day: string,
  more: Partial<ClaimReportInput> = {},
): Promise<Partial<ClaimReportInput>> {
  const [policy] = await world.db.owner<{ number: string }[]>`
    select p.number from policies p join applications a on a.id = p.application_id
    where p.partner_id = ${main.made.id} and a.external_ref = ${`${ref} ${canary}`} and p.kind = 'COMMERCIAL'`;
  if (!policy) throw new Error(`no policy of ${ref}`);
  return {
    policy: { policyNumber: policy.number },
    externalRef: `${ref.startsWith('main') ? 'main' : 'branch'} loss ${day} ${canary}`,
    occurredAt: `${day}T09:10:00.000+08:00`,
    place: { address: `No. 1 ${canary} Road`, region: '310000' },
    narrative: `hit from behind ${canary}`,
    reporter: { ...BY_PARTNER, name: `Reporter ${canary}` },
    ...more,
  };
}

/** With everything that a notice can hold. */
const FULL = (canary: string, nth: number): Partial<ClaimReportInput> => ({
  occurredAt: EARLY,
  driver: { person: { name: `Driver ${canary}`, phone: `1380015${String(nth)}001` } },
  injuredCount: 1,
  otherParties: [
    {
      plate: `沪C1000${String(nth)}`,
      party: { person: { name: `Other ${canary}` } },
      insurer: `Insurer ${canary}`,
      damage: `bumper ${canary}`,
    },
  ],
  estimate: {
    ...AN_ESTIMATE,
    lines: AN_ESTIMATE.lines.map((line) => ({ ...line, label: `bumper ${canary}`, partNumber: `PN-${canary}` })),
  },
  evidence: [
    {
      kind: 'DAMAGE_PHOTO',
      file: declaredFile('image/jpeg'),
      note: `from the left ${canary}`,
      place: { address: `at ${canary} Road`, region: '310000' },
    },
  ],
});

async function paidLoss({ claims, chain, low, high, servicePoint }: LossDesk, business: Business): Promise<void> {
  const { main, canary, nth, world } = business;
  const { owner } = world.db;
  const notice = await noticeOf(business, 'main application 3', '2026-11-24', FULL(canary, nth));
  const { assessor, verifier, approver } = chain;
  const did: Chain['did'] = (...given) => chain.did(...given);
  let claim = await chain.read(verifier, await claims.reported(main, notice));
  done(
    await main.ask(ClaimSubmitDocumentsDocument, {
      input: {
        idempotencyKey: newKey(),
        claimId: claim.id,
        payee: {
          // Money goes to the insured, by the name in the policy.
          payee: { person: { name: `Holder D ${canary}`, phone: `1380015${String(nth)}001` } },
          bank: `Bank ${canary}`,
          accountNumber: aCard(),
        },
      },
    }),
  );
  claim = await chain.read(verifier, claim);
  await spokenFor(main, claim, canary);
  claim = await chain.read(verifier, claim);
  claim = await did(verifier, 'dispatch', claim, {
    surveyor: assessor.staff,
    method: 'PHOTO',
    servicePoint,
  });
  claim = await did(assessor, 'survey', claim, {
    method: 'PHOTO',
    findings: `bumper broken ${canary}`,
    surveyedAt: world.clock.now(),
    liability: 'EQUAL',
  });
  claim = await did(assessor, 'register', claim, { estimate: cny('10000.00') });
  claim = await did(verifier, 'hurt', claim, {
    person: { person: { name: `Hurt ${canary}` } },
    description: `arm ${canary}`,
    costs: cny('800.00'),
    disabilityGrade: 10,
  });
  claim = await did(assessor, 'assess', claim, {
    lines: [
      {
        // A line of the estimate that came with the report: its shop reads it back.
        line: {
          kind: 'PART',
          label: `bumper ${canary}`,
          partNumber: `PN-${canary}`,
          quantity: '1',
          unitPrice: cny('9000.00'),
        },
        assessed: cny('8000.00'),
        reason: `used ${canary}`,
      },
    ],
    repairedBefore: true,
  });
  claim = await did(verifier, 'suspend', claim, {
    documents: [{ kind: 'OTHER', label: `letter ${canary}` }],
    note: `please send ${canary}`,
  });
  await chain.papers(claim);
  await owner`update claim_suspensions set ended_at = ${world.clock.now()} where partner_id = ${main.made.id} and ended_at is null`;
  await owner`update claims set suspended_at = null where partner_id = ${main.made.id}`;
  claim = await did(verifier, 'verify', claim, { confirmed: true });
  // A part that was never damaged is stated, and not paid.
  claim = await did(approver, 'exclude', claim, {
    clause: 'FALSE_CLAIM',
    policyKind: 'COMMERCIAL',
    victim: 'INSURED',
    amount: cny('100.00'),
    reasons: `never broken ${canary}`,
    evidence: [],
  });
  // The other car owes half of it: what is paid can be claimed back.
  claim = await did(verifier, 'calculate', claim, {
    liability: 'EQUAL',
    otherVehicles: [{ otherParty: 1, liability: 'EQUAL' }],
  });
  for (const { id, outcome } of (await chain.inside(claim)).inquiries)
    if (outcome === null)
      claim = await did(verifier, 'find', claim, {
        inquiryId: id,
        findings: `nothing found ${canary}`,
        outcome: 'CLEARED',
      });
  claim = await did(verifier, 'inquire', claim, { kind: 'EXPERT_ASSESSMENT', reason: `ask an expert ${canary}` });
  const asked = (await chain.inside(claim)).inquiries.find(({ outcome }) => outcome === null);
  claim = await did(assessor, 'find', claim, {
    inquiryId: asked?.id,
    findings: `sound ${canary}`,
    outcome: 'CLEARED',
  });
  const payable = claim.calculation?.payable.amount ?? '';
  claim = await did(approver, 'approve', claim, { payable: cny(payable), opinion: `agreed ${canary}` });
  const [payee] = await owner<{ id: string }[]>`select id from claim_payees where partner_id = ${main.made.id}`;
  for (const by of [low, high]) {
    const input = {
      idempotencyKey: newKey(),
      claimId: claim.id,
      expectedVersion: claim.revision,
      kind: 'FINAL' as const,
      amount: cny(payable),
      payeeId: wire('Payee', payee?.id ?? ''),
    };
    done(await by.ask(ClaimPayDocument, { input }));
    claim = await chain.read(verifier, claim);
  }
}

/** By a lawyer, who is gone again. */
async function spokenFor(main: Client, { id, revision }: Handled, canary: string): Promise<void> {
  const added = await main.ask(ClaimParticipantAddDocument, {
    input: {
      idempotencyKey: newKey(),
      claimId: id,
      expectedVersion: revision,
      kind: 'LAWYER',
      party: { person: { name: `Lawyer ${canary}` } },
      licenceNumber: `LICENCE ${canary}`,
      actsFor: 'INSURED',
      powers: ['NEGOTIATE'],
      powerOfAttorney: declaredFile(),
    },
  });
  done(added);
  const { claim } = added.claimParticipantAdd ?? {};
  done(
    await main.ask(ClaimParticipantEndDocument, {
      input: {
        idempotencyKey: newKey(),
        claimId: id,
        expectedVersion: claim?.revision ?? 0,
        participantId: claim?.participants[0]?.id ?? '',
        reason: `settled ${canary}`,
      },
    }),
  );
}

async function rejectedLoss({ chain }: LossDesk, business: Business): Promise<void> {
  const { main, canary } = business;
  const claim = await chain.upTo('SURVEYED', main, await noticeOf(business, 'main application 3', '2026-12-02'));
  const conflict = { relation: 'OTHER', reason: `my brother's car ${canary}` };
  let seen = await chain.did(chain.assessor, 'conflict', claim, conflict);
  seen = await chain.did(chain.verifier, 'exclude', seen, {
    clause: 'DRUNK_DRIVER',
    reasons: `smelt of wine ${canary}`,
    evidence: [],
    wrongdoer: { person: { name: `Drove ${canary}` } },
  });
  const waiting = (await chain.approver.ask(ClaimExclusionsDocument, { by: { id: claim.id } })).claim?.exclusions ?? [];
  seen = await chain.did(chain.approver, 'decideExclusion', seen, {
    exclusionId: waiting[0]?.id,
    stands: false,
    note: `sober by the test ${canary}`,
  });
  seen = await chain.did(chain.approver, 'reject', seen, { rules: ['FALSE_CLAIM'], reasons: `told twice ${canary}` });
  await chain.did(chain.approver, 'review', seen, {
    kind: 'FRAUD_MISSED',
    lesson: `asked too late ${canary}`,
    measure: `ask at the survey ${canary}`,
    metOn: dayOf(business.world.clock.now()),
  });
}

/** From who caused the loss that was paid. */
async function claimBack({ chain, high }: LossDesk, business: Business): Promise<void> {
  const { main, canary, world, nth } = business;
  const [paid] = await paidClaims(world.db.owner, main.made.id);
  if (!paid) throw new Error('no claim was paid');
  for (const [ref, received] of [
    ['whole', true],
    ['part', false],
  ] as const) {
    const answer = await chain.approver.ask(RecoveryOpenDocument, {
      input: {
        idempotencyKey: newKey(),
        claimId: wire('Claim', paid.id),
        ground: 'SUBROGATION',
        against: { person: { name: `Caused it ${ref} ${canary}` } },
        amount: cny('100.00'),
      },
    });
    done(answer);
    const recoveryId = answer.recoveryOpen?.recovery?.id ?? '';
    if (!received) {
      const input = { idempotencyKey: newKey(), recoveryId, reason: `nothing to be had ${canary}` };
      done(await chain.approver.ask(RecoveryAbandonDocument, { input }));
      continue;
    }
    done(
      await high.ask(RecoveryReceiveDocument, {
        input: {
          idempotencyKey: newKey(),
          recoveryId,
          amount: cny('40.00'),
          bankReference: `BANK ${String(nth)} ${canary}`,
          receivedAt: world.clock.now(),
        },
      }),
    );
  }
}

const paidClaims = (owner: postgres.Sql, partnerId: string) =>
  owner<{ id: string }[]>`select id from claims where partner_id = ${partnerId} and state = 'PAID'`;
