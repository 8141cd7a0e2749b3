/** A claim's money as the API shows it. The domain record is the source. */
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { Instant } from '../../../kernel/dates.js';
import {
  Actionable,
  ActionAvailability,
  closedList,
  DateTimeScalar,
  FileInput,
  Money,
  MoneyInput,
  Node,
} from '../../platform/index.js';
import { PartyInput } from '../../registry/index.js';
import type { AdvanceGround, RecoveryGround, RecoveryState, VictimRelation } from '../claims-money.js';
import { ClaimMaterialInput } from './claim.inputs.js';

export const AdvanceGroundEnum = closedList<AdvanceGround>(
  'AdvanceGround',
  'Why money is paid ahead of the decision.',
  {
    RESCUE: 'Rescue costs (垫付): compulsory cover, on police notice and hospital bill, within its medical limit.',
    UNDISPUTED: 'What is certain already (预付): within the verified assessment.',
  },
);
export const RecoveryGroundEnum = closedList<RecoveryGround>('RecoveryGround', 'Ground of a recovery.', {
  SUBROGATION: 'Third party liable (代位求偿): no more than the sheet says that they owe.',
  EXCLUDED_DRIVER: 'Unlicensed or drunk driver, wilful act: no more than the sheet says is recovered.',
  ADVANCE_RETURN: 'Advance to be returned.',
  SALVAGE: 'Salvage (残值) that the insurer took over, sold to this buyer.',
});
export const RecoveryStateEnum = closedList<RecoveryState>('RecoveryState', 'State of a recovery.', {
  OPEN: 'Being pursued.',
  RECOVERED: 'All back.',
  ABANDONED: 'Given up, with reason.',
});
export const VictimRelationEnum = closedList<VictimRelation>(
  'VictimPayeeRelation',
  'What a payee is to the victim whose loss is paid.',
  {
    SELF: 'The victim.',
    GUARDIAN: 'Guardian of the victim (监护人).',
    HEIR: 'Close relative of a victim who died (近亲属).',
    AGENT: 'Authorised in writing by the victim (受托人).',
  },
);
const PaymentKindEnum = closedList<'FINAL' | 'PARTIAL'>('ClaimPaymentKind', 'Kind of payment of an approved claim.', {
  FINAL: 'All that is still to be paid; nothing follows it.',
  PARTIAL: 'A part; more follows.',
});

@ObjectType({ description: 'What a claim has cost so far, as booked (CNY).' })
export class ClaimCost {
  @Field(() => Money, { description: 'Arrived at those paid.' })
  paid!: Money;
  @Field(() => Money, { description: 'Came back: subrogation, recourse, advances returned.' })
  recovered!: Money;
  @Field(() => Money, { description: 'Salvage sold.' })
  salvage!: Money;
  @Field(() => Money, { description: 'Paid, less what came back and salvage.' })
  net!: Money;
}

@ObjectType({ implements: [Node, Actionable], description: 'Money claimed back.' })
export class Recovery extends Actionable {
  @Field(() => [ActionAvailability], { description: 'What is open to you, and why not.' })
  override availableActions!: ActionAvailability[];
  @Field(() => RecoveryGroundEnum, { description: 'Ground.' })
  ground!: RecoveryGround;
  @Field(() => String, {
    nullable: true,
    description:
      "Of an advance to be returned: whose share it was, a victim by name or INSURED; null: nobody's in particular, or not told.",
  })
  beneficiary!: string | null;
  @Field(() => RecoveryStateEnum, { description: 'How it stands.' })
  state!: RecoveryState;
  @Field(() => Money, { description: 'How much.' })
  amount!: Money;
  @Field(() => String, { nullable: true, description: 'Why it was given up; null otherwise.' })
  reason!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was opened.' })
  openedAt!: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was all back, or given up; null before.' })
  endedAt!: Instant | null;
}

const KEY = { description: 'Your key, 1–128 visible characters: same key and input, same answer.' };
const VERSION = { description: 'The `revision` you read.' };

