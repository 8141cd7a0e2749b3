/** What comes after the sale: the plate arrives, a limit is raised. One preview and one confirmation each, exact to the fen. */
import { data, done, paper, pause, payAtCashier, REFUSALS, say } from './sale.mjs';

const SLIPS = `slips { number policy { number kind } changes { label before after }
  premiumChange { amount { amount } lines { label factor amount { amount } } } commission { amount { amount } } daysLeft days }`;
const ENDORSEMENT = `endorsement { id number revision state digest missingMaterials charge { id amount { amount } } ${SLIPS} }`;
const PREVIEW = `query PreviewChange($input: EndorsementPreviewInput!) { endorsementPreview(input: $input) {
  refusals { code message clause { number title } } materials premiumChange { amount } effectiveAt ${SLIPS} } }`;
const REQUEST = `mutation RequestChange($input: EndorsementRequestInput!) { endorsementRequest(input: $input) { ${ENDORSEMENT} ${REFUSALS} } }`;
const CONFIRM = `mutation ConfirmChange($input: EndorsementConfirmInput!) { endorsementConfirm(input: $input) { ${ENDORSEMENT} ${REFUSALS} } }`;
const PAY = `mutation PayChange($input: PaymentOrderCreateInput!) { paymentOrderCreate(input: $input) { paymentOrder { number amount { amount } payUrl } ${REFUSALS} } }`;
const LATER = `query LaterChange($id: ID!) { endorsement(by: { id: $id }) { state number ${SLIPS} } }`;

const signed = () => ({
  method: 'E_SIGNATURE',
  signedAt: new Date().toISOString(),
  evidence: paper('change-signature.pdf'),
});

/** Asked for and confirmed; answers the endorsement as it then stands. */
async function change(send, key, policyIds, changes) {
  const asked = done(
    data(await send(REQUEST, { input: { idempotencyKey: `${key}-request`, policyIds, changes } })).endorsementRequest,
  ).endorsement;
  const input = {
    idempotencyKey: `${key}-confirm`,
    endorsementId: asked.id,
    expectedVersion: asked.revision,
    previewDigest: asked.digest,
    signature: signed(),
    materials: asked.missingMaterials.map((kind) => ({ kind, file: paper(`${kind.toLowerCase()}.pdf`) })),
  };
  return done(data(await send(CONFIRM, { input })).endorsementConfirm).endorsement;
}

async function preview(send, policyIds, changes) {
  const { endorsementPreview: seen } = data(await send(PREVIEW, { input: { policyIds, proposal: { changes } } }));
  if (seen.refusals.length > 0) throw new Error(JSON.stringify(seen.refusals));
  return seen;
}

function plateOf(run) {
  const digits = Number.parseInt(run.slice(0, 6), 16) % 100_000;
  return `沪A${String(digits).padStart(5, '0')}`;
}

/** Both policies learn the plate in one act; no money moves. */
export async function plateArrives(send, run, policies) {
  const registeredOn = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const ids = policies.map(({ id }) => id);
  const changes = [{ plateAssign: { plate: { number: plateOf(run), colour: 'BLUE' }, registeredOn } }];
  const seen = await preview(send, ids, changes);
  say(`plate ${plateOf(run)}: needs ${seen.materials.join(', ')}, costs ${seen.premiumChange.amount}`);
  const { number, state, slips } = await change(send, `tour-${run}-plate`, ids, changes);
  say(`endorsement ${number} is ${state}: slips ${slips.map((slip) => slip.number).join(' and ')}`);
}

/** More liability, by day, paid before it takes effect; the preview is what is then done. */
export async function higherLimit(send, run, policies) {
  const [commercial] = policies.filter(({ kind }) => kind === 'COMMERCIAL');
  const changes = [
    { sumInsuredChange: { code: 'THIRD_PARTY_LIABILITY', sumInsured: { amount: '5000000.00', currency: 'CNY' } } },
  ];
  const seen = await preview(send, [commercial.id], changes);
  for (const { changes: parts, premiumChange, commission, daysLeft, days } of seen.slips) {
    for (const { label, before, after } of parts) say(`${label}: ${before ?? '-'} → ${after ?? '-'}`);
    for (const { label, factor, amount } of premiumChange.lines) say(`  ${label} ${factor ?? ''} ${amount.amount}`);
    say(
      `additional premium ${premiumChange.amount.amount} for ${daysLeft} of ${days} days, your commission on it ${commission?.amount.amount ?? '-'}`,
    );
  }
  const asked = await change(send, `tour-${run}-limit`, [commercial.id], changes);
  say(`endorsement ${asked.number} is ${asked.state}: ${asked.charge?.amount.amount ?? '0.00'} to pay first`);
  const input = { idempotencyKey: `tour-${run}-limit-pay`, charge: { id: asked.charge.id }, method: 'QR_CODE' };
  await payAtCashier(done(data(await send(PAY, { input })).paymentOrderCreate).paymentOrder);
  const deadline = Date.now() + 60_000;
  let later;
  do {
    await pause(300);
    later = data(await send(LATER, { id: asked.id })).endorsement;
  } while (Date.now() < deadline && later.state !== 'EFFECTIVE');
  say(`paid: it is ${later.state}, slip ${later.slips[0].number}`);
}
