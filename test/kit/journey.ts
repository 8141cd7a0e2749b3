/**
 * One customer's way from a quote to two policies, as a partner's system drives it: every step has its key, and after a
 * lost line, a killed gateway or a busy answer the same step is sent again, word for word, until it is answered.
 */
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

interface Body {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Whoever is killed after a line was taken up may leave it silent. */
const patience = (): AbortSignal => AbortSignal.timeout(20_000);

/** Where the gateway is, and how to sign in. The address outlives the process behind it. */
export interface Counter {
  readonly url: string;
  readonly clientId: string;
  readonly secret: string;
}

/** Sends until an answer comes that is the gateway's last word on the matter. */
export class PatientClient {
  private token: string | null = null;
  /** How often something had to be sent again. */
  again = 0;

  constructor(
    private readonly counter: Counter,
    private readonly language = 'en',
  ) {}

  async send<T>(query: string, variables: unknown): Promise<T> {
    for (;;) {
      const body = await this.attempt(query, variables);
      if (body?.data && !body.errors) return body.data as T;
      const code = body?.errors?.[0]?.extensions?.code;
      if (body?.errors && code !== 'UNAVAILABLE' && code !== 'RATE_LIMITED')
        throw new Error(JSON.stringify(body.errors));
      this.again += 1;
      await pause(25);
    }
  }

  private async attempt(query: string, variables: unknown): Promise<Body | null> {
    try {
      this.token ??= await this.signIn();
      const answer = await fetch(`${this.counter.url}/graphql`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${this.token}`,
          'content-type': 'application/json',
          'accept-language': this.language,
        },
        body: JSON.stringify({ query, variables }),
        signal: patience(),
      });
      if (answer.status === 401) {
        this.token = null;
        return null;
      }
      return (await answer.json()) as Body;
    } catch {
      return null; // the line broke: what came of it is asked with the same key
    }
  }

  private async signIn(): Promise<string> {
    const { url, clientId, secret } = this.counter;
    const answer = await fetch(`${url}/oauth/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'grant_type=client_credentials',
      signal: patience(),
    });
    const { access_token: token } = (await answer.json()) as { access_token?: string };
    if (token === undefined) throw new Error('no token');
    return token;
  }
}

interface Refused {
  readonly userErrors: readonly { readonly code: string; readonly message: string; readonly field: string[] | null }[];
}
interface Question {
  readonly key: string;
  readonly kind: string;
  readonly choices: readonly string[];
}
interface Option {
  readonly id: string;
  readonly label: string;
  readonly offered: boolean;
  readonly payable: { readonly amount: string } | null;
  readonly refusals: readonly { readonly code: string; readonly message: string }[];
  readonly acceptance: {
    readonly questions: readonly Question[];
    readonly exclusions: readonly { readonly key: string }[];
    readonly consents: readonly string[];
    readonly materials: readonly string[];
    readonly noticesToConfirm: readonly string[];
    readonly mandateNeeded: boolean;
  };
}
export interface QuoteSeen {
  readonly id: string;
  readonly number: string;
  readonly revision: number;
  readonly options: readonly Option[];
}
export interface ApplicationSeen {
  readonly id: string;
  readonly number: string;
  readonly state: string;
}
export interface OrderSeen {
  readonly number: string;
  readonly payUrl: string | null;
  readonly state: string;
}
export interface Followed {
  readonly state: string;
  readonly policies: readonly { readonly number: string; readonly kind: string }[];
}

export const REQUEST = `mutation JourneyQuote($input: QuoteRequestInput!) { quoteRequest(input: $input) { quote { id number revision
  options { id label offered payable { amount } refusals { code message } acceptance { questions { key kind choices } exclusions { key } consents materials noticesToConfirm mandateNeeded } } }
  userErrors { code message field } } }`;
export const ACCEPT = `mutation JourneyAccept($input: QuoteAcceptInput!) { quoteAccept(input: $input) { application { id number state } userErrors { code message field } } }`;
export const ORDER = `mutation JourneyOrder($input: PaymentOrderCreateInput!) { paymentOrderCreate(input: $input) { paymentOrder { number payUrl state } userErrors { code message field } } }`;
export const FOLLOW = `query JourneyFollow($by: LookupInput!) { application(by: $by) { state policies { number kind } } }`;

/** The payer opens the page and presses its button, until the cashier has answered. */
export async function payPatiently(payUrl: string): Promise<void> {
  for (;;) {
    try {
      const html = await (await fetch(payUrl, { signal: patience() })).text();
      const order = /name="order" value="([^"]+)"/.exec(html)?.[1];
      if (order === undefined) return; // paid already, or over: the page says so
      const answer = await fetch(new URL('/pay', payUrl), {
        method: 'POST',
        body: new URLSearchParams({ order }),
        signal: patience(),
      });
      await answer.text();
      if (answer.status < 500) return;
    } catch {
      /* the cashier is away */
    }
    await pause(25);
  }
}

export interface Car {
  readonly vin: string;
  readonly serial: number;
}

/** What every step sends, fixed from the start: a retry is the same word for word. */
export class Journey {
  constructor(
    readonly client: PatientClient,
    readonly run: string,
    readonly car: Car,
    private readonly today: string,
    private readonly producerId: string | null,
  ) {}

  get ref(): string {
    return `${this.run}-${String(this.car.serial)}`;
  }

