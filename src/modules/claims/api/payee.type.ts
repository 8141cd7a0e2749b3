/** Accounts that a claim may be paid to, and payments to them that wait for a second person, on the wire. The domain record is the source. */
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
import { wireId } from '../../../kernel/ids.js';
import { ActorType } from '../../access/index.js';
import { type PayoutKind, PayoutKindEnum, payoutsBySubject } from '../../billing/index.js';
import { asNode, DateTimeScalar, FileType, fileById, Money, moneyOf } from '../../platform/index.js';
import { MaskedString, type MaskedText, Party, partyById } from '../../registry/index.js';
import type { Claim as ClaimRecord, ClaimPayee as PayeeRecord, PayeeRelation } from '../claim.js';
import { standing } from '../claim-payment.rules.js';
import type { PaymentStatement as StatementRecord } from '../claims-money.js';
import { statementsByClaim } from '../claims-money.store.js';
import { payeesByClaim } from '../claims.store.js';
import { postById } from '../staff.queries.js';
import { seesAmounts } from '../view.js';
import { PayeeRelationEnum } from './claim.enums.js';
import { Claim } from './claim.type.js';

@ObjectType({
  description:
    'Account that was named for a claim (`claimSubmitDocuments`), and why its holder may be paid. Whether holder and number match is asked once money is ordered to it: `Payout.payeeAccount`.',
})
export class ClaimPayee {
  @Field(() => PayeeRelationEnum, { description: 'Why they may be paid.' })
  relation!: PayeeRelation;
  @Field(() => String, { description: 'Bank and branch.' })
  bank!: string;
  @Field(() => DateTimeScalar, { description: 'When it was named.' })
  createdAt!: Instant;
}

@ObjectType({
  description:
    'What one person ordered above their authority: it is paid once a second person orders the same (`claimPay`, `claimAdvance`), and a later word of the same person replaces it.',
})
export class ClaimPaymentStatement {
  @Field(() => PayoutKindEnum, { description: 'Kind of payment.' })
  kind!: PayoutKind;
  @Field(() => String, {
    nullable: true,
    description: 'Whose loss: a victim as the sheet names it, or INSURED; null where it is not known yet.',
  })
  beneficiary!: string | null;
  @Field(() => DateTimeScalar, { description: 'When it was ordered.' })
  statedAt!: Instant;
}

@Resolver(() => Claim)
export class PayeesOfClaim {
  @FieldResolver(() => [ClaimPaymentStatement], {
    description: 'Payments that wait for a second person, as the insurer alone sees; empty when none does.',
  })
  async paymentStatements(@Root() { id }: ClaimRecord, @Ctx() ctx: Context): Promise<readonly StatementRecord[]> {
    const next = (await ctx.loader(payoutsBySubject).load(id)).length + 1;
    return standing(await ctx.loader(statementsByClaim).load(id), next);
  }

  @FieldResolver(() => [ClaimPayee], {
    nullable: true,
    description:
      'Accounts that were named to pay to, newest first; null when CLAIM_SCOPE hides amounts, or for others’ policies.',
  })
  async payees(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<readonly PayeeRecord[] | null> {
    return (await seesAmounts(ctx, claim)) ? ctx.loader(payeesByClaim).load(claim.id) : null;
  }
}

@Resolver(() => ClaimPaymentStatement)
export class ClaimPaymentStatementFields {
  @FieldResolver(() => Money, { description: 'How much.' })
  amount(@Root() { amount }: StatementRecord): Money {
    return moneyOf(amount);
  }
  @FieldResolver(() => ClaimPayee, { description: 'To which account of the claim.' })
  async payee(@Root() { claimId, payeeId }: StatementRecord, @Ctx() ctx: Context): Promise<PayeeRecord> {
    const found = (await ctx.loader(payeesByClaim).load(claimId)).find(({ id }) => id === payeeId);
    if (!found) throw new Defect('a payment is ordered to an account of its claim');
    return found;
  }
  @FieldResolver(() => ActorType, { description: 'Who ordered it.' })
  async orderedBy(@Root() { staffId }: StatementRecord, @Ctx() ctx: Context): Promise<ActorType> {
    return { kind: 'INSURER', displayName: (await ctx.loader(postById).load(staffId))?.name ?? '' };
  }
}

@Resolver(() => ClaimPayee)
export class ClaimPayeeFields {
  @FieldResolver(() => ID, { description: 'Opaque id: goes into `claimPay`, `claimAdvance` and `payoutRedirect`.' })
  id(@Root() { id }: PayeeRecord): string {
    return wireId('Payee', id);
  }
  @FieldResolver(() => Party, { description: 'Whose account it is.' })
  async holder(@Root() { partyId }: PayeeRecord, @Ctx() ctx: Context): Promise<object> {
    const found = await ctx.loader(partyById).load(partyId);
    if (!found) throw new Defect('whoever sees a payee sees whose account it is');
    return found;
  }
  @FieldResolver(() => MaskedString, { description: 'Account number.' })
  number(@Root() { id, partnerId, accountNumber }: PayeeRecord): MaskedText {
    const subject = { kind: 'Payee', id } as const;
    return { masking: 'BANK_CARD', value: accountNumber, partnerId, subject, label: 'ClaimPayee.number' };
  }
  @FieldResolver(() => FileType, {
    nullable: true,
    description:
      'Of a SHOP: the insured’s signed authorisation (授权书); null for others, or when it is not yours to see.',
  })
  async authorisation(@Root() payee: PayeeRecord, @Ctx() ctx: Context): Promise<object | null> {
    const { authorisationFileId } = payee;
    const file = authorisationFileId === null ? null : await ctx.loader(fileById).load(authorisationFileId);
    return file ? asNode('File', file) : null;
  }
}