@InputType({ description: 'Pays what was approved, finally or in part.' })
export class ClaimPayInput {
  @Field(() => String, KEY)
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Claim.' })
  claimId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
  @Field(() => PaymentKindEnum, { description: 'FINAL or PARTIAL.' })
  kind!: 'FINAL' | 'PARTIAL';
  @Field(() => MoneyInput, {
    description: 'How much; finally all that is still to be paid, zero when everything was paid ahead.',
  })
  amount!: MoneyInput;
  @Field(() => ID, { description: 'Payee, as given to the claim; verified before anything is sent.' })
  payeeId!: string;
  @Field(() => String, {
    nullable: true,
    description:
      "Whose loss it pays: a victim by name, as on the sheet (`shares`); null: the insured's own, or that of the only victim. A payment never goes beyond that share (PAYMENT_EXCEEDS_SHARE).",
  })
  victim?: string | null;
  @Field(() => VictimRelationEnum, {
    description:
      'What a payee named as VICTIM is to that victim. A victim in person is one victim and one person, and the other party that the notice named (PAYEE_NOT_ENTITLED).',
    defaultValue: 'SELF',
  })
  relation!: VictimRelation;
  @Field(() => FileInput, {
    nullable: true,
    description: "Shows that the payee is paid in the victim's place; needed for all but SELF.",
  })
  relationProof?: FileInput | null;
  @Field(() => FileInput, {
    nullable: true,
    description:
      'Proof that the insured has compensated the victims; needed to pay the third-party part to the insured.',
  })
  victimsCompensated?: FileInput | null;
}

@InputType({
  description: 'Pays ahead of the decision; deducted from the final payment, what was too much is claimed back.',
})
export class ClaimAdvanceInput {
  @Field(() => String, KEY)
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Claim.' })
  claimId!: string;
  @Field(() => Int, VERSION)
  expectedVersion!: number;
  @Field(() => AdvanceGroundEnum, { description: 'Ground.' })
  ground!: AdvanceGround;
  @Field(() => MoneyInput, { description: 'How much.' })
  amount!: MoneyInput;
  @Field(() => ID, { description: 'Payee, as given to the claim: a hospital, or the insured.' })
  payeeId!: string;
  @Field(() => String, {
    nullable: true,
    description:
      'Whose loss, of a victim or a hospital: the victim as the assessment names it, or will; the sheet sets it off against that share. Null: not known yet, and it is set off against all.',
  })
  victim?: string | null;
  @Field(() => String, { description: 'Reason in words, such as the number of the police notice.' })
  reason!: string;
  @Field(() => [ClaimMaterialInput], { description: 'Proof that is not with the claim already; may be empty.' })
  materials!: ClaimMaterialInput[];
}

@InputType({ description: 'Opens a recovery (追偿) or subrogation (代位求偿) against whoever is liable.' })
export class RecoveryOpenInput {
  @Field(() => String, KEY)
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Claim.' })
  claimId!: string;
  @Field(() => RecoveryGroundEnum, { description: 'Ground.' })
  ground!: RecoveryGround;
  @Field(() => PartyInput, { description: 'Against whom, described anew.' })
  against!: PartyInput;
  @Field(() => String, {
    nullable: true,
    description:
      'Of an advance to be returned: whose share, a victim by name or INSURED. Null: what was paid for nobody in particular, or that of the only one for whom they were paid (RECOVERY_BENEFICIARY_NEEDED).',
  })
  beneficiary?: string | null;
  @Field(() => MoneyInput, { description: 'How much; no more than was paid out.' })
  amount!: MoneyInput;
}

@InputType({ description: 'Records money that came back.' })
export class RecoveryReceiveInput {
  @Field(() => String, KEY)
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Recovery.' })
  recoveryId!: string;
  @Field(() => MoneyInput, { description: 'How much.' })
  amount!: MoneyInput;
  @Field(() => String, { description: "Bank's reference, 4–64 characters; each counts once." })
  bankReference!: string;
  @Field(() => DateTimeScalar, { description: 'When it came in.' })
  receivedAt!: Instant;
}

@InputType({ description: 'Gives a recovery up, with a written reason.' })
export class RecoveryAbandonInput {
  @Field(() => String, KEY)
  idempotencyKey!: string;
  @Field(() => ID, { description: 'Recovery.' })
  recoveryId!: string;
  @Field(() => String, { description: 'Reason, 4–500 characters.' })
  reason!: string;
}
