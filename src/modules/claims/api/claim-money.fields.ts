import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { Defect } from '../../../kernel/failure.js';
import { wireId } from '../../../kernel/ids.js';
import { subtract, sum } from '../../../kernel/money.js';
import { payoutsBySubject, PayoutType, receiptsByCause } from '../../billing/index.js';
import { ActionAvailability, actionOf, asNode, Money, moneyOf } from '../../platform/index.js';
import { Party, partyById } from '../../registry/index.js';
import type { Claim as ClaimRecord } from '../claim.js';
import type { Recovery as RecoveryRecord } from '../claims-money.js';
import { ClaimMoneyRefusals } from '../claims-money.refusals.js';
import { recoveriesByClaim } from '../claims-money.store.js';
import { type RecoveryCommand, recoveryLife } from '../recovery.life.js';
import { seesAmounts } from '../view.js';
import { Claim } from './claim.type.js';
import { ClaimCost, Recovery } from './claim-money.type.js';

@Resolver(() => Claim)
export class ClaimMoneyFields {
  @FieldResolver(() => [PayoutType], {
    nullable: true,
    description:
      'Payouts, partial and advance ones included; null when CLAIM_SCOPE hides amounts, or for others’ policies.',
  })
  async payouts(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<object[] | null> {
    if (!(await seesAmounts(ctx, claim))) return null;
    return (await ctx.loader(payoutsBySubject).load(claim.id)).map((payout) => asNode('Payout', payout));
  }
  @FieldResolver(() => [Recovery], { description: 'Money claimed back, newest first.' })
  async recoveries(@Root() claim: ClaimRecord, @Ctx() ctx: Context): Promise<RecoveryRecord[]> {
    return (await ctx.loader(recoveriesByClaim).load(claim.id)).map((recovery) => asNode('Recovery', recovery));
  }
  @FieldResolver(() => ClaimCost, { description: 'What the claim has cost so far: paid, back, net.' })
  async cost(@Root() { id }: ClaimRecord, @Ctx() ctx: Context): Promise<ClaimCost> {
    const payouts = await ctx.loader(payoutsBySubject).load(id);
    const recoveries = await ctx.loader(recoveriesByClaim).load(id);
    const back = await Promise.all(recoveries.map((each) => receivedFor(each, ctx)));
    const of = (salvage: boolean) =>
      sum(back.filter((_, index) => (recoveries[index]?.ground === 'SALVAGE') === salvage));
    const paid = sum(payouts.filter(({ state }) => state === 'PAID').map(({ amount }) => amount));
    const [recovered, salvage] = [of(false), of(true)];
    return {
      paid: moneyOf(paid),
      recovered: moneyOf(recovered),
      salvage: moneyOf(salvage),
      net: moneyOf(subtract(paid, sum([recovered, salvage]))),
    };
  }
}

async function receivedFor({ id }: RecoveryRecord, ctx: Context) {
  return sum((await ctx.loader(receiptsByCause).load(id)).map(({ amount }) => amount));
}

@Resolver(() => Recovery)
export class RecoveryFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() recovery: RecoveryRecord): string {
    return wireId('Recovery', recovery.id);
  }
  @FieldResolver(() => Party, { description: 'Against whom.' })
  async against(@Root() { againstId }: RecoveryRecord, @Ctx() ctx: Context): Promise<object> {
    const found = await ctx.loader(partyById).load(againstId);
    if (!found) throw new Defect('whoever sees a recovery sees against whom');
    return found;
  }
  @FieldResolver()
  amount(@Root() { amount }: RecoveryRecord): Money {
    return moneyOf(amount);
  }
  @FieldResolver(() => Money, { description: 'Already back.' })
  async recovered(@Root() recovery: RecoveryRecord, @Ctx() ctx: Context): Promise<Money> {
    return moneyOf(await receivedFor(recovery, ctx));
  }
  @FieldResolver()
  availableActions(@Root() { state }: RecoveryRecord, @Ctx() ctx: Context): ActionAvailability[] {
    const facts = [
      { name: 'state', value: state },
      { name: 'open', value: recoveryLife.open(state).join(' ') || '-' },
    ];
    const closedBy = (command: RecoveryCommand) =>
      recoveryLife.may(state, command) ? null : { code: ClaimMoneyRefusals.RECOVERY_STATE, facts };
    return [
      ...actionOf(ctx, {
        mutation: 'recoveryReceive',
        permission: 'recovery:receive',
        closedBy: closedBy('receive'),
      }),
      ...actionOf(ctx, {
        mutation: 'recoveryAbandon',
        permission: 'recovery:pursue',
        closedBy: closedBy('abandon'),
      }),
    ];
  }
}
