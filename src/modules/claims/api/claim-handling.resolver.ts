import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import type { Id } from '../../../kernel/ids.js';
import { Problems } from '../../../kernel/refusal.js';
import { answer, MutationPayload, type Outcome, registerNode, registerPayload } from '../../platform/index.js';
import type { Claim as ClaimRecord } from '../claim.js';
import { injuryById } from '../injuries.store.js';
import { inquiryById } from '../inquiries.store.js';
import { approveClaim } from '../operations/approve-claim.js';
import { assessClaim } from '../operations/assess-claim.js';
import { calculateClaim } from '../operations/calculate-claim.js';
import { closeClaim } from '../operations/close-claim.js';
import { declareConflict } from '../operations/declare-conflict.js';
import { dispatchClaim } from '../operations/dispatch-claim.js';
import type { HandlingStep } from '../operations/handle-claim.js';
import { openInquiry, recordInquiry } from '../operations/inquire.js';
import { recordInjury } from '../operations/record-injury.js';
import { recordSurvey } from '../operations/record-survey.js';
import { registerClaim } from '../operations/register-claim.js';
import { rejectClaim } from '../operations/reject-claim.js';
import { reopenClaim } from '../operations/reopen-claim.js';
import { supplementClaim } from '../operations/supplement-claim.js';
import { suspendClaim } from '../operations/suspend-claim.js';
import { verifyClaim } from '../operations/verify-claim.js';
import { answered, idOf, withoutKey } from './answers.js';
import { Claim } from './claim.type.js';
import { ClaimCalculateInput } from './claim-calculate.inputs.js';
import {
  ClaimApproveInput,
  ClaimAssessInput,
  ClaimCloseInput,
  ClaimConflictDeclareInput,
  ClaimDispatchInput,
  ClaimInjuryRecordInput,
  ClaimInquiryOpenInput,
  ClaimInquiryRecordInput,
  ClaimRegisterInput,
  ClaimRejectInput,
  ClaimReopenInput,
  type ClaimStepInput,
  ClaimSupplementInput,
  ClaimSuspendInput,
  ClaimSurveyRecordInput,
  ClaimVerifyInput,
} from './claim-handling.inputs.js';
import { readEvidence } from './read-report.js';
import { readSettled } from './read-calculate.js';
import { amountOf, readLines, readLosses } from './read-handling.js';

registerNode({
  kind: 'ClaimInquiry',
  permission: 'claim:inquire',
  load: (ctx, id) => ctx.loader(inquiryById).load(id),
});
registerNode({ kind: 'Injury', permission: 'injury:record', load: (ctx, id) => ctx.loader(injuryById).load(id) });

type PayloadClass = new () => MutationPayload & { claim?: ClaimRecord | null };

/** Every step answers the claim as it then stands; one class per root field, as the schema has it. */
function payloadOf(operation: string, told: string): PayloadClass {
  const name = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Payload`;
  @ObjectType(name, { implements: MutationPayload, description: `Answer of \`${operation}\`.` })
  class Payload extends MutationPayload {
    @Field(() => Claim, { nullable: true, description: `The claim, ${told}; null when refused.` })
    claim?: ClaimRecord | null;
  }
  registerPayload(operation, (_ctx, claim) => Object.assign(new Payload(), { claim }));
  return Payload;
}

const DispatchPayload = payloadOf('claimDispatch', 'dispatched');
const SurveyPayload = payloadOf('claimSurveyRecord', 'surveyed, or waiting for another surveyor');
const RegisterPayload = payloadOf('claimRegister', 'registered');
const AssessPayload = payloadOf('claimAssess', 'assessed');
const VerifyPayload = payloadOf('claimVerify', 'verified or back with its assessor');
const SuspendPayload = payloadOf('claimSuspend', 'waiting for documents');
const CalculatePayload = payloadOf('claimCalculate', 'with its sheet, approved at once where it is small and simple');
const ApprovePayload = payloadOf('claimApprove', 'approved, or waiting for the second person');
const RejectPayload = payloadOf('claimReject', 'rejected');
const ClosePayload = payloadOf('claimClose', 'closed');
const ReopenPayload = payloadOf('claimReopen', 'open again');
const SupplementPayload = payloadOf('claimSupplement', 'open again');
const ConflictPayload = payloadOf('claimConflictDeclare', 'for others to handle');
const InjuryPayload = payloadOf('claimInjuryRecord', 'with what was recorded for the insurer');
const InquiryOpenPayload = payloadOf('claimInquiryOpen', 'being looked into');
const InquiryRecordPayload = payloadOf('claimInquiryRecord', 'with what was found');

function stepOf(input: ClaimStepInput): HandlingStep {
  return {
    idempotencyKey: input.idempotencyKey,
    claimId: idOf('Claim', input.claimId, ['input', 'claimId']),
    expectedVersion: input.expectedVersion,
    sent: withoutKey(input),
  };
}

function done(ctx: Context, Payload: PayloadClass, step: (problems: Problems) => Promise<Outcome>) {
  return answer(ctx, Payload, async () => answered(ctx, await step(new Problems())));
}

