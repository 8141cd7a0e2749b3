/** What a customer gives when taking an option: everything that the option says it needs, answered harmlessly. */
import { createHash } from 'node:crypto';
import type {
  AcceptanceInput,
  FileInput,
  PeopleInput,
  QuoteAcceptInput,
  QuoteOffersQuery,
} from '../generated/operations.js';
import { MORNING, type QuoteCard, type Seller } from './quote-world.js';

type Offer = NonNullable<QuoteOffersQuery['quote']>['options'][number];
type Requirements = NonNullable<Offer['acceptance']>;

/** The invented customer of the kit, with a document whose check character is right. */
export const CUSTOMER: PeopleInput = {
  policyholder: {
    person: {
      name: '林若溪',
      phone: '13800000000',
      identity: { kind: 'RESIDENT_ID', number: '11010519491231002X' },
    },
  },
};

let files = 0;

/** A file declared now; its bytes may follow. */
export function declaredFile(contentType = 'application/pdf'): FileInput {
  files += 1;
  const sha256 = createHash('sha256')
    .update(`file ${String(files)}`)
    .digest('hex');
  return { declare: { name: 'paper.pdf', contentType, sizeBytes: 1000, sha256 } };
}

export function acceptanceFor(needs: Requirements, changes: Partial<AcceptanceInput> = {}): AcceptanceInput {
  return {
    people: CUSTOMER,
    disclosures: needs.questions.flatMap(({ key, kind, choices }): AcceptanceInput['disclosures'] => {
      switch (kind) {
        case 'YES_NO':
          return [{ key, answer: { yesNo: false } }];
        case 'NUMBER':
          return [{ key, answer: { number: '35' } }];
        case 'DATE':
          return [{ key, answer: { date: '2028-01-31' } }];
        case 'CHOICE':
          return [{ key, answer: { choice: choices[0] ?? '' } }];
        case 'TEXT':
          return []; // asked only after another answer
      }
    }),
    confirmedExclusions: needs.exclusions.map(({ key }) => key),
    confirmedNotices: needs.noticesToConfirm,
    consents: needs.consents.map((purpose) => ({ purpose, givenAt: MORNING })),
    signature: { method: 'E_SIGNATURE', signedAt: MORNING, evidence: declaredFile() },
    mandate: needs.mandateNeeded ? declaredFile() : null,
    materials: needs.materials.map((kind) => ({ kind, file: declaredFile() })),
    ...changes,
  };
}

export interface Taken extends Omit<QuoteAcceptInput, 'idempotencyKey'> {
  readonly idempotencyKey?: string;
}

/** What `quoteAccept` is sent for an option of a quote, by a salesperson of the main outlet. */
export async function takingOf(
  seller: Seller,
  quote: Pick<QuoteCard, 'id'>,
  label = 'A',
  changes: { readonly acceptance?: Partial<AcceptanceInput>; readonly producerId?: string | null } = {},
): Promise<Taken> {
  const offers = await seller.offers(quote.id);
  const option = offers.options.find((each) => each.label === label);
  if (!option?.acceptance) throw new Error(`option ${label} cannot be taken`);
  return {
    optionId: option.id,
    expectedVersion: offers.revision,
    producerId: changes.producerId === undefined ? seller.producerId : changes.producerId,
    acceptance: acceptanceFor(option.acceptance, changes.acceptance),
  };
}
