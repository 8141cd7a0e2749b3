/** What is asked. W1 and W2 read the same of a policy; W3 asks for a price with three options; W4 reports a loss. */
import { CLAIM, CLAIM_WRITE, claimVariables, datedClaim } from './claims.mjs';
import { QUOTE_WRITE } from './rows.mjs';
import { OPTIONS, quoteInput, vinOf } from './sell.mjs';

const POLICY = `number kind state issuedAt currentVersion { effectiveFrom
  productVersion { edition product { code name } }
  vehicle { vin useNature seats makeModel plate { number } }
  coverages { name role selection { code sumInsured { amount } } premium { amount } }
  people { policyholder { name { masked } } }
  premium { amount { amount } net { amount } vat { amount } lines { kind label amount { amount } } } }`;

const W1 = `query BenchPolicy($by: LookupInput!) { policy(by: $by) { ${POLICY} } }`;
const W2 = `query BenchPolicies($after: String) { policies(first: 50, after: $after) { nodes { ${POLICY} } pageInfo { hasNextPage endCursor } } }`;
const PREMIUM = 'premium { amount { amount } }';
const W3 = `mutation BenchQuote($input: QuoteRequestInput!) { quoteRequest(input: $input) { quote { number state validUntil
  options { label offered payable { amount } compulsory { ${PREMIUM} } commercial { ${PREMIUM} } } } userErrors { code message } } }`;

export const WORKS = {
  W1: { name: 'one policy by number', query: W1 },
  W2: { name: '50 policies, half of them page 2', query: W2 },
  W3: { name: 'quoteRequest with three options', query: W3, write: QUOTE_WRITE },
  W4: { name: 'claimReport under an own policy', query: CLAIM, write: CLAIM_WRITE },
};

const REFERENCE = '#reference#';
const VIN = '#vin#';
export const quoteVariables = (producerId, reference = REFERENCE, vin = VIN) => ({
  input: quoteInput(vin, producerId, reference, [OPTIONS.compulsory, OPTIONS.full, OPTIONS.liability]),
});

/** The n-th body: key, reference, vehicle and instant are its own, everything else was prepared. */
export function bodyOf(prepared, run, n) {
  const own = prepared.replaceAll(REFERENCE, `${run}-${n}`).replaceAll(VIN, vinOf(n));
  return datedClaim(own, n);
}

/** Bodies of a work, for every seller in turn. `cursors` are those of the server that will be asked: it sealed them itself; `first` is the run's first number. */
export function bodiesOf(work, sellers, numbers, cursors, count, first) {
  const { query } = WORKS[work];
  const asking = work === 'W4' ? sellers.filter(({ insured }) => insured) : sellers;
  return Array.from({ length: count }, (_, index) => {
    const seller = asking[index % asking.length];
    const mine = numbers.get(seller.partnerId);
    const variables = {
      W1: () => ({ by: { number: mine[(index * 7919) % mine.length] } }),
      W2: () => ({ after: index % 4 < 2 ? null : cursors.get(seller.partnerId) }),
      W3: () => quoteVariables(seller.producerId),
      W4: () => claimVariables(seller.insured.numbers[index % seller.insured.numbers.length], seller.insured.at, first),
    }[work]();
    return { headers: seller.headers, body: JSON.stringify({ query, variables }) };
  });
}