@Resolver(() => Claim)
export class ClaimHandlingResolver {
  @Mutation(() => DispatchPayload, { nullable: true, description: 'Names a surveyor (调度), or another one.' })
  claimDispatch(
    @Arg('input', () => ClaimDispatchInput, { description: 'What to do.' }) input: ClaimDispatchInput,
    @Ctx() ctx: Context,
  ) {
    return done(ctx, DispatchPayload, () =>
      dispatchClaim(ctx, {
        ...stepOf(input),
        surveyorId: idOf('Staff', input.surveyor, ['input', 'surveyor']) as Id<'Staff'>,
        method: input.method,
        dueAt: input.dueAt ?? null,
        servicePointId:
          input.servicePoint == null ? null : idOf('ServicePoint', input.servicePoint, ['input', 'servicePoint']),
      }),
    );
  }

  @Mutation(() => SurveyPayload, { nullable: true, description: 'Records a survey (查勘).' })
  claimSurveyRecord(
    @Arg('input', () => ClaimSurveyRecordInput, { description: 'What to do.' }) input: ClaimSurveyRecordInput,
    @Ctx() ctx: Context,
  ) {
    const { method, findings, surveyedAt, liability, conflictDeclared } = input;
    const photos = readEvidence(input.photos ?? []);
    return done(ctx, SurveyPayload, () =>
      recordSurvey(ctx, { ...stepOf(input), method, findings, surveyedAt, liability, conflictDeclared, photos }),
    );
  }

  @Mutation(() => RegisterPayload, {
    nullable: true,
    description: 'Registers (立案) with a first estimate; reports past the limit are registered by the gateway.',
  })
  claimRegister(
    @Arg('input', () => ClaimRegisterInput, { description: 'What to do.' }) input: ClaimRegisterInput,
    @Ctx() ctx: Context,
  ) {
    return done(ctx, RegisterPayload, (problems) => {
      const estimate = amountOf(input.estimate, ['input', 'estimate'], problems);
      problems.refuseIfAny();
      return registerClaim(ctx, { ...stepOf(input), estimate });
    });
  }

  @Mutation(() => AssessPayload, {
    nullable: true,
    description: 'Assesses the loss (定损). Its author neither verifies nor approves it.',
  })
  claimAssess(
    @Arg('input', () => ClaimAssessInput, { description: 'What to do.' }) input: ClaimAssessInput,
    @Ctx() ctx: Context,
  ) {
    return done(ctx, AssessPayload, (problems) => {
      const assessed = {
        method: input.method,
        lines: readLines(input, problems),
        losses: readLosses(input, problems),
        rescue: amountOf(input.rescue, ['input', 'rescue'], problems),
        salvage: amountOf(input.salvage, ['input', 'salvage'], problems),
        totalLoss: input.totalLoss,
        repairedBefore: input.repairedBefore,
      };
      problems.refuseIfAny();
      return assessClaim(ctx, { ...stepOf(input), ...assessed });
    });
  }

  @Mutation(() => VerifyPayload, {
    nullable: true,
    description: 'Verifies an assessment (核损), or sends it back; never by its author.',
  })
  claimVerify(
    @Arg('input', () => ClaimVerifyInput, { description: 'What to do.' }) input: ClaimVerifyInput,
    @Ctx() ctx: Context,
  ) {
    return done(ctx, VerifyPayload, () =>
      verifyClaim(ctx, { ...stepOf(input), confirmed: input.confirmed, note: input.note ?? null }),
    );
  }

  @Mutation(() => SuspendPayload, {
    nullable: true,
    description: 'Demands what is missing, once and completely; stops our clock until it is here.',
  })
  claimSuspend(
    @Arg('input', () => ClaimSuspendInput, { description: 'What to do.' }) input: ClaimSuspendInput,
    @Ctx() ctx: Context,
  ) {
    return done(ctx, SuspendPayload, () =>
      suspendClaim(ctx, {
        ...stepOf(input),
        documents: input.documents.map(({ kind, label, fileIds }, index) => ({
          kind,
          label: label ?? null,
          fileIds: (fileIds ?? []).map((id, nth) =>
            idOf('File', id, ['input', 'documents', String(index), 'fileIds', String(nth)]),
          ),
        })),
        note: input.note ?? null,
      }),
    );
  }

  @Mutation(() => CalculatePayload, {
    nullable: true,
    description: 'Calculates (理算) by the clause edition of the policies, compulsory cover first.',
  })
  claimCalculate(
    @Arg('input', () => ClaimCalculateInput, { description: 'What to do.' }) input: ClaimCalculateInput,
    @Ctx() ctx: Context,
  ) {
    return done(ctx, CalculatePayload, (problems) => {
      const settled = readSettled(input, problems);
      problems.refuseIfAny();
      return calculateClaim(ctx, { ...stepOf(input), settled });
    });
  }

