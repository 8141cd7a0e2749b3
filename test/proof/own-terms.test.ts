/**
 * No one widens their own terms: every role × every mutation that touches terms × every parameter, made from the schema;
 * then the tables themselves, column by column, under the partner's own scope. After each the terms are what they were.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import postgres from 'postgres';
import { wireId } from '../../src/kernel/ids.js';
import { PARTNER_ROLES, PERMISSIONS, STAFF_ROLES } from '../../src/modules/access/index.js';
import { type AgreementWorld, agreementWorld, SHANGHAI, type VersionCard } from '../kit/agreement-world.js';
import type { Client } from '../kit/gateway.js';
import { type Attempt, attempts, type Known, mutationsOnTerms, parameterNames } from '../kit/own-terms.js';
import { proof } from '../kit/proof.js';
import type { Seller } from '../kit/quote-world.js';

const ATTEMPTS = attempts();
const ROLES = Object.keys(PARTNER_ROLES);
const SIZE = proof('own terms', { reduced: ATTEMPTS.length * ROLES.length, full: ATTEMPTS.length * ROLES.length });
/** Whatever says what somebody may do. Signatures stand apart: to sign what the insurer offers is the owner's right. */
const TABLES = [
  'partners',
  'licences',
  'agreements',
  'agreement_versions',
  'agreement_contents',
  'agreement_clauses',
  'agreement_deviations',
  'onboardings',
  'standard_terms',
];

let world: AgreementWorld;
let dealer: Seller;
let draft: VersionCard;
let known: Known;

beforeAll(async () => {
  world = await agreementWorld();
  const applicant = await world.applicant('DEALER');
  const active = await world.active(applicant);
  dealer = await world.credentialOf(applicant.made, { roles: ['OWNER'] });
  const { agreementVersion } = await world.amend({
    agreementId: active.agreement.id,
    expectedVersion: 3,
    effectiveFrom: '2026-12-01T00:00:00.000+08:00',
    parameters: [{ name: 'DISCOUNT_AUTHORITY_RATE', value: { decimal: '0.20' }, deviationReason: '待批准' }],
  });
  if (!agreementVersion) throw new Error('no draft');
  draft = agreementVersion;
  const [partner] = await world.db.owner<
    { revision: number; institution_id: never }[]
  >`select revision, institution_id from partners where id = ${dealer.made.id}`;
  known = {
    partnerId: wireId('Partner', dealer.made.id),
    agreementId: active.agreement.id,
    agreementVersionId: draft.id,
    standardTermsId: (await world.template('DEALER')).id,
    institutionId: wireId('Institution', partner!.institution_id),
    digest: draft.digest,
    expectedVersion: draft.revision,
    channelKind: 'DEALER',
    kind: 'DEALER',
    outcome: 'CLEARED',
    metric: 'QUOTE_RESPONSE',
  };
}, 60_000);
afterAll(() => world.stop());

/** All terms of everybody, as one text. */
async function termsNow(): Promise<string> {
  const parts = await Promise.all(
    TABLES.map(
      (table) =>
        world.db.owner<
          { t: string | null }[]
        >`select md5(string_agg(r::text, '|' order by r::text)) as t from ${world.db.owner(table)} r`,
    ),
  );
  return parts.map(([row]) => row?.t ?? '-').join(' ');
}

/** How an attempt was answered: the permission it lacks, the refusals it met, or nothing against it. */
const inputOf = ({ mutation }: Attempt): string => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;

async function heard(by: Client, attempt: Attempt): Promise<string> {
  const answer = await by.send<Record<string, { userErrors: { code: string }[] } | null>, unknown>(
    attempt.document,
    attempt.variables(known),
  );
  const [error] = answer.errors;
  const absent = [
    `Cannot query field "${attempt.mutation}" on type "Mutation".`,
    `Unknown type "${inputOf(attempt)}".`,
  ];
  if (answer.errors.some(({ message }) => absent.includes(message))) return 'NO_SUCH_FIELD';
  const failed = error?.extensions?.['code'];
  if (typeof failed === 'string') return failed;
  return answer.data?.[attempt.mutation]?.userErrors.map(({ code }) => code).join(' ') ?? 'NOTHING';
}

