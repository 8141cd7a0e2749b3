/** Papers per kind of policy, vehicle and person (S-100…S-103, S-180), each with the rule that asks for it. */
import type { RuleRef, Sentence } from '../../../kernel/refusal.js';
import { type MaterialKind, MATERIALS } from '../../platform/index.js';

/** More precise than the name of the kind, where the kind alone would not do. */
const LABELS: Partial<Record<MaterialKind, Sentence>> = {
  VEHICLE_LICENCE: { zh: '行驶证正副页', en: 'Vehicle licence, both pages' },
  CONFORMITY_CERTIFICATE: {
    zh: '整车出厂合格证(进口车为货物进口证明书)',
    en: 'Conformity certificate (import certificate of an imported car)',
  },
  PURCHASE_INVOICE: { zh: '机动车销售统一发票', en: 'Purchase invoice' },
  IDENTITY_DOCUMENT: {
    zh: '投保人身份证件(单位为营业执照)',
    en: "Policyholder's identity document (business licence of an organisation)",
  },
  TAX_PROOF: { zh: '车船税完税或免税凭证', en: 'Proof that vehicle tax was paid or is exempt' },
};

export function labelOf(kind: MaterialKind): Sentence {
  return LABELS[kind] ?? MATERIALS[kind].says;
}

export const PAPERS_RULE: RuleRef = {
  source: 'UNDERWRITING_RULE',
  document: 'ACCEPTANCE 2020.1',
  table: 'materials',
  rule: 'COMMERCIAL_PAPERS',
  text: {
    zh: '商业险承保条件:具有行驶证(新车为合格证和购车发票)、驾驶证及有效身份证件。',
    en: 'Commercial cover: vehicle licence (conformity certificate and invoice of a new car), driving licence, identity document.',
  },
};
export const BRING_RULE: RuleRef = {
  source: 'LAW',
  document: 'CTR 2019 art. 10–11',
  rule: 'COMPULSORY_PAPERS',
  text: {
    zh: '交强险不得拒绝或拖延承保:资料可后补。',
    en: 'Compulsory cover is neither refused nor delayed: papers may follow.',
  },
};
export const TAX_RULE: RuleRef = {
  source: 'LAW',
  document: '车船税法 2011 art. 6',
  rule: 'TAX_PROOF',
  text: {
    zh: '不代收车船税的,须见完税或免税凭证。',
    en: 'Where vehicle tax is not collected, the proof is to be seen.',
  },
};
export const GIVEN_RULE: RuleRef = {
  source: 'UNDERWRITING_RULE',
  document: 'ACCEPTANCE 2020.1',
  table: 'materials',
  rule: 'GIVEN',
  text: { zh: '贵方主动提供。', en: 'Given of your own accord.' },
};
