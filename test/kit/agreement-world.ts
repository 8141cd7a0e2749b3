/**
 * The making of agreements over real HTTP: a maker and a checker of the insurer, partners whose owner signs.
 *
 *   const world = await agreementWorld();
 *   const dealer = await world.applicant('DEALER');
 *   const version = await world.signed(dealer, { parameters: [...] });
 */
import { type Id, wireId } from '../../src/kernel/ids.js';
import type { ChannelKind } from '../../src/modules/channels/partner.js';
import { sellsUnderLicence } from '../../src/modules/channels/partner.rules.js';
import {
  AgreementActivateDocument,
  AgreementAmendDocument,
  type AgreementAmendInput,
  type AgreementAmendMutation,
  AgreementDeviationApproveDocument,
  AgreementDraftDocument,
  type AgreementDraftInput,
  type AgreementDraftMutation,
  AgreementSignDocument,
  AgreementVersionByIdDocument,
  type AgreementVersionByIdQuery,
  type ClauseParameterInput,
  StandardTermsListDocument,
  type StandardTermsListQuery,
} from '../generated/operations.js';
import type { PartnerGiven } from './channels-fixture.js';
import type { Client } from './gateway.js';
import { newKey, quoteWorld, type QuoteWorld, type Seller } from './quote-world.js';

export type VersionCard = NonNullable<NonNullable<AgreementDraftMutation['agreementDraft']>['agreementVersion']>;
export type DraftPayload = NonNullable<AgreementDraftMutation['agreementDraft']>;
export type AmendPayload = NonNullable<AgreementAmendMutation['agreementAmend']>;
export type VersionRead = Extract<AgreementVersionByIdQuery['node'], { __typename?: 'AgreementVersion' }>;
export type Template = NonNullable<StandardTermsListQuery['standardTerms']>['nodes'][number];

/** 2026-11-21, the day of the tests. */
export const TODAY = '2026-11-21T00:00:00.000+08:00';
/** As much use of the gateway as every template allows: a test asks faster than a partner does. */
const PLENTY: readonly ClauseParameterInput[] = [
  { name: 'API_QUOTA_POINTS', value: { count: 1000 } },
  { name: 'API_QUOTA_BURST', value: { count: 4000 } },
  { name: 'API_QUOTA_IN_FLIGHT', value: { count: 64 } },
];
const withPlenty = (chosen: readonly ClauseParameterInput[]): ClauseParameterInput[] =>
  chosen.some(({ name }) => name.startsWith('API_QUOTA')) ? [...chosen] : [...chosen, ...PLENTY];
export const SHANGHAI: ClauseParameterInput = { name: 'TERRITORY_ALLOWED', value: { codes: ['310000'] } };

export interface AgreementWorld extends QuoteWorld {
  /** Drafts and activates; level 2. */
  readonly maker: Client;
  /** Approves and signs; level 5. */
  readonly checker: Client;
  /** A licensed partner without any agreement, with its owner's log-in. */
  applicant(kind?: ChannelKind, given?: PartnerGiven): Promise<Seller>;
  /** The published template of a kind. */
  template(kind: ChannelKind, licensed?: boolean): Promise<Template>;
  draft(partner: Seller, changes?: Partial<AgreementDraftInput>, by?: Client): Promise<DraftPayload>;
  amend(
    input: Omit<AgreementAmendInput, 'idempotencyKey' | 'reason'> & { reason?: string },
    by?: Client,
  ): Promise<AmendPayload>;
  approve(version: { id: string; revision: number }, by?: Client): ReturnType<typeof approving>;
  sign(version: { id: string; digest: string }, by: Client): ReturnType<typeof signing>;
  activate(version: { id: string; revision: number }, by?: Client): ReturnType<typeof activating>;
  read(version: { id: string }, by?: Client): Promise<VersionRead>;
  /** Drafted, approved where needed, signed by both. */
  signed(partner: Seller, changes?: Partial<AgreementDraftInput>): Promise<VersionCard>;
  /** The same, and activated. */
  active(partner: Seller, changes?: Partial<AgreementDraftInput>): Promise<VersionCard>;
  /** An amendment of what is in force, taken through all its steps. */
  amended(
    partner: Seller,
    changes: Partial<AgreementAmendInput> & { agreementId: string; expectedVersion: number },
  ): Promise<VersionCard>;
}

const must = <T>(value: T | null | undefined, what = 'the answer holds no payload'): T => {
  if (value == null) throw new Error(what);
  return value;
};