describe('no one widens their own terms', () => {
  it('the attempts are made of the whole contract', () => {
    expect(mutationsOnTerms()).toEqual(
      expect.arrayContaining([
        'agreementDraft',
        'agreementAmend',
        'agreementSign',
        'agreementActivate',
        'agreementDeviationApprove',
        'agreementResume',
        'partnerReinstate',
        'partnerAdmit',
        'standardTermsDraft',
        'standardTermsPublish',
      ]),
    );
    expect(new Set(ATTEMPTS.map(({ parameter }) => parameter))).toEqual(new Set([...parameterNames(), null]));
  });

  it.each(ROLES)(
    'a partner’s %s: every mutation on terms, every parameter',
    async (role) => {
      const caller = await world.credentialOf(dealer.made, { roles: [role] });
      const before = await termsNow();
      for (const attempt of ATTEMPTS) {
        const answer = await heard(caller, attempt);
        // The owner may sign; what it may sign is the insurer's to offer, and here it is not approved yet.
        const expected = attempt.mutation === 'agreementSign' && role === 'OWNER' ? 'DEVIATIONS_OPEN' : 'NO_SUCH_FIELD';
        expect([attempt.mutation, attempt.parameter, answer]).toEqual([attempt.mutation, attempt.parameter, expected]);
      }
      expect(await termsNow()).toBe(before);
    },
    120_000,
  );

  it('the proof can see: a manager’s amendment of the same kind does change the terms', async () => {
    const before = await termsNow();
    const amend = ATTEMPTS.find(
      ({ mutation, parameter }) => mutation === 'agreementAmend' && parameter === 'API_QUOTA_POINTS',
    );
    if (!amend) throw new Error('no such attempt');
    const [row] = await world.db.owner<
      { revision: number }[]
    >`select revision from agreements where partner_id = ${dealer.made.id}`;
    known = { ...known, expectedVersion: row?.revision ?? 0 };
    expect(await heard(world.maker, amend)).toBe('');
    expect(await termsNow()).not.toBe(before);
  });

  it('with the permission wrongly given (planted) the walls of the tables still hold', async () => {
    const planted = [
      'agreement:amend',
      'agreement:draft',
      'deviation:approve',
      'agreement:activate',
      'agreement:resume',
      'standard-terms:draft',
    ] as const;
    const kept = planted.map((name) => ({ ...PERMISSIONS[name] }));
    for (const name of planted) Object.assign(PERMISSIONS[name], { capability: 'OWN_RECORDS', partner: ['OWNER'] });
    try {
      const caller = await world.credentialOf(dealer.made, { roles: ['OWNER'] });
      const before = await termsNow();
      const tried = ATTEMPTS.filter(({ mutation }) =>
        [
          'agreementAmend',
          'agreementDraft',
          'agreementDeviationApprove',
          'agreementActivate',
          'agreementResume',
          'standardTermsDraft',
        ].includes(mutation),
      );
      const answers = new Set<string>();
      for (const attempt of tried) answers.add(await heard(caller, attempt));
      expect(answers).not.toContain('');
      expect([...answers].filter((answer) => answer === 'FORBIDDEN' || answer === 'NO_SUCH_FIELD')).toEqual([]); // the shield was open: what refused stood behind it
      expect(await termsNow()).toBe(before);
    } finally {
      planted.forEach((name, index) => Object.assign(PERMISSIONS[name], kept[index]));
    }
  }, 120_000);

  it('the insurer’s people: a role that is not the channel manager’s touches no terms; one manager alone puts none into force', async () => {
    const others = Object.keys(STAFF_ROLES).filter((role) => role !== 'CHANNEL_MANAGER');
    for (const role of others) {
      const caller = await world.staff([role], 6);
      const before = await termsNow();
      for (const attempt of ATTEMPTS.filter(
        ({ parameter }) => parameter === null || parameter === 'DISCOUNT_AUTHORITY_RATE',
      )) {
        if (['partnerSuspend', 'agreementSuspend', 'partnerLicenceCheck'].includes(attempt.mutation)) continue; // closing is no widening
        expect([role, attempt.mutation, await heard(caller, attempt)]).toEqual([
          role,
          attempt.mutation,
          'NO_SUCH_FIELD',
        ]);
      }
      expect(await termsNow()).toBe(before);
    }
    // The highest of all managers, alone: drafts, and meets the second person at every step.
    const alone = await world.staff(['CHANNEL_MANAGER'], 6);
    const applicant = await world.applicant('DEALER');
    const { agreementVersion: own } = await world.draft(
      applicant,
      {
        parameters: [
          SHANGHAI,
          { name: 'DISCOUNT_AUTHORITY_RATE', value: { decimal: '0.25' }, deviationReason: '自己批准' },
        ],
      },
      alone,
    );
    if (!own) throw new Error('no draft');
    const codes = (payload: { userErrors: readonly { code: string }[] }): string[] =>
      payload.userErrors.map(({ code }) => code);
    expect(codes(await world.approve(own, alone))).toEqual(['SAME_PERSON']);
    expect(codes(await world.sign(own, alone))).toEqual(['DEVIATIONS_OPEN']);
    expect(codes(await world.activate(own, alone))).toEqual(['AGREEMENT_VERSION_STATE']);
    await world.approve(own, world.checker);
    await world.sign(own, applicant);
    expect(codes(await world.sign(own, alone))).toEqual(['SAME_PERSON']);
  }, 120_000);

  it('the tables: no column of the terms is written under the partner’s own scope', async () => {
    const app = postgres(world.db.appUrl, { max: 1, onnotice: () => undefined });
    const columns = await world.db.owner<{ table: string; column: string }[]>`
      select table_name as table, column_name as column from information_schema.columns where table_schema = 'public' and table_name = any (${`{${TABLES.join(',')}}`}::text[])`;
    const before = await termsNow();
    const passed: string[] = [];
    let tried = 0;
    const under = (statement: string) =>
      app.begin(async (sql) => {
        await sql`select set_config('app.scope', 'PARTNER', true), set_config('app.partner_id', ${dealer.made.id}, true)`;
        return (await sql.unsafe(statement)).count;
      });
    try {
      for (const { table, column } of columns) {
        tried += 1;
        const wrote = await under(`update ${table} set ${column} = ${column}`).catch(
          (error: unknown) => (error as { code: string }).code,
        );
        if (wrote !== '42501' && wrote !== 0) passed.push(`${table}.${column}: ${String(wrote)}`);
      }
      for (const table of TABLES) {
        tried += 1;
        const wrote = await under(`insert into ${table} select * from ${table} limit 1`).catch(
          (error: unknown) => (error as { code: string }).code,
        );
        if (wrote !== '42501' && wrote !== 0) passed.push(`insert into ${table}: ${String(wrote)}`);
      }
    } finally {
      await app.end();
    }
    SIZE.report({
      mutations: mutationsOnTerms().length,
      parameters: parameterNames().length,
      roles: ROLES.length,
      columns: tried,
      passed: passed.length,
    });
    expect(passed).toEqual([]);
    expect(await termsNow()).toBe(before);
  });
});