  @Mutation(() => ApprovePayload, {
    nullable: true,
    description: 'Approves (核赔) the newest sheet within authority; a major claim takes two people.',
  })
  claimApprove(
    @Arg('input', () => ClaimApproveInput, { description: 'What to do.' }) input: ClaimApproveInput,
    @Ctx() ctx: Context,
  ) {
    return done(ctx, ApprovePayload, (problems) => {
      const payable = amountOf(input.payable, ['input', 'payable'], problems);
      problems.refuseIfAny();
      return approveClaim(ctx, { ...stepOf(input), payable, opinion: input.opinion });
    });
  }

  @Mutation(() => RejectPayload, {
    nullable: true,
    description: 'Rejects (拒赔) with written reasons, which go out within three days.',
  })
  claimReject(
    @Arg('input', () => ClaimRejectInput, { description: 'What to do.' }) input: ClaimRejectInput,
    @Ctx() ctx: Context,
  ) {
    return done(ctx, RejectPayload, () =>
      rejectClaim(ctx, { ...stepOf(input), rules: input.rules, reasons: input.reasons }),
    );
  }

  @Mutation(() => ClosePayload, { nullable: true, description: 'Closes (结案) a claim that is paid.' })
  claimClose(
    @Arg('input', () => ClaimCloseInput, { description: 'What to do.' }) input: ClaimCloseInput,
    @Ctx() ctx: Context,
  ) {
    return done(ctx, ClosePayload, () => closeClaim(ctx, { ...stepOf(input), note: input.note ?? null }));
  }

  @Mutation(() => ReopenPayload, { nullable: true, description: 'Opens a decided claim again; its clocks start anew.' })
  claimReopen(
    @Arg('input', () => ClaimReopenInput, { description: 'What to do.' }) input: ClaimReopenInput,
    @Ctx() ctx: Context,
  ) {
    return done(ctx, ReopenPayload, () => reopenClaim(ctx, { ...stepOf(input), reason: input.reason }));
  }

  @Mutation(() => SupplementPayload, {
    nullable: true,
    description: 'Claims more on a claim already decided (追加), with new evidence; its clocks start anew.',
  })
  claimSupplement(
    @Arg('input', () => ClaimSupplementInput, { description: 'What to do.' }) input: ClaimSupplementInput,
    @Ctx() ctx: Context,
  ) {
    return done(ctx, SupplementPayload, (problems) => {
      const amount = input.amount == null ? null : amountOf(input.amount, ['input', 'amount'], problems);
      problems.refuseIfAny();
      return supplementClaim(ctx, {
        idempotencyKey: input.idempotencyKey,
        claimId: idOf('Claim', input.claimId, ['input', 'claimId']),
        reason: input.reason,
        amount,
        evidence: readEvidence(input.evidence),
        sent: withoutKey(input),
      });
    });
  }

  @Mutation(() => ConflictPayload, {
    nullable: true,
    description: 'Declares a conflict of interest of your own; it keeps you from this claim and others like it.',
  })
  claimConflictDeclare(
    @Arg('input', () => ClaimConflictDeclareInput, { description: 'What to do.' }) input: ClaimConflictDeclareInput,
    @Ctx() ctx: Context,
  ) {
    return done(ctx, ConflictPayload, () =>
      declareConflict(ctx, { ...stepOf(input), relation: input.relation, reason: input.reason }),
    );
  }

  @Mutation(() => InjuryPayload, {
    nullable: true,
    description: 'Records somebody hurt (人伤), in a record of its own that no partner reads.',
  })
  claimInjuryRecord(
    @Arg('input', () => ClaimInjuryRecordInput, { description: 'What to do.' }) input: ClaimInjuryRecordInput,
    @Ctx() ctx: Context,
  ) {
    return done(ctx, InjuryPayload, (problems) => {
      const costs = amountOf(input.costs, ['input', 'costs'], problems);
      problems.refuseIfAny();
      return recordInjury(ctx, {
        ...stepOf(input),
        person: input.person ?? null,
        description: input.description,
        disabilityGrade: input.disabilityGrade ?? null,
        costs,
      });
    });
  }

  @Mutation(() => InquiryOpenPayload, {
    nullable: true,
    description: 'Opens an investigation (调查), or asks an expert; nothing is decided until it is concluded.',
  })
  claimInquiryOpen(
    @Arg('input', () => ClaimInquiryOpenInput, { description: 'What to do.' }) input: ClaimInquiryOpenInput,
    @Ctx() ctx: Context,
  ) {
    return done(ctx, InquiryOpenPayload, () =>
      openInquiry(ctx, { ...stepOf(input), kind: input.kind, reason: input.reason }),
    );
  }

  @Mutation(() => InquiryRecordPayload, {
    nullable: true,
    description: 'Records what you found and, with an outcome, concludes.',
  })
  claimInquiryRecord(
    @Arg('input', () => ClaimInquiryRecordInput, { description: 'What to do.' }) input: ClaimInquiryRecordInput,
    @Ctx() ctx: Context,
  ) {
    return done(ctx, InquiryRecordPayload, () =>
      recordInquiry(ctx, {
        ...stepOf(input),
        inquiryId: idOf('ClaimInquiry', input.inquiryId, ['input', 'inquiryId']),
        findings: input.findings,
        outcome: input.outcome ?? null,
      }),
    );
  }
}
