/** Words of files: what one is, what it may be for, and how large and of which type. No decorators: the tables import this. */
import type { Instant } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';
import type { Sentence } from '../../../kernel/refusal.js';

export const FILE_STATES = ['AWAITING_BYTES', 'STORED', 'REJECTED'] as const;
export type FileState = (typeof FILE_STATES)[number];

/** Why a file was rejected for good. A wrong digest is no reason: the bytes are sent again. */
export const REJECTIONS = {
  CONTENT_TYPE: { zh: '内容与申报的类型不符。', en: 'The content is not of the declared type.' },
  ACTIVE_CONTENT: { zh: '文件含有可执行内容。', en: 'The file holds active content (scripts or programs to start).' },
} as const satisfies Readonly<Record<string, Sentence>>;
export type Rejection = keyof typeof REJECTIONS;

export interface FileRecord {
  readonly id: Id<'File'>;
  readonly partnerId: Id<'Partner'>;
  readonly name: string;
  readonly contentType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly state: FileState;
  readonly rejection: Rejection | null;
  /** A MaterialKind, or the kind of document that the gateway made. */
  readonly kind: string;
  /** Holds personal data in full: fetched only by who may read those, and every fetch is written down first. */
  readonly personal: boolean;
  readonly capturedAt: Instant | null;
  readonly createdAt: Instant;
  readonly storedAt: Instant | null;
}

/** A file to come, as a caller names it. */
export interface FileDeclaration {
  readonly name: string;
  readonly contentType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly capturedAt?: Instant | null;
}

/** A file that exists, or one to come: exactly one of both. `fileId` is the opaque id. */
export interface FileGiven {
  readonly fileId?: string | null;
  readonly declare?: FileDeclaration | null;
}

const MB = 1_048_576;

/** What may be sent, and how many bytes of it at most. */
export const CONTENT_TYPES = {
  'application/pdf': { most: 20 * MB, extensions: ['pdf'] },
  'image/jpeg': { most: 20 * MB, extensions: ['jpg', 'jpeg'] },
  'image/png': { most: 20 * MB, extensions: ['png'] },
  'image/heic': { most: 20 * MB, extensions: ['heic', 'heif'] },
  'video/mp4': { most: 50 * MB, extensions: ['mp4'] },
  /** Receipts of an e-signature or of a one-time code. */
  'application/json': { most: MB, extensions: ['json'] },
} as const satisfies Readonly<Record<string, { most: number; extensions: readonly string[] }>>;
export type ContentType = keyof typeof CONTENT_TYPES;

const IMAGES = ['image/jpeg', 'image/png', 'image/heic'] as const;
const PAPER = ['application/pdf', ...IMAGES] as const;

interface Material {
  readonly says: Sentence;
  readonly types: readonly ContentType[];
  /** False where it shows a thing and names nobody. */
  readonly personal: boolean;
}

const paper = (zh: string, en: string): Material => ({ says: { zh, en }, types: PAPER, personal: true });
const picture = (zh: string, en: string): Material => ({ says: { zh, en }, types: IMAGES, personal: false });

/** Papers that a partner or customer brings, of all rooms. */
export const MATERIALS = {
  VEHICLE_LICENCE: paper('行驶证', 'Vehicle licence (行驶证).'),
  REGISTRATION_CERTIFICATE: paper('机动车登记证书', 'Registration certificate (登记证书).'),
  CONFORMITY_CERTIFICATE: { ...paper('车辆合格证', 'Conformity certificate (合格证).'), personal: false },
  PURCHASE_INVOICE: paper('购车发票', 'Purchase or sale invoice.'),
  SALE_CONTRACT: paper('买卖合同', 'Sale contract.'),
  IDENTITY_DOCUMENT: paper('身份证明', 'Identity document.'),
  DRIVING_LICENCE: paper('驾驶证', 'Driving licence (驾驶证).'),
  MANDATE: paper('委托书', "Customer's mandate."),
  SIGNATURE_RECORD: {
    ...paper('签名凭证', "Proof of the customer's own signature: signed document, code receipt or scan."),
    types: [...PAPER, 'application/json', 'video/mp4'],
  },
  TAX_PROOF: paper('完税或免税证明', 'Proof of vehicle tax.'),
  VEHICLE_PHOTO: picture('车辆照片', 'Photo of the vehicle.'),
  CANCELLATION_PROOF: paper(
    '注销、停驶或公安证明',
    'Deregistration, suspension or police proof for cancelling compulsory cover.',
  ),
  PAYMENT_PROOF: paper('付款凭证', 'Proof of a payment, such as a bank statement.'),
  DAMAGE_PHOTO: picture('事故或损失照片', 'Photo of scene or damage.'),
  DAMAGE_VIDEO: { ...picture('事故或损失视频', 'Video of scene or damage.'), types: ['video/mp4'] },
  ACCIDENT_CERTIFICATE: paper('事故认定书', 'Accident certificate (事故认定书) or signed self-settlement.'),
  CLAIM_FORM: paper('索赔申请书', 'Claim form, signed.'),
  REPAIR_ESTIMATE: paper('定损或维修报价单', 'Repair estimate.'),
  REPAIR_INVOICE: paper('维修发票', 'Repair invoice.'),
  PAYEE_ACCOUNT: paper('收款账户', 'Bank account of the payee.'),
  MEDICAL_RECORD: paper('医疗资料', 'Medical record or bill; sensitive.'),
  DISABILITY_APPRAISAL: paper('伤残鉴定', 'Disability appraisal; sensitive.'),
  POLICE_CASE_PROOF: paper('公安立案证明', 'Police case proof, for theft.'),
  KEYS_PROOF: { ...paper('车钥匙证明', 'Keys, for theft.'), personal: false },
  FIRE_OR_BATTERY_REPORT: paper('火灾证明或电池检测报告', 'Fire certificate or battery test report.'),
  POWER_OF_ATTORNEY: paper('授权委托书', 'Power of attorney.'),
  OTHER: { ...paper('其他', 'Other, named in the request.'), types: [...PAPER, 'video/mp4', 'application/json'] },
} as const satisfies Readonly<Record<string, Material>>;
export type MaterialKind = keyof typeof MATERIALS;
