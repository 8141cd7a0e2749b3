/**
 * A name with a character that no font has (S-164): refused where it is given, and what would pass is said. What came in by
 * another way parks its documents job at once instead of trying for days, and a document on request is refused.
 */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { wireId } from '../../../src/kernel/ids.js';
import { JobFailure } from '../../../src/modules/platform/jobs/index.js';
import { PolicyDocumentCreateDocument } from '../../generated/operations.js';
import { policyWorld, type PolicyWorld } from '../../kit/policy-world.js';
import { factsOf, newKey, onlyRefusal, type Seller } from '../../kit/quote-world.js';

/** Extension H, of 2022: in no font of ours. */
const RARE = '\u{31350}';

let world: PolicyWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await policyWorld();
  dealer = await world.partner();
});
afterAll(() => world.stop());

it('is refused at the quote by its place and code point; in the letters of the document the same person is quoted', async () => {
  const named = (name: string) => dealer.request({ people: { policyholder: { person: { name } } } });
  const found = onlyRefusal(await named(`王${RARE}`));
  expect(found).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'people', 'policyholder', 'person', 'name'] });
  expect(factsOf(found)).toEqual({ position: '2', codePoint: 'U+31350' });
  expect(found.message).toContain('pinyin');
  expect(found.message).not.toMatch(new RegExp(`王|${RARE}`, 'u'));
  expect(await named('WANG ZHAN')).toMatchObject({ userErrors: [] });
});

it('a label of an option is printed too', async () => {
  const found = onlyRefusal(await dealer.request({ options: [{ label: `方案${RARE}`, compulsory: {} }] }));
  expect(found).toMatchObject({ code: 'OPTIONS_INVALID', field: ['input', 'options', '0', 'label'] });
  expect(found.message).toContain('U+31350');
});

it('that came in past the check parks the documents job, and says where; a document on request is refused', async () => {
  const [policy] = await world.issued(dealer, { commercial: false });
  if (!policy) throw new Error('nothing was issued');
  const { owner } = world.db;
  await owner`update parties set name = ${`王${RARE}`} where id in (select policyholder_id from policies where id = ${policy.id})`;
  const failed = await world.document(policy, dealer.made.id).then(
    () => null,
    (error: unknown) => error,
  );
  expect(failed).toBeInstanceOf(JobFailure);
  expect(failed).toMatchObject({ code: 'UNDRAWABLE_CHARACTER', isFinal: true });
  expect(await owner`select from policy_documents where policy_id = ${policy.id}`).toHaveLength(0);

  const { policyDocumentCreate } = await dealer.ask(PolicyDocumentCreateDocument, {
    input: { idempotencyKey: newKey(), policyId: wireId('Policy', policy.id), kind: 'CERTIFICATE', language: 'EN' },
  });
  const refused = onlyRefusal(policyDocumentCreate ?? { userErrors: [] });
  expect(refused.code).toBe('DOCUMENT_NOT_AVAILABLE');
  expect(factsOf(refused)).toEqual({ codePoint: 'U+31350' });

  // Once a font has the character (here: the name is corrected), the same job makes what is missing.
  await owner`update parties set name = '王占' where id in (select policyholder_id from policies where id = ${policy.id})`;
  await world.document(policy, dealer.made.id);
  expect(await owner`select from policy_documents where policy_id = ${policy.id}`).toHaveLength(3);
});