  quoteInput(): Readonly<Record<string, unknown>> {
    return {
      idempotencyKey: `${this.ref}-quote`,
      externalRef: `${this.ref}-Q`,
      ...(this.producerId === null ? {} : { producerId: this.producerId }),
      vehicle: {
        vin: this.car.vin,
        registration: {
          unregistered: {
            invoiceNumber: `FP-${this.ref}`,
            invoicedOn: this.today,
            invoicePrice: { amount: '168800.00' },
            certificateNumber: 'WAC0001234567',
          },
        },
        region: '310000',
        useNature: 'FAMILY',
        energy: 'FUEL',
        seats: 5,
        displacementMl: 1498,
        makeModel: '晨光 S5 1.5T',
        engineNumber: `EA211${String(this.car.serial).padStart(6, '0')}`,
        newPrice: { amount: '168800.00' },
      },
      people: { policyholder: { person: { name: '测试甲', phone: '13800000000' } } },
      options: [{ label: 'B', compulsory: {}, commercial: { choice: { selection: SELECTION } } }],
    };
  }

  async quote(): Promise<QuoteSeen> {
    const { quoteRequest: answer } = await this.client.send<{ quoteRequest: Refused & { quote: QuoteSeen | null } }>(
      REQUEST,
      { input: this.quoteInput() },
    );
    const quote = must(answer.quote, answer);
    const [option] = quote.options;
    if (option?.offered !== true) throw new Error(`not on offer: ${JSON.stringify(option?.refusals)}`);
    return quote;
  }

  acceptInput(quote: QuoteSeen, signedAt: string): Readonly<Record<string, unknown>> {
    const [option] = quote.options;
    if (!option) throw new Error('no option');
    const needs = option.acceptance;
    return {
      idempotencyKey: `${this.ref}-accept`,
      externalRef: `${this.ref}-A`,
      optionId: option.id,
      expectedVersion: quote.revision,
      acceptance: {
        people: { policyholder: { person: HOLDER } },
        disclosures: needs.questions
          .filter(({ key }) => !key.endsWith('_DETAIL')) // asked only of those who have something to tell
          .map((question) => ({ key: question.key, answer: answerTo(question) })),
        confirmedExclusions: needs.exclusions.map(({ key }) => key),
        confirmedNotices: needs.noticesToConfirm,
        consents: needs.consents.map((purpose) => ({ purpose, givenAt: signedAt })),
        signature: { method: 'E_SIGNATURE', signedAt, evidence: paper('signature.pdf') },
        ...(needs.mandateNeeded ? { mandate: paper('mandate.pdf') } : {}),
        materials: needs.materials.map((kind) => ({ kind, file: paper(`${kind.toLowerCase()}.pdf`) })),
      },
    };
  }

  async accept(input: Readonly<Record<string, unknown>>): Promise<ApplicationSeen> {
    const { quoteAccept: answer } = await this.client.send<{
      quoteAccept: Refused & { application: ApplicationSeen | null };
    }>(ACCEPT, { input });
    return must(answer.application, answer);
  }

  orderInput(): Readonly<Record<string, unknown>> {
    return {
      idempotencyKey: `${this.ref}-pay`,
      externalRef: `${this.ref}-P`,
      charge: { externalRef: `${this.ref}-A` },
      method: 'QR_CODE',
    };
  }

  async order(): Promise<OrderSeen> {
    const { paymentOrderCreate: answer } = await this.client.send<{
      paymentOrderCreate: Refused & { paymentOrder: OrderSeen | null };
    }>(ORDER, { input: this.orderInput() });
    return must(answer.paymentOrder, answer);
  }

  /** Waits until the application is over, one way or the other. */
  async end(applicationId: string): Promise<Followed> {
    for (;;) {
      const { application } = await this.client.send<{ application: Followed | null }>(FOLLOW, {
        by: { id: applicationId },
      });
      if (application && !['APPROVED', 'PAID'].includes(application.state)) return application;
      await pause(100);
    }
  }
}

/** Third-party liability and damage by the filed standard, one addition. */
export const SELECTION = {
  coverages: [
    { code: 'VEHICLE_DAMAGE' },
    { code: 'THIRD_PARTY_LIABILITY', sumInsured: { amount: '1000000.00' } },
    { code: 'NON_MEDICARE_MEDICAL', appliesTo: 'THIRD_PARTY_LIABILITY', sumInsured: { amount: '100000.00' } },
  ],
};

export const HOLDER = {
  name: '测试甲',
  phone: '13800000000',
  address: '上海市测试路 1 号',
  identity: { kind: 'RESIDENT_ID', number: '11010519491231002X' },
};

export function paper(name: string): Readonly<Record<string, unknown>> {
  return {
    declare: {
      name,
      contentType: 'application/pdf',
      sizeBytes: 1024,
      sha256: createHash('sha256').update(name).digest('hex'),
    },
  };
}

/** The harmless answer: nothing to disclose, a driver of forty. */
export function answerTo({ kind, choices, key }: Question): Readonly<Record<string, unknown>> {
  if (kind === 'YES_NO') return { yesNo: false };
  if (kind === 'NUMBER') return { number: /age/i.test(key) ? '40' : '0' };
  if (kind === 'DATE') return { date: '2026-06-01' };
  return kind === 'CHOICE' ? { choice: choices[0] } : { text: '无' };
}

function must<T>(value: T | null, answer: Refused): T {
  if (value === null) throw new Error(`refused: ${JSON.stringify(answer.userErrors)}`);
  return value;
}
