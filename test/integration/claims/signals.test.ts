/**
 * What looks unusual is referred to people and refuses nothing (S-357, S-360…S-362); what is small and simple goes the
 * fast way (S-220, S-234, S-250); an expert is asked (S-221); and so is who is entitled (S-217).
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { A_REPAIR, type Assessed, type Chain, claimChain, cny } from '../../kit/claim-chain.js';
import { claimWorld, type ClaimWorld, DURING } from '../../kit/claim-world.js';
import { jpegWith } from '../../kit/file-contents.js';
import { declarationOf, put } from '../../kit/files.js';
import { exif } from '../../kit/hostile-pictures.js';
import type { Seller } from '../../kit/quote-world.js';

let world: ClaimWorld;
let dealer: Seller;
let chain: Chain;

beforeAll(async () => {
  world = await claimWorld();
  dealer = await world.partner();
  chain = await claimChain(world);
}, 120_000);
afterAll(() => world.stop());

/** A car of its own for each test: what happened to another one is no signal here. */
async function aCar(): Promise<string> {
  world.clock.at('2026-11-21T10:00:00.000+08:00'); // when it was sold
  const { commercial } = await world.pair(dealer);
  await world.on(DURING);
  return world.plateOf(commercial);
}
const part = (label: string, partNumber: string, price: string): Assessed['lines'][number] => ({
  line: { kind: 'PART', label, partNumber, quantity: '1', unitPrice: cny(price) },
  assessed: cny(price),
});
const on = (plate: string, day: string) => ({ policy: { plate }, occurredAt: `2026-${day}T09:10:00.000+08:00` });
const signalsOf = async (claim: { readonly id: string }) =>
  (await chain.inside(claim)).fraudSignals.map(({ code }) => code).sort();
const codes = (errors: readonly { readonly code: string }[]) => errors.map(({ code }) => code);

describe('signals of fraud', () => {
  it('the same damage again opens an investigation, which a partner never hears of; cleared, the claim goes on', async () => {
    const plate = await aCar();
    const assessed = { lines: [part('前大灯', 'LAMP-77', '4000.00')] };
    await chain.upTo('ASSESSED', dealer, on(plate, '12-02'), { assessed });
    let claim = await chain.upTo('CALCULATED', dealer, on(plate, '12-12'), { assessed });
    expect(await signalsOf(claim)).toEqual(['SAME_DAMAGE']);
    const approve = { payable: cny(claim.calculation?.payable.amount ?? ''), opinion: '同意' };
    const waits = await chain.act(chain.approver, 'approve', claim, approve);
    expect(waits.userErrors).toMatchObject([{ code: 'CLAIM_INVESTIGATION_OPEN' }]);
    const reject = { rules: ['FALSE_CLAIM'], reasons: '重复索赔。' };
    expect(codes((await chain.act(chain.approver, 'reject', claim, reject)).userErrors)).toEqual([
      'CLAIM_INVESTIGATION_OPEN',
    ]);
    // The partner sees the state alone, and its own stream says nothing of it.
    expect((await chain.read(dealer, claim)).state).toBe('CALCULATED');
    const heard = await world.db.owner<{ type: string }[]>`
      select e.type from events e join claims c on c.id = e.subject_id and c.partner_id = e.partner_id where c.number = ${claim.number}`;
    expect(heard.map(({ type }) => type).filter((type) => /inquiry|conflict|approval/.test(type))).toEqual([]);
    const [inquiry] = (await chain.inside(claim)).inquiries;
    expect(inquiry).toMatchObject({ kind: 'INVESTIGATION', reason: 'SAME_DAMAGE', outcome: null });
    const found = { inquiryId: inquiry?.id, findings: '上次未修理,本次为新损。', outcome: 'CLEARED' };
    claim = await chain.did(chain.verifier, 'find', claim, found);
    expect((await chain.did(chain.approver, 'approve', claim, approve)).state).toBe('APPROVED');
  });

  it('a price far above what others take for the part is one, and alone opens nothing', async () => {
    const usual = ['900.00', '1000.00', '1100.00'];
    for (const price of usual)
      await chain.upTo('ASSESSED', dealer, on(await aCar(), '12-03'), {
        assessed: { lines: [part('车门', 'DOOR-9', price)] },
      });
    const plate = await aCar();
    const claim = await chain.upTo('ASSESSED', dealer, on(plate, '12-04'), {
      assessed: { lines: [part('车门', 'DOOR-9', '1400.00')] },
    });
    const { fraudSignals, inquiries } = await chain.inside(claim);
    expect(fraudSignals).toMatchObject([
      { code: 'SHOP_PRICE_DEVIATION', facts: [{ name: 'DOOR-9', value: '1400.00 / 1000.00' }] },
    ]);
    expect(inquiries).toEqual([]);
  });

  it('S-256: a loss days after cover began, of a car already repaired, says so', async () => {
    const claim = await chain.upTo('ASSESSED', dealer, on(await aCar(), '11-24'), {
      assessed: { ...A_REPAIR, repairedBefore: true },
    });
    expect(await signalsOf(claim)).toEqual(['EARLY_LOSS', 'REPAIRED_BEFORE_ASSESSMENT']);
    expect(claim.assessment?.repairedBefore).toBe(true);
  });
});

