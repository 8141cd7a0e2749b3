/** Accounts that a claim may be paid to, on the wire. The domain record is the source. */
import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { Defect } from '../../../kernel/failure.js';
import { wireId } from '../../../kernel/ids.js';
import { asNode, DateTimeScalar, FileType, fileById } from '../../platform/index.js';
import { MaskedString, type MaskedText, Party, partyById } from '../../registry/index.js';
import type { Claim as ClaimRecord, ClaimPayee as PayeeRecord, PayeeRelation } from '../claim.js';
import { payeesByClaim } from '../claims.store.js';
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

@Resolver(() => Claim)
export class PayeesOfClaim {
  @FieldResolver(() => [ClaimPayee], {
    nullable: true,
    description:
      'Accounts that were named to pay to, newest first; null when CLAIM_SCOPE hides amounts, or for others’ policies.',
  })
  async payees(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<readonly PayeeRecord[] | null> {
    return (await seesAmounts(ctx, claim)) ? ctx.loader(payeesByClaim).load(claim.id) : null;
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
