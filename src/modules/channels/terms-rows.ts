/** Rows that come as JSON out of one statement, in the words of the room. */
import { instantOf, type Instant, type LocalDate } from '../../kernel/dates.js';
import { trustedId } from '../../kernel/ids.js';
import type { Agreement, AgreementVersion, Clause, ClauseParameters } from './agreement.js';
import type { Licence, Outlet, Partner, Producer } from './partner.js';

type Json = Readonly<Record<string, unknown>>;

export type TermsRow = {
  readonly passed: boolean;
  readonly partner: Json | null;
  readonly held: Json | null;
  readonly licences: readonly Json[] | null;
  readonly clauses: readonly Json[] | null;
  readonly seller: { readonly producer: Json; readonly outlet: Json } | null;
};

const instantFrom = (value: unknown): Instant => instantOf(Date.parse(value as string));

export function partnerOf(row: Json): Partner {
  return {
    id: trustedId('Partner', row['id'] as string),
    number: row['number'] as string,
    externalRef: row['external_ref'] as string | null,
    name: row['name'] as string,
    kind: row['kind'] as string,
    state: row['state'] as Partner['state'],
    institutionId: trustedId('Institution', row['institution_id'] as string),
    revision: row['revision'] as number,
  };
}

export function licenceOf(row: Json): Licence {
  return {
    id: trustedId('Licence', row['id'] as string),
    partnerId: trustedId('Partner', row['partner_id'] as string),
    number: row['number'] as string,
    scope: row['scope'] as string,
    regions: row['regions'] as string[],
    validFrom: row['valid_from'] as LocalDate,
    validUntil: row['valid_until'] as LocalDate,
  };
}

export function inForceOf(row: Json): { readonly agreement: Agreement; readonly version: AgreementVersion } {
  const partnerId = trustedId('Partner', row['partner_id'] as string);
  const agreementId = trustedId('Agreement', row['agreement_id'] as string);
  return {
    agreement: {
      id: agreementId,
      partnerId,
      number: row['number'] as string,
      externalRef: row['external_ref'] as string | null,
      state: row['agreement_state'] as Agreement['state'],
      revision: row['agreement_revision'] as number,
    },
    version: {
      id: trustedId('AgreementVersion', row['id'] as string),
      partnerId,
      agreementId,
      sequence: row['sequence'] as number,
      state: row['state'] as AgreementVersion['state'],
      standardTerms: row['standard_terms'] as string,
      effectiveFrom: instantFrom(row['effective_from']),
      effectiveUntil: row['effective_until'] === null ? null : instantFrom(row['effective_until']),
      digest: row['digest'] as string,
      revision: row['revision'] as number,
    },
  };
}

export function clauseOf(row: Json): Clause {
  return {
    id: trustedId('Clause', row['id'] as string),
    partnerId: trustedId('Partner', row['partner_id'] as string),
    versionId: trustedId('AgreementVersion', row['version_id'] as string),
    position: row['position'] as number,
    key: row['key'] as string | null,
    number: row['number'] as string,
    titleZh: row['title_zh'] as string,
    titleEn: row['title_en'] as string,
    textZh: row['text_zh'] as string,
    textEn: row['text_en'] as string,
    parameters: row['parameters'] as ClauseParameters,
  };
}

export function outletOf(row: Json): Outlet {
  return {
    id: trustedId('Outlet', row['id'] as string),
    partnerId: trustedId('Partner', row['partner_id'] as string),
    parentId: row['parent_id'] === null ? null : trustedId('Outlet', row['parent_id'] as string),
    path: row['path'] as string,
    name: row['name'] as string,
    region: row['region'] as string,
    externalRef: row['external_ref'] as string | null,
    active: row['active'] as boolean,
  };
}

export function producerOf(row: Json): Producer {
  return {
    id: trustedId('Producer', row['id'] as string),
    partnerId: trustedId('Partner', row['partner_id'] as string),
    outletId: trustedId('Outlet', row['outlet_id'] as string),
    name: row['name'] as string,
    externalRef: row['external_ref'] as string | null,
    registrationNumber: row['registration_number'] as string | null,
    registeredUntil: row['registered_until'] as LocalDate | null,
    trainedUntil: row['trained_until'] as LocalDate | null,
    state: row['state'] as Producer['state'],
    revision: row['revision'] as number,
  };
}