describe('S-360: a picture that says of itself when it was taken', () => {
  const photographed = async (taken: string) => {
    const bytes = jpegWith(exif('', taken, '+08:00'));
    const evidence = [{ kind: 'DAMAGE_PHOTO' as const, file: { declare: declarationOf(bytes) } }];
    const claim = await chain.upTo('REGISTERED', dealer, { ...on(await aCar(), '12-20'), evidence });
    const photos = (await world.claim(dealer, claim.id))?.documents.find(({ kind }) => kind === 'DAMAGE_PHOTO');
    await put(photos?.files[0]?.upload?.url ?? '', bytes);
    return chain.did(chain.assessor, 'assess', await chain.read(chain.assessor, claim), A_REPAIR);
  };
  it('days before the loss is a signal, and refuses nothing', async () => {
    const claim = await photographed('2026:12:15 09:42:03');
    expect(claim.state).toBe('ASSESSED');
    expect((await chain.inside(claim)).fraudSignals).toMatchObject([
      { code: 'EVIDENCE_DATES', facts: [{ name: 'files', value: '1' }] },
    ]);
  });
  it('after the loss is none', async () => {
    expect(await signalsOf(await photographed('2026:12:20 10:02:03'))).toEqual([]);
  });
});

describe('the fast way', () => {
  it('a small and simple claim is approved with its calculation, after a second person verified it', async () => {
    const assessed = { lines: [part('后视镜', 'MIRROR-1', '800.00')] };
    const plate = await aCar();
    const claim = await chain.upTo('CALCULATED', dealer, on(plate, '12-20'), { assessed });
    expect(claim).toMatchObject({ state: 'APPROVED', calculation: { payable: { amount: '800.00' } } });
    expect((await chain.inside(claim)).approvals).toMatchObject([{ approverLabel: 'gateway' }]);
    // The second one of the same car within the days of the terms is for a person.
    const again = await chain.upTo('CALCULATED', dealer, on(plate, '12-21'), {
      assessed: { lines: [part('后视镜', 'MIRROR-2', '800.00')] },
    });
    expect(again.state).toBe('CALCULATED');
  });
});

describe('S-221: an expert', () => {
  it('is asked, and nothing is decided before the answer', async () => {
    let claim = await chain.upTo('CALCULATED', dealer, on(await aCar(), '12-07'));
    claim = await chain.did(chain.verifier, 'inquire', claim, {
      kind: 'EXPERT_ASSESSMENT',
      reason: '电池损伤需鉴定。',
    });
    const twice = await chain.act(chain.verifier, 'inquire', claim, {
      kind: 'EXPERT_ASSESSMENT',
      reason: '再问一次。',
    });
    expect(codes(twice.userErrors)).toEqual(['CLAIM_INVESTIGATION_OPEN']);
    const approve = { payable: cny('12000.00'), opinion: '同意' };
    expect(codes((await chain.act(chain.approver, 'approve', claim, approve)).userErrors)).toEqual([
      'CLAIM_INVESTIGATION_OPEN',
    ]);
    const inquiryId = (await chain.inside(claim)).inquiries[0]?.id;
    claim = await chain.did(chain.assessor, 'find', claim, { inquiryId, findings: '无电池损伤。', outcome: 'CLEARED' });
    expect((await chain.did(chain.approver, 'approve', claim, approve)).state).toBe('APPROVED');
  });
});

describe('S-217: who is entitled is not clear', () => {
  const ASKED =
    'query A($id: ID!) { claim(by: { id: $id }) { entitlementAskedAt nextStep { by label } timeline(first: 3) { nodes { event } } } }';
  interface Seen {
    readonly claim: {
      readonly entitlementAskedAt: string | null;
      readonly nextStep: { readonly by: string; readonly label: string } | null;
      readonly timeline: { readonly nodes: readonly { readonly event: string }[] };
    } | null;
  }
  const seen = async ({ id }: { readonly id: string }) => (await dealer.send<Seen, object>(ASKED, { id })).data?.claim;

  it('the partner sees that the insurer gets in touch; each contact is kept, and nothing is decided before it is settled', async () => {
    let claim = await chain.upTo('CALCULATED', dealer, on(await aCar(), '12-09'));
    const question = { kind: 'ENTITLEMENT', reason: '被保险人与车主不一致,赔款归属待核实。' };
    claim = await chain.did(chain.verifier, 'inquire', claim, question);
    const asked = await seen(claim);
    expect(asked?.entitlementAskedAt).not.toBeNull();
    expect(asked?.nextStep).toEqual({ by: 'INSURER', label: 'The insurer gets in touch to learn who is entitled' });
    expect(asked?.timeline.nodes[0]?.event).toBe('claim.entitlement_asked');
    expect(JSON.stringify(asked)).not.toContain('赔款归属');
    const approve = { payable: cny('12000.00'), opinion: '同意' };
    expect(codes((await chain.act(chain.approver, 'approve', claim, approve)).userErrors)).toEqual([
      'CLAIM_INVESTIGATION_OPEN',
    ]);
    const inquiryId = (await chain.inside(claim)).inquiries[0]?.id;
    claim = await chain.did(chain.verifier, 'find', claim, { inquiryId, findings: '已电话联系,未接通。' });
    expect((await seen(claim))?.entitlementAskedAt).not.toBeNull();
    const settled = { inquiryId, findings: '已联系,车主委托被保险人领取。', outcome: 'CLEARED' };
    claim = await chain.did(chain.verifier, 'find', claim, settled);
    expect((await seen(claim))?.entitlementAskedAt).toBeNull();
    expect((await seen(claim))?.timeline.nodes[0]?.event).toBe('claim.entitlement_settled');
    expect((await chain.did(chain.approver, 'approve', claim, approve)).state).toBe('APPROVED');
  });
});
