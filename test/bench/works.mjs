/** What is asked. W1 and W2 read the same of a policy; W3 asks for a price with three options. */
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
  W3: { name: 'quoteRequest with three options', query: W3 },
};

const REFERENCE = '#reference#';
const VIN = '#vin#';
export const quoteVariables = (producerId, reference = REFERENCE, vin = VIN) => ({
  input: quoteInput(vin, producerId, reference, [OPTIONS.compulsory, OPTIONS.full, OPTIONS.liability]),
});

/** The n-th body: a quote's key, reference and vehicle are its own, everything else was prepared. */
export function bodyOf(prepared, run, n) {
  return prepared.replaceAll(REFERENCE, `${run}-${n}`).replaceAll(VIN, vinOf(n));
}

/** Bodies of a work, for every seller in turn. `cursors` are those of the server that will be asked: it sealed them itself. */
export function bodiesOf(work, sellers, numbers, cursors, count) {
  const { query } = WORKS[work];
  return Array.from({ length: count }, (_, index) => {
    const seller = sellers[index % sellers.length];
    const mine = numbers.get(seller.partnerId);
    const variables = {
      W1: () => ({ by: { number: mine[(index * 7919) % mine.length] } }),
      W2: () => ({ after: index % 4 < 2 ? null : cursors.get(seller.partnerId) }),
      W3: () => quoteVariables(seller.producerId),
    }[work]();
    return { headers: seller.headers, body: JSON.stringify({ query, variables }) };
  });
}
