/** Words of the room: a product (险种), the document of a version as filed, a plan (保险方案). */
import { z } from 'zod';
import type { Id } from '../../kernel/ids.js';
import type { Instant, LocalDate } from '../../kernel/dates.js';
import { ENERGY_KINDS, USE_NATURES } from '../registry/index.js';
import { CHOICE_KINDS, COVERAGE_CODES, DERIVATIONS, SERVICE_CODES } from './selection.js';

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

const code = z.enum(COVERAGE_CODES);
const codes = z.array(code).max(COVERAGE_CODES.length);
/** Absent means none, here and below: a document says what it has. */
const useNatures = z.array(z.enum(USE_NATURES)).max(USE_NATURES.length);

/**
 * One thing to choose: from a list, inside a range, or nothing but what follows from elsewhere. Amounts are yuan with
 * two decimals, rates fractions, days and seats whole numbers, all as text.
 */
const choice = z
  .object({
    kind: z.enum(CHOICE_KINDS),
    options: z.array(z.string().max(40)).min(1).max(60).optional(),
    least: z.string().max(20).optional(),
    greatest: z.string().max(20).optional(),
    /** Taken when nothing is chosen. Without it, and not derived, a choice must be made. */
    standard: z.string().max(40).optional(),
    /** Where the value comes from when nothing is chosen. */
    derived: z.enum(DERIVATIONS).optional(),
  })
  .strict();

const coverage = z
  .object({
    code,
    role: z.enum(['MAIN', 'ADDITIONAL']),
    name: text,
    summary: text,
    /** Other names it goes by in the trade (S-005). */
    aliases: z.array(z.string().min(1).max(60)).max(10).optional(),
    attachesTo: codes,
    /** Cannot stand beside these, in either direction. */
    excludes: codes.optional(),
    choices: z.array(choice).max(CHOICE_KINDS.length).optional(),
    /** Only for vehicles of these uses; absent for all that the product is sold for. */
    useNatures: useNatures.min(1).optional(),
    /** May be taken once for each main coverage it applies to. */
    repeats: z.boolean().optional(),
    /** In a retired edition: the coverage that pays for it today. */
    successor: code.optional(),
    /** Its sum insured is for the whole period: what was paid is used up of it. Absent: for each accident. */
    aggregate: z.boolean().optional(),
    /** What of an aggregate sum was used up may be restored against premium (恢复保额). Absent: not offered. */
    replenishable: z.boolean().optional(),
  })
  .strict();

const service = z
  .object({
    code: z.enum(SERVICE_CODES),
    name: text,
    /** Times free of charge. */
    freeCount: z.int().min(0).max(100),
    /** Times that can be agreed, the free ones among them, rising. */
    countOptions: z.array(z.int().min(1).max(100)).min(1).max(20),
  })
  .strict();

/** A coverage that callers know and this version does not sell. */
const notSold = z.discriminatedUnion('reason', [
  /** Sold by a former edition; `successor` pays for it now. */
  z.object({ reason: z.literal('RETIRED'), code, successor: code }).strict(),
  /** Belongs to the clauses for vehicles of another energy. */
  z.object({ reason: z.literal('OTHER_ENERGY'), code }).strict(),
]);

const exclusion = z
  .object({
    key: z.string().regex(/^[A-Z0-9][A-Z0-9.-]{1,40}$/),
    text,
    /** Concerns only whoever takes one of these; absent when it concerns everybody. */
    coverages: codes.min(1).optional(),
  })
  .strict();

export const productDocumentSchema = z
  .object({
    coverages: z.array(coverage).min(1).max(60),
    /** Value-added services (增值服务特约条款): what VALUE_ADDED_SERVICE is made of. */
    services: z.array(service).max(SERVICE_CODES.length).optional(),
    notSold: z.array(notSold).max(COVERAGE_CODES.length).optional(),
    /** What is not insured (责任免除): highlighted, explained and confirmed before issue. */
    exclusions: z.array(exclusion).max(100),
    clauseSummary: text,
    claimProcedure: text,
    /** FILED: the filed wording, imported and checked. SUMMARY: our own summary, not the filed wording. */
    wording: z.enum(['FILED', 'SUMMARY']),
    liabilityLimits: z.array(liabilityLimits).max(20),
    /** Use natures it can be sold for; empty for all. */
    useNatures,
    /** Energies it can be sold for; empty for all. */
    energies: z.array(z.enum(ENERGY_KINDS)).max(ENERGY_KINDS.length),
  })
  .strict();

export type ProductDocument = z.infer<typeof productDocumentSchema>;
export type LiabilityLimits = ProductDocument['liabilityLimits'][number];
export type CoverageTerms = ProductDocument['coverages'][number];
export type ServiceTerms = z.infer<typeof service>;
export type ChoiceTerms = z.infer<typeof choice>;
export type Exclusion = z.infer<typeof exclusion>;

const words = z.strictObject({ zh: z.string().min(1).max(400), en: z.string().min(1).max(400) });

/** A plan's document: the selection it stands for and for whom. What is null is left to its standard. */
export const planDocumentSchema = z.strictObject({
  name: words,
  /** Why one would take it. */
  summary: words,
  coverages: z
    .array(
      z.strictObject({
        code,
        sumInsuredFen: z.string().nullable(),
        deductibleFen: z.string().nullable(),
        deductibleRate: z.string().nullable(),
        days: z.int().nullable(),
        dailyAmountFen: z.string().nullable(),
        appliesTo: code.nullable(),
        seats: z.int().nullable(),
      }),
    )
    .min(1),
  services: z.array(z.strictObject({ code: z.enum(SERVICE_CODES), count: z.int().positive() })),
  /** For these use natures; empty for all that the product is sold for. */
  useNatures: z.array(z.enum(USE_NATURES)),
  /** Only for these kinds of channel (S-021); empty for all. */
  channelKinds: z.array(z.string()),
});
export type PlanDocument = z.infer<typeof planDocumentSchema>;

export interface Plan {
  readonly id: Id<'Plan'>;
  readonly code: string;
  readonly productId: Id<'Product'>;
  readonly document: PlanDocument;
  readonly offeredFrom: LocalDate;
  readonly offeredUntil: LocalDate | null;
}
