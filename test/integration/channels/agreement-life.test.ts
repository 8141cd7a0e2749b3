/** An agreement from the template to execution, over HTTP (S-271, S-272): draft, deviations, signatures, activation, amendment, expiry. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AgreementWorld, agreementWorld, SHANGHAI, TODAY } from '../../kit/agreement-world.js';
import { MORNING } from '../../kit/quote-world.js';
import { AgreementTimelineDocument, OwnAgreementDocument } from '../../generated/operations.js';

let world: AgreementWorld;
beforeAll(async () => {
  world = await agreementWorld();
});
afterAll(() => world.stop());

const codes = (payload: { userErrors: readonly { code: string }[] }): string[] =>
  payload.userErrors.map(({ code }) => code);

describe('an agreement inside the range', () => {
  it('is drafted, signed by both, activated; from that second the partner lives by it', async () => {
    const dealer = await world.applicant('DEALER');
    expect((await dealer.request()).userErrors.map(({ code }) => code)).toEqual(['AGREEMENT_NOT_ACTIVE']);
    const { agreementVersion: draft, userErrors } = await world.draft(dealer);
    expect(userErrors).toEqual([]);
    expect(draft).toMatchObject({
      sequence: 1,
      state: 'DRAFT',
      standardTermsLabel: 'DEALER 2026.1',
      deviations: [],
      agreement: { state: 'DRAFT' },
    });
    if (!draft) throw new Error('no draft');

    // The partner reads every clause in words before it signs.
    const read = await world.read(draft, dealer);
    const band = read.clauses.find(({ key }) => key === 'PRICING_BAND');
    expect(band?.text).toContain('between 0.70 and 1.30');
    expect(read.clauses.find(({ key }) => key === 'TERRITORY')?.parameters[0]).toEqual({
      name: 'TERRITORY_ALLOWED',
      values: ['310000'],
      inWords: 'Shanghai',
    });
    expect(read.clauses.find(({ key }) => key === 'COMMISSION_RATE')?.text).toContain('compulsory insurance 4%');

    expect(codes(await world.sign(draft, world.checker))).toEqual(['PARTNER_SIGNS_FIRST']);
    expect(codes(await world.sign({ ...draft, digest: 'f'.repeat(64) }, dealer))).toEqual(['DIGEST_MISMATCH']);
    const byPartner = await world.sign(draft, dealer);
    expect(byPartner.agreementVersion).toMatchObject({
      state: 'DRAFT',
      signatures: [{ side: 'PARTNER', digest: draft.digest }],
    });
    expect(codes(await world.sign(draft, dealer))).toEqual(['ALREADY_SIGNED']);
    expect(codes(await world.sign(draft, world.maker))).toEqual(['SAME_PERSON']);
    const both = (await world.sign(draft, world.checker)).agreementVersion;
    expect(both).toMatchObject({
      state: 'SIGNED',
      agreement: { state: 'SIGNED' },
      signatures: [{ side: 'PARTNER' }, { side: 'INSURER' }],
    });
    if (!both) throw new Error('not signed');
    expect((await dealer.request()).userErrors.map(({ code }) => code)).toEqual(['AGREEMENT_NOT_ACTIVE']);

    const { agreement } = await world.activate(both);
    expect(agreement).toMatchObject({ state: 'ACTIVE', versionInForce: { sequence: 1, effectiveUntil: null } });
    const seller = await world.signInAgain(await world.credentialOf(dealer.made, { roles: ['SELLER'] }));
    const request = await seller.request({ producerId: seller.producerId });
    expect(request.userErrors).toEqual([]);

    const events = await world.db.owner<
      { type: string }[]
    >`select type from events where partner_id = ${dealer.made.id} order by position`;
    expect(events.map(({ type }) => type).slice(0, 4)).toEqual([
      'agreement.drafted',
      'agreement.signed_by_partner',
      'agreement.signed',
      'agreement.activated',
    ]);
    const acts = await world.db.owner<
      { act: string }[]
    >`select act from audit_records where partner_id = ${dealer.made.id} and refusal is null order by at`;
    expect(acts.map(({ act }) => act)).toEqual(
      expect.arrayContaining(['agreementDraft', 'agreementSign', 'agreementActivate']),
    );
  });
});

describe('deviations', () => {
  it('are listed with clause, range and value; a second person of the right level approves them before anybody signs', async () => {
    const dealer = await world.applicant('DEALER');
    const wish = { name: 'DISCOUNT_AUTHORITY_RATE' as const, value: { decimal: '0.12' } };
    const without = await world.draft(dealer, { parameters: [SHANGHAI, wish] });
    expect(without.userErrors).toMatchObject([
      {
        code: 'DEVIATION_WITHOUT_REASON',
        field: ['input', 'parameters', '1', 'value'],
        facts: [
          { name: 'clause', value: '4.2' },
          { name: 'parameter', value: 'DISCOUNT_AUTHORITY_RATE' },
          { name: 'offered', value: '0.12' },
          { name: 'limit', value: '0%–8%' },
        ],
      },
    ]);
    const { agreementVersion: draft } = await world.draft(dealer, {
      parameters: [SHANGHAI, { ...wish, deviationReason: '战略合作经销商' }],
    });
    if (!draft) throw new Error('no draft');
    expect(draft.deviations).toMatchObject([
      { clauseNumber: '4.2', offeredInWords: '12%', allowedInWords: '0% to 8%', level: 3, approvedBy: null },
    ]);
    expect(codes(await world.sign(draft, dealer))).toEqual(['DEVIATIONS_OPEN']);
    expect(codes(await world.approve(draft, world.maker))).toEqual(['SAME_PERSON']);
    const low = await world.staff(['CHANNEL_MANAGER'], 2);
    expect(codes(await world.approve(draft, low))).toEqual(['LEVEL_TOO_LOW']);
    const approved = await world.approve(draft);
    expect(approved.agreementVersion?.deviations[0]?.approvedBy).not.toBeNull();
    expect(codes(await world.approve({ id: draft.id, revision: 2 }))).toEqual(['NO_DEVIATION_OPEN']);
    expect(codes(await world.sign(draft, dealer))).toEqual([]);
  });

  it('beyond what law allows nobody can approve: 4 % on compulsory cover, a premium account for a fleet', async () => {
    const dealer = await world.applicant('DEALER');
    const high = await world.draft(dealer, {
      parameters: [
        SHANGHAI,
        {
          name: 'COMMISSION_RATE_VALUE',
          scope: { policyKind: 'COMPULSORY' },
          value: { decimal: '0.05' },
          deviationReason: '竞争',
        },
      ],
    });
    expect(codes(high)).toEqual(['TERMS_NOT_LAWFUL']);
    const fleet = await world.applicant('ENTERPRISE', { licensed: false });
    const collecting = await world.draft(fleet, {
      parameters: [
        SHANGHAI,
        { name: 'PREMIUM_COLLECTION_MODE', value: { choice: 'PARTNER_ACCOUNT' }, deviationReason: '方便' },
      ],
    });
    expect(new Set(codes(collecting))).toEqual(new Set(['TERMS_NOT_LAWFUL']));
  });

  it('every problem of a draft is told at once', async () => {
    const dealer = await world.applicant('DEALER');
    const bad = await world.draft(dealer, {
      effectiveFrom: '2026-11-20T00:00:00.000+08:00',
      effectiveUntil: '2026-12-01T09:30:00.000+08:00',
      parameters: [
        { name: 'DISCOUNT_AUTHORITY_RATE', value: { decimal: '0.09' } },
        { name: 'API_QUOTA_POINTS', value: { decimal: '5' } },
      ],
    });
    expect(codes(bad)).toEqual([
      'EFFECTIVE_DATE_NOT_ALLOWED',
      'EFFECTIVE_DATE_NOT_ALLOWED',
      'TERMS_PARAMETER_MISSING',
      'DEVIATION_WITHOUT_REASON',
      'INVALID_INPUT',
    ]);
    expect(bad.userErrors[0]?.wouldPass).toEqual([{ field: ['input', 'effectiveFrom'], value: TODAY }]);
  });

  it('a kind gets the terms of its kind, and of its licence', async () => {
    const dealer = await world.applicant('DEALER');
    const [broker, referral] = [await world.template('BROKER'), await world.template('DEALER', false)];
    expect(codes(await world.draft(dealer, { standardTermsId: broker.id }))).toEqual(['STANDARD_TERMS_MISMATCH']);
    expect(codes(await world.draft(dealer, { standardTermsId: referral.id }))).toEqual(['STANDARD_TERMS_MISMATCH']);
    const unlicensed = await world.applicant('DEALER', { licensed: false });
    const selling = await world.template('DEALER', true);
    expect(codes(await world.draft(unlicensed, { standardTermsId: selling.id }))).toEqual(['LICENCE_LAPSED']);
    expect(codes(await world.draft(unlicensed))).toEqual([]);
  });
});

describe('an amendment', () => {
  it('takes over in the commit that activates it: no gap, no overlap, the old version as it was', async () => {
    const dealer = await world.applicant('DEALER');
    const first = await world.active(dealer);
    const owner = await world.signInAgain(dealer);
    const revision = 3; // drafted, signed, activated
    const { agreementVersion: next } = await world.amend({
      agreementId: first.agreement.id,
      expectedVersion: revision,
      effectiveFrom: TODAY,
      parameters: [{ name: 'DISCOUNT_AUTHORITY_RATE', value: { decimal: '0.07' } }],
    });
    if (!next) throw new Error('no draft');
    expect(next).toMatchObject({ sequence: 2, state: 'DRAFT', reason: '调整参数' });
    expect((await world.read(next, owner)).changes).toEqual([
      { number: '4.2', parameter: 'DISCOUNT_AUTHORITY_RATE', before: '5%', after: '7%' },
    ]);
    // A later draft takes the place of one that still waits.
    const { agreementVersion: better } = await world.amend({
      agreementId: first.agreement.id,
      expectedVersion: revision,
      effectiveFrom: '2026-12-01T00:00:00.000+08:00',
      parameters: [{ name: 'DISCOUNT_AUTHORITY_RATE', value: { decimal: '0.06' } }],
    });
    if (!better) throw new Error('no draft');
    expect((await world.read(next)).state).toBe('DISCARDED');
    expect(codes(await world.sign(next, owner))).toEqual(['AGREEMENT_VERSION_STATE']);
    await world.sign(better, owner);
    const { agreementVersion: signed } = await world.sign(better, world.checker);
    if (!signed) throw new Error('not signed');
    expect(codes(await world.activate(signed))).toEqual([]);
    const { agreement } = await owner.ask(OwnAgreementDocument, {});
    expect(agreement?.versionInForce).toMatchObject({ sequence: 1, effectiveUntil: '2026-12-01T00:00:00.000+08:00' });
    expect(agreement?.versions.nodes.map(({ sequence, state }) => [sequence, state])).toEqual([
      [3, 'ACTIVE'],
      [2, 'DISCARDED'],
      [1, 'ACTIVE'],
    ]);
  });

  it('what was agreed never changes, not even by the owner of the tables', async () => {
    const dealer = await world.applicant('DEALER');
    await world.active(dealer);
    const { owner } = world.db;
    const of = dealer.made.id;
    const immutable = { code: '23001' };
    await expect(owner`update agreement_versions set digest = 'x' where partner_id = ${of}`).rejects.toMatchObject(
      immutable,
    );
    await expect(
      owner`update agreement_versions set effective_from = '2020-01-01' where partner_id = ${of}`,
    ).rejects.toMatchObject(immutable);
    await expect(owner`update agreement_versions set state = 'DRAFT' where partner_id = ${of}`).rejects.toMatchObject(
      immutable,
    );
    await expect(owner`update agreement_contents set content = '{}' where partner_id = ${of}`).rejects.toMatchObject(
      immutable,
    );
    await expect(owner`delete from agreement_signatures where partner_id = ${of}`).rejects.toMatchObject(immutable);
    await expect(owner`update agreement_clauses set parameters = '{}' where partner_id = ${of}`).rejects.toMatchObject(
      immutable,
    );
  });
});

describe('the timeline of an agreement', () => {
  it('tells both sides what happened, newest first, page by page, and names nobody; a stranger has no such agreement', async () => {
    const dealer = await world.applicant('DEALER');
    const { agreement } = await world.active(dealer);
    const by = { id: agreement.id };
    const page = async (who = world.maker, first = 10, after?: string) =>
      (await who.ask(AgreementTimelineDocument, { by, first, ...(after ? { after } : {}) })).agreement?.timeline;
    const told = await page();
    expect(told?.totalCount).toBe(4);
    expect(told?.nodes.map(({ event, by: side }) => [event, side])).toEqual([
      ['agreement.activated', 'INSURER'],
      ['agreement.signed', 'INSURER'],
      ['agreement.signed_by_partner', 'PARTNER'],
      ['agreement.drafted', 'INSURER'],
    ]);
    expect(told?.nodes.at(-1)).toEqual({
      at: MORNING,
      event: 'agreement.drafted',
      label: 'An agreement was drafted.',
      by: 'INSURER',
    });
    expect((await page(dealer))?.nodes).toEqual(told?.nodes); // cursors are sealed for their caller
    const first = await page(dealer, 3);
    const rest = await page(dealer, 3, first?.pageInfo.endCursor ?? '');
    expect([...(first?.nodes ?? []), ...(rest?.nodes ?? [])]).toEqual(told?.nodes);
    expect(await page(await world.applicant('DEALER'))).toBeUndefined();
  });
});
