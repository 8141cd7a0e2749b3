/** Terms of an invented partner, and how the tests of clauses ask them. */
import { localDate } from '../../../src/kernel/dates.js';
import { newId } from '../../../src/kernel/ids.js';
import { type RefusalItem } from '../../../src/kernel/refusal.js';
import type { AgreementState, Clause, ClauseParameters } from '../../../src/modules/channels/agreement.js';
import type { ClauseFacts } from '../../../src/modules/channels/clause-catalogue.js';
import { type ExecutedKey } from '../../../src/modules/channels/clauses.js';
import { judge, type Terms } from '../../../src/modules/channels/terms.rules.js';

export const TODAY = localDate('2026-11-21');
export const partnerId = newId('Partner');
export const versionId = newId('AgreementVersion');

export function clause(key: ExecutedKey, parameters: ClauseParameters, number = '4.1'): Clause {
  return {
    id: newId('Clause'),
    partnerId,
    versionId,
    position: 1,
    key,
    number,
    titleZh: '条款',
    titleEn: `Clause ${key}`,
    textZh: '',
    textEn: '',
    parameters,
  };
}

export function terms(
  clauses: readonly Clause[],
  over: { agreement?: AgreementState; partner?: 'ACTIVE' | 'SUSPENDED'; kind?: string; until?: string | null } = {},
): Terms {
  const agreementId = newId('Agreement');
  return {
    partner: {
      id: partnerId,
      number: 'P-1',
      externalRef: null,
      name: '测试车行',
      kind: over.kind ?? 'DEALER',
      state: over.partner ?? 'ACTIVE',
      institutionId: newId('Institution'),
      revision: 1,
    },
    licences:
      over.until === null
        ? []
        : [
            {
              id: newId('Licence'),
              partnerId,
              number: 'XK-1',
              scope: '机动车辆保险',
              regions: ['310000'],
              validFrom: localDate('2020-01-01'),
              validUntil: localDate(over.until ?? '2040-01-01'),
            },
          ],
    inForce: {
      agreement: {
        id: agreementId,
        partnerId,
        number: 'XY-1',
        externalRef: null,
        state: over.agreement ?? 'ACTIVE',
        revision: 1,
      },
      version: {
        id: versionId,
        partnerId,
        agreementId,
        sequence: 3,
        state: 'ACTIVE',
        standardTermsId: null,
        draftedBy: null,
        reason: null,
        standardTerms: 'DEALER 2025.1',
        effectiveFrom: '2025-01-01T00:00:00.000Z' as never,
        effectiveUntil: null,
        digest: 'd',
        revision: 1,
      },
      clauses,
    },
  };
}

export const facts: ClauseFacts = {
  productCodes: ['COMPULSORY'],
  vehicleGroup: 'PRIVATE_PASSENGER',
  region: '310000',
  coverages: ['VEHICLE_DAMAGE'],
  sumsInsured: [{ coverage: 'THIRD_PARTY_LIABILITY', amount: '1000000.00' }],
  pricingFactors: ['0.85'],
  discounts: ['0.05'],
  amountAtRisk: '1200000.00',
  collection: 'INSURER_ONLY',
  businessLine: 'NEW_BUSINESS',
  sold: [
    { policyKind: 'COMMERCIAL', businessLine: 'NEW_BUSINESS', vehicleGroup: 'PRIVATE_PASSENGER', region: '310000' },
  ],
  disclosure: { group: 'PHONE', purpose: 'CONTACT_CUSTOMER' },
  load: { cost: 5, available: 100, inFlight: 1, endpoints: 0 },
  renewedBy: 'PLACING_PARTNER',
  claimAct: 'REPORT',
  settledOn: localDate('2026-12-10'),
  measured: [{ metric: 'REFERRAL_DECISION', value: '3.5' }],
};
export const inInput = (fact: string): string[] => ['input', fact];

export function asked(key: ExecutedKey, parameters: ClauseParameters, over: Partial<ClauseFacts>): RefusalItem[] {
  return judge(terms([clause(key, parameters)]), [key], { ...facts, ...over }, inInput, TODAY);
}
