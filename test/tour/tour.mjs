/**
 * The day of a dealer, a broker and a partner app, over HTTP with an ordinary GraphQL client.
 *
 *   npm run tour                        plays against the gateway that runs on GATEWAY_URL (default http://127.0.0.1:4000),
 *                                       or starts one for itself when none answers; only such a one is then started
 *                                       again nearly a year later, so that what was sold falls due; its data lie in
 *                                       .data-tour or DATA_DIR, made anew each time; data of DATA_DIR that are not a
 *                                       tour's stay as they are, and in today
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { createClient } from 'graphql-http';
import {
  compare,
  compulsoryAlone,
  payAtCashier,
  policiesAndPapers,
  say,
  take,
  threeOptions,
  verifyOffer,
} from './sale.mjs';
import { closeAndAnswer, dealerSees, handle as handleClaim, pay as payClaim, sendPapers } from './claim.mjs';
import { higherLimit, plateArrives } from './life.mjs';
import {
  accept,
  DAYS_LATER,
  decline,
  dueSoon,
  funnel,
  newPolicies,
  offer,
  SECONDS_LATER,
  workList,
} from './renewal.mjs';
import { beforeReporting, reportLoss } from './roadside.mjs';
import { knownCar, lookAgain, newCar, oops, search, tariffLine, unlicensed, viewer } from './scenes.mjs';
import { changeOfTerms, handOver } from './terms.mjs';

const url = process.env.GATEWAY_URL ?? 'http://127.0.0.1:4000';
/** A gateway that answered before the tour came is somebody's: it is neither stopped nor moved in time. */
const foreign = await answers();
const dataDir = path.resolve(process.env.DATA_DIR ?? (foreign ? '.data' : '.data-tour'));
/** Data that end with rows of next year, which nobody else should find, bear the tour's mark. */
const mark = path.join(dataDir, 'made-by-the-tour');
const own = !foreign && (!fs.existsSync(dataDir) || fs.existsSync(mark) || !process.env.DATA_DIR);
if (own) {
  fs.rmSync(dataDir, { recursive: true, force: true });
  fs.mkdirSync(dataDir, { recursive: true });
  fs.writeFileSync(mark, '');
}

async function answers() {
  try {
    return (await fetch(`${url}/health/ready`)).ok;
  } catch {
    return false;
  }
}

/** Starts a gateway for the tour and waits until it is ready. */
async function start(changed = {}) {
  const child = spawn(process.execPath, ['src/boot.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DATA_DIR: dataDir, PORT: new URL(url).port, LOG_LEVEL: 'error', ...changed },
  });
  const deadline = Date.now() + 180_000; // a busy machine builds, and makes the sandbox, for longer than seconds
  while (!(await answers())) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGTERM');
      throw new Error('the gateway did not start');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return () =>
    new Promise((resolve) => {
      child.once('exit', resolve);
      child.kill('SIGTERM');
    });
}

/** Signs in at the token endpoint and answers a client that sends documents with the token. */
async function signIn(clientId) {
  const { Secret } = await import('../../dist/app/config.js');
  const { sandboxSecretOf } = await import('../../dist/app/sandbox/credentials.js');
  const secret = sandboxSecretOf(
    new Secret(process.env.GATEWAY_SECRET ?? fs.readFileSync(path.join(dataDir, 'secret'), 'utf8')),
    clientId,
  );
  const answer = await fetch(`${url}/oauth/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  });
  const { access_token: token, expires_in: seconds } = await answer.json();
  if (!token)
    throw new Error(
      `no token for ${clientId}: is the gateway's data in ${dataDir}? Set DATA_DIR or GATEWAY_SECRET as it has them.`,
    );
  console.log(`   token for ${seconds / 60} minutes`);
  const client = createClient({
    url: `${url}/graphql`,
    headers: { authorization: `Bearer ${token}`, 'accept-language': 'en' },
  });
  return (query, variables) =>
    new Promise((resolve, reject) => {
      let result;
      client.subscribe(
        { query, variables },
        { next: (data) => (result = data), error: reject, complete: () => resolve(result) },
      );
    });
}

function title(text) {
  console.log(`\n■ ${text}`);
}

async function startUnlessThere() {
  if (foreign) return null;
  console.log('No gateway answers; starting one for the tour.\n');
  return start();
}

let stop = await startUnlessThere();
/** Stops the tour's own gateway and starts it again, later in time, on the same data. */
async function goOn() {
  const stopNow = stop;
  stop = null;
  await stopNow();
  stop = await start({ CLOCK_OFFSET_SECONDS: String(SECONDS_LATER) });
}

