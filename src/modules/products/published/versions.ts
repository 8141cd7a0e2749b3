/** Products and versions as shipped. Dates of sale: domain.md 2.1; that of 2014 is its first trial region's (README, mark U). */
import type { PolicyKind, ProductDocument } from '../product.js';
import type { Sentence } from '../../../kernel/refusal.js';
import { MOTOR_CODE, MOTORCYCLE_TRACTOR_CODE, NEV_CODE, SPECIAL_CODE } from '../families.rules.js';
import { commercial2014 } from './commercial-2014.js';
import { commercial2020 } from './commercial-2020.js';
import { commercialNev2021 } from './commercial-nev-2021.js';
import { commercialMotorcycleTractor2020, commercialSpecial2020 } from './commercial-special-2020.js';
import { COMPULSORY_CODE, compulsory2020 } from './compulsory-2020.js';

export interface PublishedVersion {
  readonly productCode: string;
  readonly name: Sentence;
  readonly kind: PolicyKind;
  readonly edition: string;
  readonly onSaleFrom: string;
  /** First day no longer on sale: the version ships retired. */
  readonly onSaleUntil: string | null;
  readonly document: ProductDocument;
}

const motor = {
  productCode: MOTOR_CODE,
  name: { zh: '机动车商业保险', en: 'Commercial motor insurance' },
  kind: 'COMMERCIAL',
} as const;

/** 2020-09-19 00:00, the day of the reform, is also the day on which the former edition left. */
const REFORM = '2020-09-19';

export const publishedVersions: readonly PublishedVersion[] = [
  {
    productCode: COMPULSORY_CODE,
    name: { zh: '机动车交通事故责任强制保险', en: 'Compulsory traffic accident liability insurance' },
    kind: 'COMPULSORY',
    edition: '2020',
    onSaleFrom: REFORM,
    onSaleUntil: null,
    document: compulsory2020,
  },
  { ...motor, edition: '2014', onSaleFrom: '2015-06-01', onSaleUntil: REFORM, document: commercial2014 },
  { ...motor, edition: '2020', onSaleFrom: REFORM, onSaleUntil: null, document: commercial2020 },
  {
    productCode: NEV_CODE,
    name: { zh: '新能源汽车商业保险', en: 'New-energy vehicle insurance' },
    kind: 'COMMERCIAL',
    edition: 'NEV-2021',
    onSaleFrom: '2021-12-27',
    onSaleUntil: null,
    document: commercialNev2021,
  },
  {
    productCode: SPECIAL_CODE,
    name: { zh: '特种车商业保险', en: 'Special vehicle insurance' },
    kind: 'COMMERCIAL',
    edition: '2020',
    onSaleFrom: REFORM,
    onSaleUntil: null,
    document: commercialSpecial2020,
  },
  {
    productCode: MOTORCYCLE_TRACTOR_CODE,
    name: { zh: '摩托车、拖拉机商业保险', en: 'Motorcycle and tractor insurance' },
    kind: 'COMMERCIAL',
    edition: '2020',
    onSaleFrom: REFORM,
    onSaleUntil: null,
    document: commercialMotorcycleTractor2020,
  },
];
