/** What becomes of the loss: the insurer's people handle it, the dealer that sold the policy follows it, the money arrives. */
import { declarationOf, photo, sendBytes } from './roadside.mjs';
import { data, done, pause, REFUSALS, say } from './sale.mjs';

/** Of the sandbox: who is insured, and a card number whose check digit is right and which nobody has. */
const INSURED = '温如玉';
const ACCOUNT = '6222020200112233453';
const ROUNDS = 240;

const FOUND = `query Found($search: String) { claims(filter: { search: $search }, first: 1) { nodes { id number state dueAt
  nextStep { label by } policies { number kind } missingDocuments { kind label } } } }`;
const SEND_PAPERS = `mutation SendPapers($input: ClaimSubmitDocumentsInput!) { claimSubmitDocuments(input: $input) {
  claim { payees { relation number { masked } } documents { kind files { upload { url } } } } ${REFUSALS} } }`;
const STANDING = `query Standing($id: ID!) { claim(by: { id: $id }) { revision state nextStep { label by }
  missingDocuments { kind } payees { id } payouts { number state amount { amount } payee { name { masked } } } } }`;
const WHO_MAY_GO = `query WhoMayGo($id: ID!) { viewer { actor { displayName } }
  surveyorCandidates(claimId: $id) { id label serves institution { name } } }`;
const SHEET = `query Sheet($id: ID!) { claim(by: { id: $id }) { calculation { edition payable { amount }
  lines { label amount { amount } source { rule } } } } }`;
const FOLLOW = `query Follow($id: ID!) { claim(by: { id: $id }) { state payouts { number state amount { amount } }
  deadlines { kind state dueAt rule { rule } } timeline(first: 30) { nodes { at label by } } } }`;
const ANSWERED = `mutation Answered($input: ClaimFollowUpAnswerInput!) {
  claimFollowUpAnswer(input: $input) { claim { followUp { score comment } } ${REFUSALS} } }`;

const cny = (amount) => ({ amount });
const actOf = (name) => `mutation Act($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
  ${name}(input: $input) { claim { state nextStep { label by } } ${REFUSALS} } }`;

/** Reads the claim until it is as wanted: jobs look into files, ask the bank and send the money meanwhile. */
async function until(send, id, wanted) {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { claim } = data(await send(STANDING, { id }));
    if (wanted(claim)) return claim;
    await pause(500);
  }
  throw new Error('the claim did not come as far as the tour waits');
}

/** The dealer sold the policy: it sees what the club reported, and until when it is answered. */
export async function dealerSees(dealer, { number }) {
  const [claim] = data(await dealer(FOUND, { search: number })).claims.nodes;
  say(`claim ${claim.number} under ${claim.policies.map((policy) => `${policy.number} (${policy.kind})`).join(', ')}`);
  say(`next: ${claim.nextStep.label} (${claim.nextStep.by}), due ${claim.dueAt}`);
  return claim;
}

/** What is missing, listed once and completely, is sent as photos; the account of the insured with it. */
export async function sendPapers(dealer, run, { id, missingDocuments }) {
  const papers = [];
  for (const { kind } of missingDocuments.filter(({ kind }) => kind !== 'PAYEE_ACCOUNT'))
    papers.push({ kind, bytes: await photo() });
  const documents = papers.map(({ kind, bytes }) => ({
    kind,
    file: { declare: declarationOf(`${kind.toLowerCase()}.jpg`, bytes) },
  }));
  const payee = { accountNumber: ACCOUNT, bank: '测试银行上海分行', payee: { person: { name: INSURED } } };
  const input = { idempotencyKey: `tour-${run}-papers`, claimId: id, documents, payee };
  const { claim } = done(data(await dealer(SEND_PAPERS, { input })).claimSubmitDocuments);
  for (const { kind, bytes } of papers)
    await sendBytes(
      claim.documents.find((each) => each.kind === kind).files.find(({ upload }) => upload).upload.url,
      bytes,
    );
  say(`sent: ${papers.map(({ kind }) => kind).join(', ')}; to pay to: ${claim.payees?.[0]?.number.masked}`);
  const complete = await until(dealer, id, ({ missingDocuments: missing }) => missing.length === 0);
  say(`looked into, nothing is missing; next: ${complete.nextStep.label} (${complete.nextStep.by})`);
}

