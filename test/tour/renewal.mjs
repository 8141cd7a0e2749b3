/** Nearly a year later: what falls due, the offer, old beside new with the reasons, and what becomes of it. */
import { acceptanceOf, data, done, pause, payAtCashier, REFUSALS, say } from './sale.mjs';

/** 60 days before the end a renewal is listed, 30 days before it opens; what the tour sold runs for 365 days from the next midnight. */
export const DAYS_LATER = 345;
export const SECONDS_LATER = DAYS_LATER * 86_400;

const DUE = `query DueThisMonth($due: DayRangeInput!) { renewals(filter: { due: $due }, order: DUE_SOONEST, first: 20) { totalCount nodes {
  id revision state dueAt windowOpensAt noticedDays vehicle { vin } notices { message } expiring { number kind period { endsAt } } } } }`;
const OFFER = `mutation OfferRenewal($input: RenewalQuoteInput!) { renewalQuote(input: $input) { renewal { id revision state
  quote { number validUntil options { id label offered payable { amount } refusals { message }
    acceptance { questions { key text kind choices } exclusions { key } consents materials noticesToConfirm mandateNeeded } } }
  comparison { before { amount } after { amount } noClaimLevelBefore noClaimLevelAfter
    rows { label before { amount } after { amount } reasons { text amount { amount } } } } } ${REFUSALS} } }`;
const ACCEPT = `mutation AcceptRenewal($accept: RenewalAcceptInput!, $pay: PaymentOrderCreateInput!) {
  renewalAccept(input: $accept) { application { number state payBy decisions { policyKind outcome reasons { message } } } ${REFUSALS} }
  paymentOrderCreate(input: $pay) { paymentOrder { number amount { amount } payUrl } ${REFUSALS} } }`;
const RENEWED = `query Renewed($id: ID!) { renewal(id: $id) { state gapDays expiring { number kind period { endsAt } }
  renewedBy { number kind state period { startsAt endsAt } confirmationNumber } } }`;
const DECLINE = `mutation DeclineRenewal($input: RenewalDeclineInput!) { renewalDecline(input: $input) {
  renewal { state lossReason lossNote } ${REFUSALS} } }`;
const FUNNEL = `query Funnel($due: DayRangeInput!) { renewalFunnel(due: $due, by: MONTH) {
  key due invited quoted accepted renewed lost lapsed renewalRate } }`;

/** The month in which this policy ends, from its first day to its last. */
function monthOf({ period }) {
  const month = period.endsAt.slice(0, 7);
  const [year, number] = month.split('-').map(Number);
  return { from: `${month}-01`, until: new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) };
}

/** Waits for the gateway's own scans, which come by once a minute of the database's clock: nobody else lists a renewal. */
async function eventually(what, read) {
  const deadline = Date.now() + 90_000;
  for (;;) {
    const found = await read();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
    await pause(500);
  }
}

/** What falls due in the month in which the tour's policies end; answers the renewals of each sale. */
export async function workList(send, sales) {
  const due = monthOf(sales[0][0]);
  const renewalOf =
    (nodes) =>
    ([{ number }]) =>
      nodes.find(({ state, expiring }) => state === 'OPEN' && expiring.some((each) => each.number === number));
  const { renewals } = await eventually('the renewals on the work list', async () => {
    const seen = data(await send(DUE, { due }));
    return sales.every(renewalOf(seen.renewals.nodes)) ? seen : null;
  });
  say(`due from ${due.from} to ${due.until}: ${renewals.nodes.length}`);
  for (const { state, dueAt, windowOpensAt, noticedDays, vehicle, expiring, notices } of renewals.nodes) {
    say(
      `${vehicle.vin}  ${state}  ends ${dueAt.slice(0, 16)}, open since ${windowOpensAt.slice(0, 10)}, notice of ${noticedDays ?? '-'} days: ${expiring.map(({ number }) => number).join(' and ')}`,
    );
    for (const { message } of notices) say(`  to tell the customer: ${message}`);
  }
  return sales.map(renewalOf(renewals.nodes));
}

