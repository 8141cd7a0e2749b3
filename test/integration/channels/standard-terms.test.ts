/** Templates over HTTP: drafted, published by a second person, superseded, compared, printed; who may read which (S-272). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AgreementPaperDocument,
  StandardTermsChangesDocument,
  StandardTermsDraftDocument,
  type StandardTermsDraftInput,
  StandardTermsListDocument,
  StandardTermsPublishDocument,
} from '../../generated/operations.js';
import { type AgreementWorld, agreementWorld } from '../../kit/agreement-world.js';
import type { Client } from '../../kit/gateway.js';
import { readPdf } from '../../kit/pdf-text.js';
import { newKey } from '../../kit/quote-world.js';

let world: AgreementWorld;
beforeAll(async () => {
  world = await agreementWorld();
});
afterAll(() => world.stop());

const codes = (payload: { userErrors: readonly { code: string }[] } | null | undefined): string[] =>
  payload?.userErrors.map(({ code }) => code) ?? ['nothing'];

const club: Omit<StandardTermsDraftInput, 'idempotencyKey'> = {
  channelKind: 'CAR_CLUB',
  licensed: false,
  version: '2027.1',
  titleZhCn: '车友俱乐部协议',
  titleEn: 'Agreement with a club',
  clauses: [
    {
      number: '1.1',
      titleZhCn: '合作目的',
      titleEn: 'Purpose',
      textZhCn: '转介客户。',
      textEn: 'Referral.',
      deviationLevel: 2,
    },
    {
      number: '2.1',
      key: 'TERRITORY',
      titleZhCn: '地域',
      titleEn: 'Territory',
      textZhCn: '{allowed};不含 {except}。',
      textEn: '{allowed}; without {except}.',
      deviationLevel: 2,
      parameters: [
        { name: 'TERRITORY_ALLOWED', unit: 'CODES' },
        { name: 'TERRITORY_EXCEPT', unit: 'CODES', standard: { codes: [] } },
      ],
    },
    {
      number: '9.1',
      key: 'SERVICE_LEVELS',
      titleZhCn: '服务承诺',
      titleEn: 'Service',
      textZhCn: '{target}。',
      textEn: '{target}.',
      deviationLevel: 4,
      parameters: [
        {
          name: 'SERVICE_LEVELS_TARGET',
          unit: 'METRIC',
          scope: { metric: 'LEAD_RESPONSE' },
          standard: { decimal: '2' },
          least: '0',
          greatest: '4',
        },
      ],
    },
  ],
};

async function draft(by: Client, changes: Partial<StandardTermsDraftInput> = {}) {
  return (await by.ask(StandardTermsDraftDocument, { input: { idempotencyKey: newKey(), ...club, ...changes } }))
    .standardTermsDraft;
}
const publish = async (by: Client, terms: { id: string; revision: number }) =>
  (
    await by.ask(StandardTermsPublishDocument, {
      input: { idempotencyKey: newKey(), standardTermsId: terms.id, expectedVersion: terms.revision },
    })
  ).standardTermsPublish;

describe('standard terms', () => {
  it('are shipped for all kinds, published', async () => {
    const { standardTerms } = await world.maker.ask(StandardTermsListDocument, { states: ['PUBLISHED'], first: 50 });
    expect(standardTerms?.totalCount).toBe(10);
    const dealer = standardTerms?.nodes.find(({ channelKind, licensed }) => channelKind === 'DEALER' && licensed);
    expect(dealer?.clauses.find(({ key }) => key === 'COMMISSION_RATE')?.parameters[0]).toMatchObject({
      standardInWords: 'compulsory insurance 4%; commercial insurance 8%',
      lawfulInWords: 'compulsory insurance 0% to 4%; commercial insurance 0% to 25%',
    });
  });

  it('are drafted by one, published by another; the version before is superseded and compared with', async () => {
    const before = await world.template('CAR_CLUB', false);
    const drafted = await draft(world.maker);
    expect(drafted?.userErrors).toEqual([]);
    const made = drafted!.standardTerms!;
    expect(codes(await publish(world.maker, made))).toEqual(['SAME_PERSON']);
    expect((await publish(world.checker, made))?.standardTerms?.state).toBe('PUBLISHED');
    const after = await world.template('CAR_CLUB', false);
    expect(after.id).toBe(made.id);
    const { node } = await world.maker.ask(StandardTermsChangesDocument, { id: after.id, since: before.id });
    const changes = (
      node as {
        changesSince: { number: string; parameter: string | null; before: string | null; after: string | null }[];
      }
    ).changesSince;
    expect(changes.find(({ parameter }) => parameter === 'SERVICE_LEVELS_TARGET')?.after).toBe(
      'referred customer called within 2 working hours',
    );
    expect(changes.some(({ number, after: now }) => number === '7.1' && now === null)).toBe(true);
    const { standardTerms } = await world.maker.ask(StandardTermsListDocument, {
      channelKind: 'CAR_CLUB',
      states: ['SUPERSEDED'],
    });
    expect(standardTerms?.nodes.map(({ id }) => id)).toEqual([before.id]);
    // Nothing is drafted from what was superseded.
    const applicant = await world.applicant('CAR_CLUB', { licensed: false });
    expect(codes(await world.draft(applicant, { standardTermsId: before.id }))).toEqual(['STANDARD_TERMS_STATE']);
  });

  it('that break a rule or the law are refused whole, by path', async () => {
    const selling = await draft(world.maker, {
      version: '2027.2',
      clauses: [
        {
          number: '6.2',
          key: 'COMMISSION_RATE',
          titleZhCn: '手续费',
          titleEn: 'Commission',
          textZhCn: '{value}',
          textEn: '{value}',
          deviationLevel: 9,
          parameters: [
            {
              name: 'COMMISSION_RATE_VALUE',
              unit: 'FRACTION',
              scope: { policyKind: 'COMMERCIAL' },
              standard: { decimal: '0.1' },
            },
          ],
        },
      ],
    });
    expect(selling?.userErrors.map(({ code, field }) => [code, field?.join('.')])).toEqual([
      ['STANDARD_TERMS_INVALID', 'input.clauses.0.deviationLevel'],
      ['STANDARD_TERMS_INVALID', 'input.clauses.0.parameters.0'],
    ]);
    expect(codes(await draft(world.maker))).toEqual(['STANDARD_TERMS_INVALID']); // the label is taken
  });

  it('are read by a partner for its own kind only, never as a draft, and never written', async () => {
    const dealer = await world.partner({ kind: 'DEALER', roles: ['OWNER'] });
    await draft(world.maker, { channelKind: 'DEALER', version: '2027.9' });
    const { standardTerms } = await dealer.ask(StandardTermsListDocument, { first: 50 });
    expect(standardTerms?.nodes.map(({ channelKind, state }) => [channelKind, state])).toEqual([
      ['DEALER', 'PUBLISHED'],
      ['DEALER', 'PUBLISHED'],
    ]);
    const answer = await dealer.send(StandardTermsDraftDocument, { input: { idempotencyKey: newKey(), ...club } });
    expect(answer.errors[0]?.message).toBe('Unknown type "StandardTermsDraftInput".');
  });

  it('print as PDF, and so does an agreement: clauses in words, deviations, signatures, digest', async () => {
    const terms = await world.template('BROKER');
    const { node } = await world.maker.ask(StandardTermsChangesDocument, { id: terms.id, since: terms.id });
    expect(node).toMatchObject({
      document: { name: 'BROKER-2026.1-en.pdf', contentType: 'application/pdf', state: 'STORED' },
    });

    const dealer = await world.applicant('DEALER');
    const version = await world.active(dealer, {
      parameters: [
        { name: 'TERRITORY_ALLOWED', value: { codes: ['310000'] } },
        { name: 'DISCOUNT_AUTHORITY_RATE', value: { decimal: '0.10' }, deviationReason: '战略合作' },
      ],
    });
    const owner = await world.signInAgain(dealer);
    const paper = async (language: 'ZH_CN' | 'EN') => {
      const found = (await owner.ask(AgreementPaperDocument, { id: version.id, language })).node as {
        document: { id: string; name: string; download: { url: string } };
      };
      const bytes = new Uint8Array(await (await fetch(found.document.download.url)).arrayBuffer());
      return { ...found.document, text: readPdf(bytes).text };
    };
    const [zh, en, again] = [await paper('ZH_CN'), await paper('EN'), await paper('ZH_CN')];
    expect(again.id).toBe(zh.id);
    expect(zh.text).toContain('汽车经销商机动车保险兼业代理合作协议');
    expect(zh.text).toContain('战略合作');
    expect(zh.text.replace(/\s/g, '')).toContain(version.digest);
    expect(en.text).toContain('Deviations from the standard terms');
  });
});