/** Two people of the insurer, neither of whom decides on their own work: from the dispatch to the decision. */
export async function handle({ first, second }, run, { id }) {
  const act = async (send, name, more = {}) => {
    const { revision } = data(await send(STANDING, { id })).claim;
    const input = { idempotencyKey: `tour-${run}-${name}`, claimId: id, expectedVersion: revision, ...more };
    const { claim } = done(data(await send(actOf(name), { input }))[name]);
    say(`${name}: ${claim.state}${claim.nextStep ? `; next: ${claim.nextStep.label} (${claim.nextStep.by})` : ''}`);
  };
  const { viewer, surveyorCandidates } = data(await first(WHO_MAY_GO, { id }));
  for (const { label, institution, serves } of surveyorCandidates.slice(0, 3))
    say(`could go: ${label}, ${institution.name}${serves ? ', has a point for this region' : ''}`);
  const surveyor = surveyorCandidates.find(({ label }) => label === viewer.actor.displayName) ?? surveyorCandidates[0];
  await act(first, 'claimDispatch', { surveyor: surveyor.id, method: 'PHOTO' });
  const findings = '后保险杠破损,与报案所述一致。';
  const surveyedAt = new Date().toISOString();
  await act(first, 'claimSurveyRecord', { method: 'PHOTO', findings, surveyedAt, liability: 'FULL' });
  await act(first, 'claimRegister', { estimate: cny('3000.00') });
  const bumper = { kind: 'PART', label: '后保险杠', quantity: '1', unitPrice: cny('2100.00') };
  const labour = { kind: 'LABOUR', label: '拆装喷漆', quantity: '6', unitPrice: cny('150.00') };
  const lines = [
    { line: bumper, assessed: cny('1980.00'), reason: '按当地配件价格核定' },
    { line: labour, assessed: cny('900.00') },
  ];
  await act(first, 'claimAssess', { method: 'PHOTO', lines });
  await act(second, 'claimVerify', { confirmed: true });
  await act(first, 'claimCalculate', { liability: 'FULL' });
  const { calculation } = data(await second(SHEET, { id })).claim;
  say(`worked sheet, edition ${calculation.edition}:`);
  for (const { label, amount, source } of calculation.lines)
    say(`  ${(amount?.amount ?? '').padStart(9)}  ${label}  [${source.rule}]`);
  await act(second, 'claimApprove', { payable: calculation.payable, opinion: '同意' });
}

/** Finance orders what was approved, to the account that was named; the bank's word and the transfer come by jobs. */
export async function pay(finance, run, { id }) {
  const { revision, payees } = data(await finance(STANDING, { id })).claim;
  const { amount } = data(await finance(SHEET, { id })).claim.calculation.payable;
  const input = { idempotencyKey: `tour-${run}-pay-claim`, claimId: id, expectedVersion: revision };
  const order = { ...input, kind: 'FINAL', payeeId: payees[0].id, amount: cny(amount) };
  const { claim: ordered } = done(data(await finance(actOf('claimPay'), { input: order })).claimPay);
  say(`ordered ${amount}: ${ordered.state}`);
  const { payouts, state } = await until(finance, id, (claim) => claim.payouts.every((each) => each.state === 'PAID'));
  for (const { number, amount: paid, payee } of payouts)
    say(`${number}: ${paid.amount} arrived at ${payee.name.masked}; the claim is ${state}`);
}

/** The dealer followed all of it in its own words, and tells how satisfied the customer was. */
export async function closeAndAnswer({ first }, dealer, run, { id }) {
  const { revision } = data(await first(STANDING, { id })).claim;
  const close = { idempotencyKey: `tour-${run}-close`, claimId: id, expectedVersion: revision };
  done(data(await first(actOf('claimClose'), { input: close })).claimClose);
  const { claim } = data(await dealer(FOLLOW, { id }));
  for (const { at, label, by } of [...claim.timeline.nodes].reverse()) say(`  ${at}  ${label} (${by})`);
  for (const { kind, state, rule } of claim.deadlines) say(`  clock ${kind}: ${state} [${rule?.rule ?? 'agreement'}]`);
  const input = { idempotencyKey: `tour-${run}-satisfied`, claimId: id, score: 5, comment: '到账很快' };
  const { claim: answered } = done(data(await dealer(ANSWERED, { input })).claimFollowUpAnswer);
  say(`satisfied: ${answered.followUp.score} of 5`);
}