/** What the sandbox sold nearly a year ago and falls due in these weeks; the first that is open gets its offer. */
export async function dueSoon(send, run) {
  const day = (days) => new Date(Date.now() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
  const { renewals } = data(await send(DUE, { due: { from: day(0), until: day(60) } }));
  say(`falls due in 60 days: ${renewals.totalCount}`);
  for (const { state, dueAt, windowOpensAt, vehicle, expiring } of renewals.nodes)
    say(
      `${vehicle.vin}  ${state}  ends ${dueAt.slice(0, 10)}, open from ${windowOpensAt.slice(0, 10)}: ${expiring.map(({ number }) => number).join(' and ')}`,
    );
  const open = renewals.nodes.find(({ state }) => state === 'OPEN');
  if (open) await offer(send, `${run}-soon`, open);
}

/** As last year, line by line, old beside new, with what each reason does to it. */
export async function offer(send, run, { id }) {
  const input = { idempotencyKey: `tour-${run}-renewal-quote`, externalRef: `DMS-${run}-RQ`, renewalId: id };
  const { renewal } = done(data(await send(OFFER, { input })).renewalQuote);
  const { quote, comparison } = renewal;
  say(`quote ${quote.number}, valid until ${quote.validUntil}`);
  say(`${''.padEnd(44)}${'last year'.padStart(12)}${'this year'.padStart(12)}`);
  const line = (label, before, after) =>
    say(`${label.slice(0, 42).padEnd(44)}${(before ?? '-').padStart(12)}${(after ?? '-').padStart(12)}`);
  for (const { label, before, after, reasons } of comparison.rows) {
    line(label, before?.amount, after?.amount);
    for (const { text, amount } of reasons) say(`  ${amount.amount.padStart(9)}  ${text}`);
  }
  line('To pay', comparison.before.amount, comparison.after?.amount);
  say(`no-claim level ${comparison.noClaimLevelBefore ?? '-'} → ${comparison.noClaimLevelAfter ?? '-'}`);
  return renewal;
}

/** Taken and paid as a sale is, in one request; the customer signs at the instant of the gateway, not of the tour. */
export async function accept(send, run, { id, revision, quote }, now) {
  const option = quote.options.find(({ label }) => label === 'RENEWAL');
  const externalRef = `DMS-${run}-RA`;
  const answers = data(
    await send(ACCEPT, {
      accept: {
        idempotencyKey: `tour-${run}-renewal-accept`,
        externalRef,
        renewalId: id,
        expectedVersion: revision,
        optionId: option.id,
        acceptance: acceptanceOf(option.acceptance, now),
      },
      pay: { idempotencyKey: `tour-${run}-renewal-pay`, charge: { externalRef }, method: 'QR_CODE' },
    }),
  );
  const { application } = done(answers.renewalAccept);
  say(`application ${application.number} is ${application.state}, to be paid until ${application.payBy}`);
  for (const { policyKind, outcome, reasons } of application.decisions)
    say(`  ${policyKind}: ${outcome}${reasons[0] ? `, ${reasons[0].message}` : ''}`);
  const { paymentOrder } = done(answers.paymentOrderCreate);
  say(`payment order ${paymentOrder.number} over ${paymentOrder.amount.amount}, the whole of it`);
  await payAtCashier(paymentOrder);
}

/** Issued once the money is there: each new policy begins at the very instant at which the old one ends. */
export async function newPolicies(send, { id }) {
  const renewal = await eventually('the new policies', async () => {
    const seen = data(await send(RENEWED, { id })).renewal;
    return seen.state === 'RENEWED' ? seen : null;
  });
  for (const { number, kind, state, period, confirmationNumber } of renewal.renewedBy) {
    const old = renewal.expiring.find((each) => each.kind === kind);
    const seamless = old.period.endsAt === period.startsAt;
    say(`${kind} policy ${number} is ${state}, platform ${confirmationNumber}, until ${period.endsAt.slice(0, 16)}`);
    say(`  ${old.number} ends ${old.period.endsAt}`);
    say(`  ${number} begins ${period.startsAt}: ${seamless ? 'neither gap nor overlap' : 'NOT SEAMLESS'}`);
    if (!seamless) throw new Error('a renewal left a gap or an overlap');
  }
  say(`the renewal is ${renewal.state}, days without cover: ${renewal.gapDays}`);
}

/** The other customer goes elsewhere; the reason is kept, and counts. */
export async function decline(send, run, { id, revision, vehicle }) {
  const input = {
    idempotencyKey: `tour-${run}-renewal-decline`,
    renewalId: id,
    expectedVersion: revision,
    lossReason: 'PRICE',
    note: '客户在别处拿到更低的报价',
  };
  const { renewal } = done(data(await send(DECLINE, { input })).renewalDecline);
  say(`${vehicle.vin} is ${renewal.state}: ${renewal.lossReason}, ${renewal.lossNote}`);
}

export async function funnel(send, policies) {
  const { renewalFunnel } = data(await send(FUNNEL, { due: monthOf(policies[0]) }));
  for (const { key, due, invited, quoted, accepted, renewed, lost, lapsed, renewalRate } of renewalFunnel)
    say(
      `${key}: due ${due}, told ${invited}, quoted ${quoted}, accepted ${accepted}, renewed ${renewed}, lost ${lost}, lapsed ${lapsed}; rate ${renewalRate ?? '-'}`,
    );
}
