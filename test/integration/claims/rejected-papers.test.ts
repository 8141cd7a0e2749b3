/**
 * What the insurer's people found of no use (IL 22, S-216, S-233): the file that was looked at stays rejected, whatever comes
 * later under the same paper of the claim, and a paper is here again when something else is.
 */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parseWireId } from '../../../src/kernel/ids.js';
import {
  type ClaimMaterialInput,
  ClaimSearchDocument,
  ClaimSubmitDocumentsDocument,
  ClaimSuspendDocument,
  HandledClaimByLookupDocument,
} from '../../generated/operations.js';
import { type ClaimMoneyWorld, claimMoneyWorld, type MoneyClaim, OWN_AND_VICTIM } from '../../kit/claim-money-world.js';
import { type ClaimCard, DURING } from '../../kit/claim-world.js';
import { content } from '../../kit/files.js';
import type { Client } from '../../kit/gateway.js';
import { LAWYER, type Naming, namingOn, REPRESENTATIVE } from '../../kit/participants.js';
import { newKey, type Seller } from '../../kit/quote-world.js';

let world: ClaimMoneyWorld;
let dealer: Seller;
let finance: Client;
let naming: Naming;
let money: MoneyClaim;
beforeAll(async () => {
  world = await claimMoneyWorld();
  dealer = await world.partner();
  finance = await world.staff(['FINANCE'], 5);
  naming = await namingOn(world);
  money = await world.opened(dealer);
}, 120_000);
afterAll(() => world.stop());
beforeEach(() => world.on(DURING));

let losses = 0;
function aClaim(): Promise<ClaimCard> {
  losses += 1;
  const occurredAt = new Date(Date.parse('2026-11-25T00:00:00+08:00') + losses * 6 * 3_600_000).toISOString();
  return world.reported(dealer, { policy: { policyNumber: money.policies.commercial.number }, occurredAt });
}
function aForm() {
  const bytes = content('application/pdf');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const declare = { name: '索赔申请书.pdf', contentType: 'application/pdf', sizeBytes: bytes.length, sha256 };
  return { bytes, file: { declare } };
}
async function submitted(claimId: string, paper: ClaimMaterialInput): Promise<ClaimCard | null> {
  const input = { idempotencyKey: newKey(), claimId, documents: [paper] };
  const { claimSubmitDocuments } = await dealer.ask(ClaimSubmitDocumentsDocument, { input });
  return claimSubmitDocuments?.claim ?? null;
}
const put = async (url: string, bytes: Buffer): Promise<number> =>
  (await fetch(url, { method: 'PUT', body: new Uint8Array(bytes) })).status;
const errorsOf = (answer: { userErrors: readonly { code: string }[] }) => answer.userErrors.map(({ code }) => code);
/** The insurer's people found a paper of no use and ask for it again: what `claimSuspend` does while a claim is handled. */
async function demandAgain({ id, wire }: MoneyClaim, fileIds: readonly string[] = []) {
  const { owner } = world.db;
  await owner`update claims set state = 'DOCUMENTS_COMPLETE' where id = ${id}`;
  const expectedVersion = (await naming.seen(naming.handler, wire))?.revision ?? 0;
  const documents = [{ kind: 'POWER_OF_ATTORNEY', fileIds }];
  const input = { idempotencyKey: newKey(), claimId: wire, expectedVersion, documents, note: '签章不清。' };
  const { data } = await naming.handler.send<Demanded, object>(DEMAND, { input });
  await owner`update claim_suspensions set ended_at = demanded_at where claim_id = ${id}`;
  await owner`update claims set state = 'APPROVED', suspended_at = null where id = ${id}`;
  return data?.claimSuspend.userErrors;
}
interface Demanded {
  readonly claimSuspend: {
    readonly userErrors: readonly { code: string; field: string[]; wouldPass: { value: string }[] }[];
  };
}
const DEMAND =
  'mutation Demand($input: ClaimSuspendInput!) { claimSuspend(input: $input) { userErrors { code field wouldPass { value } } } }';

