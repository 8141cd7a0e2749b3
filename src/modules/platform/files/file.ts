/** Words of files: what one is, what it may be for, and how large and of which type. No decorators: the tables import this. */
import type { Instant } from '../../../kernel/dates.js';
import type { Id } from '../../../kernel/ids.js';
import type { Sentence } from '../../../kernel/refusal.js';

export const FILE_STATES = ['AWAITING_BYTES', 'CHECKING', 'STORED', 'REJECTED'] as const;
export type FileState = (typeof FILE_STATES)[number];

/** Why a file was rejected for good. A wrong digest is no reason: the bytes are sent again. */
export const REJECTIONS = {
  CONTENT_TYPE: { zh: '内容与申报的类型不符。', en: 'The content is not of the declared type.' },
  ACTIVE_CONTENT: {
    zh: '文件含有可执行内容、附件或表单动作:请重新打印为普通 PDF。',
    en: 'The file holds active content (scripts, programs to start, attachments or forms that send): print it to a plain PDF.',
  },
  ENCRYPTED: {
    zh: '文件已加密,无法检查:请发送未加密的版本。',
    en: 'The file is encrypted and cannot be checked: send it without encryption.',
  },
  HIDDEN_CONTENT: {
    zh: '文件中藏有另一份文件或多余的数据。',
    en: 'Another file, or data that does not belong there, is hidden in the file.',
  },
  MALWARE: { zh: '文件被检出恶意软件。', en: 'Malware was found in the file.' },
  TOO_DEMANDING: {
    zh: '文件展开后过大:图片最多 6400 万像素。',
    en: 'The file unfolds to too much: a picture has 64 million pixels at most.',
  },
  UNREADABLE: { zh: '文件损坏或不完整,无法读取。', en: 'The file is broken or cut off and cannot be read.' },
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
  /** When and where it was taken, as the sender declared. */
  readonly capturedAt: Instant | null;
  readonly capturedLatitude: MicroDegrees | null;
  readonly capturedLongitude: MicroDegrees | null;
  /** The same as the picture itself says (EXIF, or a video's own record); claimed by the device, proven by nothing. */
  readonly embeddedAt: Instant | null;
  readonly embeddedLatitude: MicroDegrees | null;
  readonly embeddedLongitude: MicroDegrees | null;
  /** What is fetched: what was made of the bytes that came, or for a document of ours the same. Null before STORED. */
  readonly servedSha256: string | null;
  readonly servedSizeBytes: number | null;
  readonly createdAt: Instant;
  /** When the last byte came. */
  readonly receivedAt: Instant | null;
  readonly storedAt: Instant | null;
}

/** A millionth of a degree, WGS 84: 11 cm of latitude. */
export type MicroDegrees = number;

/** What is empty of a file that nobody took with a camera, and before its bytes are looked into. */
export const NOT_TAKEN = {
  rejection: null,
  capturedAt: null,
  capturedLatitude: null,
  capturedLongitude: null,
  embeddedAt: null,
  embeddedLatitude: null,
  embeddedLongitude: null,
  servedSha256: null,
  servedSizeBytes: null,
} as const;

/** A file to come, as a caller names it. */
export interface FileDeclaration {
  readonly name: string;
  readonly contentType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly capturedAt?: Instant | null;
  /** Decimal degrees as the caller writes them. */
  readonly capturedPosition?: { readonly latitude: string; readonly longitude: string } | null;
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
  'image/webp': { most: 20 * MB, extensions: ['webp'] },
  'video/mp4': { most: 50 * MB, extensions: ['mp4'] },
  /** Receipts of an e-signature or of a one-time code. */
  'application/json': { most: MB, extensions: ['json'] },
} as const satisfies Readonly<Record<string, { most: number; extensions: readonly string[] }>>;
export type ContentType = keyof typeof CONTENT_TYPES;

/** HEIC is not among them: nothing well kept and free decodes it, and what cannot be decoded cannot be made harmless. */
const IMAGES = ['image/jpeg', 'image/png', 'image/webp'] as const;
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
