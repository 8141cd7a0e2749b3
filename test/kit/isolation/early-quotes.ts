/** Quotes that every twin has beside its new business: compulsory cover alone, a clone, one withdrawn. */
import type postgres from 'postgres';
import { withCheckDigit } from '../../../src/app/sandbox/vin.js';
import type { PartnerMade } from '../channels-fixture.js';
import type { Caller } from './world.js';

/** Three by the API: the twin, one of its own at the main outlet, one at the branch outlet; a fourth is a clone that is withdrawn. */
export async function makeQuotes(
  owner: postgres.Sql,
  whole: Caller,
  made: PartnerMade,
  branchSeller: string,
  canary: string,
): Promise<void> {
  const letter = canary.slice(-1);
  const nth = letter.charCodeAt(0) - 64;
  const producer = (id: string): string => `prd_${id.replaceAll('-', '')}`;
  const person = (name: string, serial: number): object => ({
    person: {
      name,
      identity: { kind: 'PASSPORT', number: `E0000000${String(serial)}` },
      phone: `1380013${String(nth)}${String(serial).padStart(3, '0')}`,
      address: `No. ${String(serial)} ${canary} Road`,
    },
  });
  const company = {
    organisation: {
      name: `${canary} Leasing`,
      address: `${canary} Tower`,
      phone: '02158880000',
      contact: { name: `Contact ${canary}` },
    },
  };
  const quote = async (
    key: string,
    more: { vin: string; plate: string; externalRef: string; producerId: string; policyholder: object; owner?: object },
  ): Promise<string> => {
    const answer = await whole.send(
      'mutation Quote($input: QuoteRequestInput!) { quoteRequest(input: $input) { quote { id revision } userErrors { code message field } } }',
      {
        input: {
          idempotencyKey: key,
          externalRef: more.externalRef,
          producerId: producer(more.producerId),
          vehicle: {
            vin: more.vin,
            registration: { plate: { number: more.plate } },
            region: '310000',
            useNature: 'FAMILY',
            energy: 'FUEL',
            seats: 5,
            displacementMl: 1498,
            engineNumber: `E${canary}`,
            makeModel: `Twin car ${canary}`,
            modelCode: `M${canary}`,
            firstRegisteredOn: '2023-05-12',
          },
          people: {
            policyholder: more.policyholder,
            firstBeneficiary: company,
            ...(more.owner ? { owner: more.owner } : {}),
          },
          options: [
            { label: 'A', compulsory: {} },
            { label: `B ${canary}`, compulsory: {} },
          ],
        },
      },
    );
    const made = (answer.data as { quoteRequest: { quote: { id: string } | null } } | null)?.quoteRequest.quote;
    if (!made) throw new Error(`no quote: ${answer.text}`);
    return made.id;
  };
  await quote('twin-1', {
    vin: withCheckDigit('LSGPC52U0PF000777'),
    plate: '沪A77701',
    externalRef: 'TWIN-1',
    producerId: made.producerId,
    policyholder: person('Twin Holder', 1),
  });
  const own = await quote(`key-only-${letter}`, {
    vin: withCheckDigit(`LSGPC52U0PF00010${String(nth)}`),
    plate: `沪A1010${String(nth)}`,
    externalRef: `main quote ${canary}`,
    producerId: made.producerId,
    policyholder: person(`Main Holder ${canary}`, 2),
  });
  await quote(`key-branch-${letter}`, {
    vin: withCheckDigit(`LSGPC52U0PF00020${String(nth)}`),
    plate: `沪A2020${String(nth)}`,
    externalRef: `branch quote ${canary}`,
    producerId: branchSeller,
    policyholder: person(`Branch Holder ${canary}`, 3),
  });
  const cloned = await whole.send(
    'mutation Clone($input: QuoteCloneInput!) { quoteClone(input: $input) { quote { id revision } userErrors { code message } } }',
    {
      input: { quoteId: own, idempotencyKey: `key-clone-${letter}`, externalRef: `main clone ${canary}` },
    },
  );
  const clone = (cloned.data as { quoteClone: { quote: { id: string; revision: number } | null } } | null)?.quoteClone
    .quote;
  if (!clone) throw new Error(`no clone: ${cloned.text}`);
  await whole.send(
    'mutation Withdraw($input: QuoteWithdrawInput!) { quoteWithdraw(input: $input) { userErrors { code } } }',
    {
      input: {
        quoteId: clone.id,
        expectedVersion: clone.revision,
        idempotencyKey: `key-withdraw-${letter}`,
        reason: `not wanted ${canary}`,
      },
    },
  );
  // Times that only this partner has, so that a range filter has something to find.
  await owner`update quotes set created_at = ${`2025-0${String(nth)}-01T00:00:00Z`} where partner_id = ${made.id} and external_ref = ${`main quote ${canary}`}`;
}
