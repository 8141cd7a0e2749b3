/** What a partner does about a claim, set up under wide terms and sent when the terms have become narrow (`clause-by-operation`). */
import { declaredFile } from './acceptance.js';
import { aNotice, type ClaimWorld, DURING } from './claim-world.js';
import type { Client } from './gateway.js';
import { MORNING, newKey, type Seller } from './quote-world.js';

type Hear<T> = (caller: Pick<Client, 'send'>, field: string, input: object) => Promise<T[]>;
type Act<T> = (seller: Seller) => Promise<() => Promise<T[]>>;

/** `world` is there only when the acts are. */
export const claimActs = <T>(world: () => ClaimWorld, hear: Hear<T>): Readonly<Record<string, Act<T>>> => ({
  async claimReport(seller) {
    const policy = await insured(world(), seller);
    return () => hear(seller, 'claimReport', aNotice({ policy }));
  },
  async claimDraftSubmit(seller) {
    const { idempotencyKey: _key, ...report } = aNotice({ policy: await insured(world(), seller) });
    const saved = await seller.send(
      'mutation Save($input: ClaimDraftSaveInput!) { claimDraftSave(input: $input) { draft { id } } }',
      { input: { idempotencyKey: newKey(), report } },
    );
    const draftId = (saved.data as { claimDraftSave: { draft: { id: string } } }).claimDraftSave.draft.id;
    return () => hear(seller, 'claimDraftSubmit', { draftId, expectedVersion: 1 });
  },
  async claimFollowUpAnswer(seller) {
    const { id: claimId, number } = await world().reported(seller, { policy: await insured(world(), seller) });
    await world().db.owner`update claims set state = 'CLOSED' where number = ${number}`;
    return () => hear(seller, 'claimFollowUpAnswer', { claimId, score: 3 });
  },
  async claimSubmitDocuments(seller) {
    const { id: claimId } = await world().reported(seller, { policy: await insured(world(), seller) });
    const documents = [{ kind: 'CLAIM_FORM', file: declaredFile() }];
    return () => hear(seller, 'claimSubmitDocuments', { claimId, documents });
  },
  async claimParticipantAdd(seller) {
    const { id, revision } = await world().reported(seller, { policy: await insured(world(), seller) });
    return () => hear(seller, 'claimParticipantAdd', aNotary(id, revision));
  },
  async claimParticipantEnd(seller) {
    const { id, revision } = await world().reported(seller, { policy: await insured(world(), seller) });
    const added = await seller.send(
      'mutation Add($input: ClaimParticipantAddInput!) { claimParticipantAdd(input: $input) { claim { participants { id } } } }',
      { input: { idempotencyKey: newKey(), ...aNotary(id, revision) } },
    );
    const { claim } = (added.data as { claimParticipantAdd: { claim: { participants: { id: string }[] } } })
      .claimParticipantAdd;
    const participantId = claim.participants[0]?.id;
    const input = { claimId: id, expectedVersion: revision + 1, participantId, reason: '公证已完成。' };
    return () => hear(seller, 'claimParticipantEnd', input);
  },
  async claimWithdraw(seller) {
    const { id, revision } = await world().reported(seller, { policy: await insured(world(), seller) });
    return () => hear(seller, 'claimWithdraw', { claimId: id, expectedVersion: revision, reason: '已私下了结。' });
  },
  async claimSupplement(seller) {
    const { id: claimId, number } = await world().reported(seller, { policy: await insured(world(), seller) });
    await world().db.owner`update claims set state = 'CLOSED' where number = ${number}`;
    const evidence = [{ kind: 'REPAIR_INVOICE', file: declaredFile() }];
    return () => hear(seller, 'claimSupplement', { claimId, reason: '发现隐损。', evidence });
  },
});

/** A policy in force when the loss of `aNotice` happens. */
async function insured(world: ClaimWorld, seller: Seller): Promise<{ policyNumber: string }> {
  await world.on(MORNING);
  const { compulsory } = await world.pair(seller);
  await world.on(DURING);
  return { policyNumber: compulsory.number };
}

const aNotary = (claimId: string, expectedVersion: number) => ({
  claimId,
  expectedVersion,
  kind: 'NOTARY',
  party: { organisation: { name: '上海市测试公证处' } },
  licenceNumber: 'GZ-310000-01',
  actsFor: 'INSURED',
});