async function approving(by: Client, version: { id: string; revision: number }) {
  const input = {
    idempotencyKey: newKey(),
    agreementVersionId: version.id,
    expectedVersion: version.revision,
    opinion: '同意',
  };
  return must((await by.ask(AgreementDeviationApproveDocument, { input })).agreementDeviationApprove);
}

async function signing(by: Client, version: { id: string; digest: string }) {
  const input = { idempotencyKey: newKey(), agreementVersionId: version.id, digest: version.digest };
  return must((await by.ask(AgreementSignDocument, { input })).agreementSign);
}

async function activating(by: Client, version: { id: string; revision: number }) {
  const input = { idempotencyKey: newKey(), agreementVersionId: version.id, expectedVersion: version.revision };
  return must((await by.ask(AgreementActivateDocument, { input })).agreementActivate);
}

export async function agreementWorld(options: Parameters<typeof quoteWorld>[0] = {}): Promise<AgreementWorld> {
  const world = await quoteWorld(options);
  await world.partner(); // brings the institutions
  const maker = await world.staff(['CHANNEL_MANAGER'], 2);
  const checker = await world.staff(['CHANNEL_MANAGER'], 5);

  const template: AgreementWorld['template'] = async (
    kind,
    licensed = ['AGENT', 'INDIVIDUAL_AGENT', 'BROKER', 'DEALER'].includes(kind),
  ) => {
    const { standardTerms } = await maker.ask(StandardTermsListDocument, { channelKind: kind, states: ['PUBLISHED'] });
    return must(
      standardTerms?.nodes.find((terms) => terms.licensed === licensed),
      `no template for ${kind}`,
    );
  };
  const kinds = new Map<Id<'Partner'>, { kind: ChannelKind; licensed: boolean }>();
  const draft: AgreementWorld['draft'] = async (partner, changes = {}, by = maker) => {
    const { kind, licensed } = must(kinds.get(partner.made.id));
    const input: AgreementDraftInput = {
      idempotencyKey: newKey(),
      partnerId: wireId('Partner', partner.made.id),
      standardTermsId: (await template(kind, licensed)).id,
      effectiveFrom: TODAY,
      ...changes,
      parameters: withPlenty(changes.parameters ?? [SHANGHAI]),
    };
    return must((await by.ask(AgreementDraftDocument, { input })).agreementDraft);
  };
  const read: AgreementWorld['read'] = async ({ id }, by = maker) =>
    must((await by.ask(AgreementVersionByIdDocument, { id })).node) as VersionRead;
  const through = async (partner: Seller, version: VersionCard): Promise<VersionCard> => {
    if (version.deviations.length > 0) await approving(checker, version);
    must((await signing(partner, version)).agreementVersion, 'the partner could not sign');
    return must((await signing(checker, version)).agreementVersion, 'the insurer could not sign');
  };
  const signed: AgreementWorld['signed'] = async (partner, changes) => {
    const { agreementVersion, userErrors } = await draft(partner, changes);
    return through(partner, must(agreementVersion, JSON.stringify(userErrors)));
  };
  const amend: AgreementWorld['amend'] = async (input, by = maker) =>
    must(
      (await by.ask(AgreementAmendDocument, { input: { idempotencyKey: newKey(), reason: '调整参数', ...input } }))
        .agreementAmend,
    );
  return {
    ...world,
    maker,
    checker,
    async applicant(kind = 'DEALER', given = {}) {
      const seller = await world.partner({ agreement: null, ...given, kind, roles: ['OWNER'] });
      kinds.set(seller.made.id, {
        kind,
        licensed: given.licensed !== false && sellsUnderLicence(kind),
      });
      return seller;
    },
    template,
    draft,
    amend,
    approve: (version, by = checker) => approving(by, version),
    sign: (version, by) => signing(by, version),
    activate: (version, by = maker) => activating(by, version),
    read,
    signed,
    async active(partner, changes) {
      const version = await signed(partner, changes);
      const { agreement, userErrors } = await activating(maker, version);
      must(agreement, JSON.stringify(userErrors));
      return version;
    },
    async amended(partner, changes) {
      const { agreementVersion, userErrors } = await amend({ effectiveFrom: TODAY, parameters: [], ...changes });
      const version = await through(partner, must(agreementVersion, JSON.stringify(userErrors)));
      const answer = await activating(maker, version);
      must(answer.agreement, JSON.stringify(answer.userErrors));
      return version;
    },
  };
}
