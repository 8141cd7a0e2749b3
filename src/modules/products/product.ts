/** Words of the room: a product (险种) and the document of a version, as filed. */
import { z } from 'zod';
import type { Id } from '../../kernel/ids.js';
import type { Instant, LocalDate } from '../../kernel/dates.js';

export type PolicyKind = 'COMPULSORY' | 'COMMERCIAL';
export type ProductState = 'DRAFT' | 'FILED' | 'ON_SALE' | 'SUSPENDED' | 'RETIRED';

export interface Product {
  readonly id: Id<'Product'>;
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly kind: PolicyKind;
}

export interface ProductVersion {
  readonly id: Id<'ProductVersion'>;
  readonly productId: Id<'Product'>;
  readonly edition: string;
  readonly filingNumber: string | null;
  readonly state: ProductState;
  readonly onSaleFrom: LocalDate;
  readonly onSaleUntil: LocalDate | null;
  readonly document: ProductDocument;
  readonly digest: string;
  readonly filedBy: string;
  readonly approvedBy: string | null;
  readonly revision: number;
  readonly updatedAt: Instant;
}

const day = z.iso.date();
const amount = z.string().regex(/^\d{1,12}\.\d{2}$/, 'must be yuan with two decimals');
const text = z.object({ zh: z.string().min(1).max(4000), en: z.string().min(1).max(4000) }).strict();

const limits = z
  .object({
    deathDisability: amount,
    medical: amount,
    property: amount,
  })
  .strict();

/** Limits of liability per accident, by the DATE OF THE ACCIDENT, not of the policy. */
const liabilityLimits = z
  .object({
    accidentFrom: day,
    /** First day no longer covered by this row; null when open. */
    accidentUntil: day.nullable(),
    atFault: limits,
    noFault: limits,
    source: z.string().min(1).max(400),
  })
  .strict();

const coverage = z
  .object({
    code: z.string().regex(/^[A-Z][A-Z_]{2,40}$/),
    role: z.enum(['MAIN', 'ADDITIONAL']),
    name: text,
    summary: text,
    attachesTo: z.array(z.string()).max(20),
  })
  .strict();

export const productDocumentSchema = z
  .object({
    coverages: z.array(coverage).min(1).max(60),
    /** What is not insured (责任免除): highlighted, explained and confirmed before issue. */
    exclusions: z.array(z.object({ key: z.string().regex(/^[A-Z0-9][A-Z0-9.-]{1,40}$/), text }).strict()).max(100),
    clauseSummary: text,
    claimProcedure: text,
    /** FILED: the filed wording, imported and checked. SUMMARY: our own summary, not the filed wording. */
    wording: z.enum(['FILED', 'SUMMARY']),
    liabilityLimits: z.array(liabilityLimits).max(20),
    /** Use natures it can be sold for; empty for all. */
    useNatures: z.array(z.string()).max(30),
    /** Energies it can be sold for; empty for all. */
    energies: z.array(z.string()).max(10),
  })
  .strict();

export type ProductDocument = z.infer<typeof productDocumentSchema>;
export type LiabilityLimits = ProductDocument['liabilityLimits'][number];

const words = z.strictObject({ zh: z.string().min(1).max(400), en: z.string().min(1).max(400) });

/** A plan's document: the selection it stands for and for whom. */
export const planDocumentSchema = z.strictObject({
  name: words,
  summary: words,
  coverages: z.array(
    z.strictObject({
      code: z.string(),
      sumInsuredFen: z.string().nullable(),
      deductibleFen: z.string().nullable(),
      deductibleRate: z.string().nullable(),
      days: z.number().int().nullable(),
      dailyAmountFen: z.string().nullable(),
      appliesTo: z.string().nullable(),
      seats: z.number().int().nullable(),
    }),
  ),
  services: z.array(z.strictObject({ code: z.string(), count: z.number().int().positive() })),
  /** For these use natures; empty for all that the product is sold for. */
  useNatures: z.array(z.string()),
  /** Only for these kinds of channel (S-021); empty for all. */
  channelKinds: z.array(z.string()),
});
export type PlanDocument = z.infer<typeof planDocumentSchema>;
