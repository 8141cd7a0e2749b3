/** The endorsement slip (批单): made after a change took effect, once, and checked by anybody who holds it. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { slipsJob } from '../../../src/modules/endorsements/index.js';
import { PolicyByLookupDocument } from '../../generated/operations.js';
import { endorsementWorld, type EndorsementWorld, uuidOf } from '../../kit/endorsement-world.js';
import { readPdf } from '../../kit/pdf-text.js';
import type { Seller } from '../../kit/quote-world.js';

let world: EndorsementWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await endorsementWorld();
  dealer = await world.partner();
}, 120_000);
afterAll(() => world.stop());

it('IL 20: says what changed, from when, and the money by day; twice asked for, made once; a code verifies it', async () => {
  const { compulsory, commercial } = await world.pair(dealer);
  await world.on('2026-11-22T00:00:00.000+08:00');
  await world.on('2027-03-01T09:00:00.000+08:00');
  const owner = {
    person: { name: '周明远', identity: { kind: 'RESIDENT_ID' as const, number: '110101199003070038' } },
  };
  const done = await world.endorsed(
    dealer,
    [compulsory.wire, commercial.wire],
    [{ ownerTransfer: { owner, transferredOn: '2027-02-28' } }, { removeCoverage: 'VEHICLE_DAMAGE' }],
  );
  const payload = { endorsementId: uuidOf(done.id), partnerId: dealer.made.id };
  await world.work(slipsJob, payload);
  await world.work(slipsJob, payload);
  for (const slip of done.slips) {
    const { policy } = await dealer.ask(PolicyByLookupDocument, { by: { id: slip.policy.id } });
    const slips = policy?.documents.filter(({ kind }) => kind === 'ENDORSEMENT_SLIP') ?? [];
    expect(slips).toHaveLength(1);
    const bytes = new Uint8Array(await (await fetch(slips[0]?.file.download?.url ?? '')).arrayBuffer());
    const text = readPdf(bytes).text;
    for (const word of ['机动车保险批单', slip.number ?? '?', slip.policy.number, '周明远', '林若溪'])
      expect(text).toContain(word);
    if (slip.policy.kind === 'COMMERCIAL') expect(text).toContain('已了责任100天');
    const verified = await fetch(`${world.gateway.url}/verify/${slips[0]?.verificationCode ?? ''}`);
    expect(await verified.json()).toMatchObject({ document: { kind: 'ENDORSEMENT_SLIP' } });
  }
}, 60_000);
