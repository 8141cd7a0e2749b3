/** Applications over real HTTP: a customer takes an option of a priced quote and gives everything, unless the test says otherwise. */
import { wireId } from '../../src/kernel/ids.js';
import {
  ApplicationOfDocument,
  type ApplicationOfQuery,
  type QuoteAcceptInput,
  type QuoteRequestInput,
} from '../generated/operations.js';
import { acceptanceOf } from './application-fixture.js';
import {
  anOption,
  aSelection,
  aValuedSaloon,
  bothParts,
  DAMAGE,
  MORNING,
  newKey,
  type Payload,
  type Seller,
  THIRD_PARTY,
} from './quote-world.js';

/** Compulsory, commercial, both. */
export const OPTIONS: QuoteRequestInput['options'] = [
  anOption('A'),
  { label: 'B', commercial: aSelection([DAMAGE, THIRD_PARTY]) },
  bothParts('C', aSelection([DAMAGE, THIRD_PARTY])),
];

/** A grown person with a valid number, nobody's. */
export const HOLDER = {
  person: { name: '林若溪', identity: { kind: 'RESIDENT_ID' as const, number: '11010519491231002X' } },
};

type Acceptance = QuoteAcceptInput['acceptance'];
type Answers = Acceptance['disclosures'];
export type Label = 'A' | 'B' | 'C';
const KINDS = { A: ['COMPULSORY'], B: ['COMMERCIAL'], C: ['COMPULSORY', 'COMMERCIAL'] } as const;

export interface Taken {
  readonly answers?: Answers;
  readonly acceptance?: Partial<Acceptance>;
  readonly externalRef?: string;
  /** The partner's own number of the quote. */
  readonly quoteRef?: string;
  readonly vehicle?: QuoteRequestInput['vehicle'];
  readonly options?: QuoteRequestInput['options'];
  /** When the customer signs and agrees; the world's morning unless told. */
  readonly at?: string;
}

/** What `quoteAccept` takes for an option of a fresh quote. */
export async function toAccept(seller: Seller, label: Label, taken: Taken = {}): Promise<QuoteAcceptInput> {
  const { id, revision } = await seller.quoted({
    vehicle: taken.vehicle ?? aValuedSaloon(),
    people: { policyholder: HOLDER },
    options: taken.options ?? OPTIONS,
    externalRef: taken.quoteRef ?? null,
  });
  const offers = await seller.offers(id);
  const option = offers.options.find((each) => each.label === label);
  if (!option?.acceptance) throw new Error(`no option ${label}`);
  const given = acceptanceOf(KINDS[label], taken.answers as never) as unknown as Acceptance;
  const now = taken.at ?? MORNING;
  return {
    idempotencyKey: newKey(),
    optionId: option.id,
    expectedVersion: revision,
    externalRef: taken.externalRef ?? null,
    producerId: wireId('Producer', seller.made.producerId),
    acceptance: {
      ...given,
      confirmedExclusions: option.acceptance.exclusions.map(({ key }) => key),
      confirmedNotices: option.acceptance.noticesToConfirm,
      consents: given.consents.map((consent) => ({ ...consent, givenAt: now })),
      signature: { ...given.signature, signedAt: now },
      people: { policyholder: HOLDER },
      ...taken.acceptance,
    },
  };
}

export type ApplicationView = Payload<ApplicationOfQuery['application']>;

export async function applicationOf(seller: Pick<Seller, 'ask'>, id: string): Promise<ApplicationView | null> {
  return (await seller.ask(ApplicationOfDocument, { by: { id } })).application ?? null;
}

/** An application that must have come about. */
export async function took(seller: Seller, label: Label, taken: Taken = {}): Promise<ApplicationView> {
  const { application, userErrors } = await seller.accept(await toAccept(seller, label, taken));
  if (!application) throw new Error(`refused: ${JSON.stringify(userErrors)}`);
  const found = await applicationOf(seller, application.id);
  if (!found) throw new Error('the application is not there');
  return found;
}

/** Answers that send a commercial part to a person on the third level, to the area, or out. */
export const REFERRED: Answers = [{ key: 'REFUSED_BEFORE', answer: { yesNo: true } }];
export const REFERRED_HIGH: Answers = [
  { key: 'MODIFICATION', answer: { choice: 'STRUCTURE_OR_BATTERY' } },
  { key: 'MODIFICATION_DETAIL', answer: { text: '更换电池组' } },
];
export const DECLINED: Answers = [{ key: 'RIDE_HAILING', answer: { yesNo: true } }];