describe('a power of attorney that was rejected', () => {
  it('pays nobody, whatever else comes under the paper: a good file of one’s own opens it', async () => {
    const claim = await world.approved(dealer, OWN_AND_VICTIM);
    const [chen, zhao] = [
      await world.namedPayee(claim, '陈代理', 'INSURED'),
      await world.namedPayee(claim, '赵代理', 'INSURED'),
    ];
    const whyNot = async (payeeId: string) => {
      const { userErrors } = await world.payClaim(finance, claim, '100.00', { kind: 'PARTIAL', payeeId });
      return userErrors.map(({ code, facts }) => [code, facts.find(({ name }) => name === 'why')?.value]);
    };
    const REJECTED = [['AUTHORITY_NOT_IN_FORCE', 'PAPER_REJECTED']];
    const first = await naming.authorised(dealer, claim.wire, REPRESENTATIVE('陈代理'));
    expect(await whyNot(chen)).toEqual([]);
    expect(await demandAgain(claim)).toEqual([]);
    expect(await whyNot(chen)).toEqual(REJECTED);
    // Somebody else's comes under the same paper of the claim, good and here: it says nothing of the one that was rejected.
    await naming.authorised(dealer, claim.wire, REPRESENTATIVE('赵代理'));
    expect([await whyNot(zhao), await whyNot(chen)]).toEqual([[], REJECTED]);
    // Named anew with the file that was rejected, it stays rejected.
    await naming.end(dealer, claim.wire, first.id);
    const same = { fileId: first.powerOfAttorney?.id ?? '' };
    await naming.add(dealer, claim.wire, REPRESENTATIVE('陈代理', { powerOfAttorney: same }));
    expect(await whyNot(chen)).toEqual(REJECTED);
    await naming.authorised(dealer, claim.wire, REPRESENTATIVE('陈代理'));
    expect(await whyNot(chen)).toEqual([]);
    const named = (await naming.seen(dealer, claim.wire))?.participants.map((each) => each.powerOfAttorneyRejectedAt);
    const at = '2026-12-21T10:00:00.000+08:00';
    expect(named).toEqual([at, null, at, null]);
  }, 60_000);

  it('a demand names the files that are of no use: the others of the paper still count, and only what is here can be named', async () => {
    const claim = await world.approved(dealer, OWN_AND_VICTIM);
    const payees = [
      await world.namedPayee(claim, '陈代理', 'INSURED'),
      await world.namedPayee(claim, '赵代理', 'INSURED'),
    ];
    const paid = async () => {
      const answers: string[] = [];
      for (const payeeId of payees)
        answers.push(
          ...errorsOf(await world.payClaim(finance, claim, '100.00', { kind: 'PARTIAL', payeeId })),
          'asked',
        );
      return answers;
    };
    const chen = await naming.authorised(dealer, claim.wire, REPRESENTATIVE('陈代理'));
    const zhao = await naming.authorised(dealer, claim.wire, REPRESENTATIVE('赵代理'));
    const waiting = (await naming.add(dealer, claim.wire, LAWYER())).claim?.participants.at(-1);
    const [bad, good, notHere] = [chen, zhao, waiting].map((each) => each?.powerOfAttorney?.id ?? '');
    expect(await demandAgain(claim, [bad ?? '', notHere ?? ''])).toMatchObject([
      {
        code: 'NOT_FOUND',
        field: ['input', 'documents', '0', 'fileIds', '1'],
        wouldPass: expect.arrayContaining([{ value: bad }, { value: good }]) as unknown,
      },
    ]);
    expect(await paid()).toEqual(['asked', 'asked']);
    expect(await demandAgain(claim, [bad ?? ''])).toEqual([]);
    expect(await paid()).toEqual(['AUTHORITY_NOT_IN_FORCE', 'asked', 'asked']);
  }, 60_000);

  it('a file sent for a claim is rejected by the insurer alone, once, and nothing else of it changes', async () => {
    const { id } = await aClaim();
    const { powerOfAttorney } = await naming.authorised(dealer, id, LAWYER());
    const { owner } = world.db;
    const file = parseWireId('File', powerOfAttorney?.id ?? '') ?? '';
    await expect(owner`update claim_files set note = 'x' where file_id = ${file}`).rejects.toThrow(/stays as it is/);
    await expect(owner`delete from claim_files where file_id = ${file}`).rejects.toThrow(/immutable/);
    const byPartner = owner.begin(async (sql) => {
      await sql`select set_config('app.scope', 'PARTNER', true), set_config('app.partner_id', ${dealer.made.id}, true)`;
      await sql`set local role gw_app`;
      await sql`update claim_files set rejected_at = now() where file_id = ${file}`;
    });
    await expect(byPartner).rejects.toThrow(/row-level security/);
    await owner`update claim_files set rejected_at = now() where file_id = ${file}`;
    await expect(owner`update claim_files set rejected_at = null where file_id = ${file}`).rejects.toThrow(
      /rejected once/,
    );
  });
});

