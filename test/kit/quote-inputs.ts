/** What callers of the quote tests ask for, and how they read the answers. */
import { withCheckDigit } from '../../src/app/sandbox/vin.js';
import type { CompulsoryRecord } from '../../src/modules/quotes/index.js';
import type { CommercialRecord } from '../../src/modules/rating/index.js';
import type { QuoteRequestInput, QuoteRequestMutation, VehicleInput } from '../generated/operations.js';

export const NO_HISTORY: CompulsoryRecord = {
  previousPolicies: [],
  accidents: [],
  ownerChangedOn: null,
  provinceChanged: false,
  proofOfRecord: true,
  coveredUntil: null,
};
export const NO_COMMERCIAL_HISTORY: CommercialRecord = { policies: [], ownerChangedOn: null, violationGrade: null };
export type Payload<T> = NonNullable<T>;
export type RequestPayload = Payload<QuoteRequestMutation['quoteRequest']>;
export type QuoteCard = NonNullable<RequestPayload['quote']>;
export type UserError = RequestPayload['userErrors'][number];

// ── what is asked for ──

let serial = 0;

export function nextSerial(): number {
  serial += 1;
  return serial;
}

export function newKey(): string {
  return `key-${String(process.pid)}-${String(nextSerial())}`;
}

export function keyed<Input extends { idempotencyKey?: string }>(input: Input): Input & { idempotencyKey: string } {
  return { ...input, idempotencyKey: input.idempotencyKey ?? newKey() };
}

export function aVin(number = nextSerial()): string {
  return withCheckDigit(`LSGPC52U0PF${String(number).padStart(6, '0')}`);
}

/** A family saloon of Shanghai, five seats, 1.5 litres: 950.00 a year. */
export function aSaloon(changes: Partial<VehicleInput> = {}): VehicleInput {
  const number = nextSerial();
  return {
    vin: aVin(number),
    registration: { plate: { number: `沪A${String(number).padStart(5, '0')}` } },
    region: '310000',
    useNature: 'FAMILY',
    energy: 'FUEL',
    seats: 5,
    displacementMl: 1498,
    makeModel: '晨光 S5 1.5T',
    ...changes,
  };
}

export const OPTION_A = { label: 'A', compulsory: { taxPaid: false, effectiveOnIssue: false } };

export function anOption(
  label: string,
  compulsory: Partial<QuoteRequestInput['options'][number]['compulsory']> = {},
): QuoteRequestInput['options'][number] {
  return { label, compulsory: { taxPaid: false, effectiveOnIssue: false, ...compulsory } };
}

type OptionInput = QuoteRequestInput['options'][number];
type CommercialInput = NonNullable<OptionInput['commercial']>;
type CoverageInput = NonNullable<CommercialInput['choice']['selection']>['coverages'][number];

export const DAMAGE: CoverageInput = { code: 'VEHICLE_DAMAGE' };
export const THIRD_PARTY: CoverageInput = {
  code: 'THIRD_PARTY_LIABILITY',
  sumInsured: { amount: '1000000.00', currency: 'CNY' },
};

/** A commercial part of a free selection. */
export function aSelection(
  coverages: readonly CoverageInput[],
  changes: Partial<CommercialInput> = {},
): CommercialInput {
  return { choice: { selection: { coverages: [...coverages], services: [] } }, ...changes };
}

/** Both parts. */
export function bothParts(label: string, commercial: CommercialInput): OptionInput {
  return { ...anOption(label), commercial };
}

/** What a commercial price needs besides: three years old, 150,000.00 new, and 18 full months at the start. */
export function aValuedSaloon(changes: Partial<VehicleInput> = {}): VehicleInput {
  return aSaloon({
    firstRegisteredOn: '2025-05-12',
    newPrice: { amount: '150000.00', currency: 'CNY' },
    engineNumber: 'EA2110001',
    ...changes,
  });
}

export function aRequest(changes: Partial<QuoteRequestInput> = {}): QuoteRequestInput {
  return {
    idempotencyKey: newKey(),
    vehicle: aSaloon(),
    people: { policyholder: { person: { name: '林若溪' } } },
    options: [OPTION_A],
    ...changes,
  };
}

/** `years` policies a year apart, the newest a year ago; `accidents` at fault in the last year. */
export function insuredBefore(years: number, accidents: readonly { death: boolean }[] = []): CompulsoryRecord {
  const day = (year: number): string => `${String(2026 - year)}-11-20`;
  return {
    ...NO_HISTORY,
    previousPolicies: Array.from({ length: years }, (_, index) => ({
      issuedOn: day(index + 1) as CompulsoryRecord['previousPolicies'][number]['issuedOn'],
    })),
    accidents: accidents.map(({ death }) => ({
      occurredOn: '2026-06-01' as CompulsoryRecord['accidents'][number]['occurredOn'],
      atFault: true,
      death,
    })),
  };
}

// ── what is answered ──

/** The only refusal; anything else than one is a failure that prints itself. */
export function onlyRefusal(payload: { readonly userErrors: readonly UserError[] }): UserError {
  const [only] = payload.userErrors;
  if (!only || payload.userErrors.length !== 1)
    throw new Error(`not one refusal: ${JSON.stringify(payload.userErrors)}`);
  return only;
}

export function codes(payload: { readonly userErrors: readonly UserError[] }): string[] {
  return payload.userErrors.map((error) => error.code);
}

export function factsOf(error: { readonly facts: readonly { name: string; value: string }[] }): Record<string, string> {
  return Object.fromEntries(error.facts.map(({ name, value }) => [name, value]));
}

/** Yuan of an option's compulsory premium. */
export function premiumOf(quote: Pick<QuoteCard, 'options'> | null | undefined, label = 'A'): string | undefined {
  return quote?.options.find((option) => option.label === label)?.compulsory?.premium?.amount.amount;
}

/** The input with one suggestion of a refusal applied, as a form would: `null` empties a field, figures stay figures. */
export function withSuggestion<Input extends object>(
  input: Input,
  suggestion: { readonly field: readonly string[]; readonly value: string } | undefined,
): Input {
  if (!suggestion) throw new Error('nothing is suggested');
  const copy = structuredClone(input);
  const path = suggestion.field.slice(1);
  const last = path.pop() ?? '';
  let at = copy as Record<string, unknown>;
  for (const part of path) at = (at[part] ??= {}) as Record<string, unknown>;
  at[last] =
    suggestion.value === 'null'
      ? null
      : /^(seats|loadKg|displacementMl|kerbMassKg|expectedVersion)$/.test(last)
        ? Number(suggestion.value)
        : suggestion.value;
  return copy;
}