/** The same loss as the dealer and the insurer's people see it, to the money on the customer's account. */
async function fromReportToPayment(dealer, run, reported) {
  title('10:27  ... the dealer who sold the policy sees it at once');
  const claim = await dealerSees(dealer, reported);
  if (claim.state !== 'REPORTED') {
    say('a tour was here less than two hours ago: the report has joined its claim, which is handled already');
    return;
  }
  title('10:40  ... and sends what is missing, listed once and completely, with the account of the insured');
  await sendPapers(dealer, run, claim);
  const people = { first: await signIn('sandbox-claims-1'), second: await signIn('sandbox-claims-2') };
  title('14:00  The insurer: dispatch, survey, register, assess; a second person verifies and approves');
  await handleClaim(people, run, claim);
  title('15:00  Finance pays; the provider compares holder and account first');
  await payClaim(await signIn('sandbox-finance-1'), run, claim);
  title('15:05  The dealer has followed each step and each clock, and tells how satisfied the customer is');
  await closeAndAnswer(people, dealer, run, claim);
}

/** What this gateway sold comes up again; of two sales the first is renewed, the second is lost. */
async function renewalScene(run, sales) {
  if (!own || process.env.DATABASE_URL || process.env.CLOCK_OFFSET_SECONDS) {
    title('A year later: skipped');
    say('only a gateway that the tour started, on data of its own and in today, can be moved in time');
    return;
  }
  title(`${DAYS_LATER} days later  The same gateway, its clock moved on; the dealer asks what falls due`);
  await goOn();
  const dealer = await signIn('sandbox-dealer');
  const [due, other] = await workList(dealer, sales);
  title('... offers what the customer had, old beside new, and says why it costs what it costs');
  const offered = await offer(dealer, run, due);
  title('... the customer takes it and pays');
  await accept(dealer, run, offered, new Date(Date.now() + SECONDS_LATER * 1000).toISOString());
  title('... and gets the new policies, which begin where the old ones end');
  await newPolicies(dealer, due);
  title('... the other customer went elsewhere');
  await decline(dealer, run, other);
  title('... and the funnel of the month counts both');
  await funnel(dealer, sales[0]);
}

try {
  const run = randomUUID().slice(0, 8);

  title('08:30  A dealer system signs in');
  const dealer = await signIn('sandbox-dealer');
  await viewer(dealer);
  title('08:31  A customer buys a new car: no plate yet, VIN and invoice');
  const asked = await newCar(dealer, run);
  title('08:31  The line broke before the answer came. Did it commit? The key tells');
  await lookAgain(dealer, run, asked);
  title('08:32  The next customer has driven three years without an accident');
  await knownCar(dealer, run);
  title(
    '08:33  A slip of the finger, a place outside the territory: what is wrong, under which clause, and what would pass',
  );
  await oops(dealer, run);

  title('08:40  A new car from VIN to two policies: three options side by side');
  const quote = await threeOptions(dealer, run);
  title('08:42  The offer is signed: whoever holds it can check it without asking us');
  await verifyOffer(quote);
  title('08:50  The customer takes option C, and gets a payment order in the same request');
  const taken = await take(dealer, run, quote);
  title('08:52  The customer pays the insurer, in full; nothing is issued before');
  await payAtCashier(taken.paymentOrder);
  title('08:53  Two policies, two numbers, and their papers');
  const policies = await policiesAndPapers(dealer, taken, url, path.join(dataDir, 'tour'));
  title('08:57  The next customer in three requests: compulsory cover alone');
  const others = await compulsoryAlone(dealer, `${run}-2`);
  title('08:58  Before it drives off the customer wants a higher limit, and the plate is there: previews first');
  await plateArrives(dealer, run, policies);
  await higherLimit(dealer, run, policies);

  title('08:59  What falls due in these weeks, sold nearly a year ago: the first gets its offer');
  await dueSoon(dealer, run);

  title('09:00  A broker portal searches its quotes');
  const broker = await signIn('sandbox-broker');
  await search(broker);
  title('09:05  ... and looks up where a premium line comes from');
  await tariffLine(broker);

  title('09:10  ... and compares options for a client, line by line, with the reason for each difference');
  await compare(broker, run);

  title('10:00  A car club without a licence asks what it may do');
  const club = await signIn('sandbox-club');
  await unlicensed(club, run);
  title('10:05  ... and hands over a customer instead');
  await handOver(club, run);

  title('10:20  ... a member had an accident: what to know first');
  await beforeReporting(club);
  title('10:25  ... and the app reports the loss in one call, with a photo on a bad line');
  await fromReportToPayment(dealer, run, await reportLoss(club, run));

  title('11:00  The dealer gets better terms: a deviation, a second person, two signatures, and they execute');
  await changeOfTerms(await signIn('sandbox-channel-manager'), await signIn('sandbox-channel-director'), dealer, run);

  await renewalScene(run, [policies, others]);
  console.log('\nThe tour is over; everything it showed was asked over HTTP.');
} catch (error) {
  console.error('\nThe tour stopped:', error);
  process.exitCode = 1;
} finally {
  await stop?.();
}