describe('any paper', () => {
  it('a paper that was rejected is missing until something else is here, bytes and all; the clock stands until then', async () => {
    const claim = await aClaim();
    const formOf = (card: ClaimCard | null | undefined) => card?.documents.find(({ kind }) => kind === 'CLAIM_FORM');
    const send = async (file: ReturnType<typeof aForm>['file'] | { readonly fileId: string }) =>
      formOf(await submitted(claim.id, { kind: 'CLAIM_FORM', file }));
    const stands = async () => {
      const card = await world.claim(dealer, claim.id);
      const { claims } = await dealer.ask(ClaimSearchDocument, { filter: { needsYou: true }, first: 100 });
      const listed = claims?.nodes.some(({ id }) => id === claim.id) ?? false;
      return [formOf(card)?.state, card?.missingDocuments.map(({ kind }) => kind), listed];
    };
    await world.db.owner`update claim_materials set state = 'ACCEPTED'
      where claim_id = ${parseWireId('Claim', claim.id)} and kind <> 'CLAIM_FORM'`;
    const [first, second] = [aForm(), aForm()];
    const sent = await send(first.file);
    expect(await put(sent?.files[0]?.upload?.url ?? '', first.bytes)).toBe(204);
    expect(await stands()).toEqual(['RECEIVED', [], false]);
    const { handler } = naming;
    const { revision } = (await handler.ask(HandledClaimByLookupDocument, { by: { id: claim.id } })).claim ?? {
      revision: 0,
    };
    const input = {
      idempotencyKey: newKey(),
      claimId: claim.id,
      expectedVersion: revision,
      documents: [{ kind: 'CLAIM_FORM' as const }],
    };
    const { claimSuspend } = await handler.ask(ClaimSuspendDocument, { input });
    expect(claimSuspend).toMatchObject({ userErrors: [], claim: { suspendedAt: DURING } });
    expect(await stands()).toEqual(['REJECTED', ['CLAIM_FORM'], true]);
    // The same file once more is nothing else; another one is declared, and not here yet.
    await send({ fileId: sent?.files[0]?.id ?? '' });
    expect(await stands()).toEqual(['REJECTED', ['CLAIM_FORM'], true]);
    const again = await send(second.file);
    expect(await stands()).toEqual(['MISSING', ['CLAIM_FORM'], true]);
    const suspended = async () =>
      (await handler.ask(HandledClaimByLookupDocument, { by: { id: claim.id } })).claim?.suspendedAt;
    expect(await suspended()).toBe(DURING);
    expect(await put(again?.files.find(({ upload }) => upload)?.upload?.url ?? '', second.bytes)).toBe(204);
    expect(await stands()).toEqual(['RECEIVED', [], false]);
    expect(await suspended()).toBeNull();
  });

  it('a paper that was given unasked and is demanded is missing from then on, and holds the clock until a good one is here', async () => {
    const claim = await aClaim();
    const uuid = parseWireId('Claim', claim.id);
    await world.db.owner`update claim_materials set state = 'ACCEPTED' where claim_id = ${uuid}`;
    await naming.authorised(dealer, claim.id, LAWYER());
    const inside = async () =>
      (await naming.handler.ask(HandledClaimByLookupDocument, { by: { id: claim.id } })).claim ?? null;
    const missing = async () => (await world.claim(dealer, claim.id))?.missingDocuments.map(({ kind }) => kind);
    expect(await missing()).toEqual([]);
    const documents = [{ kind: 'POWER_OF_ATTORNEY' as const }];
    const expectedVersion = (await inside())?.revision ?? 0;
    const input = { idempotencyKey: newKey(), claimId: claim.id, expectedVersion, documents };
    expect((await naming.handler.ask(ClaimSuspendDocument, { input })).claimSuspend?.userErrors).toEqual([]);
    expect(await missing()).toEqual(['POWER_OF_ATTORNEY']);
    // What nobody asked for starts no clock.
    const { bytes, file } = aForm();
    const other = await submitted(claim.id, { kind: 'OTHER', file });
    const url = other?.documents.find(({ kind }) => kind === 'OTHER')?.files[0]?.upload?.url ?? '';
    expect(await put(url, bytes)).toBe(204);
    expect([(await inside())?.suspendedAt, await missing()]).toEqual([DURING, ['POWER_OF_ATTORNEY']]);
    await naming.authorised(dealer, claim.id, LAWYER());
    expect([(await inside())?.suspendedAt, await missing()]).toEqual([null, []]);
  });
});
