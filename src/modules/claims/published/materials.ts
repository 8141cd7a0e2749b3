/** Papers of a claim by accident type (domain.md 5.4), each with the rule that asks for it. Asked for once and completely. */
import type { RuleRef, Sentence } from '../../../kernel/refusal.js';
import { type MaterialKind, MATERIALS } from '../../platform/index.js';
import type { LossCause } from '../claim.js';

export interface ClaimNeed {
  readonly kind: MaterialKind;
  readonly label: Sentence;
  readonly needed: boolean;
  readonly rule: RuleRef;
}

const rule = (document: string, name: string, zh: string, en: string): RuleRef => ({
  source: 'PRODUCT_CLAUSE',
  document,
  rule: name,
  text: { zh, en },
});
const ALWAYS = rule(
  'MC14 art. 15',
  'CLAIM_PAPERS',
  '索赔须提供行驶证、驾驶证、事故证明、损失清单和发票、身份及账户。',
  'A claim needs vehicle and driving licence, proof of the accident, loss list and invoices, identity and account.',
);
const INJURED = rule(
  'MC14 art. 15',
  'INJURY_PAPERS',
  '涉及人伤的,提供病历、费用单据;评残的,提供鉴定书。',
  'Where somebody is hurt: medical records and bills; an appraisal where a disability is claimed.',
);
const STOLEN = rule(
  'MC14 art. 57',
  'THEFT_PAPERS',
  '整车被盗的,提供公安立案证明、登记证书、购车凭证和钥匙。',
  'Of a stolen vehicle: police case proof, registration certificate, proof of purchase, keys.',
);
const BURNT = rule(
  'NEV21',
  'FIRE_PAPERS',
  '火灾或电池事故的,提供消防证明或有资质机构的检测报告。',
  'After fire or a battery accident: fire certificate or report of an authorised tester.',
);
const ON_SCENE = rule(
  'CLAIM-PAPERS 2026.1',
  'PICTURES',
  '现场和损失部位的照片。',
  'Pictures of the scene and of the damage.',
);
export const GIVEN: RuleRef = rule('CLAIM-PAPERS 2026.1', 'GIVEN', '贵方主动提供。', 'Given of your own accord.');

const need = (kind: MaterialKind, of: RuleRef, label?: Sentence): ClaimNeed => ({
  kind,
  label: label ?? MATERIALS[kind].says,
  needed: true,
  rule: of,
});

/** Nothing collided, so nobody certifies whose fault it was. */
const WITHOUT_CERTIFICATE: readonly LossCause[] = ['THEFT', 'GLASS', 'SCRATCH', 'NATURAL', 'WATER'];
const BURNING: readonly LossCause[] = ['FIRE', 'BATTERY_OR_CHARGER'];

/** In the order in which a claimant meets them. */
export function needsOf(cause: LossCause, injuredCount: number): readonly ClaimNeed[] {
  return [
    ...(cause === 'THEFT' ? [] : [need('DAMAGE_PHOTO', ON_SCENE)]),
    need('CLAIM_FORM', ALWAYS),
    need('VEHICLE_LICENCE', ALWAYS),
    ...(cause === 'THEFT' ? [] : [need('DRIVING_LICENCE', ALWAYS)]),
    need('IDENTITY_DOCUMENT', ALWAYS, {
      zh: '索赔人身份证件(单位为营业执照)',
      en: "Claimant's identity document (business licence of an organisation)",
    }),
    need('PAYEE_ACCOUNT', ALWAYS),
    ...(WITHOUT_CERTIFICATE.includes(cause)
      ? []
      : [
          need('ACCIDENT_CERTIFICATE', ALWAYS, {
            zh: '事故认定书或双方签字的自行协商协议',
            en: 'Accident certificate, or the self-settlement signed by both sides',
          }),
        ]),
    ...(cause === 'THEFT'
      ? [
          need('POLICE_CASE_PROOF', STOLEN),
          need('REGISTRATION_CERTIFICATE', STOLEN),
          need('PURCHASE_INVOICE', STOLEN),
          need('KEYS_PROOF', STOLEN),
        ]
      : [need('REPAIR_INVOICE', ALWAYS)]),
    ...(BURNING.includes(cause) ? [need('FIRE_OR_BATTERY_REPORT', BURNT)] : []),
    ...(injuredCount > 0
      ? [need('MEDICAL_RECORD', INJURED), { ...need('DISABILITY_APPRAISAL', INJURED), needed: false }]
      : []),
  ];
}
