import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Day of the insurer's calendar (Asia/Shanghai), `2026-11-21`. */
  Date: { input: string; output: string; }
  /** Instant with offset, milliseconds at most, `2026-11-21T09:30:00.000+08:00`. Answers use +08:00. */
  DateTime: { input: string; output: string; }
  /** Exact decimal as a string, never a float: `"950.00"`, `"0.85"`. Rates are fractions: 15 % is `"0.15"`. */
  Decimal: { input: string; output: string; }
  /** A document as JSON, checked by the schema of what it is filed as (a tariff, a product version); every finding is told by its path. */
  JsonDocument: { input: unknown; output: unknown; }
  /** Number plate (号牌号码, GA 36) in upper case without spaces, new-energy and suffixed plates included. A car without a plate has none: never a filler. The scalar takes any short text; a wrong plate is a refusal with its path. */
  PlateNumber: { input: string; output: string; }
  /** Administrative division (GB/T 2260), six digits, province or city: `310000`. The scalar takes any short text; an unknown region is a refusal with its path. */
  RegionCode: { input: string; output: string; }
  /** Absolute address: https, or http to a sandbox on the same machine. */
  URL: { input: string; output: string; }
  /** Vehicle identification number (车架号, GB 16735): 17 characters without I, O, Q; check digit required for L and H, else a notice. The scalar takes any short text; a wrong number is a refusal with its path. */
  VIN: { input: string; output: string; }
};

/** Everything a customer gives when taking an option. */
export type AcceptanceInput = {
  /** Keys of exclusions shown, explained and confirmed. */
  confirmedExclusions: Array<Scalars['String']['input']>;
  /** Codes of notices confirmed (`NoticeCode`). */
  confirmedNotices?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The policyholder's consents. */
  consents: Array<ConsentInput>;
  /** Answers. */
  disclosures: Array<DisclosureInput>;
  /** Customer's mandate; brokers need it. */
  mandate?: InputMaybe<FileInput>;
  /** Papers already at hand. */
  materials?: InputMaybe<Array<MaterialInput>>;
  /** People completed since the quote, whole. */
  people?: InputMaybe<PeopleInput>;
  /** The policyholder's own signature. */
  signature: SignatureInput;
};

/** What acceptance needs, complete. */
export type AcceptanceRequirements = {
  __typename?: 'AcceptanceRequirements';
  /** Consents to record, by purpose. MARKETING is never among them. */
  consents: Array<ConsentPurpose>;
  /** Exclusions to show, explain and confirm. */
  exclusions: Array<Exclusion>;
  /** A broker needs the customer's mandate. */
  mandateNeeded: Scalars['Boolean']['output'];
  /** Papers needed at acceptance. */
  materials: Array<MaterialKind>;
  /** Papers that may follow: compulsory cover never waits for paper. */
  materialsToBring: Array<MaterialKind>;
  /** Fields of people or vehicle still empty. */
  missingFields: Array<Scalars['String']['output']>;
  /** Codes of notices that the customer must confirm. */
  noticesToConfirm: Array<Scalars['String']['output']>;
  /** Questions to answer (告知); only what is asked counts. */
  questions: Array<DisclosureQuestion>;
};

/** Actions on things with a life: the mutation's name in upper snake case. */
export type Action =
  /** `agreementResume`. */
  | 'AGREEMENT_RESUME'
  /** `agreementSuspend`. */
  | 'AGREEMENT_SUSPEND'
  /** `agreementTerminate`. */
  | 'AGREEMENT_TERMINATE'
  /** `applicationSplit`. */
  | 'APPLICATION_SPLIT'
  /** `applicationSupplyMaterials`. */
  | 'APPLICATION_SUPPLY_MATERIALS'
  /** `applicationWithdraw`. */
  | 'APPLICATION_WITHDRAW'
  /** `consentWithdraw`. */
  | 'CONSENT_WITHDRAW'
  /** `credentialIssue`. */
  | 'CREDENTIAL_ISSUE'
  /** `credentialRevoke`. */
  | 'CREDENTIAL_REVOKE'
  /** `credentialRotate`. */
  | 'CREDENTIAL_ROTATE'
  /** `endorsementConfirm`. */
  | 'ENDORSEMENT_CONFIRM'
  /** `endorsementDecide`. */
  | 'ENDORSEMENT_DECIDE'
  /** `endorsementRequest`. */
  | 'ENDORSEMENT_REQUEST'
  /** `endorsementWithdraw`. */
  | 'ENDORSEMENT_WITHDRAW'
  /** `partnerReinstate`. */
  | 'PARTNER_REINSTATE'
  /** `partnerSuspend`. */
  | 'PARTNER_SUSPEND'
  /** `paymentConfirm`. */
  | 'PAYMENT_CONFIRM'
  /** `paymentOrderCreate`. */
  | 'PAYMENT_ORDER_CREATE'
  /** `policyCancel`. */
  | 'POLICY_CANCEL'
  /** `policyDeliver`. */
  | 'POLICY_DELIVER'
  /** `policyDocumentCreate`. */
  | 'POLICY_DOCUMENT_CREATE'
  /** `policyRescind`. */
  | 'POLICY_RESCIND'
  /** `policyVoid`. */
  | 'POLICY_VOID'
  /** `productVersionApprove`. */
  | 'PRODUCT_VERSION_APPROVE'
  /** `productVersionFile`. */
  | 'PRODUCT_VERSION_FILE'
  /** `productVersionWithdraw`. */
  | 'PRODUCT_VERSION_WITHDRAW'
  /** `quoteAccept`. */
  | 'QUOTE_ACCEPT'
  /** `quoteAddOption`. */
  | 'QUOTE_ADD_OPTION'
  /** `quoteClone`. */
  | 'QUOTE_CLONE'
  /** `quoteReprice`. */
  | 'QUOTE_REPRICE'
  /** `quoteRequest`. */
  | 'QUOTE_REQUEST'
  /** `quoteWithdraw`. */
  | 'QUOTE_WITHDRAW'
  /** `referralDecide`. */
  | 'REFERRAL_DECIDE'
  /** `refundConfirm`. */
  | 'REFUND_CONFIRM'
  /** `tariffPublish`. */
  | 'TARIFF_PUBLISH'
  /** `uploadCreate`. */
  | 'UPLOAD_CREATE';

/** One thing that can be done with an object, by you, now. */
export type ActionAvailability = {
  __typename?: 'ActionAvailability';
  /** The mutation, in upper snake case. */
  action: Action;
  /** Open to you now. */
  available: Scalars['Boolean']['output'];
  /** Clause that closes it; null when none does. */
  clause?: Maybe<ClauseCitation>;
  /** When it closes by itself, such as a quote's validity. */
  closesAt?: Maybe<Scalars['DateTime']['output']>;
  /** Code that the mutation would answer; null when open. */
  code?: Maybe<RefusalCode>;
  /** When it opens by itself, such as a renewal window. */
  opensAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why not, in words; null when open. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** Anything that has a life: read what is open before offering a button. */
export type Actionable = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
};

/** Who did something, as far as you may know. */
export type Actor = {
  __typename?: 'Actor';
  /** Name to show; staff by name of post, customers never. */
  displayName: Scalars['String']['output'];
  /** Side. */
  kind: ActorKind;
};

/** Side of an actor. */
export type ActorKind =
  /** Insurer's person. */
  | 'INSURER'
  /** A partner's machine or person. */
  | 'PARTNER'
  /** The gateway itself. */
  | 'SYSTEM';

/** One partner's signed instance of standard terms; its versions never overlap and never change. */
export type Agreement = Actionable & Node & {
  __typename?: 'Agreement';
  /** What is open to you, and why not. */
  availableActions: Array<ActionAvailability>;
  /** Your own number for it. */
  externalRef?: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Version being drafted or signed; null when none is. */
  nextVersion?: Maybe<AgreementVersion>;
  /** Agreement number (协议号). */
  number: Scalars['String']['output'];
  /** The other side. */
  partner: Partner;
  /** Rises with every change: your `expectedVersion`. */
  revision: Scalars['Int']['output'];
  /** How it stands. */
  state: AgreementState;
  /** Version in force; null before activation and after the end. */
  versionInForce?: Maybe<AgreementVersion>;
  /** All versions, newest first. */
  versions: AgreementVersionConnection;
};


/** One partner's signed instance of standard terms; its versions never overlap and never change. */
export type AgreementVersionInForceArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** One partner's signed instance of standard terms; its versions never overlap and never change. */
export type AgreementVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Page of agreements. */
export type AgreementConnection = {
  __typename?: 'AgreementConnection';
  /** With cursors. */
  edges: Array<AgreementEdge>;
  /** Items. */
  nodes: Array<Agreement>;
  /** Where it ends. */
  pageInfo: PageInfo;
  /** Counted and charged only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Item of a AgreementConnection. */
export type AgreementEdge = {
  __typename?: 'AgreementEdge';
  /** Sealed cursor. */
  cursor: Scalars['String']['output'];
  /** Item. */
  node: Agreement;
};

/** Opens a suspended agreement. */
export type AgreementResumeInput = {
  /** Agreement. */
  agreementId: Scalars['ID']['input'];
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Why; kept in the audit trail. */
  reason: Scalars['String']['input'];
};

/** Answer of `agreementResume`. */
export type AgreementResumePayload = MutationPayload & {
  __typename?: 'AgreementResumePayload';
  /** The agreement, open; null when refused. */
  agreement?: Maybe<Agreement>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Life of an agreement. */
export type AgreementState =
  /** Executes. */
  | 'ACTIVE'
  /** Being drafted; nothing executes. */
  | 'DRAFT'
  /** Term ran out. */
  | 'EXPIRED'
  /** Signed by both, waiting for its day. */
  | 'SIGNED'
  /** Every write closed. */
  | 'SUSPENDED'
  /** Ended before its term. */
  | 'TERMINATED';

/** Closes every write for now. */
export type AgreementSuspendInput = {
  /** Agreement. */
  agreementId: Scalars['ID']['input'];
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Why; kept in the audit trail. */
  reason: Scalars['String']['input'];
};

/** Answer of `agreementSuspend`. */
export type AgreementSuspendPayload = MutationPayload & {
  __typename?: 'AgreementSuspendPayload';
  /** The agreement, closed; null when refused. */
  agreement?: Maybe<Agreement>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Ends an agreement now. */
export type AgreementTerminateInput = {
  /** Agreement. */
  agreementId: Scalars['ID']['input'];
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Why; kept in the audit trail. */
  reason: Scalars['String']['input'];
};

/** Answer of `agreementTerminate`. */
export type AgreementTerminatePayload = MutationPayload & {
  __typename?: 'AgreementTerminatePayload';
  /** The agreement, ended; null when refused. */
  agreement?: Maybe<Agreement>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** What was agreed for a period. Quotes, policies, claims and commission pin the version they used. */
export type AgreementVersion = Node & {
  __typename?: 'AgreementVersion';
  /** Of which agreement. */
  agreement: Agreement;
  /** All clauses as agreed, or some. */
  clauses: Array<Clause>;
  /** SHA-256 of the content that both sides sign. */
  digest: Scalars['String']['output'];
  /** First instant in force. */
  effectiveFrom: Scalars['DateTime']['output'];
  /** First instant no longer in force; null when open. */
  effectiveUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Rises with every change. */
  revision: Scalars['Int']['output'];
  /** 1, 2, 3 … */
  sequence: Scalars['Int']['output'];
  /** Label of the standard terms it was made from, with their version. */
  standardTermsLabel: Scalars['String']['output'];
  /** How it stands. */
  state: AgreementVersionState;
};


/** What was agreed for a period. Quotes, policies, claims and commission pin the version they used. */
export type AgreementVersionClausesArgs = {
  keys?: InputMaybe<Array<ClauseKey>>;
};

/** Page of versions of an agreement. */
export type AgreementVersionConnection = {
  __typename?: 'AgreementVersionConnection';
  /** With cursors. */
  edges: Array<AgreementVersionEdge>;
  /** Items. */
  nodes: Array<AgreementVersion>;
  /** Where it ends. */
  pageInfo: PageInfo;
  /** Counted and charged only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Item of a AgreementVersionConnection. */
export type AgreementVersionEdge = {
  __typename?: 'AgreementVersionEdge';
  /** Sealed cursor. */
  cursor: Scalars['String']['output'];
  /** Item. */
  node: AgreementVersion;
};

/** Life of a version. */
export type AgreementVersionState =
  /** In force in its period. */
  | 'ACTIVE'
  /** Can still be edited. */
  | 'DRAFT'
  /** Replaced or over. */
  | 'ENDED'
  /** Digest signed by both. */
  | 'SIGNED';

/** Answer, in the form of its question: exactly one of the fields. */
export type AnswerInput =
  /** One of the choices. */
  { choice: Scalars['String']['input']; date?: never; number?: never; text?: never; yesNo?: never; }
  |  /** Day. */
  { choice?: never; date: Scalars['Date']['input']; number?: never; text?: never; yesNo?: never; }
  |  /** Number. */
  { choice?: never; date?: never; number: Scalars['Decimal']['input']; text?: never; yesNo?: never; }
  |  /** Words, on one line, at most 400 characters. */
  { choice?: never; date?: never; number?: never; text: Scalars['String']['input']; yesNo?: never; }
  |  /** Yes or no. */
  { choice?: never; date?: never; number?: never; text?: never; yesNo: Scalars['Boolean']['input']; };

/** Form of an answer. */
export type AnswerKind =
  /** One of the choices. */
  | 'CHOICE'
  /** Day. */
  | 'DATE'
  /** Number. */
  | 'NUMBER'
  /** Words. */
  | 'TEXT'
  /** Yes or no. */
  | 'YES_NO';

/** Application (投保单): the customer's choice, disclosures and consents, and the decision on it. */
export type Application = Actionable & Node & {
  __typename?: 'Application';
  /** Authority: the version in force at acceptance. */
  acceptedUnder?: Maybe<AgreementVersion>;
  /** Price terms: those pinned by the quote. */
  agreementVersion?: Maybe<AgreementVersion>;
  /** What is open to you, and why not. */
  availableActions: Array<ActionAvailability>;
  /** Policies that it still carries: the commercial one goes when declined, the compulsory one when it was split off. */
  carries: Array<PolicyKind>;
  /** What must be paid; null before approval. */
  charge?: Maybe<Charge>;
  /** Keys of exclusions that were shown, explained and confirmed. */
  confirmedExclusions: Array<Scalars['String']['output']>;
  /** The policyholder's consents. */
  consents: Array<Consent>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The decision that counts on each policy; compulsory cover is never declined. A declined commercial policy stays told here. */
  decisions: Array<UnderwritingDecision>;
  /** Questions and answers. */
  disclosures: Array<Disclosure>;
  /** Your own number. */
  externalRef?: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Everything asked for, and what was given unasked. */
  materials: Array<Material>;
  /** What is missing, once and completely; empty when complete. `needed` tells what waits for it. */
  missingMaterials: Array<Material>;
  /** What happens next, and whose turn; null when over. */
  nextStep?: Maybe<NextStep>;
  /** Why no policy could be issued; null otherwise. */
  notIssued?: Maybe<NotIssued>;
  /** Application number (投保单号). */
  number: Scalars['String']['output'];
  /** Option it froze. */
  option?: Maybe<QuoteOption>;
  /** Outlet; null when none was named. */
  outlet?: Maybe<Outlet>;
  /** Partner that brought it. */
  partner?: Maybe<Partner>;
  /** Last instant to pay, excluded; null before approval. */
  payBy?: Maybe<Scalars['DateTime']['output']>;
  /** Premiums and tax of what it carries: what the customer pays. */
  payable: Money;
  /** Who is who. */
  people: People;
  /** Policies issued from it, the compulsory one first; empty until issued. */
  policies: Array<Policy>;
  /** Salesperson; null when none was named. */
  producer?: Maybe<Producer>;
  /** Quote it came from. */
  quote?: Maybe<Quote>;
  /** Referral now open, or the last one; null when decided at once. */
  referral?: Maybe<Referral>;
  /** The vehicle across its business with you. */
  registeredVehicle?: Maybe<Vehicle>;
  /** Rises with every change: your `expectedVersion`. */
  revision: Scalars['Int']['output'];
  /** The application whose compulsory part this is; null for all others. */
  splitFrom?: Maybe<Application>;
  /** Its compulsory part, gone on alone; null when nothing was split off. */
  splitOff?: Maybe<Application>;
  /** How it stands now. */
  state: ApplicationState;
  /** Vehicle as applied for. */
  vehicle: VehicleFacts;
};


/** Application (投保单): the customer's choice, disclosures and consents, and the decision on it. */
export type ApplicationMaterialsArgs = {
  states?: InputMaybe<Array<MaterialState>>;
};

/** Page of applications. */
export type ApplicationConnection = {
  __typename?: 'ApplicationConnection';
  /** With cursors. */
  edges: Array<ApplicationEdge>;
  /** Items. */
  nodes: Array<Application>;
  /** Where it ends. */
  pageInfo: PageInfo;
  /** Counted and charged only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Item of a ApplicationConnection. */
export type ApplicationEdge = {
  __typename?: 'ApplicationEdge';
  /** Sealed cursor. */
  cursor: Scalars['String']['output'];
  /** Item. */
  node: Application;
};

/** Which applications; all conditions must hold. */
export type ApplicationFilter = {
  /** Made in. */
  createdAt?: InputMaybe<DateTimeRangeInput>;
  /** Something is asked of you: to pay, to send a needed paper, to answer. */
  needsYou?: InputMaybe<Scalars['Boolean']['input']>;
  /** Outlet and those below. */
  outletId?: InputMaybe<Scalars['ID']['input']>;
  /** Beginning of plate, VIN or the policyholder's name; application number or your number whole. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Any of these states, as they are now. */
  states?: InputMaybe<Array<ApplicationState>>;
};

/** Makes the compulsory part an approved application of its own, while the commercial part is with an underwriter. */
export type ApplicationSplitInput = {
  /** Application. */
  applicationId: Scalars['ID']['input'];
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your own number for the part that goes on, unique in your partner. */
  externalRef?: InputMaybe<Scalars['String']['input']>;
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** Answer of `applicationSplit`. */
export type ApplicationSplitPayload = MutationPayload & {
  __typename?: 'ApplicationSplitPayload';
  /** The compulsory part, approved: pay it now; `splitFrom` is what waits. Null when refused. */
  application?: Maybe<Application>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Life of an application. */
export type ApplicationState =
  /** Approved: pay before `payBy`. */
  | 'APPROVED'
  /** Accepted with conditions; waiting for your answer. */
  | 'CONDITIONS_OFFERED'
  /** Commercial cover declined, and nothing compulsory was asked for. */
  | 'DECLINED'
  /** Not decided, not answered or not paid while the price stood. */
  | 'EXPIRED'
  /** Policies exist. */
  | 'ISSUED'
  /** Waiting for your materials; the clock stands. */
  | 'MATERIALS_REQUESTED'
  /** Premium came and could not be turned into policies: `notIssued` says why, and the money goes back. */
  | 'NOT_ISSUED'
  /** Premium is in; policies are being issued. */
  | 'PAID'
  /** With an underwriter. */
  | 'REFERRED'
  /** Rules and industry platform are being asked. */
  | 'UNDER_REVIEW'
  /** Withdrawn by you. */
  | 'WITHDRAWN';

/** Sends what was asked for. */
export type ApplicationSupplyMaterialsInput = {
  /** Application. */
  applicationId: Scalars['ID']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Files by kind, 1–50. */
  materials: Array<MaterialInput>;
  /** Word to the underwriter; at most 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `applicationSupplyMaterials`. */
export type ApplicationSupplyMaterialsPayload = MutationPayload & {
  __typename?: 'ApplicationSupplyMaterialsPayload';
  /** The application; declared files carry their upload targets; null when refused. */
  application?: Maybe<Application>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Withdraws an unpaid application. */
export type ApplicationWithdrawInput = {
  /** Application. */
  applicationId: Scalars['ID']['input'];
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, for your own figures; at most 200 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `applicationWithdraw`. */
export type ApplicationWithdrawPayload = MutationPayload & {
  __typename?: 'ApplicationWithdrawPayload';
  /** The application, withdrawn; null when refused. */
  application?: Maybe<Application>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Step of the authority ladder (分级授权). */
export type AuthorityLevel =
  /** Area. */
  | 'AREA'
  /** Branch. */
  | 'BRANCH'
  /** Collective review. */
  | 'COLLECTIVE'
  /** Front office. */
  | 'FRONT_OFFICE'
  /** Head office. */
  | 'HEAD_OFFICE'
  /** Third-level institution. */
  | 'THIRD_LEVEL';

/** What the vehicle is built as: only the distinctions that a rate or a duty hangs on. */
export type BodyKind =
  /** Low-speed or three-wheeled truck (低速货车、三轮汽车). */
  | 'LOW_SPEED_TRUCK'
  /** Motorcycle (摩托车). */
  | 'MOTORCYCLE'
  /** Passenger car or bus (客车). */
  | 'PASSENGER'
  /** Pick-up or dual-use vehicle (皮卡、客货两用车): insured as a truck. */
  | 'PICK_UP'
  /** Special vehicle (特种车). */
  | 'SPECIAL'
  /** Tractor (拖拉机). */
  | 'TRACTOR'
  /** Trailer (挂车): takes no compulsory insurance. */
  | 'TRAILER'
  /** Truck (货车). */
  | 'TRUCK';

/** Early end of a policy. */
export type CancellationInput = {
  /** At 00:00 of which day; default the next, never back. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** For reasons after a loss; only of the insurer. */
  loss?: InputMaybe<LossFactsInput>;
  /** Why. */
  reason: CancellationReason;
};

/** Why a policy ends early. The first three are the only grounds for compulsory cover in force. */
export type CancellationReason =
  /** Partial loss paid, within 30 days; commercial. */
  | 'AFTER_PARTIAL_LOSS'
  /** Before the start. */
  | 'BEFORE_START'
  /** Registration cancelled (注销登记). */
  | 'DEREGISTERED'
  /** Formally suspended (办理停驶). */
  | 'FORMALLY_SUSPENDED'
  /** Insurer: after a partial loss, with 15 days of notice; commercial. */
  | 'INSURER_AFTER_PARTIAL_LOSS'
  /** Insurer: increased risk after transfer; commercial. */
  | 'INSURER_INCREASED_RISK'
  /** Insurer: non-disclosure, after notice. */
  | 'INSURER_NON_DISCLOSURE'
  /** Policyholder's wish; commercial. */
  | 'POLICYHOLDER_REQUEST'
  /** Total loss paid: nothing goes back for what was paid; commercial. */
  | 'TOTAL_LOSS'
  /** Lost, confirmed by police (丢失). */
  | 'VEHICLE_LOST'
  /** Vehicle sold and not transferred; commercial. */
  | 'VEHICLE_SOLD'
  /** Issued wrongly: void. */
  | 'WRONG_ISSUE';

/** Kind of distribution channel (渠道). Law gives each its own rights; more may come. */
export type ChannelKind =
  /** Agency or individual agent (代理): acts for the insurer. */
  | 'AGENT'
  /** Broker (经纪): acts for the customer, with a mandate. */
  | 'BROKER'
  /** Car club (车友俱乐部): refers and reports losses. */
  | 'CAR_CLUB'
  /** Car dealer (合作车行); sells only with a concurrent-agency licence. */
  | 'DEALER'
  /** Enterprise insuring its own fleet (企事业单位). */
  | 'ENTERPRISE'
  /** Repair shop (维修厂): claims side only. */
  | 'REPAIR_SHOP'
  /** Awarded tender (招投标). */
  | 'TENDER';

/** What must be paid, raised by the approval of an application or endorsement: the full amount, once (见费出单). */
export type Charge = Actionable & Node & {
  __typename?: 'Charge';
  /** Total. */
  amount: Money;
  /** What is open to you, and why not. */
  availableActions: Array<ActionAvailability>;
  /** When it was raised. */
  createdAt: Scalars['DateTime']['output'];
  /** Your own number of what it is for. */
  externalRef?: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Compulsory premium, commercial premium, vehicle tax: add up to the total. */
  lines: Array<PaymentLine>;
  /** Charge number. */
  number: Scalars['String']['output'];
  /** When all was in; null before. */
  paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last instant, excluded. What was paid before it counts, even when the news comes later. */
  payBy: Scalars['DateTime']['output'];
  /** The newest order to pay it with, or the one that paid it; null until made. */
  paymentOrder?: Maybe<PaymentOrder>;
  /** Every order made for it, the oldest first. */
  paymentOrders: Array<PaymentOrder>;
  /** Bookings behind it; they sum to zero. Null when you may not see them. */
  postings?: Maybe<Array<Posting>>;
  /** Rises with every change. */
  revision: Scalars['Int']['output'];
  /** How it stands. */
  state: ChargeState;
  /** Application or endorsement; null when you may not see it. */
  subject?: Maybe<Actionable>;
};

/** Page of charges. */
export type ChargeConnection = {
  __typename?: 'ChargeConnection';
  /** With cursors. */
  edges: Array<ChargeEdge>;
  /** Items. */
  nodes: Array<Charge>;
  /** Where it ends. */
  pageInfo: PageInfo;
  /** Counted and charged only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Item of a ChargeConnection. */
export type ChargeEdge = {
  __typename?: 'ChargeEdge';
  /** Sealed cursor. */
  cursor: Scalars['String']['output'];
  /** Item. */
  node: Charge;
};

/** Which charges. Every field given narrows. */
export type ChargeFilter = {
  /** Last instant in. */
  payBy?: InputMaybe<DateTimeRangeInput>;
  /** Charge number, or your own number, whole. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** In one of these states. */
  states?: InputMaybe<Array<ChargeState>>;
};

/** Order of a list of charges. */
export type ChargeOrder =
  /** Newest first. */
  | 'NEWEST'
  /** Must be paid soonest first. */
  | 'PAY_BY_SOONEST';

/** Life of a charge. */
export type ChargeState =
  /** No longer due. */
  | 'CANCELLED'
  /** Not paid in time. */
  | 'EXPIRED'
  /** To be paid. */
  | 'OPEN'
  /** Paid in full. */
  | 'PAID';

/** Where a value comes from when nothing is chosen. */
export type ChoiceDerivation =
  /** Actual value of the vehicle at inception, known once it is rated; another value inside the range may be agreed. */
  | 'ACTUAL_VALUE'
  /** Days times the amount a day: no other value passes. */
  | 'DAYS_TIMES_DAILY_AMOUNT'
  /** Limit of its main coverage, which it follows: no other value passes. */
  | 'MAIN_LIMIT'
  /** Approved seats without the driver’s; fewer may be chosen. */
  | 'PASSENGER_SEATS';

/** Numbered clause with its text and the parameters that the gateway executes. */
export type Clause = Node & {
  __typename?: 'Clause';
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Which executable clause; null for plain text. */
  key?: Maybe<ClauseKey>;
  /** Number: `4.2`. */
  number: Scalars['String']['output'];
  /** Its parameters; empty for plain text. */
  parameters: Array<ClauseParameter>;
  /** Text with the parameters filled in. */
  text: Scalars['String']['output'];
  /** Title. */
  title: Scalars['String']['output'];
};


/** Numbered clause with its text and the parameters that the gateway executes. */
export type ClauseTextArgs = {
  language?: InputMaybe<Language>;
};


/** Numbered clause with its text and the parameters that the gateway executes. */
export type ClauseTitleArgs = {
  language?: InputMaybe<Language>;
};

/** Clause of an agreement version, as refusals and figures quote it. */
export type ClauseCitation = {
  __typename?: 'ClauseCitation';
  /** Agreement version that it stands in; null when it is not yours. */
  agreementVersion?: Maybe<AgreementVersion>;
  /** Which executable clause. */
  key: ClauseKey;
  /** Number in the signed text: `4.2`. */
  number: Scalars['String']['output'];
  /** Title in the signed text. */
  title: Scalars['String']['output'];
};

/** Clause that the gateway executes. A new clause is one entry. */
export type ClauseKey =
  /** Cost points, burst, in-flight, webhook endpoints. */
  | 'API_QUOTA'
  /** Authority to bind: per policy, per day, in force. */
  | 'BINDING_AUTHORITY'
  /** Business lines: sale, claims, inspection. */
  | 'BUSINESS_LINES'
  /** Claims: report, documents, repair estimate, amounts visible, run-off. */
  | 'CLAIM_SCOPE'
  /** Commission rate per line, group and region, inside cap and filing. */
  | 'COMMISSION_RATE'
  /** Commercial coverages that may be chosen. */
  | 'COVERAGES'
  /** Personal data that may be read, by purpose. */
  | 'DATA_SCOPE'
  /** Discount that the partner may ask for. */
  | 'DISCOUNT_AUTHORITY'
  /** Whether the partner collects premium, and how it remits. */
  | 'PREMIUM_COLLECTION'
  /** Band of the autonomous pricing factor, inside the filed one. */
  | 'PRICING_BAND'
  /** Products that may be brought. */
  | 'PRODUCTS'
  /** Who owns the renewal. */
  | 'RENEWAL_OWNERSHIP'
  /** Service commitments. */
  | 'SERVICE_LEVELS'
  /** When commission is settled. */
  | 'SETTLEMENT_CYCLE'
  /** Greatest sum insured per coverage. */
  | 'SUM_INSURED_LIMIT'
  /** Registration regions that may be brought. */
  | 'TERRITORY'
  /** Vehicle groups that may be brought. */
  | 'VEHICLE_GROUPS';

/** Parameter of a clause as this version sets it. */
export type ClauseParameter = {
  __typename?: 'ClauseParameter';
  /** Which. */
  name: ClauseParameterName;
  /** Its values as text: codes, one choice, a figure; where it applies comes before a figure. */
  values: Array<Scalars['String']['output']>;
};

/** Parameter of a clause. The clause it belongs to is the first part of its name. */
export type ClauseParameterName =
  /** Points of burst. */
  | 'API_QUOTA_BURST'
  /** Requests at once. */
  | 'API_QUOTA_IN_FLIGHT'
  /** Points a second. */
  | 'API_QUOTA_POINTS'
  /** Endpoints. */
  | 'API_QUOTA_WEBHOOK_ENDPOINTS'
  /** Amount at risk in force. */
  | 'BINDING_AUTHORITY_IN_FORCE'
  /** Amount at risk bound in a day. */
  | 'BINDING_AUTHORITY_PER_DAY'
  /** Amount at risk, one policy. */
  | 'BINDING_AUTHORITY_PER_POLICY'
  /** Codes of business lines. */
  | 'BUSINESS_LINES_ALLOWED'
  /** Codes of claim acts. */
  | 'CLAIM_SCOPE_ACTS'
  /** Fraction of net premium, per line, group, region. */
  | 'COMMISSION_RATE_VALUE'
  /** Codes of coverages. */
  | 'COVERAGES_ALLOWED'
  /** Codes of field groups with purposes. */
  | 'DATA_SCOPE_FIELDS'
  /** Greatest discount as a fraction. */
  | 'DISCOUNT_AUTHORITY_RATE'
  /** INSURER_ONLY or PARTNER_ACCOUNT. */
  | 'PREMIUM_COLLECTION_MODE'
  /** Days to remit collected premium. */
  | 'PREMIUM_COLLECTION_REMIT_DAYS'
  /** Highest factor. */
  | 'PRICING_BAND_CEILING'
  /** Lowest factor. */
  | 'PRICING_BAND_FLOOR'
  /** Codes of products. */
  | 'PRODUCTS_ALLOWED'
  /** PLACING_PARTNER or INSURER. */
  | 'RENEWAL_OWNERSHIP_OWNER'
  /** Target of a service commitment, per metric. */
  | 'SERVICE_LEVELS_TARGET'
  /** Day of the month. */
  | 'SETTLEMENT_CYCLE_DAY'
  /** Amount per coverage; a row without coverage holds for the others. */
  | 'SUM_INSURED_LIMIT_AMOUNT'
  /** Region codes, province or city; a province covers all its cities. */
  | 'TERRITORY_ALLOWED'
  /** Region codes taken out again. */
  | 'TERRITORY_EXCEPT'
  /** Codes of vehicle groups. */
  | 'VEHICLE_GROUPS_ALLOWED';

/** What a clause text is. */
export type ClauseWording =
  /** Filed wording, imported and checked. */
  | 'FILED'
  /** Summary, not the filed wording. */
  | 'SUMMARY';

/** How to choose commercial cover: exactly one of the fields. */
export type CommercialChoiceInput =
  /** As a plan stands. */
  { planId: Scalars['ID']['input']; selection?: never; }
  |  /** Free selection. */
  { planId?: never; selection: CommercialSelectionInput; };

/** What to quote as commercial part; it lasts a year. */
export type CommercialInput = {
  /** Choice. */
  choice: CommercialChoiceInput;
  /** Discount asked for, a fraction with two decimals, inside DISCOUNT_AUTHORITY. */
  discount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Start, later than now; default with the compulsory part, 00:00 tomorrow without one. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Free selection. */
export type CommercialSelectionInput = {
  /** Coverages; at least one main. */
  coverages: Array<CoverageSelectionInput>;
  /** Services. */
  services?: InputMaybe<Array<ServiceSelectionInput>>;
};

/** One cell. */
export type ComparisonCell = {
  __typename?: 'ComparisonCell';
  /** Price; null when not included, or not on offer. */
  amount?: Maybe<Money>;
  /** Times, of a service; null otherwise. */
  count?: Maybe<Scalars['Int']['output']>;
  /** Included. */
  included: Scalars['Boolean']['output'];
  /** As chosen; null when not included. */
  selection?: Maybe<SelectedCoverage>;
};

/** One row; cells are in the order of the options. */
export type ComparisonRow = {
  __typename?: 'ComparisonRow';
  /** Cells. */
  cells: Array<ComparisonCell>;
  /** Coverage; null for services, tax and total. */
  coverage?: Maybe<CoverageCode>;
  /** They differ. */
  differs: Scalars['Boolean']['output'];
  /** In words. */
  label: Scalars['String']['output'];
  /** Why they differ; null when they do not. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** What to quote as compulsory part. */
export type CompulsoryInput = {
  /** Immediate effect (即时生效): cover begins the moment the policy is issued. Give no `startsAt`. */
  effectiveOnIssue?: Scalars['Boolean']['input'];
  /** Shorter than a year, only in the cases the law names. */
  shortTerm?: InputMaybe<ShortTermInput>;
  /** Start, later than now; default 00:00 tomorrow. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** You hold proof that this year's vehicle tax was paid; it is checked before issue. */
  taxPaid?: Scalars['Boolean']['input'];
};

/** Consent recorded. */
export type Consent = Node & {
  __typename?: 'Consent';
  /** When given. */
  givenAt: Scalars['DateTime']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Purpose. */
  purpose: ConsentPurpose;
  /** When withdrawn; null while it holds. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Consent collected by you. */
export type ConsentInput = {
  /** When the customer gave it. */
  givenAt: Scalars['DateTime']['input'];
  /** Purpose. */
  purpose: ConsentPurpose;
};

/** Purpose of a consent under the privacy law; each stands alone. */
export type ConsentPurpose =
  /** Making and keeping the contract. */
  | 'CONTRACT'
  /** Offers; never a condition. */
  | 'MARKETING'
  /** Asking the industry platform. */
  | 'PLATFORM_QUERY'
  /** Sensitive data. */
  | 'SENSITIVE_DATA'
  /** Giving data to the partner (单独同意). */
  | 'SHARE_WITH_PARTNER';

/** Withdraws a consent, as easily as it was given; what the contract needs stays. */
export type ConsentWithdrawInput = {
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Whose: person or organisation. */
  partyId: Scalars['ID']['input'];
  /** Purpose. */
  purpose: ConsentPurpose;
  /** When the customer said so. */
  withdrawnAt: Scalars['DateTime']['input'];
};

/** Answer of `consentWithdraw`. */
export type ConsentWithdrawPayload = MutationPayload & {
  __typename?: 'ConsentWithdrawPayload';
  /** The newest of the consents withdrawn; null when refused. */
  consent?: Maybe<Consent>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** The policyholder's changed contact. */
export type ContactChangeInput = {
  /** Address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Phone. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** Coverage (险别) of a product version, with what may be chosen. */
export type Coverage = {
  __typename?: 'Coverage';
  /** Other names it goes by in the trade, in Chinese. */
  aliases: Array<Scalars['String']['output']>;
  /** Main coverages it hangs on: one of them must be chosen; empty for main ones. */
  attachesTo: Array<CoverageCode>;
  /** What to choose, and from what. */
  choices: Array<CoverageChoice>;
  /** Code. */
  code: CoverageCode;
  /** Coverages that cannot stand beside it. */
  excludes: Array<CoverageCode>;
  /** Name. */
  name: Scalars['String']['output'];
  /** May be chosen once for each main coverage that it applies to. */
  repeats: Scalars['Boolean']['output'];
  /** Main or additional. */
  role: CoverageRole;
  /** In a retired edition: the coverage that pays for it today; null for what is still sold. */
  successor?: Maybe<CoverageCode>;
  /** What it pays for, in plain words. */
  summary: Scalars['String']['output'];
  /** Only for vehicles of these uses; empty for all that the product is sold for. */
  useNatures: Array<UseNature>;
};

/** One choice: from a list, inside a range, or following from elsewhere. */
export type CoverageChoice = {
  __typename?: 'CoverageChoice';
  /** Where the value comes from when nothing is chosen; null when from nowhere. */
  derived?: Maybe<ChoiceDerivation>;
  /** Greatest; null with a list. */
  greatest?: Maybe<Scalars['Decimal']['output']>;
  /** What. */
  kind: CoverageChoiceKind;
  /** Least; null with a list. */
  least?: Maybe<Scalars['Decimal']['output']>;
  /** Values on offer, as text: amounts in yuan, fractions, whole numbers, codes of coverages; empty otherwise. */
  options: Array<Scalars['String']['output']>;
  /** Used when nothing is chosen; null when a choice is needed, or where the value is derived. */
  standard?: Maybe<Scalars['String']['output']>;
};

/** What a coverage asks to be chosen; the field of `CoverageSelectionInput` has the same name. */
export type CoverageChoiceKind =
  /** Main coverage it applies to: needed where several that it can apply to are chosen. */
  | 'APPLIES_TO'
  /** Amount a day, yuan. */
  | 'DAILY_AMOUNT'
  /** Days. */
  | 'DAYS'
  /** Absolute deductible, yuan. */
  | 'DEDUCTIBLE'
  /** Absolute deductible rate, a fraction. */
  | 'DEDUCTIBLE_RATE'
  /** Seats. */
  | 'SEATS'
  /** Limit or sum insured, yuan. */
  | 'SUM_INSURED';

/** Coverage (险别). Retired ones stay readable and claimable. */
export type CoverageCode =
  /** Absolute deductible rate (绝对免赔率特约). */
  | 'ABSOLUTE_DEDUCTIBLE_RATE'
  /** Body scratches (车身划痕损失险). */
  | 'BODY_SCRATCH'
  /** Cargo liability (车上货物责任险). */
  | 'CARGO_LIABILITY'
  /** Own charger, liability (自用充电桩责任保险), new energy. */
  | 'CHARGER_LIABILITY'
  /** Own charger, loss (自用充电桩损失保险), new energy. */
  | 'CHARGER_LOSS'
  /** Compulsory traffic liability (交强险). */
  | 'COMPULSORY_LIABILITY'
  /** Deductible waiver (不计免赔), retired 2020. */
  | 'DEDUCTIBLE_WAIVER'
  /** Designated repair shop (指定修理厂险), retired 2020. */
  | 'DESIGNATED_REPAIR_SHOP'
  /** Driver (车上人员责任保险, 司机). */
  | 'DRIVER_LIABILITY'
  /** Engine wading (发动机涉水损失险), retired 2020. */
  | 'ENGINE_WADING'
  /** Engine water damage excluded (发动机进水损坏除外特约), not for new energy. */
  | 'ENGINE_WATER_EXCLUSION'
  /** Glass alone (玻璃单独破碎险), retired 2020. */
  | 'GLASS_BREAKAGE'
  /** Outside grid failure (外部电网故障损失险), new energy. */
  | 'GRID_FAILURE_LOSS'
  /** Double limit on public holidays (法定节假日限额翻倍险), family cars. */
  | 'HOLIDAY_DOUBLE_LIMIT'
  /** Mental damage (精神损害抚慰金责任险). */
  | 'MENTAL_DAMAGE'
  /** Added equipment (新增加设备损失险). */
  | 'NEW_EQUIPMENT'
  /** Medical costs outside the public list (医保外医疗费用责任险). */
  | 'NON_MEDICARE_MEDICAL'
  /** Passengers (车上人员责任保险, 乘客). */
  | 'PASSENGER_LIABILITY'
  /** Compensation during repair (修理期间费用补偿险). */
  | 'REPAIR_PERIOD_COMPENSATION'
  /** Spontaneous combustion (自燃损失险), retired 2020. */
  | 'SPONTANEOUS_COMBUSTION'
  /** Third-party liability (第三者责任保险). */
  | 'THIRD_PARTY_LIABILITY'
  /** Third party not found (无法找到第三方), retired 2020. */
  | 'THIRD_PARTY_NOT_FOUND'
  /** Value-added services (增值服务特约条款): chosen one by one, as services. */
  | 'VALUE_ADDED_SERVICE'
  /** Vehicle damage (机动车损失保险). */
  | 'VEHICLE_DAMAGE'
  /** Wheels alone (车轮单独损失险). */
  | 'WHEEL_LOSS'
  /** Whole-vehicle theft (全车盗抢险): retired 2020, except for special vehicles. */
  | 'WHOLE_VEHICLE_THEFT';

/** Role of a coverage. */
export type CoverageRole =
  /** Additional (附加险): needs its main coverage and ends with it. */
  | 'ADDITIONAL'
  /** Main (主险). */
  | 'MAIN';

/** Coverage chosen by a caller; give what its `choices` ask for. */
export type CoverageSelectionInput = {
  /** Main coverage it applies to. */
  appliesTo?: InputMaybe<CoverageCode>;
  /** Which. */
  code: CoverageCode;
  /** Amount a day. */
  dailyAmount?: InputMaybe<MoneyInput>;
  /** Days. */
  days?: InputMaybe<Scalars['Int']['input']>;
  /** Absolute deductible. */
  deductible?: InputMaybe<MoneyInput>;
  /** Absolute deductible rate, fraction. */
  deductibleRate?: InputMaybe<Scalars['Decimal']['input']>;
  /** Seats; default all passenger seats. */
  seats?: InputMaybe<Scalars['Int']['input']>;
  /** Limit; for vehicle damage leave out to take the actual value. */
  sumInsured?: InputMaybe<MoneyInput>;
};

/** Machine credential of a partner. Several per integration, each with an end. */
export type Credential = Actionable & Node & {
  __typename?: 'Credential';
  /** What is open to you, and why not. */
  availableActions: Array<ActionAvailability>;
  /** Client id for the token endpoint. */
  clientId: Scalars['String']['output'];
  /** End of life. */
  expiresAt: Scalars['DateTime']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What you call it. */
  label: Scalars['String']['output'];
  /** Last successful use, to the minute; null when never used. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Rises with every change. */
  revision: Scalars['Int']['output'];
  /** Roles it acts in. */
  roles: Array<Scalars['String']['output']>;
  /** Permissions granted, within those of the issuer; empty for all that the roles give. */
  scopes: Array<Scalars['String']['output']>;
  /** How it stands. */
  state: CredentialState;
};

/** Page of credentials. */
export type CredentialConnection = {
  __typename?: 'CredentialConnection';
  /** With cursors. */
  edges: Array<CredentialEdge>;
  /** Items. */
  nodes: Array<Credential>;
  /** Where it ends. */
  pageInfo: PageInfo;
  /** Counted and charged only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Item of a CredentialConnection. */
export type CredentialEdge = {
  __typename?: 'CredentialEdge';
  /** Sealed cursor. */
  cursor: Scalars['String']['output'];
  /** Item. */
  node: Credential;
};

/** Issues a credential, within your own rights. */
export type CredentialIssueInput = {
  /** End of life; a year at most. */
  expiresAt: Scalars['DateTime']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** What you call it, 1–80 characters. */
  label: Scalars['String']['input'];
  /** Outlet whose subtree it may act for; absent for the whole partner. */
  outletId?: InputMaybe<Scalars['ID']['input']>;
  /** Insurer's people only: the partner it is for. */
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  /** Public key (JWK as text, with kid) instead of a secret, for `private_key_jwt`. */
  publicKey?: InputMaybe<Scalars['String']['input']>;
  /** Roles it acts in; default your own. */
  roles?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Permissions, by name; at least one. */
  scopes: Array<Scalars['String']['input']>;
};

/** Answer of `credentialIssue`. */
export type CredentialIssuePayload = MutationPayload & {
  __typename?: 'CredentialIssuePayload';
  /** The credential; null when refused. */
  credential?: Maybe<Credential>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Its secret, shown this once: null with a public key, and on a replay. Lost? Rotate. */
  secret?: Maybe<Scalars['String']['output']>;
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Closes a credential within 5 seconds. */
export type CredentialRevokeInput = {
  /** Credential. */
  credentialId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Answer of `credentialRevoke`. */
export type CredentialRevokePayload = MutationPayload & {
  __typename?: 'CredentialRevokePayload';
  /** The credential, closed; null when refused. */
  credential?: Maybe<Credential>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Makes a new secret beside the old one. */
export type CredentialRotateInput = {
  /** Credential. */
  credentialId: Scalars['ID']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Hours the old one lives, 0–168. */
  overlapHours?: Scalars['Int']['input'];
};

/** Answer of `credentialRotate`. */
export type CredentialRotatePayload = MutationPayload & {
  __typename?: 'CredentialRotatePayload';
  /** The credential; null when refused. */
  credential?: Maybe<Credential>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** The new secret, shown this once; null on a replay. */
  secret?: Maybe<Scalars['String']['output']>;
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** State of a credential. */
export type CredentialState =
  /** Usable. */
  | 'ACTIVE'
  /** Past its end. */
  | 'EXPIRED'
  /** Closed for good. */
  | 'REVOKED'
  /** Old secret still accepted beside the new one. */
  | 'ROTATING'
  /** Closed for now. */
  | 'SUSPENDED';

/** Currency, ISO 4217. */
export type Currency =
  /** Chinese yuan; two decimals. */
  | 'CNY';

/** Span of time, from included, until excluded. An absent end is open. */
export type DateTimeRangeInput = {
  /** First instant included. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** First instant excluded. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** One rule that spoke: passed or not, and why. */
export type DecisionStep = {
  __typename?: 'DecisionStep';
  /** Limit, offered value. */
  facts: Array<Fact>;
  /** In words. */
  message: Scalars['String']['output'];
  /** Passed. */
  passed: Scalars['Boolean']['output'];
  /** Rule applied. */
  rule: RuleCitation;
};

/** Delivery to the customer. */
export type Delivery = {
  __typename?: 'Delivery';
  /** How. */
  method: DeliveryMethod;
  /** Received; null until known. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was given to the sender, or handed over. */
  sentAt: Scalars['DateTime']['output'];
};

/** Way of delivery. */
export type DeliveryMethod =
  /** E-mail. */
  | 'EMAIL'
  /** Handed over by you. */
  | 'HANDED_OVER'
  /** Link by text message. */
  | 'SMS';

/** Customer's answer to a question, as given. */
export type Disclosure = {
  __typename?: 'Disclosure';
  /** Answer as text: YES or NO, a number, a day, a choice, or words. */
  answer: Scalars['String']['output'];
  /** When given. */
  answeredAt: Scalars['DateTime']['output'];
  /** Question, as it was asked. */
  question: DisclosureQuestion;
};

/** Answer of another question on which a question depends. */
export type DisclosureCondition = {
  __typename?: 'DisclosureCondition';
  /** Answers that make it asked. */
  answers: Array<Scalars['String']['output']>;
  /** Key of the other question. */
  key: Scalars['String']['output'];
};

/** Answer to one question. */
export type DisclosureInput = {
  /** Answer. */
  answer: AnswerInput;
  /** Key of the question. */
  key: Scalars['String']['input'];
};

/** Why a personal field is read in full. Stored with reader and time (个人信息保护). */
export type DisclosurePurpose =
  /** Handling a claim. */
  | 'CLAIM_HANDLING'
  /** Calling or writing to the customer about this business. */
  | 'CONTACT_CUSTOMER'
  /** Answering a regulator, court or auditor. */
  | 'LEGAL_DUTY'
  /** Paying or collecting money. */
  | 'PAYMENT'
  /** Checking who somebody is. */
  | 'VERIFY_IDENTITY';

/** Question of the insurer. */
export type DisclosureQuestion = {
  __typename?: 'DisclosureQuestion';
  /** Asked only when another question has one of these answers; null when always asked. */
  askedWhen?: Maybe<DisclosureCondition>;
  /** Choices; empty for other forms. */
  choices: Array<Scalars['String']['output']>;
  /** Stable key. */
  key: Scalars['String']['output'];
  /** Form of the answer. */
  kind: AnswerKind;
  /** Question as it must be shown. */
  text: Scalars['String']['output'];
};

/** Signed address to fetch a file. */
export type DownloadLink = {
  __typename?: 'DownloadLink';
  /** Address dies then; ask for the object again to get another. */
  expiresAt: Scalars['DateTime']['output'];
  /** Fetch with GET. */
  url: Scalars['URL']['output'];
};

/** Mid-term change of one policy, or of a pair: request, price, confirmation, slips. */
export type Endorsement = Actionable & Node & {
  __typename?: 'Endorsement';
  /** What is open to you, and why not. */
  availableActions: Array<ActionAvailability>;
  /** Additional premium to pay; null when none is due. */
  charge?: Maybe<Charge>;
  /** When it was asked for: its notice to the insurer. */
  createdAt: Scalars['DateTime']['output'];
  /** Names what is confirmed: the `digest` of a preview of the same. */
  digest: Scalars['String']['output'];
  /** When it was done; null before. */
  effectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Effective from. */
  effectiveAt: Scalars['DateTime']['output'];
  /** Your own number. */
  externalRef?: Maybe<Scalars['String']['output']>;
  /** Papers given, and the signature. */
  files: Array<File>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Kinds of change in it. */
  kinds: Array<EndorsementKind>;
  /** Papers it cannot do without. */
  materials: Array<MaterialKind>;
  /** Of those, what nobody has given; empty when complete. */
  missingMaterials: Array<MaterialKind>;
  /** Underwriter's opinion, or why it was withdrawn; null when none. */
  note?: Maybe<Scalars['String']['output']>;
  /** Request number. */
  number: Scalars['String']['output'];
  /** All differences together; negative is paid back. */
  premiumChange: Money;
  /** What goes back, one per payment it comes out of; empty when nothing does. */
  refunds: Array<Refund>;
  /** Of a transfer: until when the insurer may answer to a markedly higher risk; a loss before its answer is covered. Null otherwise. */
  reviewUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Rises with every change: your `expectedVersion`. */
  revision: Scalars['Int']['output'];
  /** One per policy. */
  slips: Array<EndorsementSlip>;
  /** How it stands now. */
  state: EndorsementState;
  /** Until when it can be confirmed and paid. */
  validUntil: Scalars['DateTime']['output'];
};

/** One change; exactly one kind. Several changes make one endorsement, in the order given. */
export type EndorsementChangeInput =
  /** ADD_COVERAGE. */
  { addCoverage: CoverageSelectionInput; contactChange?: never; modelCorrection?: never; ownerTransfer?: never; peopleChange?: never; periodChange?: never; plateAssign?: never; plateChange?: never; removeCoverage?: never; resume?: never; specialAgreement?: never; sumInsuredChange?: never; suspend?: never; useNatureChange?: never; vinEngineCorrection?: never; }
  |  /** CONTACT_CHANGE. */
  { addCoverage?: never; contactChange: ContactChangeInput; modelCorrection?: never; ownerTransfer?: never; peopleChange?: never; periodChange?: never; plateAssign?: never; plateChange?: never; removeCoverage?: never; resume?: never; specialAgreement?: never; sumInsuredChange?: never; suspend?: never; useNatureChange?: never; vinEngineCorrection?: never; }
  |  /** VEHICLE_MODEL_CORRECTION. */
  { addCoverage?: never; contactChange?: never; modelCorrection: ModelCorrectionInput; ownerTransfer?: never; peopleChange?: never; periodChange?: never; plateAssign?: never; plateChange?: never; removeCoverage?: never; resume?: never; specialAgreement?: never; sumInsuredChange?: never; suspend?: never; useNatureChange?: never; vinEngineCorrection?: never; }
  |  /** OWNER_TRANSFER. */
  { addCoverage?: never; contactChange?: never; modelCorrection?: never; ownerTransfer: OwnerTransferInput; peopleChange?: never; periodChange?: never; plateAssign?: never; plateChange?: never; removeCoverage?: never; resume?: never; specialAgreement?: never; sumInsuredChange?: never; suspend?: never; useNatureChange?: never; vinEngineCorrection?: never; }
  |  /** INSURED_OR_POLICYHOLDER_CHANGE. */
  { addCoverage?: never; contactChange?: never; modelCorrection?: never; ownerTransfer?: never; peopleChange: PeopleChangeInput; periodChange?: never; plateAssign?: never; plateChange?: never; removeCoverage?: never; resume?: never; specialAgreement?: never; sumInsuredChange?: never; suspend?: never; useNatureChange?: never; vinEngineCorrection?: never; }
  |  /** PERIOD_CHANGE: new start, same length. */
  { addCoverage?: never; contactChange?: never; modelCorrection?: never; ownerTransfer?: never; peopleChange?: never; periodChange: Scalars['DateTime']['input']; plateAssign?: never; plateChange?: never; removeCoverage?: never; resume?: never; specialAgreement?: never; sumInsuredChange?: never; suspend?: never; useNatureChange?: never; vinEngineCorrection?: never; }
  |  /** PLATE_ASSIGN. */
  { addCoverage?: never; contactChange?: never; modelCorrection?: never; ownerTransfer?: never; peopleChange?: never; periodChange?: never; plateAssign: PlateChangeInput; plateChange?: never; removeCoverage?: never; resume?: never; specialAgreement?: never; sumInsuredChange?: never; suspend?: never; useNatureChange?: never; vinEngineCorrection?: never; }
  |  /** PLATE_CHANGE. */
  { addCoverage?: never; contactChange?: never; modelCorrection?: never; ownerTransfer?: never; peopleChange?: never; periodChange?: never; plateAssign?: never; plateChange: PlateChangeInput; removeCoverage?: never; resume?: never; specialAgreement?: never; sumInsuredChange?: never; suspend?: never; useNatureChange?: never; vinEngineCorrection?: never; }
  |  /** REMOVE_COVERAGE; its additions go too. */
  { addCoverage?: never; contactChange?: never; modelCorrection?: never; ownerTransfer?: never; peopleChange?: never; periodChange?: never; plateAssign?: never; plateChange?: never; removeCoverage: CoverageCode; resume?: never; specialAgreement?: never; sumInsuredChange?: never; suspend?: never; useNatureChange?: never; vinEngineCorrection?: never; }
  |  /** RESUME: goes on earlier, from this day. */
  { addCoverage?: never; contactChange?: never; modelCorrection?: never; ownerTransfer?: never; peopleChange?: never; periodChange?: never; plateAssign?: never; plateChange?: never; removeCoverage?: never; resume: Scalars['Date']['input']; specialAgreement?: never; sumInsuredChange?: never; suspend?: never; useNatureChange?: never; vinEngineCorrection?: never; }
  |  /** SPECIAL_AGREEMENT. */
  { addCoverage?: never; contactChange?: never; modelCorrection?: never; ownerTransfer?: never; peopleChange?: never; periodChange?: never; plateAssign?: never; plateChange?: never; removeCoverage?: never; resume?: never; specialAgreement: SpecialAgreementInput; sumInsuredChange?: never; suspend?: never; useNatureChange?: never; vinEngineCorrection?: never; }
  |  /** SUM_INSURED_CHANGE: what is left out stays as it is. */
  { addCoverage?: never; contactChange?: never; modelCorrection?: never; ownerTransfer?: never; peopleChange?: never; periodChange?: never; plateAssign?: never; plateChange?: never; removeCoverage?: never; resume?: never; specialAgreement?: never; sumInsuredChange: CoverageSelectionInput; suspend?: never; useNatureChange?: never; vinEngineCorrection?: never; }
  |  /** SUSPEND: first day on which cover goes on. */
  { addCoverage?: never; contactChange?: never; modelCorrection?: never; ownerTransfer?: never; peopleChange?: never; periodChange?: never; plateAssign?: never; plateChange?: never; removeCoverage?: never; resume?: never; specialAgreement?: never; sumInsuredChange?: never; suspend: Scalars['Date']['input']; useNatureChange?: never; vinEngineCorrection?: never; }
  |  /** USE_NATURE_CHANGE. */
  { addCoverage?: never; contactChange?: never; modelCorrection?: never; ownerTransfer?: never; peopleChange?: never; periodChange?: never; plateAssign?: never; plateChange?: never; removeCoverage?: never; resume?: never; specialAgreement?: never; sumInsuredChange?: never; suspend?: never; useNatureChange: UseNature; vinEngineCorrection?: never; }
  |  /** VIN_ENGINE_CORRECTION. */
  { addCoverage?: never; contactChange?: never; modelCorrection?: never; ownerTransfer?: never; peopleChange?: never; periodChange?: never; plateAssign?: never; plateChange?: never; removeCoverage?: never; resume?: never; specialAgreement?: never; sumInsuredChange?: never; suspend?: never; useNatureChange?: never; vinEngineCorrection: VinEngineCorrectionInput; };

/** Confirms a priced endorsement with the policyholder's consent. */
export type EndorsementConfirmInput = {
  /** Endorsement. */
  endorsementId: Scalars['ID']['input'];
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Papers not given before. */
  materials?: InputMaybe<Array<MaterialInput>>;
  /** `digest` of the preview, or of the endorsement, that the policyholder was shown. */
  previewDigest: Scalars['String']['input'];
  /** Policyholder's signature. */
  signature: SignatureInput;
};

/** Answer of `endorsementConfirm`. */
export type EndorsementConfirmPayload = MutationPayload & {
  __typename?: 'EndorsementConfirmPayload';
  /** The endorsement, effective or waiting for payment; null when refused. */
  endorsement?: Maybe<Endorsement>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Page of endorsements. */
export type EndorsementConnection = {
  __typename?: 'EndorsementConnection';
  /** With cursors. */
  edges: Array<EndorsementEdge>;
  /** Items. */
  nodes: Array<Endorsement>;
  /** Where it ends. */
  pageInfo: PageInfo;
  /** Counted and charged only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Decides on a referred endorsement. */
export type EndorsementDecideInput = {
  /** It may go on; false declines it. */
  approved: Scalars['Boolean']['input'];
  /** Endorsement. */
  endorsementId: Scalars['ID']['input'];
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Opinion, one line. */
  opinion: Scalars['String']['input'];
};

/** Answer of `endorsementDecide`. */
export type EndorsementDecidePayload = MutationPayload & {
  __typename?: 'EndorsementDecidePayload';
  /** The endorsement, priced or declined; null when refused. */
  endorsement?: Maybe<Endorsement>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Item of a EndorsementConnection. */
export type EndorsementEdge = {
  __typename?: 'EndorsementEdge';
  /** Sealed cursor. */
  cursor: Scalars['String']['output'];
  /** Item. */
  node: Endorsement;
};

/** Which endorsements; all conditions must hold. */
export type EndorsementFilter = {
  /** Effective in. */
  effectiveAt?: InputMaybe<DateTimeRangeInput>;
  /** Any of these kinds. */
  kinds?: InputMaybe<Array<EndorsementKind>>;
  /** Policy. */
  policyId?: InputMaybe<Scalars['ID']['input']>;
  /** Its number or yours, or plate, VIN or number of a policy, whole. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Any of these states. */
  states?: InputMaybe<Array<EndorsementState>>;
};

/** Kind of mid-term change (批改). */
export type EndorsementKind =
  /** Coverage added (加保); commercial. */
  | 'ADD_COVERAGE'
  /** Cancelled (退保), or rescinded by the insurer. */
  | 'CANCEL'
  /** Contact changed. */
  | 'CONTACT_CHANGE'
  /** Policyholder or insured changed. */
  | 'INSURED_OR_POLICYHOLDER_CHANGE'
  /** New owner (过户). */
  | 'OWNER_TRANSFER'
  /** Period moved, before the start. */
  | 'PERIOD_CHANGE'
  /** First plate (上牌). */
  | 'PLATE_ASSIGN'
  /** Other plate. */
  | 'PLATE_CHANGE'
  /** Coverage removed (减保); commercial. */
  | 'REMOVE_COVERAGE'
  /** Cover goes on (复驶). */
  | 'RESUME'
  /** Special agreement (特别约定). */
  | 'SPECIAL_AGREEMENT'
  /** Other sum insured (保额变更); commercial. */
  | 'SUM_INSURED_CHANGE'
  /** Cover rests (停驶). */
  | 'SUSPEND'
  /** Other use (变更使用性质). */
  | 'USE_NATURE_CHANGE'
  /** Model corrected. */
  | 'VEHICLE_MODEL_CORRECTION'
  /** VIN or engine number corrected. */
  | 'VIN_ENGINE_CORRECTION'
  /** Voided (注销). */
  | 'VOID';

/** What a change would do. Writes nothing; confirming the same gives the same, to the fen. */
export type EndorsementPreview = {
  __typename?: 'EndorsementPreview';
  /** Names what was shown: give it when confirming. Null when it cannot be done. */
  digest?: Maybe<Scalars['String']['output']>;
  /** From when it would hold; null when it cannot be done. */
  effectiveAt?: Maybe<Scalars['DateTime']['output']>;
  /** Papers needed. */
  materials: Array<MaterialKind>;
  /** Whether a person would look at it. */
  outlook: UnderwritingOutlook;
  /** All differences together; negative is paid back. What is to be paid on one policy is never set off against what goes back on the other. */
  premiumChange: Money;
  /** Why it cannot be done; empty when it can. */
  refusals: Array<UserError>;
  /** One per policy: the whole future policy and the difference. */
  slips: Array<EndorsementSlip>;
  /** Until when it can be confirmed and paid; null when it cannot be done. */
  validUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** Asks what a change would do. */
export type EndorsementPreviewInput = {
  /** When; default now, or 00:00 of the next day where money is counted by days. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Policies, both of a pair when it touches both. */
  policyIds: Array<Scalars['ID']['input']>;
  /** What is wanted. */
  proposal: EndorsementProposalInput;
};

/** What is wanted: exactly one of the fields. */
export type EndorsementProposalInput =
  /** Early end. */
  { cancellation: CancellationInput; changes?: never; }
  |  /** Changes. */
  { cancellation?: never; changes: Array<EndorsementChangeInput>; };

/** Asks for a change: priced at once, decided at once or referred. */
export type EndorsementRequestInput = {
  /** Changes. */
  changes: Array<EndorsementChangeInput>;
  /** When; default as for a preview, never back. */
  effectiveAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Your own number, unique in your partner. */
  externalRef?: InputMaybe<Scalars['String']['input']>;
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Papers. */
  materials?: InputMaybe<Array<MaterialInput>>;
  /** Policies, both of a pair when it touches both. */
  policyIds: Array<Scalars['ID']['input']>;
};

/** Answer of `endorsementRequest`. */
export type EndorsementRequestPayload = MutationPayload & {
  __typename?: 'EndorsementRequestPayload';
  /** The endorsement, priced or referred; null when refused. */
  endorsement?: Maybe<Endorsement>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** The change on one policy (批单). */
export type EndorsementSlip = {
  __typename?: 'EndorsementSlip';
  /** What changes. */
  changes: Array<FieldChange>;
  /** Days of the period: 365 or 366 for a year. */
  days: Scalars['Int']['output'];
  /** Days left. */
  daysLeft: Scalars['Int']['output'];
  /** Days run. */
  daysRun: Scalars['Int']['output'];
  /** Slip number (批单号), without gaps in its series; null until effective. */
  number?: Maybe<Scalars['String']['output']>;
  /** Policy. */
  policy: Policy;
  /** Premium difference, line by line, by day; negative goes back. */
  premiumChange: Premium;
  /** The policy as it would be, or now is. Before it is effective its id names nothing yet. */
  versionAfter: PolicyVersion;
};

/** Life of an endorsement. */
export type EndorsementState =
  /** Waiting for additional premium. */
  | 'AWAITING_PAYMENT'
  /** Declined, or given back because it could not take effect. */
  | 'DECLINED'
  /** Done. */
  | 'EFFECTIVE'
  /** Not confirmed or paid in time. */
  | 'EXPIRED'
  /** Priced; confirm it. */
  | 'PRICED'
  /** With an underwriter. */
  | 'REFERRED'
  /** Withdrawn. */
  | 'WITHDRAWN';

/** Withdraws an endorsement not yet effective. */
export type EndorsementWithdrawInput = {
  /** Endorsement. */
  endorsementId: Scalars['ID']['input'];
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `endorsementWithdraw`. */
export type EndorsementWithdrawPayload = MutationPayload & {
  __typename?: 'EndorsementWithdrawPayload';
  /** The endorsement, withdrawn; null when refused. */
  endorsement?: Maybe<Endorsement>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** What drives the vehicle; decides the clause family. */
export type EnergyKind =
  /** Battery only (纯电动). */
  | 'BATTERY_ELECTRIC'
  /** Petrol, diesel, gas (燃油、燃气). */
  | 'FUEL'
  /** Fuel cell (燃料电池). */
  | 'FUEL_CELL'
  /** Hybrid without plug (混合动力). */
  | 'HYBRID'
  /** Plug-in or range-extended (插电式混合动力、增程式). */
  | 'PLUG_IN_HYBRID';

/** Where you are. */
export type Environment =
  /** Real business. */
  | 'PRODUCTION'
  /** Invented partners and customers; nothing is real. */
  | 'SANDBOX';

/** Exclusion (责任免除) that must be highlighted, explained and confirmed. */
export type Exclusion = {
  __typename?: 'Exclusion';
  /** Concerns only whoever takes one of these; empty when it concerns everybody. */
  coverages: Array<CoverageCode>;
  /** Stable key inside the version. */
  key: Scalars['String']['output'];
  /** Text. */
  text: Scalars['String']['output'];
};

/** Figure behind a refusal or a calculation step. */
export type Fact = {
  __typename?: 'Fact';
  /** What it measures: `limit`, `offered`, `daysRun`. */
  name: Scalars['String']['output'];
  /** Unit: CNY, days, fraction; null when none. */
  unit?: Maybe<Scalars['String']['output']>;
  /** Value as text. */
  value: Scalars['String']['output'];
};

/** Where a fact about a vehicle or a person comes from. */
export type FactOrigin =
  /** Declared by the caller. */
  | 'DECLARED'
  /** Computed. */
  | 'DERIVED'
  /** Industry motor platform (车险信息平台). */
  | 'INDUSTRY_PLATFORM'
  /** Model library (车型库). */
  | 'MODEL_LIBRARY'
  /** Traffic authority (交管部门). */
  | 'TRAFFIC_AUTHORITY';

/** Origin of one fact. */
export type FactSource = {
  __typename?: 'FactSource';
  /** When it was read. */
  at: Scalars['DateTime']['output'];
  /** Field of the facts: `seats`. */
  field: Scalars['String']['output'];
  /** Origin. */
  origin: FactOrigin;
};

/** One difference between two versions. */
export type FieldChange = {
  __typename?: 'FieldChange';
  /** After, personal data masked; null when gone. */
  after?: Maybe<Scalars['String']['output']>;
  /** Before, personal data masked; null when new. */
  before?: Maybe<Scalars['String']['output']>;
  /** In words. */
  label: Scalars['String']['output'];
  /** Path. */
  path: Scalars['String']['output'];
};

/** File outside GraphQL: declared here, sent and fetched by signed address. */
export type File = Node & {
  __typename?: 'File';
  /** When the picture was taken, as the device says. */
  capturedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Type as declared; once stored, the content agrees with it. */
  contentType: Scalars['String']['output'];
  /** Where to fetch it; null until stored, or when you may not see it: papers with personal data ask for the right to read those, and every fetch of them is in the audit trail. */
  download?: Maybe<DownloadLink>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Name as sent. */
  name: Scalars['String']['output'];
  /** Why it was rejected; null otherwise. */
  rejection?: Maybe<Scalars['String']['output']>;
  /** SHA-256, hexadecimal. */
  sha256: Scalars['String']['output'];
  /** Size in bytes. */
  sizeBytes: Scalars['Int']['output'];
  /** How it stands. */
  state: FileState;
  /** Where to send the rest; null once nothing is expected, or when you may not send. */
  upload?: Maybe<UploadTarget>;
};

/** File that will be sent: declare first, so that the business step is safe even if the line breaks. */
export type FileDeclarationInput = {
  /** When it was taken, as the device says. */
  capturedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Media type you believe it is: `application/pdf`, `image/jpeg`, `image/png`, `image/heic`, `video/mp4`, `application/json`; the kind says which of them. */
  contentType: Scalars['String']['input'];
  /** Name to show, without a path; 120 characters at most. */
  name: Scalars['String']['input'];
  /** SHA-256, hexadecimal. */
  sha256: Scalars['String']['input'];
  /** Size in bytes: 20 MiB at most, video 50 MiB, JSON 1 MiB. */
  sizeBytes: Scalars['Int']['input'];
};

/** A file you sent before, or one you will send now: exactly one of the fields. */
export type FileInput =
  /** File to come. */
  { declare: FileDeclarationInput; fileId?: never; }
  |  /** File that exists. */
  { declare?: never; fileId: Scalars['ID']['input']; };

/** State of a file. */
export type FileState =
  /** Declared; bytes still expected. */
  | 'AWAITING_BYTES'
  /** Refused for good, because of its content; `rejection` says why. */
  | 'REJECTED'
  /** Accepted: all bytes are here, and they are what was declared. */
  | 'STORED';

/** Header of an upload request. */
export type HttpHeader = {
  __typename?: 'HttpHeader';
  /** Name. */
  name: Scalars['String']['output'];
  /** Value. */
  value: Scalars['String']['output'];
};

/** Identity document. */
export type Identity = {
  __typename?: 'Identity';
  /** Kind. */
  kind: IdentityKind;
  /** Number. */
  number: MaskedString;
  /** Checked against an authority; false when only its form was checked. */
  verified: Scalars['Boolean']['output'];
};

/** Identity document offered by a caller. */
export type IdentityInput = {
  /** Kind; CREDIT_CODE for organisations, the others for persons. */
  kind: IdentityKind;
  /** Number as on the document; its check character is verified. */
  number: Scalars['String']['input'];
};

/** Kind of identity document. */
export type IdentityKind =
  /** Unified social credit code (统一社会信用代码, GB 32100); organisations only. */
  | 'CREDIT_CODE'
  /** Military or police officer card (军官证、警官证). */
  | 'OFFICER_CARD'
  /** Passport (护照). */
  | 'PASSPORT'
  /** Foreign permanent residence card (外国人永久居留身份证). */
  | 'PERMANENT_RESIDENCE'
  /** Residence permit for Hong Kong, Macao and Taiwan residents (港澳台居民居住证). */
  | 'RESIDENCE_PERMIT'
  /** Resident identity card (居民身份证, GB 11643). */
  | 'RESIDENT_ID';

/** Nearest change of the input that would pass. */
export type InputSuggestion = {
  __typename?: 'InputSuggestion';
  /** Path in the input. */
  field: Array<Scalars['String']['output']>;
  /** The suggestion in words. */
  message: Scalars['String']['output'];
  /** Value that passes. */
  value: Scalars['String']['output'];
};

/** Institution of the insurer (机构): head office, branch, sub-branch. */
export type Institution = Node & {
  __typename?: 'Institution';
  /** Code people read. */
  code: Scalars['String']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Institution above; null at the top. */
  parent?: Maybe<Institution>;
};

/** Insurance period (保险期间), [startsAt, endsAt). */
export type InsurancePeriod = {
  __typename?: 'InsurancePeriod';
  /** Length in days; 365, or 366 over a leap day, unless short. */
  days: Scalars['Int']['output'];
  /** Cover has ended. */
  endsAt: Scalars['DateTime']['output'];
  /** Cover begins. */
  startsAt: Scalars['DateTime']['output'];
};

/** Language of texts meant for people. Without an argument `Accept-Language` decides; without that, simplified Chinese. */
export type Language =
  /** English. */
  | 'EN'
  /** Simplified Chinese. */
  | 'ZH_CN';

/** Account of a booking. */
export type LedgerAccount =
  /** Money received. */
  | 'CASH'
  /** Claims cost. */
  | 'CLAIM_COST'
  /** Claims owed. */
  | 'CLAIM_PAYABLE'
  /** Commission cost. */
  | 'COMMISSION'
  /** Commission owed. */
  | 'COMMISSION_PAYABLE'
  /** Premium earned or deferred. */
  | 'PREMIUM'
  /** Premium owed to us. */
  | 'PREMIUM_RECEIVABLE'
  /** Refunds owed. */
  | 'REFUND_PAYABLE'
  /** VAT owed. */
  | 'VAT'
  /** Tax held for the tax office. */
  | 'VEHICLE_TAX_HELD';

/** Limits of liability per accident, by the day of the accident, not of the policy. */
export type LiabilityLimits = {
  __typename?: 'LiabilityLimits';
  /** First day of accidents it holds for. */
  accidentFrom: Scalars['Date']['output'];
  /** First day of accidents it no longer holds for; null when open. */
  accidentUntil?: Maybe<Scalars['Date']['output']>;
  /** When the insured vehicle is at fault. */
  atFault: LimitAmounts;
  /** When it is not. */
  noFault: LimitAmounts;
  /** Text that sets them. */
  source: Scalars['String']['output'];
};

/** Regulator's licence of a partner (许可证). */
export type Licence = {
  __typename?: 'Licence';
  /** Licence number. */
  number: Scalars['String']['output'];
  /** Where. */
  regions: Array<Scalars['RegionCode']['output']>;
  /** What it permits, in the regulator's words. */
  scope: Scalars['String']['output'];
  /** Valid today. */
  valid: Scalars['Boolean']['output'];
  /** First day. */
  validFrom: Scalars['Date']['output'];
  /** First day no longer valid. */
  validUntil: Scalars['Date']['output'];
};

/** Limits of one side: at fault, or without fault. */
export type LimitAmounts = {
  __typename?: 'LimitAmounts';
  /** Death and disability (死亡伤残). */
  deathDisability: Money;
  /** Medical costs (医疗费用). */
  medical: Money;
  /** Property damage (财产损失). */
  property: Money;
};

/** How to name one object you may see: exactly one of the fields. */
export type LookupInput =
  /** Your own number. */
  { externalRef: Scalars['String']['input']; id?: never; number?: never; }
  |  /** Opaque id. */
  { externalRef?: never; id: Scalars['ID']['input']; number?: never; }
  |  /** Number people read. */
  { externalRef?: never; id?: never; number: Scalars['String']['input']; };

/** Facts about a paid loss, stated by the insurer; a channel cannot. */
export type LossFactsInput = {
  /** Day of the last payment. */
  paidOn: Scalars['Date']['input'];
  /** What was paid, by coverage. */
  settled: Array<SettledLossInput>;
};

/** Personal text. Masked unless a purpose is given and your role allows it. */
export type MaskedString = {
  __typename?: 'MaskedString';
  /** Safe to show: `138****6789`, `王**`. A mask has a fixed number of stars. */
  masked: Scalars['String']['output'];
  /** In full; null when you may not. Every non-null read is in the audit trail, with its purpose, before you get it. */
  value?: Maybe<Scalars['String']['output']>;
};


/** Personal text. Masked unless a purpose is given and your role allows it. */
export type MaskedStringValueArgs = {
  purpose: DisclosurePurpose;
};

/** One paper asked for, or given unasked. All are asked for once and completely. */
export type Material = {
  __typename?: 'Material';
  /** Files, with where to send those whose bytes are not here yet. */
  files: Array<File>;
  /** What. */
  kind: MaterialKind;
  /** What exactly, in words. */
  label: Scalars['String']['output'];
  /** Needed; false: to be brought, nothing waits for it. Papers never delay compulsory cover. */
  needed: Scalars['Boolean']['output'];
  /** Why it was rejected; null otherwise. */
  rejection?: Maybe<Scalars['String']['output']>;
  /** Rule that asks for it. */
  rule: RuleCitation;
  /** How it stands. */
  state: MaterialState;
};

/** One file of a kind. Declared files come back with an upload target. */
export type MaterialInput = {
  /** The file. */
  file: FileInput;
  /** What it is. */
  kind: MaterialKind;
};

/** Kind of paper or picture. */
export type MaterialKind =
  /** Accident certificate (事故认定书) or signed self-settlement. */
  | 'ACCIDENT_CERTIFICATE'
  /** Deregistration, suspension or police proof for cancelling compulsory cover. */
  | 'CANCELLATION_PROOF'
  /** Claim form, signed. */
  | 'CLAIM_FORM'
  /** Conformity certificate (合格证). */
  | 'CONFORMITY_CERTIFICATE'
  /** Photo of scene or damage. */
  | 'DAMAGE_PHOTO'
  /** Video of scene or damage. */
  | 'DAMAGE_VIDEO'
  /** Disability appraisal; sensitive. */
  | 'DISABILITY_APPRAISAL'
  /** Driving licence (驾驶证). */
  | 'DRIVING_LICENCE'
  /** Fire certificate or battery test report. */
  | 'FIRE_OR_BATTERY_REPORT'
  /** Identity document. */
  | 'IDENTITY_DOCUMENT'
  /** Keys, for theft. */
  | 'KEYS_PROOF'
  /** Customer's mandate. */
  | 'MANDATE'
  /** Medical record or bill; sensitive. */
  | 'MEDICAL_RECORD'
  /** Other, named in the request. */
  | 'OTHER'
  /** Bank account of the payee. */
  | 'PAYEE_ACCOUNT'
  /** Proof of a payment, such as a bank statement. */
  | 'PAYMENT_PROOF'
  /** Police case proof, for theft. */
  | 'POLICE_CASE_PROOF'
  /** Power of attorney. */
  | 'POWER_OF_ATTORNEY'
  /** Purchase or sale invoice. */
  | 'PURCHASE_INVOICE'
  /** Registration certificate (登记证书). */
  | 'REGISTRATION_CERTIFICATE'
  /** Repair estimate. */
  | 'REPAIR_ESTIMATE'
  /** Repair invoice. */
  | 'REPAIR_INVOICE'
  /** Sale contract. */
  | 'SALE_CONTRACT'
  /** Proof of the customer's own signature: signed document, code receipt or scan. */
  | 'SIGNATURE_RECORD'
  /** Proof of vehicle tax. */
  | 'TAX_PROOF'
  /** Vehicle licence (行驶证). */
  | 'VEHICLE_LICENCE'
  /** Photo of the vehicle. */
  | 'VEHICLE_PHOTO';

/** How a requested material stands. */
export type MaterialState =
  /** Good. */
  | 'ACCEPTED'
  /** Asked for, nothing here: no file, or only a declared one whose bytes are still to come. */
  | 'MISSING'
  /** Here, not yet looked at. */
  | 'RECEIVED'
  /** Not good; `rejection` says why; asked for again. */
  | 'REJECTED';

/** Corrected model facts. */
export type ModelCorrectionInput = {
  /** Displacement, ml. */
  displacementMl?: InputMaybe<Scalars['Int']['input']>;
  /** Energy, inside the family of clauses. */
  energy?: InputMaybe<EnergyKind>;
  /** Approved load, kg. */
  loadKg?: InputMaybe<Scalars['Int']['input']>;
  /** Model code. */
  modelCode?: InputMaybe<Scalars['String']['input']>;
  /** Power, kW. */
  powerKw?: InputMaybe<Scalars['Decimal']['input']>;
  /** Seats. */
  seats?: InputMaybe<Scalars['Int']['input']>;
};

/** Amount of money, exact to the fen. Negative means in favour of the customer. */
export type Money = {
  __typename?: 'Money';
  /** Two decimals, as a string. */
  amount: Scalars['Decimal']['output'];
  /** Its currency. */
  currency: Currency;
};

/** Amount of money offered by a caller. */
export type MoneyInput = {
  /** At most two decimals. */
  amount: Scalars['Decimal']['input'];
  /** Its currency. */
  currency?: Currency;
};

/** Lowest to highest. */
export type MoneyRange = {
  __typename?: 'MoneyRange';
  /** Highest. */
  highest: Money;
  /** Lowest. */
  lowest: Money;
};

/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Opens a suspended agreement. */
  agreementResume?: Maybe<AgreementResumePayload>;
  /** Closes every write for now. */
  agreementSuspend?: Maybe<AgreementSuspendPayload>;
  /** Ends an agreement. */
  agreementTerminate?: Maybe<AgreementTerminatePayload>;
  /** Lets compulsory cover go on alone while the commercial part is with an underwriter. */
  applicationSplit?: Maybe<ApplicationSplitPayload>;
  /** Sends what was asked for. */
  applicationSupplyMaterials?: Maybe<ApplicationSupplyMaterialsPayload>;
  /** Withdraws an unpaid application. */
  applicationWithdraw?: Maybe<ApplicationWithdrawPayload>;
  /** Withdraws a consent. */
  consentWithdraw?: Maybe<ConsentWithdrawPayload>;
  /** Issues a credential. */
  credentialIssue?: Maybe<CredentialIssuePayload>;
  /** Closes a credential within 5 seconds. */
  credentialRevoke?: Maybe<CredentialRevokePayload>;
  /** Makes a new secret beside the old one. */
  credentialRotate?: Maybe<CredentialRotatePayload>;
  /** Confirms a priced endorsement with the policyholder's consent. */
  endorsementConfirm?: Maybe<EndorsementConfirmPayload>;
  /** Underwriter: decides on a referred endorsement. */
  endorsementDecide?: Maybe<EndorsementDecidePayload>;
  /** Asks for a change: priced at once, decided at once or referred. */
  endorsementRequest?: Maybe<EndorsementRequestPayload>;
  /** Withdraws an endorsement not yet effective. */
  endorsementWithdraw?: Maybe<EndorsementWithdrawPayload>;
  /** Opens a suspended partner. */
  partnerReinstate?: Maybe<PartnerReinstatePayload>;
  /** Closes a partner at once: tokens and sockets within 5 seconds. */
  partnerSuspend?: Maybe<PartnerSuspendPayload>;
  /** Says that money came in outside the provider. Counts when a second person says the same. */
  paymentConfirm?: Maybe<PaymentConfirmPayload>;
  /** Makes one way to pay a charge in full. One order at a time; when it expires, make another. */
  paymentOrderCreate?: Maybe<PaymentOrderCreatePayload>;
  /** Ends a policy early; priced first, confirmed with `endorsementConfirm` unless the signature comes along. */
  policyCancel?: Maybe<PolicyCancelPayload>;
  /** Delivers documents to the customer, or records that you did. */
  policyDeliver?: Maybe<PolicyDeliverPayload>;
  /** Makes a document: a certificate, or a copy in another language. */
  policyDocumentCreate?: Maybe<PolicyDocumentCreatePayload>;
  /** Insurer: rescinds (解除合同) after written notice and its period. */
  policyRescind?: Maybe<PolicyRescindPayload>;
  /** Insurer: voids (注销) a policy issued wrongly or not yet begun. */
  policyVoid?: Maybe<PolicyVoidPayload>;
  /** Approves a filed version. */
  productVersionApprove?: Maybe<ProductVersionApprovePayload>;
  /** Files a product version. */
  productVersionFile?: Maybe<ProductVersionFilePayload>;
  /** Stops sale. */
  productVersionWithdraw?: Maybe<ProductVersionWithdrawPayload>;
  /** Takes one option. */
  quoteAccept?: Maybe<QuoteAcceptPayload>;
  /** Adds one option. */
  quoteAddOption?: Maybe<QuoteAddOptionPayload>;
  /** Copies a quote at today’s prices. */
  quoteClone?: Maybe<QuoteClonePayload>;
  /** Prices all options again. */
  quoteReprice?: Maybe<QuoteRepricePayload>;
  /** Asks for prices. */
  quoteRequest?: Maybe<QuoteRequestPayload>;
  /** Withdraws an open quote. */
  quoteWithdraw?: Maybe<QuoteWithdrawPayload>;
  /** Decides within your authority. */
  referralDecide?: Maybe<ReferralDecidePayload>;
  /** Says that the bank has paid a refund out that no provider carries out, or that came back from it. */
  refundConfirm?: Maybe<RefundConfirmPayload>;
  /** Publishes a tariff version; it ends the version before it on its first day, and never changes. */
  tariffPublish?: Maybe<TariffPublishPayload>;
  /** Declares a file, or asks for a fresh upload target by the same key. */
  uploadCreate?: Maybe<UploadCreatePayload>;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationAgreementResumeArgs = {
  input: AgreementResumeInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationAgreementSuspendArgs = {
  input: AgreementSuspendInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationAgreementTerminateArgs = {
  input: AgreementTerminateInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationApplicationSplitArgs = {
  input: ApplicationSplitInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationApplicationSupplyMaterialsArgs = {
  input: ApplicationSupplyMaterialsInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationApplicationWithdrawArgs = {
  input: ApplicationWithdrawInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationConsentWithdrawArgs = {
  input: ConsentWithdrawInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationCredentialIssueArgs = {
  input: CredentialIssueInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationCredentialRevokeArgs = {
  input: CredentialRevokeInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationCredentialRotateArgs = {
  input: CredentialRotateInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationEndorsementConfirmArgs = {
  input: EndorsementConfirmInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationEndorsementDecideArgs = {
  input: EndorsementDecideInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationEndorsementRequestArgs = {
  input: EndorsementRequestInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationEndorsementWithdrawArgs = {
  input: EndorsementWithdrawInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationPartnerReinstateArgs = {
  input: PartnerReinstateInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationPartnerSuspendArgs = {
  input: PartnerSuspendInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationPaymentConfirmArgs = {
  input: PaymentConfirmInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationPaymentOrderCreateArgs = {
  input: PaymentOrderCreateInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationPolicyCancelArgs = {
  input: PolicyCancelInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationPolicyDeliverArgs = {
  input: PolicyDeliverInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationPolicyDocumentCreateArgs = {
  input: PolicyDocumentCreateInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationPolicyRescindArgs = {
  input: PolicyRescindInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationPolicyVoidArgs = {
  input: PolicyVoidInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationProductVersionApproveArgs = {
  input: ProductVersionApproveInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationProductVersionFileArgs = {
  input: ProductVersionFileInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationProductVersionWithdrawArgs = {
  input: ProductVersionWithdrawInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationQuoteAcceptArgs = {
  input: QuoteAcceptInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationQuoteAddOptionArgs = {
  input: QuoteAddOptionInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationQuoteCloneArgs = {
  input: QuoteCloneInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationQuoteRepriceArgs = {
  input: QuoteRepriceInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationQuoteRequestArgs = {
  input: QuoteRequestInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationQuoteWithdrawArgs = {
  input: QuoteWithdrawInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationReferralDecideArgs = {
  input: ReferralDecideInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationRefundConfirmArgs = {
  input: RefundConfirmInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationTariffPublishArgs = {
  input: TariffPublishInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationUploadCreateArgs = {
  input: UploadCreateInput;
};

/** What every mutation answers; `replayed` when the key came before, and then the object as it is now. `operation(idempotencyKey:).result` returns the same payload again, with any selection. */
export type MutationPayload = {
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** What happens next to an object. */
export type NextStep = {
  __typename?: 'NextStep';
  /** Whose turn. */
  by: ActorKind;
  /** When due; null when open. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** In words. */
  label: Scalars['String']['output'];
};

/** No-claim level (无赔款优待) of commercial cover, from the industry platform alone. */
export type NoClaimLevel = {
  __typename?: 'NoClaimLevel';
  /** −4, the best, to 5. */
  level: Scalars['Int']['output'];
  /** Why, in words. */
  reason: Scalars['String']['output'];
};

/** Anything that can be fetched again by its id. */
export type Node = {
  /** Opaque id. */
  id: Scalars['ID']['output'];
};

/** Why a paid application could not be turned into policies. Its money goes back. */
export type NotIssued = {
  __typename?: 'NotIssued';
  /** Code, as a refusal would have. */
  code: Scalars['String']['output'];
  /** What was found. */
  facts: Array<Fact>;
};

/** Something the customer must or should be told. */
export type Notice = {
  __typename?: 'Notice';
  /** Which. */
  code: NoticeCode;
  /** In words. */
  message: Scalars['String']['output'];
  /** Must be confirmed before issue. */
  mustConfirm: Scalars['Boolean']['output'];
};

/** Notice to the customer or to whoever entered the data. */
export type NoticeCode =
  /** Commercial cover exists already. */
  | 'COMMERCIAL_DUPLICATE'
  /** Days without compulsory cover. */
  | 'COVER_GAP'
  /** Float notice of compulsory cover (费率浮动告知书). */
  | 'FLOAT_NOTICE'
  /** Early credit code that fails its check, accepted on sight of the document. */
  | 'IDENTITY_CHECK_CHARACTER'
  /** Figures are examples. */
  | 'ILLUSTRATIVE_FIGURES'
  /** Driving uninsured: impounded, twice the premium as fine. */
  | 'LAPSE_PENALTY'
  /** No-claim level suffers. */
  | 'NO_CLAIM_LEVEL_AT_RISK'
  /** Plate letter and energy disagree. */
  | 'PLATE_ENERGY_MISMATCH'
  /** Plate of one province, registration region in another. */
  | 'PLATE_REGION_MISMATCH'
  /** Seats that are unusual for the use nature. */
  | 'SEATS_UNUSUAL'
  /** Check digit of an imported VIN, or an old frame number. */
  | 'VIN_CHECK_DIGIT';

/** Answer to “did it bind?”. Lives as long as the record it made. */
export type OperationReceipt = {
  __typename?: 'OperationReceipt';
  /** Commit; null before. */
  committedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Key you asked for. */
  idempotencyKey: Scalars['String']['output'];
  /** Name of the mutation; null when not committed. */
  mutation?: Maybe<Scalars['String']['output']>;
  /** Arrival; null when not committed. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The payload, read again now with your selection; null when not committed. */
  result?: Maybe<MutationPayload>;
  /** How far it got. */
  state: OperationState;
};

/** How far a mutation with this key got. */
export type OperationState =
  /** Done: `result` says what. */
  | 'COMMITTED'
  /** Running now: ask again. */
  | 'IN_PROGRESS'
  /** Nothing is written under this key: never seen, refused or failed. Safe to send again. */
  | 'NOT_COMMITTED';

/** Organisation. */
export type Organisation = Node & Party & {
  __typename?: 'Organisation';
  /** Address on one line; null when not given. */
  address?: Maybe<MaskedString>;
  /** Person to talk to; null when not given. */
  contact?: Maybe<Person>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Identity document; null when not yet given. */
  identity?: Maybe<Identity>;
  /** Name as on the document; organisations are never masked. */
  name: MaskedString;
  /** Phone, digits only; null when not given. */
  phone?: Maybe<MaskedString>;
};

/** Organisation. */
export type OrganisationInput = {
  /** Address on one line, 2–200 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Person to talk to; needs no identity document. */
  contact?: InputMaybe<PersonInput>;
  /** Credit code; needed at acceptance, optional before. */
  identity?: InputMaybe<IdentityInput>;
  /** Registered name, 2–100 characters. */
  name: Scalars['String']['input'];
  /** Phone: mobile, landline with area code, or service number. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** Place of business of a partner; outlets form a tree. */
export type Outlet = Node & {
  __typename?: 'Outlet';
  /** May bring business. */
  active: Scalars['Boolean']['output'];
  /** Your own number for it. */
  externalRef?: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Outlet above; null at the top, or of what you see. */
  parent?: Maybe<Outlet>;
  /** Owner. */
  partner: Partner;
  /** Where it stands. */
  region: Scalars['RegionCode']['output'];
};

/** Page of outlets. */
export type OutletConnection = {
  __typename?: 'OutletConnection';
  /** With cursors. */
  edges: Array<OutletEdge>;
  /** Items. */
  nodes: Array<Outlet>;
  /** Where it ends. */
  pageInfo: PageInfo;
  /** Counted and charged only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Item of a OutletConnection. */
export type OutletEdge = {
  __typename?: 'OutletEdge';
  /** Sealed cursor. */
  cursor: Scalars['String']['output'];
  /** Item. */
  node: Outlet;
};

/** New owner; the insurer may answer to a markedly higher risk within 30 days. */
export type OwnerTransferInput = {
  /** New owner, with the identity document. */
  owner: PartyInput;
  /** New policyholder and insured; default the new owner. */
  policyholder?: InputMaybe<PartyInput>;
  /** Day of transfer; not in the future. */
  transferredOn: Scalars['Date']['input'];
  /** Use after it, when it changes. */
  useNature?: InputMaybe<UseNature>;
};

/** Where a page ends and how to go on (Relay). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** More items after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** More items before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Organisation that brings business: the owner of everything it brings. */
export type Partner = Actionable & Node & {
  __typename?: 'Partner';
  /** Terms that stand at an instant; null when none do. While the agreement is suspended its terms stand and every write is closed. */
  agreementVersion?: Maybe<AgreementVersion>;
  /** All agreements, newest first. */
  agreements: AgreementConnection;
  /** What is open to you, and why not. */
  availableActions: Array<ActionAvailability>;
  /** Your own number for it (insurer side). */
  externalRef?: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Institution of the insurer that looks after it. */
  institution: Institution;
  /** Kind of channel. */
  kind: ChannelKind;
  /** Regulator's licences (许可证), the longest first; selling closes the day the last one lapses. */
  licences: Array<Licence>;
  /** Registered name. */
  name: Scalars['String']['output'];
  /** Partner code people read. */
  number: Scalars['String']['output'];
  /** Outlets you see, whole tree. */
  outlets: OutletConnection;
  /** Salespeople you see. */
  producers: ProducerConnection;
  /** Rises with every change: your `expectedVersion`. */
  revision: Scalars['Int']['output'];
  /** How it stands. */
  state: PartnerState;
};


/** Organisation that brings business: the owner of everything it brings. */
export type PartnerAgreementVersionArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Organisation that brings business: the owner of everything it brings. */
export type PartnerAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Organisation that brings business: the owner of everything it brings. */
export type PartnerOutletsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Organisation that brings business: the owner of everything it brings. */
export type PartnerProducersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Page of partners. */
export type PartnerConnection = {
  __typename?: 'PartnerConnection';
  /** With cursors. */
  edges: Array<PartnerEdge>;
  /** Items. */
  nodes: Array<Partner>;
  /** Where it ends. */
  pageInfo: PageInfo;
  /** Counted and charged only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Item of a PartnerConnection. */
export type PartnerEdge = {
  __typename?: 'PartnerEdge';
  /** Sealed cursor. */
  cursor: Scalars['String']['output'];
  /** Item. */
  node: Partner;
};

/** Opens a suspended partner. */
export type PartnerReinstateInput = {
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Partner. */
  partnerId: Scalars['ID']['input'];
  /** Why; kept in the audit trail. */
  reason: Scalars['String']['input'];
};

/** Answer of `partnerReinstate`. */
export type PartnerReinstatePayload = MutationPayload & {
  __typename?: 'PartnerReinstatePayload';
  /** The partner, open; null when refused. */
  partner?: Maybe<Partner>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Life of a partner. */
export type PartnerState =
  /** May work under its agreement. */
  | 'ACTIVE'
  /** Applied; licence and terms being checked. */
  | 'ONBOARDING'
  /** Closed for now. */
  | 'SUSPENDED'
  /** Ended. */
  | 'TERMINATED';

/** Closes a partner at once. */
export type PartnerSuspendInput = {
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Partner. */
  partnerId: Scalars['ID']['input'];
  /** Why; kept in the audit trail. */
  reason: Scalars['String']['input'];
};

/** Answer of `partnerSuspend`. */
export type PartnerSuspendPayload = MutationPayload & {
  __typename?: 'PartnerSuspendPayload';
  /** The partner, closed; null when refused. */
  partner?: Maybe<Partner>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Person or organisation with a part in the business. Masked by default. */
export type Party = {
  /** Address on one line; null when not given. */
  address?: Maybe<MaskedString>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Identity document; null when not yet given. */
  identity?: Maybe<Identity>;
  /** Name as on the document; organisations are never masked. */
  name: MaskedString;
  /** Phone, digits only; null when not given. */
  phone?: Maybe<MaskedString>;
};

/** A person, an organisation, or somebody we know from your earlier business: exactly one of the fields. */
export type PartyInput =
  /** New or changed organisation. */
  { organisation: OrganisationInput; partyId?: never; person?: never; }
  |  /** Id of a known person or organisation. */
  { organisation?: never; partyId: Scalars['ID']['input']; person?: never; }
  |  /** New or changed person. */
  { organisation?: never; partyId?: never; person: PersonInput; };

/** Insurer's finance confirms money received outside the provider; counts when a second person sends the same. A later statement of the same person corrects the earlier one. */
export type PaymentConfirmInput = {
  /** Amount received; must be the full one. */
  amount: MoneyInput;
  /** Bank's reference, 4–64 characters. */
  bankReference: Scalars['String']['input'];
  /** Proof; its bytes must be here before the money counts. */
  evidence: FileInput;
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Payment order. */
  paymentOrderId: Scalars['ID']['input'];
  /** When received; the two statements must name the same day. */
  receivedAt: Scalars['DateTime']['input'];
};

/** Answer of `paymentConfirm`. */
export type PaymentConfirmPayload = MutationPayload & {
  __typename?: 'PaymentConfirmPayload';
  /** The order: waiting for the second person, paid, or being returned; null when refused. */
  paymentOrder?: Maybe<PaymentOrder>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Line of a charge. */
export type PaymentLine = {
  __typename?: 'PaymentLine';
  /** How much. */
  amount: Money;
  /** What. */
  kind: PaymentLineKind;
};

/** What a payment line is. */
export type PaymentLineKind =
  /** Commercial premium. */
  | 'COMMERCIAL_PREMIUM'
  /** Compulsory premium. */
  | 'COMPULSORY_PREMIUM'
  /** Additional premium of an endorsement. */
  | 'ENDORSEMENT_PREMIUM'
  /** Vehicle tax and late fee. */
  | 'VEHICLE_TAX';

/** Way of paying. */
export type PaymentMethod =
  /** Bank transfer. */
  | 'BANK_TRANSFER'
  /** Collected by the partner under PREMIUM_COLLECTION. */
  | 'PARTNER_COLLECTED'
  /** Card at the counter. */
  | 'POS'
  /** Scan to pay. */
  | 'QR_CODE';

/** One way of paying a charge in full. */
export type PaymentOrder = Actionable & Node & {
  __typename?: 'PaymentOrder';
  /** Total; that of the charge. */
  amount: Money;
  /** What is open to you, and why not. */
  availableActions: Array<ActionAvailability>;
  /** What it pays. */
  charge: Charge;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Last instant, excluded. */
  expiresAt: Scalars['DateTime']['output'];
  /** Your own number. */
  externalRef?: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Method. */
  method: PaymentMethod;
  /** Payment number; the series has no gaps. */
  number: Scalars['String']['output'];
  /** When all was in; null before. */
  paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** Page to pay on, to show as a code or to open; null once closed, and for ways without a page. */
  payUrl?: Maybe<Scalars['URL']['output']>;
  /** Payer by real name; normally the policyholder. */
  payer: Party;
  /** Refunds out of it. */
  refunds: Array<Refund>;
  /** Rises with every change. */
  revision: Scalars['Int']['output'];
  /** How it stands. */
  state: PaymentOrderState;
};

/** Page of payment orders. */
export type PaymentOrderConnection = {
  __typename?: 'PaymentOrderConnection';
  /** With cursors. */
  edges: Array<PaymentOrderEdge>;
  /** Items. */
  nodes: Array<PaymentOrder>;
  /** Where it ends. */
  pageInfo: PageInfo;
  /** Counted and charged only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Makes a payment order for a charge, in full. */
export type PaymentOrderCreateInput = {
  /** Charge; by your own number of the application it can follow `quoteAccept` in the same document. */
  charge: LookupInput;
  /** Your own number, unique in your partner. */
  externalRef?: InputMaybe<Scalars['String']['input']>;
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Method. */
  method: PaymentMethod;
  /** Payer; default the policyholder. */
  payer?: InputMaybe<PartyInput>;
  /** Where the payer’s browser returns to. */
  returnUrl?: InputMaybe<Scalars['URL']['input']>;
};

/** Answer of `paymentOrderCreate`. */
export type PaymentOrderCreatePayload = MutationPayload & {
  __typename?: 'PaymentOrderCreatePayload';
  /** The order, to be paid; null when refused. */
  paymentOrder?: Maybe<PaymentOrder>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Item of a PaymentOrderConnection. */
export type PaymentOrderEdge = {
  __typename?: 'PaymentOrderEdge';
  /** Sealed cursor. */
  cursor: Scalars['String']['output'];
  /** Item. */
  node: PaymentOrder;
};

/** Which payment orders. Every field given narrows. */
export type PaymentOrderFilter = {
  /** Paid by one of these methods. */
  methods?: InputMaybe<Array<PaymentMethod>>;
  /** Payment number, or your own number, whole. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** In one of these states. */
  states?: InputMaybe<Array<PaymentOrderState>>;
};

/** Life of a payment order. */
export type PaymentOrderState =
  /** Confirmed by hand; a second person must agree. */
  | 'AWAITING_SECOND_PERSON'
  /** Cancelled. */
  | 'CANCELLED'
  /** Time over; nothing was taken. */
  | 'EXPIRED'
  /** Waiting for the payer. After `expiresAt` nobody can pay any more; what was paid before it still counts. */
  | 'OPEN'
  /** All in and confirmed. */
  | 'PAID'
  /** Money returned. */
  | 'REFUNDED'
  /** Money came and is being returned. */
  | 'REFUNDING';

/** Who is who. One party may have several roles. */
export type People = {
  __typename?: 'People';
  /** First beneficiary (第一受益人), such as a lender; null when none. */
  firstBeneficiary?: Maybe<Party>;
  /** Insured (被保险人). */
  insured: Party;
  /** Vehicle owner (车主). */
  owner: Party;
  /** Policyholder (投保人). */
  policyholder: Party;
};

/** Changed people, each with the identity document. */
export type PeopleChangeInput = {
  /** First beneficiary. */
  firstBeneficiary?: InputMaybe<PartyInput>;
  /** Insured. */
  insured?: InputMaybe<PartyInput>;
  /** Policyholder. */
  policyholder?: InputMaybe<PartyInput>;
};

/** Who is who. Whoever is absent is the policyholder. */
export type PeopleInput = {
  /** First beneficiary (第一受益人), from the approved list of lenders; absent: none. */
  firstBeneficiary?: InputMaybe<PartyInput>;
  /** Insured (被保险人); absent: the policyholder. */
  insured?: InputMaybe<PartyInput>;
  /** Vehicle owner (车主); absent: the policyholder. */
  owner?: InputMaybe<PartyInput>;
  /** Policyholder (投保人). */
  policyholder: PartyInput;
};

/** Right to call a root field, before clauses and visibility. */
export type Permission = {
  __typename?: 'Permission';
  /** What it allows, in words. */
  description: Scalars['String']['output'];
  /** You hold it. */
  held: Scalars['Boolean']['output'];
  /** `quote:request`. */
  name: Scalars['String']['output'];
};


/** Right to call a root field, before clauses and visibility. */
export type PermissionDescriptionArgs = {
  language?: InputMaybe<Language>;
};

/** Natural person. */
export type Person = Node & Party & {
  __typename?: 'Person';
  /** Address on one line; null when not given. */
  address?: Maybe<MaskedString>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Identity document; null when not yet given. */
  identity?: Maybe<Identity>;
  /** Name as on the document; organisations are never masked. */
  name: MaskedString;
  /** Phone, digits only; null when not given. */
  phone?: Maybe<MaskedString>;
};

/** Natural person. */
export type PersonInput = {
  /** Address on one line, 2–200 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Identity document; needed at acceptance, optional before. */
  identity?: InputMaybe<IdentityInput>;
  /** Name as on the document, 1–60 characters. */
  name: Scalars['String']['input'];
  /** Mobile, 11 digits. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** Named bundle of coverages (保险方案): a starting point, inside filed clauses and rates. It never changes. */
export type Plan = Node & {
  __typename?: 'Plan';
  /** Stable code. */
  code: Scalars['String']['output'];
  /** Selection it stands for; what is null is left to its standard. */
  coverages: Array<SelectedCoverage>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** First day on offer. */
  offeredFrom: Scalars['Date']['output'];
  /** First day no longer on offer; null when open. */
  offeredUntil?: Maybe<Scalars['Date']['output']>;
  /** Product. */
  product: Product;
  /** Services it stands for. */
  services: Array<SelectedService>;
  /** Why one would take it. */
  summary: Scalars['String']['output'];
  /** For vehicles of these uses; empty for all that the product is sold for. */
  useNatures: Array<UseNature>;
};

/** Page of plans. */
export type PlanConnection = {
  __typename?: 'PlanConnection';
  /** With cursors. */
  edges: Array<PlanEdge>;
  /** Items. */
  nodes: Array<Plan>;
  /** Where it ends. */
  pageInfo: PageInfo;
  /** Counted and charged only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Item of a PlanConnection. */
export type PlanEdge = {
  __typename?: 'PlanEdge';
  /** Sealed cursor. */
  cursor: Scalars['String']['output'];
  /** Item. */
  node: Plan;
};

/** Number plate (号牌) with its colour. */
export type Plate = {
  __typename?: 'Plate';
  /** Colour; as given, or the default of the kind of plate. */
  colour: PlateColour;
  /** Number, upper case, without spaces and dots: `沪A12345`. */
  number: Scalars['PlateNumber']['output'];
};

/** First or other plate. */
export type PlateChangeInput = {
  /** New plate. */
  plate: PlateInput;
  /** Day of registration. */
  registeredOn: Scalars['Date']['input'];
};

/** Colour of a plate. */
export type PlateColour =
  /** Black (黑牌): embassies, consulates, Hong Kong and Macao, old foreign-owned. */
  | 'BLACK'
  /** Blue (蓝牌): small vehicles. */
  | 'BLUE'
  /** Green (绿牌): small new-energy vehicles; tractors. */
  | 'GREEN'
  /** White (白牌): police, rescue. */
  | 'WHITE'
  /** Yellow (黄牌): large vehicles, trailers, training. */
  | 'YELLOW'
  /** Yellow and green (黄绿牌): large new-energy vehicles. */
  | 'YELLOW_GREEN';

/** Number plate (号牌) with its colour. */
export type PlateInput = {
  /** Colour; default by the kind of plate. */
  colour?: InputMaybe<PlateColour>;
  /** Number as on the vehicle licence; spaces and small letters do no harm. */
  number: Scalars['PlateNumber']['input'];
};

/** Policy (保单): what endures. What changes lies in its versions. */
export type Policy = Actionable & Node & {
  __typename?: 'Policy';
  /** Price terms: those pinned by its quote. */
  agreementVersion: AgreementVersion;
  /** Where it came from. */
  application: Application;
  /** What is open to you, and why not. */
  availableActions: Array<ActionAvailability>;
  /** Authority: the version in force when it was bound. */
  boundUnder: AgreementVersion;
  /** The other policy sold with it; null when it stands alone. */
  companion?: Maybe<Policy>;
  /** Confirmation number of the industry platform (投保确认码). */
  confirmationNumber?: Maybe<Scalars['String']['output']>;
  /** Version of this moment; before the start the first, after the end the last. */
  currentVersion: PolicyVersion;
  /** Deliveries to the customer, in the order sent. */
  deliveries: Array<Delivery>;
  /** Policies, signs, slips, notices; in the order made. */
  documents: Array<PolicyDocument>;
  /** Mid-term changes, newest first. */
  endorsements?: Maybe<EndorsementConnection>;
  /** Your own number: that of the application it comes from. */
  externalRef?: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** When issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** Compulsory or commercial. */
  kind: PolicyKind;
  /** Policy number (保单号), without gaps in its series. */
  number: Scalars['String']['output'];
  /** Outlet; null when none was named. */
  outlet?: Maybe<Outlet>;
  /** Partner that placed it. */
  partner: Partner;
  /** Whole period, from first start to end. */
  period: InsurancePeriod;
  /** Salesperson; null when none was named. */
  producer?: Maybe<Producer>;
  /** Query number of the industry platform (投保查询码). */
  queryNumber?: Maybe<Scalars['String']['output']>;
  /** The vehicle across its business with you. */
  registeredVehicle: Vehicle;
  /** Rises with every change: your `expectedVersion`. */
  revision: Scalars['Int']['output'];
  /** How it stands now: cover begins and ends by the clock. */
  state: PolicyState;
  /** Vehicle tax collected with it; compulsory only. */
  vehicleTax?: Maybe<VehicleTax>;
  /** Version effective at an instant, as known at another (default now); null when none was. */
  versionAt?: Maybe<PolicyVersion>;
  /** Time line, newest first. */
  versions: PolicyVersionConnection;
};


/** Policy (保单): what endures. What changes lies in its versions. */
export type PolicyDocumentsArgs = {
  kinds?: InputMaybe<Array<PolicyDocumentKind>>;
};


/** Policy (保单): what endures. What changes lies in its versions. */
export type PolicyEndorsementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Policy (保单): what endures. What changes lies in its versions. */
export type PolicyVersionAtArgs = {
  effectiveAt: Scalars['DateTime']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Policy (保单): what endures. What changes lies in its versions. */
export type PolicyVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Ends a policy early; priced first, confirmed with `endorsementConfirm` unless the signature comes along. */
export type PolicyCancelInput = {
  /** Early end. */
  cancellation: CancellationInput;
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your own number, unique in your partner. */
  externalRef?: InputMaybe<Scalars['String']['input']>;
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Proof. */
  materials?: InputMaybe<Array<MaterialInput>>;
  /** Policy. */
  policyId: Scalars['ID']['input'];
  /** Policyholder's signature. */
  signature?: InputMaybe<SignatureInput>;
};

/** Answer of `policyCancel`. */
export type PolicyCancelPayload = MutationPayload & {
  __typename?: 'PolicyCancelPayload';
  /** The cancelling endorsement, with its refund; null when refused. */
  endorsement?: Maybe<Endorsement>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Page of policies. */
export type PolicyConnection = {
  __typename?: 'PolicyConnection';
  /** With cursors. */
  edges: Array<PolicyEdge>;
  /** Items. */
  nodes: Array<Policy>;
  /** Where it ends. */
  pageInfo: PageInfo;
  /** Counted and charged only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Decision on one policy. */
export type PolicyDecisionInput = {
  /** ACCEPTED, or DECLINED for the commercial policy. Conditions are not offered yet. */
  outcome: UnderwritingOutcome;
  /** Which policy. */
  policyKind: PolicyKind;
  /** Reason codes of the rule set; needed to decline. */
  reasonCodes: Array<Scalars['String']['input']>;
};

/** Delivers documents to the customer, or records that you did. */
export type PolicyDeliverInput = {
  /** When handed over, for HANDED_OVER and only there: not before issue, not in the future. */
  handedOverAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** How. */
  method: DeliveryMethod;
  /** Policy. */
  policyId: Scalars['ID']['input'];
};

/** Answer of `policyDeliver`. */
export type PolicyDeliverPayload = MutationPayload & {
  __typename?: 'PolicyDeliverPayload';
  /** The policy with its deliveries; null when refused. */
  policy?: Maybe<Policy>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Document of a policy; never changes. */
export type PolicyDocument = Node & {
  __typename?: 'PolicyDocument';
  /** When made. */
  createdAt: Scalars['DateTime']['output'];
  /** Deliveries of the policy since this document was made. */
  deliveries: Array<Delivery>;
  /** The PDF. */
  file: File;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Kind. */
  kind: PolicyDocumentKind;
  /** Code to verify it with, at `/verify/{code}`. */
  verificationCode: Scalars['String']['output'];
};

/** Makes a document: a certificate, or a copy in another language. */
export type PolicyDocumentCreateInput = {
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Kind. */
  kind: PolicyDocumentKind;
  /** Language. */
  language?: Language;
  /** Policy. */
  policyId: Scalars['ID']['input'];
};

/** Answer of `policyDocumentCreate`. */
export type PolicyDocumentCreatePayload = MutationPayload & {
  __typename?: 'PolicyDocumentCreatePayload';
  /** The document; null when refused. */
  document?: Maybe<PolicyDocument>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Kind of document. */
export type PolicyDocumentKind =
  /** Cover certificate: how cover stands on the day it is made. */
  | 'CERTIFICATE'
  /** Clauses and exclusions as shown. */
  | 'CLAUSES'
  /** Endorsement slip (批单). */
  | 'ENDORSEMENT_SLIP'
  /** Receipt of premium and vehicle tax. */
  | 'INVOICE'
  /** Electronic policy (电子保单). */
  | 'POLICY'
  /** Insurance sign (保险标志); compulsory only. */
  | 'SIGN';

/** Item of a PolicyConnection. */
export type PolicyEdge = {
  __typename?: 'PolicyEdge';
  /** Sealed cursor. */
  cursor: Scalars['String']['output'];
  /** Item. */
  node: Policy;
};

/** Which policies; all conditions must hold. */
export type PolicyFilter = {
  /** Ends in. */
  endsAt?: InputMaybe<DateTimeRangeInput>;
  /** Issued in. */
  issuedAt?: InputMaybe<DateTimeRangeInput>;
  /** Compulsory or commercial. */
  kind?: InputMaybe<PolicyKind>;
  /** Outlet and those below. */
  outletId?: InputMaybe<Scalars['ID']['input']>;
  /** Beginning of plate, VIN or the policyholder's name; policy number, application number or your number whole. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Any of these states. */
  states?: InputMaybe<Array<PolicyState>>;
  /** Any of these groups. */
  vehicleGroups?: InputMaybe<Array<VehicleGroup>>;
};

/** The two policies of motor insurance; always two numbers, never tied. */
export type PolicyKind =
  /** Commercial insurance (商业险). */
  | 'COMMERCIAL'
  /** Compulsory traffic insurance (交强险). */
  | 'COMPULSORY';

/** Order of a list of policies. */
export type PolicyOrder =
  /** Ends soonest first. */
  | 'ENDS_SOONEST'
  /** Newest first. */
  | 'NEWEST'
  /** Oldest first. */
  | 'OLDEST';

/** Insurer rescinds (解除合同) after written notice and its period; at 00:00 of the next day. */
export type PolicyRescindInput = {
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** When the insurer came to know the ground. */
  knownAt: Scalars['DateTime']['input'];
  /** After a partial loss: what was paid. */
  loss?: InputMaybe<LossFactsInput>;
  /** Proof. */
  materials?: InputMaybe<Array<MaterialInput>>;
  /** When the policyholder was told in writing. */
  noticedAt: Scalars['DateTime']['input'];
  /** Policy. */
  policyId: Scalars['ID']['input'];
  /** One of the insurer's grounds. */
  reason: CancellationReason;
  /** Wilful non-disclosure: no commercial premium goes back. */
  wilful?: Scalars['Boolean']['input'];
};

/** Answer of `policyRescind`. */
export type PolicyRescindPayload = MutationPayload & {
  __typename?: 'PolicyRescindPayload';
  /** The rescinding endorsement; null when refused. */
  endorsement?: Maybe<Endorsement>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Life of a policy. */
export type PolicyState =
  /** Ended early (退保). */
  | 'CANCELLED'
  /** Ended by time. */
  | 'EXPIRED'
  /** In force. */
  | 'IN_FORCE'
  /** Issued, not yet begun. */
  | 'ISSUED'
  /** Cover rests (停驶). */
  | 'SUSPENDED'
  /** Ended by total loss. */
  | 'TERMINATED'
  /** As if it never was (注销). */
  | 'VOIDED';

/** What the policy said from one instant to another. */
export type PolicyVersion = Node & {
  __typename?: 'PolicyVersion';
  /** What differs from the version that spoke before it, or from another of the same policy; empty for the first. */
  changes: Array<FieldChange>;
  /** Coverages. */
  coverages: Array<QuotedCoverage>;
  /** First instant it holds. */
  effectiveFrom: Scalars['DateTime']['output'];
  /** First instant it no longer holds. */
  effectiveUntil: Scalars['DateTime']['output'];
  /** Endorsement that made it; null for the first. */
  endorsement?: Maybe<Endorsement>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Who is who. */
  people: People;
  /** Yearly premium as this version stands, with lines. */
  premium: Premium;
  /** Clauses pinned. */
  productVersion: ProductVersion;
  /** Why. */
  reason: PolicyVersionReason;
  /** When we knew. */
  recordedAt: Scalars['DateTime']['output'];
  /** 1, 2, 3 … */
  sequence: Scalars['Int']['output'];
  /** Services, with times left. */
  services: Array<ServiceBalance>;
  /** Special agreements (特别约定), from the approved list. */
  specialAgreements: Array<SpecialAgreement>;
  /** Vehicle. */
  vehicle: VehicleFacts;
};


/** What the policy said from one instant to another. */
export type PolicyVersionChangesArgs = {
  since?: InputMaybe<Scalars['ID']['input']>;
};

/** Page of versions of a policy. */
export type PolicyVersionConnection = {
  __typename?: 'PolicyVersionConnection';
  /** With cursors. */
  edges: Array<PolicyVersionEdge>;
  /** Items. */
  nodes: Array<PolicyVersion>;
  /** Where it ends. */
  pageInfo: PageInfo;
  /** Counted and charged only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Item of a PolicyVersionConnection. */
export type PolicyVersionEdge = {
  __typename?: 'PolicyVersionEdge';
  /** Sealed cursor. */
  cursor: Scalars['String']['output'];
  /** Item. */
  node: PolicyVersion;
};

/** Why a version exists. */
export type PolicyVersionReason =
  /** Correction of a clerical error. */
  | 'CORRECTION'
  /** Cancellation or voiding. */
  | 'END'
  /** Endorsement. */
  | 'ENDORSEMENT'
  /** Issue. */
  | 'ISSUE';

/** Voids (注销) a policy issued wrongly or not yet begun: as if it never was, full refund of the premium. */
export type PolicyVoidInput = {
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Proof. */
  materials?: InputMaybe<Array<MaterialInput>>;
  /** Policy. */
  policyId: Scalars['ID']['input'];
  /** WRONG_ISSUE, or BEFORE_START. */
  reason: CancellationReason;
};

/** Answer of `policyVoid`. */
export type PolicyVoidPayload = MutationPayload & {
  __typename?: 'PolicyVoidPayload';
  /** The voiding endorsement, with its refund; null when refused. */
  endorsement?: Maybe<Endorsement>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** One booking. */
export type Posting = {
  __typename?: 'Posting';
  /** Account. */
  account: LedgerAccount;
  /** Positive debit, negative credit. */
  amount: Money;
  /** Why. */
  label: Scalars['String']['output'];
  /** When. */
  postedAt: Scalars['DateTime']['output'];
};

/** Premium with its derivation. Tax on vehicles is never part of it. */
export type Premium = {
  __typename?: 'Premium';
  /** To pay, VAT included. */
  amount: Money;
  /** Some table is an example, not licensed data: do not sell on it. */
  illustrative: Scalars['Boolean']['output'];
  /** Lines that add up to `amount`. */
  lines: Array<PremiumLine>;
  /** Without VAT: base of commission. */
  net: Money;
  /** VAT inside it. */
  vat: Money;
};


/** Premium with its derivation. Tax on vehicles is never part of it. */
export type PremiumLinesArgs = {
  coverage?: InputMaybe<Scalars['String']['input']>;
};

/** One step of a premium. The amounts of all lines add up to the premium, to the fen. */
export type PremiumLine = {
  __typename?: 'PremiumLine';
  /** What it adds. */
  amount: Money;
  /** Main coverage that the coverage is taken for, where it can be taken for several; null otherwise. */
  appliesTo?: Maybe<Scalars['String']['output']>;
  /** Code of the coverage; null for a service or the whole policy. */
  coverage?: Maybe<Scalars['String']['output']>;
  /** Factor applied; null when the line is not a factor. */
  factor?: Maybe<Scalars['Decimal']['output']>;
  /** What it is. */
  kind: PremiumLineKind;
  /** In words. */
  label: Scalars['String']['output'];
  /** Tariff, table, row and rule it comes from. */
  source: RuleCitation;
};

/** What a line of a premium is. Additions are not breaking. */
export type PremiumLineKind =
  /** Basic premium; of a commercial coverage its benchmark premium. */
  | 'BASE'
  /** Effect of a factor on one coverage; factors come one after the other. */
  | 'FACTOR'
  /** Handling fee kept at an early end. */
  | 'FEE'
  /** Float of compulsory cover (费率浮动). */
  | 'FLOAT'
  /** Difference of a mid-term change or of an early end, for the days left. */
  | 'PRO_RATA'
  /** What whole fen in the lines lost or won against the one rounding of the premium; at most one fen. */
  | 'ROUNDING'
  /** Value-added service, by its own rate. */
  | 'SERVICE'
  /** Short-term factor. */
  | 'SHORT_TERM';

/** Salesperson (业务员) with practice registration (执业登记). */
export type Producer = Node & {
  __typename?: 'Producer';
  /** Your own number for the person. */
  externalRef?: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: MaskedString;
  /** Outlet. */
  outlet: Outlet;
  /** First day the registration no longer holds; null when none is needed. */
  registeredUntil?: Maybe<Scalars['Date']['output']>;
  /** Practice registration number; null where law asks for none. */
  registrationNumber?: Maybe<Scalars['String']['output']>;
  /** Rises with every change. */
  revision: Scalars['Int']['output'];
  /** How it stands today. */
  state: ProducerState;
  /** First day the yearly training no longer counts; null when none is needed. */
  trainedUntil?: Maybe<Scalars['Date']['output']>;
};

/** Page of salespeople. */
export type ProducerConnection = {
  __typename?: 'ProducerConnection';
  /** With cursors. */
  edges: Array<ProducerEdge>;
  /** Items. */
  nodes: Array<Producer>;
  /** Where it ends. */
  pageInfo: PageInfo;
  /** Counted and charged only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Item of a ProducerConnection. */
export type ProducerEdge = {
  __typename?: 'ProducerEdge';
  /** Sealed cursor. */
  cursor: Scalars['String']['output'];
  /** Item. */
  node: Producer;
};

/** State of a salesperson. */
export type ProducerState =
  /** Registered and trained. */
  | 'ACTIVE'
  /** Left. */
  | 'ENDED'
  /** Registration or training lapsed: may not sell. */
  | 'LAPSED'
  /** Closed by partner or insurer. */
  | 'SUSPENDED';

/** Insurance product (险种): a clause family for one policy kind. */
export type Product = Node & {
  __typename?: 'Product';
  /** Stable code. */
  code: Scalars['String']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Policy it makes. */
  kind: PolicyKind;
  /** Name. */
  name: Scalars['String']['output'];
  /** Version on sale at an instant; null when none is. */
  version?: Maybe<ProductVersion>;
  /** All versions, newest first: retired ones stay readable, drafts are the insurer’s own. */
  versions: ProductVersionConnection;
};


/** Insurance product (险种): a clause family for one policy kind. */
export type ProductVersionArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


/** Insurance product (险种): a clause family for one policy kind. */
export type ProductVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Page of products. */
export type ProductConnection = {
  __typename?: 'ProductConnection';
  /** With cursors. */
  edges: Array<ProductEdge>;
  /** Items. */
  nodes: Array<Product>;
  /** Where it ends. */
  pageInfo: PageInfo;
  /** Counted and charged only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Item of a ProductConnection. */
export type ProductEdge = {
  __typename?: 'ProductEdge';
  /** Sealed cursor. */
  cursor: Scalars['String']['output'];
  /** Item. */
  node: Product;
};

/** Life of a product version. */
export type ProductState =
  /** Being written. */
  | 'DRAFT'
  /** Filed, waiting for approval. */
  | 'FILED'
  /** On sale in its period. */
  | 'ON_SALE'
  /** No longer sold; still readable and claimable. */
  | 'RETIRED'
  /** Sale stopped for now. */
  | 'SUSPENDED';

/** Clauses and options as filed for a period; never changes once on sale. */
export type ProductVersion = Actionable & Node & {
  __typename?: 'ProductVersion';
  /** What is open to you, and why not. */
  availableActions: Array<ActionAvailability>;
  /** How a claim goes, with its time limits. */
  claimProcedure: Scalars['String']['output'];
  /** The clauses in short. A summary, not the filed wording, where `wording` says so. */
  clauseSummary: Scalars['String']['output'];
  /** Coverages. */
  coverages: Array<Coverage>;
  /** SHA-256 of the document, hexadecimal. */
  digest: Scalars['String']['output'];
  /** Edition: `2020`, `NEV-2021`. */
  edition: Scalars['String']['output'];
  /** What is not insured (责任免除): to be shown and confirmed. */
  exclusions: Array<Exclusion>;
  /** Filing number with the regulator; null until filed. */
  filingNumber?: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** All limits of liability by day of accident; empty for products without statutory limits. */
  liabilityLimits: Array<LiabilityLimits>;
  /** First day on sale. */
  onSaleFrom: Scalars['Date']['output'];
  /** First day no longer on sale; null when open. */
  onSaleUntil?: Maybe<Scalars['Date']['output']>;
  /** Of which product. */
  product: Product;
  /** Rises with every change: your `expectedVersion`. */
  revision: Scalars['Int']['output'];
  /** Filed value-added services (增值服务). */
  services: Array<ValueAddedService>;
  /** How it stands. */
  state: ProductState;
  /** Filed wording, or our own summary. */
  wording: ClauseWording;
};


/** Clauses and options as filed for a period; never changes once on sale. */
export type ProductVersionLiabilityLimitsArgs = {
  accidentOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Approves a filed version; never by its author. */
export type ProductVersionApproveInput = {
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Version. */
  productVersionId: Scalars['ID']['input'];
};

/** Answer of `productVersionApprove`. */
export type ProductVersionApprovePayload = MutationPayload & {
  __typename?: 'ProductVersionApprovePayload';
  /** The version, approved; null when refused. */
  productVersion?: Maybe<ProductVersion>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Page of product versions. */
export type ProductVersionConnection = {
  __typename?: 'ProductVersionConnection';
  /** With cursors. */
  edges: Array<ProductVersionEdge>;
  /** Items. */
  nodes: Array<ProductVersion>;
  /** Where it ends. */
  pageInfo: PageInfo;
  /** Counted and charged only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Item of a ProductVersionConnection. */
export type ProductVersionEdge = {
  __typename?: 'ProductVersionEdge';
  /** Sealed cursor. */
  cursor: Scalars['String']['output'];
  /** Item. */
  node: ProductVersion;
};

/** Files a product version. */
export type ProductVersionFileInput = {
  /** Catalogue document: coverages, exclusions, clause summary, limits; checked by the catalogue's own schema. */
  document: Scalars['JsonDocument']['input'];
  /** Edition. */
  edition: Scalars['String']['input'];
  /** Filing number. */
  filingNumber: Scalars['String']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** First day on sale. */
  onSaleFrom: Scalars['Date']['input'];
  /** Product code. */
  productCode: Scalars['String']['input'];
};

/** Answer of `productVersionFile`. */
export type ProductVersionFilePayload = MutationPayload & {
  __typename?: 'ProductVersionFilePayload';
  /** The version, filed; null when refused. */
  productVersion?: Maybe<ProductVersion>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Stops sale; sold policies are untouched. */
export type ProductVersionWithdrawInput = {
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** First day no longer on sale. */
  onSaleUntil: Scalars['Date']['input'];
  /** Version. */
  productVersionId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Answer of `productVersionWithdraw`. */
export type ProductVersionWithdrawPayload = MutationPayload & {
  __typename?: 'ProductVersionWithdrawPayload';
  /** The version with its last day; null when refused. */
  productVersion?: Maybe<ProductVersion>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type Query = {
  __typename?: 'Query';
  /** One agreement; without argument your own in force. Null when it is not there, or not yours. */
  agreement?: Maybe<Agreement>;
  /** Agreements, newest first. */
  agreements?: Maybe<AgreementConnection>;
  /** One application; null when it is not there, or not yours. */
  application?: Maybe<Application>;
  /** Applications, newest first. */
  applications?: Maybe<ApplicationConnection>;
  /** One charge; null when it is not there, or not yours. */
  charge?: Maybe<Charge>;
  /** Charges; in order of `payBy`, the list of what is due. */
  charges?: Maybe<ChargeConnection>;
  /** Credentials of your partner; for the insurer, of the partners it looks after. */
  credentials?: Maybe<CredentialConnection>;
  /** One endorsement; null when it is not there, or not yours. */
  endorsement?: Maybe<Endorsement>;
  /** What a change or an early end would do. Writes nothing. */
  endorsementPreview?: Maybe<EndorsementPreview>;
  /** Endorsements, newest first. */
  endorsements?: Maybe<EndorsementConnection>;
  /** Any object by id; null when it is not there, or not yours. */
  node?: Maybe<Node>;
  /** Several objects by id, in order, null where unseen. */
  nodes?: Maybe<Array<Maybe<Node>>>;
  /** What became of a mutation: the answer to a time-out. */
  operation?: Maybe<OperationReceipt>;
  /** Outlets you see. */
  outlets?: Maybe<OutletConnection>;
  /** One partner; without argument your own. Null when it is not there, or not yours. */
  partner?: Maybe<Partner>;
  /** Partners (insurer's people), by number. */
  partners?: Maybe<PartnerConnection>;
  /** One payment order; null when it is not there, or not yours. */
  paymentOrder?: Maybe<PaymentOrder>;
  /** Payment orders, newest first. */
  paymentOrders?: Maybe<PaymentOrderConnection>;
  /** Catalogue of permissions, with those you hold. */
  permissions?: Maybe<Array<Permission>>;
  /** Plans on offer that you may bring, under your agreement (clause PRODUCTS) and for your kind, by code. */
  plans?: Maybe<PlanConnection>;
  /** Policies. */
  policies?: Maybe<PolicyConnection>;
  /** One policy; null when it is not there, or not yours. Your own number names both policies of an application: the compulsory one answers. */
  policy?: Maybe<Policy>;
  /** Salespeople you see. */
  producers?: Maybe<ProducerConnection>;
  /** One product you may bring; null when there is none, or your agreement does not name it. */
  product?: Maybe<Product>;
  /** Products on sale that you may bring, under your agreement (clause PRODUCTS), by code. */
  products?: Maybe<ProductConnection>;
  /** One quote; null when it is not there, or not yours. */
  quote?: Maybe<Quote>;
  /** Options line by line; null when one of them is not there, or not yours. */
  quoteCompare?: Maybe<QuoteComparison>;
  /** Quotes. */
  quotes?: Maybe<QuoteConnection>;
  /** One referral; null when it is not there, or not yours. */
  referral?: Maybe<Referral>;
  /** Referrals: the desk of underwriters, the worries of partners. */
  referrals?: Maybe<ReferralConnection>;
  /** Refunds, newest first. */
  refunds?: Maybe<RefundConnection>;
  /** One tariff version, as premium lines cite it; without a version the one in force today. Null when there is none. */
  tariff?: Maybe<Tariff>;
  /** Tariff versions, by code, region (the whole country first) and first day. */
  tariffs?: Maybe<TariffConnection>;
  /** One vehicle, across its business with you; null when you never described it. */
  vehicle?: Maybe<Vehicle>;
  /** You. */
  viewer?: Maybe<Viewer>;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryAgreementArgs = {
  by?: InputMaybe<LookupInput>;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  endsBefore?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  states?: InputMaybe<Array<AgreementState>>;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryApplicationArgs = {
  by: LookupInput;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryChargeArgs = {
  by: LookupInput;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryChargesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChargeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: ChargeOrder;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryCredentialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<Array<CredentialState>>;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryEndorsementArgs = {
  by: LookupInput;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryEndorsementPreviewArgs = {
  input: EndorsementPreviewInput;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryEndorsementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EndorsementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryOperationArgs = {
  idempotencyKey: Scalars['String']['input'];
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryOutletsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryPartnerArgs = {
  by?: InputMaybe<LookupInput>;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ChannelKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  states?: InputMaybe<Array<PartnerState>>;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryPaymentOrderArgs = {
  by: LookupInput;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryPaymentOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PaymentOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  energy?: InputMaybe<EnergyKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  productCode?: InputMaybe<Scalars['String']['input']>;
  useNature?: InputMaybe<UseNature>;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PolicyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: PolicyOrder;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryPolicyArgs = {
  by: LookupInput;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryProducersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  states?: InputMaybe<Array<ProducerState>>;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryProductArgs = {
  code: Scalars['String']['input'];
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  energy?: InputMaybe<EnergyKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<PolicyKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  useNature?: InputMaybe<UseNature>;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryQuoteArgs = {
  by: LookupInput;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryQuoteCompareArgs = {
  optionIds: Array<Scalars['ID']['input']>;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<QuoteFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: QuoteOrder;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryReferralArgs = {
  id: Scalars['ID']['input'];
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReferralFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: ReferralOrder;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryRefundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RefundFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryTariffArgs = {
  code: Scalars['String']['input'];
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  version?: InputMaybe<Scalars['String']['input']>;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryTariffsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryVehicleArgs = {
  by: VehicleLookupInput;
};

/** Quote (报价): one vehicle and its people, several options side by side, each priced line by line, valid until. */
export type Quote = Actionable & Node & {
  __typename?: 'Quote';
  /** Terms it was made under; pinned. Null when only this quote was granted to you. */
  agreementVersion?: Maybe<AgreementVersion>;
  /** What came of it; null until an option is taken, and again when nothing came of that. */
  application?: Maybe<Application>;
  /** What is open to you, and why not. */
  availableActions: Array<ActionAvailability>;
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** Quotation (报价单) as PDF, made when first asked for; null while no option is on offer. The same version is the same file. */
  document?: Maybe<File>;
  /** Your own number. */
  externalRef?: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Quote number (报价单号). */
  number: Scalars['String']['output'];
  /** One option by its label; null when there is none. */
  option?: Maybe<QuoteOption>;
  /** Options in the order asked for. */
  options: Array<QuoteOption>;
  /** Outlet; null when none was named. */
  outlet?: Maybe<Outlet>;
  /** Partner that brought it; null when only this quote was granted to you. */
  partner?: Maybe<Partner>;
  /** Who is who; null when only this quote was granted to you. */
  people?: Maybe<People>;
  /** Salesperson; null when none was named. */
  producer?: Maybe<Producer>;
  /** The vehicle across its business with you; null when only this quote was granted to you. */
  registeredVehicle?: Maybe<Vehicle>;
  /** Rises with every change: your `expectedVersion`. */
  revision: Scalars['Int']['output'];
  /** How it stands now; EXPIRED from the very end of its validity. */
  state: QuoteState;
  /** Last instant it can be accepted at this price, excluded; null while no option is on offer. */
  validUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Vehicle as quoted. */
  vehicle: VehicleFacts;
};


/** Quote (报价): one vehicle and its people, several options side by side, each priced line by line, valid until. */
export type QuoteOptionArgs = {
  label: Scalars['String']['input'];
};

/** Takes one option: freezes it, and makes an application that is underwritten at once. */
export type QuoteAcceptInput = {
  /** What the customer gives. */
  acceptance: AcceptanceInput;
  /** The `revision` of its quote. */
  expectedVersion: Scalars['Int']['input'];
  /** Your own number of the application, unique in your partner; the charge it raises carries it too. */
  externalRef?: InputMaybe<Scalars['String']['input']>;
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Option. */
  optionId: Scalars['ID']['input'];
  /** Salesperson who takes the application; default that of the quote. Kinds that sell under a licence need one. */
  producerId?: InputMaybe<Scalars['ID']['input']>;
};

/** Answer of `quoteAccept`. */
export type QuoteAcceptPayload = MutationPayload & {
  __typename?: 'QuoteAcceptPayload';
  /** The application, decided or referred; null when refused. */
  application?: Maybe<Application>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Adds one option; the others keep their prices. */
export type QuoteAddOptionInput = {
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Option, under a label that the quote does not have yet. */
  option: QuoteOptionInput;
  /** Quote. */
  quoteId: Scalars['ID']['input'];
};

/** Answer of `quoteAddOption`. */
export type QuoteAddOptionPayload = MutationPayload & {
  __typename?: 'QuoteAddOptionPayload';
  /** The quote with one more option; null when refused. */
  quote?: Maybe<Quote>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Copies a quote, open or not, into a new one at today's prices. */
export type QuoteCloneInput = {
  /** Your own number for the copy, unique in your partner. */
  externalRef?: InputMaybe<Scalars['String']['input']>;
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Quote. */
  quoteId: Scalars['ID']['input'];
};

/** Answer of `quoteClone`. */
export type QuoteClonePayload = MutationPayload & {
  __typename?: 'QuoteClonePayload';
  /** The new quote; null when refused. */
  quote?: Maybe<Quote>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Options of one or more quotes, line by line. */
export type QuoteComparison = {
  __typename?: 'QuoteComparison';
  /** Options as columns. */
  options: Array<QuoteOption>;
  /** Rows: coverages, deductibles, services, tax, total. */
  rows: Array<ComparisonRow>;
};

/** Page of quotes. */
export type QuoteConnection = {
  __typename?: 'QuoteConnection';
  /** With cursors. */
  edges: Array<QuoteEdge>;
  /** Items. */
  nodes: Array<Quote>;
  /** Where it ends. */
  pageInfo: PageInfo;
  /** Counted and charged only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Item of a QuoteConnection. */
export type QuoteEdge = {
  __typename?: 'QuoteEdge';
  /** Sealed cursor. */
  cursor: Scalars['String']['output'];
  /** Item. */
  node: Quote;
};

/** Which quotes; all conditions must hold. */
export type QuoteFilter = {
  /** Asked for in. */
  createdAt?: InputMaybe<DateTimeRangeInput>;
  /** Outlet and those below. */
  outletId?: InputMaybe<Scalars['ID']['input']>;
  /** Some option has this outlook. */
  outlook?: InputMaybe<UnderwritingOutlook>;
  /** Salesperson. */
  producerId?: InputMaybe<Scalars['ID']['input']>;
  /** Beginning of plate, VIN or the policyholder's name; quote number or your number whole. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Any of these states. */
  states?: InputMaybe<Array<QuoteState>>;
  /** Valid until in. */
  validUntil?: InputMaybe<DateTimeRangeInput>;
  /** Any of these groups. */
  vehicleGroups?: InputMaybe<Array<VehicleGroup>>;
};

/** One way to insure the vehicle. Each option stands alone. */
export type QuoteOption = Node & {
  __typename?: 'QuoteOption';
  /** What `quoteAccept` will ask for: questions, exclusions, consents, papers. Null when only this quote was granted to you. */
  acceptance?: Maybe<AcceptanceRequirements>;
  /** Commercial part; null when not asked for, and when nothing is on sale for the vehicle. */
  commercial?: Maybe<QuotedPolicy>;
  /** Compulsory part; null when not asked for. */
  compulsory?: Maybe<QuotedPolicy>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Your label, unique in the quote: `A`, `full`. */
  label: Scalars['String']['output'];
  /** No-claim level; null without a commercial part. */
  noClaim?: Maybe<NoClaimLevel>;
  /** Things to tell the customer: gaps, lapses, float notice. */
  notices: Array<Notice>;
  /** On offer; false when a part has no price, and then `refusals` say why. */
  offered: Scalars['Boolean']['output'];
  /** Probable decision. */
  outlook: UnderwritingOutlook;
  /** Why; every underwriting rule that spoke. */
  outlookReasons: Array<DecisionStep>;
  /** Premiums and tax, as far as the tax is determined: what the customer pays. Null when not offered. */
  payable?: Maybe<Money>;
  /** Plan it came from; null for a free selection. */
  plan?: Maybe<Plan>;
  /** Why it is not on offer, part by part; empty when it is. `field` leads from the option. */
  refusals: Array<UserError>;
  /** Signed offer that anybody can verify offline; null when not offered, and when only granted to you. */
  signedOffer?: Maybe<SignedOffer>;
  /** Title to show: that of its plan, otherwise your label. */
  title: Scalars['String']['output'];
  /** Vehicle tax collected with the compulsory part; null without one. Never part of the premium. */
  vehicleTax?: Maybe<VehicleTax>;
};

/** One option to price; at least one part, and each stands alone. */
export type QuoteOptionInput = {
  /** Commercial part. */
  commercial?: InputMaybe<CommercialInput>;
  /** Compulsory part. */
  compulsory?: InputMaybe<CompulsoryInput>;
  /** Your label, unique in the quote: 1–40 letters or digits. */
  label: Scalars['String']['input'];
};

/** Order of a list of quotes. */
export type QuoteOrder =
  /** Validity ends soonest first. */
  | 'EXPIRES_SOONEST'
  /** Newest first. */
  | 'NEWEST'
  /** Oldest first. */
  | 'OLDEST';

/** Prices all options again, with changed facts or starts; the quote keeps its number. */
export type QuoteRepriceInput = {
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** New starts by label; others stay, new labels are added. */
  options?: InputMaybe<Array<QuoteOptionInput>>;
  /** Changed people, whole. */
  people?: InputMaybe<PeopleInput>;
  /** Quote. */
  quoteId: Scalars['ID']['input'];
  /** Changed vehicle, whole. */
  vehicle?: InputMaybe<VehicleInput>;
};

/** Answer of `quoteReprice`. */
export type QuoteRepricePayload = MutationPayload & {
  __typename?: 'QuoteRepricePayload';
  /** The quote with new prices; null when refused. */
  quote?: Maybe<Quote>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Asks for prices. */
export type QuoteRequestInput = {
  /** Your own number, unique in your partner. */
  externalRef?: InputMaybe<Scalars['String']['input']>;
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Options, 1–6. */
  options: Array<QuoteOptionInput>;
  /** Outlet; default that of the salesperson, then that of the credential. */
  outletId?: InputMaybe<Scalars['ID']['input']>;
  /** People; names suffice before acceptance. */
  people: PeopleInput;
  /** Salesperson. */
  producerId?: InputMaybe<Scalars['ID']['input']>;
  /** Vehicle. */
  vehicle: VehicleInput;
};

/** Answer of `quoteRequest`. */
export type QuoteRequestPayload = MutationPayload & {
  __typename?: 'QuoteRequestPayload';
  /** The quote, priced; single options may still not be on offer; null when refused. */
  quote?: Maybe<Quote>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Life of a quote. */
export type QuoteState =
  /** One option became an application. */
  | 'ACCEPTED'
  /** Policies issued from it. */
  | 'BOUND'
  /** Validity over. */
  | 'EXPIRED'
  /** Priced and open. */
  | 'PRICED'
  /** No option could be offered. */
  | 'REFUSED'
  /** Waiting for an outside source; prices follow. */
  | 'REQUESTED'
  /** Withdrawn by you. */
  | 'WITHDRAWN';

/** Withdraws an open quote. */
export type QuoteWithdrawInput = {
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Quote. */
  quoteId: Scalars['ID']['input'];
  /** Why, for your own figures; at most 200 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Answer of `quoteWithdraw`. */
export type QuoteWithdrawPayload = MutationPayload & {
  __typename?: 'QuoteWithdrawPayload';
  /** The quote, withdrawn; null when refused. */
  quote?: Maybe<Quote>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Coverage of a quote or policy with its price. */
export type QuotedCoverage = {
  __typename?: 'QuotedCoverage';
  /** Name. */
  name: Scalars['String']['output'];
  /** Its premium; null when not offered. */
  premium?: Maybe<Money>;
  /** Main or additional. */
  role: CoverageRole;
  /** As chosen. */
  selection: SelectedCoverage;
};

/** One policy of an option. */
export type QuotedPolicy = {
  __typename?: 'QuotedPolicy';
  /** Coverages chosen. */
  coverages: Array<QuotedCoverage>;
  /** Kind. */
  kind: PolicyKind;
  /** Period. */
  period: InsurancePeriod;
  /** Premium with its lines; null when not offered. */
  premium?: Maybe<Premium>;
  /** Clauses pinned. */
  productVersion?: Maybe<ProductVersion>;
  /** Lowest and highest premium your pricing band could reach; null without a band. */
  sellableRange?: Maybe<MoneyRange>;
  /** Services chosen. */
  services: Array<SelectedService>;
  /** Immediate effect: the period begins when the policy is issued, whatever it says until then. */
  startsOnIssue: Scalars['Boolean']['output'];
};

/** Application that needs a person with enough authority (转人工核保). Partners see state, level and reasons; the rest is internal. */
export type Referral = Actionable & Node & {
  __typename?: 'Referral';
  /** What is to be decided. */
  application?: Maybe<Application>;
  /** What is open to you, and why not. */
  availableActions: Array<ActionAvailability>;
  /** When it was referred. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was decided; null before. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when the price stands: decide before. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Level that may decide it now. */
  level: AuthorityLevel;
  /** Word of the underwriter to the partner; null without one. */
  note?: Maybe<Scalars['String']['output']>;
  /** Opinions on the way, oldest first; null for partners. */
  opinions?: Maybe<Array<ReferralOpinion>>;
  /** Why it was referred. */
  reasons: Array<DecisionStep>;
  /** Rises with every change: your `expectedVersion`. */
  revision: Scalars['Int']['output'];
  /** How it stands. */
  state: ReferralState;
};

/** Page of referrals. */
export type ReferralConnection = {
  __typename?: 'ReferralConnection';
  /** With cursors. */
  edges: Array<ReferralEdge>;
  /** Items. */
  nodes: Array<Referral>;
  /** Where it ends. */
  pageInfo: PageInfo;
  /** Counted and charged only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Decides within your authority. */
export type ReferralDecideInput = {
  /** The commercial policy, and the compulsory one if you like: it is only ever accepted. */
  decisions: Array<PolicyDecisionInput>;
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Word to the partner; 2–1000 characters on one line. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Opinion, kept inside; 2–1000 characters on one line. */
  opinion: Scalars['String']['input'];
  /** Referral. */
  referralId: Scalars['ID']['input'];
};

/** Answer of `referralDecide`. */
export type ReferralDecidePayload = MutationPayload & {
  __typename?: 'ReferralDecidePayload';
  /** The referral, decided; null when refused. */
  referral?: Maybe<Referral>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Item of a ReferralConnection. */
export type ReferralEdge = {
  __typename?: 'ReferralEdge';
  /** Sealed cursor. */
  cursor: Scalars['String']['output'];
  /** Item. */
  node: Referral;
};

/** Which referrals; all conditions must hold. */
export type ReferralFilter = {
  /** Open, in time and within your own authority. */
  decidableByMe?: InputMaybe<Scalars['Boolean']['input']>;
  /** The price ends before. */
  dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Any of these levels. */
  levels?: InputMaybe<Array<AuthorityLevel>>;
  /** Only those on your desk, or decided by you. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Partner. */
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these states. */
  states?: InputMaybe<Array<ReferralState>>;
};

/** Signed opinion of one reviewer. Internal. */
export type ReferralOpinion = {
  __typename?: 'ReferralOpinion';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who. */
  author: Actor;
  /** Level. */
  level: AuthorityLevel;
  /** Recommended, or decided. */
  outcome: UnderwritingOutcome;
  /** Why. */
  text: Scalars['String']['output'];
};

/** Order of referrals. */
export type ReferralOrder =
  /** Price ends soonest first. */
  | 'DUE_SOONEST'
  /** Oldest first. */
  | 'OLDEST'
  /** Largest amount to pay first. */
  | 'PREMIUM_LARGEST';

/** Life of a referral. */
export type ReferralState =
  /** Taken by an underwriter. */
  | 'CLAIMED'
  /** No longer needed. */
  | 'CLOSED'
  /** Decided. */
  | 'DECIDED'
  /** In the queue of its level. */
  | 'OPEN'
  /** Waiting for the partner or an inspection. */
  | 'WAITING';

/** Money back to the original payer. */
export type Refund = Actionable & Node & {
  __typename?: 'Refund';
  /** How much. */
  amount: Money;
  /** What is open to you, and why not. */
  availableActions: Array<ActionAvailability>;
  /** What caused it: the application that could not be issued, an endorsement, or the payment order when money came in error. Null when you may not see it. */
  cause?: Maybe<Node>;
  /** When confirmed; null before. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was owed. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Refund number. */
  number: Scalars['String']['output'];
  /** What it gives back. */
  paymentOrder: PaymentOrder;
  /** Rises with every change. */
  revision: Scalars['Int']['output'];
  /** How it stands. */
  state: RefundState;
};

/** Confirms a refund that the bank carried out. */
export type RefundConfirmInput = {
  /** Bank's reference, 4–64 characters. */
  bankReference: Scalars['String']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Refund. */
  refundId: Scalars['ID']['input'];
};

/** Answer of `refundConfirm`. */
export type RefundConfirmPayload = MutationPayload & {
  __typename?: 'RefundConfirmPayload';
  /** The refund, confirmed; null when refused. */
  refund?: Maybe<Refund>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Page of refunds. */
export type RefundConnection = {
  __typename?: 'RefundConnection';
  /** With cursors. */
  edges: Array<RefundEdge>;
  /** Items. */
  nodes: Array<Refund>;
  /** Where it ends. */
  pageInfo: PageInfo;
  /** Counted and charged only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Item of a RefundConnection. */
export type RefundEdge = {
  __typename?: 'RefundEdge';
  /** Sealed cursor. */
  cursor: Scalars['String']['output'];
  /** Item. */
  node: Refund;
};

/** Which refunds. */
export type RefundFilter = {
  /** In one of these states. */
  states?: InputMaybe<Array<RefundState>>;
};

/** How a refund stands. */
export type RefundState =
  /** Back with the payer. */
  | 'CONFIRMED'
  /** Owed. */
  | 'DUE'
  /** Came back; needs another account. */
  | 'RETURNED'
  /** Sent to the payment provider. */
  | 'SENT';

/** Codes of refusals, one list for all rooms; never reused. Additions are not breaking. */
export type RefusalCode =
  /** No agreement is in force ({state}): every write is closed. */
  | 'AGREEMENT_NOT_ACTIVE'
  /** The agreement is {state}; this is not possible now. Open: {open}. */
  | 'AGREEMENT_STATE'
  /** The price stood until {payBy}: ask for a new quote. */
  | 'APPLICATION_EXPIRED'
  /** Your number is already on another application of yours. */
  | 'APPLICATION_REF_TAKEN'
  /** Not possible while the application is {state}; open: {open}. */
  | 'APPLICATION_STATE'
  /** Above your authority: level {level} decides. */
  | 'AUTHORITY_EXCEEDED'
  /** A change has no effect before now. */
  | 'BACKDATED'
  /** This transfer has settled another payment order already. */
  | 'BANK_REFERENCE_USED'
  /** This reason does not fit this policy. */
  | 'CANCELLATION_REASON'
  /** Nothing can be paid: the charge is {state}. */
  | 'CHARGE_STATE'
  /** This kind of business may not collect premium into its own account. */
  | 'COLLECTION_NOT_ALLOWED'
  /** Compulsory cover in force ends early only when the vehicle is deregistered, formally suspended, or lost as the police confirm. */
  | 'COMPULSORY_CANCELLATION_GROUND'
  /** Compulsory cover is never declined, delayed or tied to conditions. */
  | 'COMPULSORY_NOT_DECLINABLE'
  /** Must be shown to the customer and confirmed: {key}. */
  | 'CONFIRMATION_MISSING'
  /** Somebody was faster. Read again and retry. */
  | 'CONFLICT'
  /** The customer's consent is missing: {purpose}. */
  | 'CONSENT_MISSING'
  /** A choice of the coverage is not as filed. */
  | 'COVERAGE_CHOICE_INVALID'
  /** The coverage cannot be had so. */
  | 'COVERAGE_NOT_ATTACHABLE'
  /** Coverage {coverage} is no longer sold; {successor} pays for it now. */
  | 'COVERAGE_RETIRED'
  /** The credential ended at {expiresAt}; issue another. */
  | 'CREDENTIAL_EXPIRED'
  /** This credential uses a public key and has no secret to rotate; issue another with the new key. */
  | 'CREDENTIAL_HAS_NO_SECRET'
  /** The credential is {state}; this is not possible now. Open: {open}. */
  | 'CREDENTIAL_STATE'
  /** A question was not answered: {key}. */
  | 'DISCLOSURE_MISSING'
  /** The documents of the policy are being made. Try again in a moment. */
  | 'DOCUMENTS_NOT_READY'
  /** This document is there already: read it among the documents of the policy. */
  | 'DOCUMENT_EXISTS'
  /** This document cannot be made of this policy; open: {open}. */
  | 'DOCUMENT_NOT_AVAILABLE'
  /** The vehicle already has compulsory cover in this period. */
  | 'DUPLICATE_COMPULSORY'
  /** Nothing would change. */
  | 'ENDORSEMENT_NOTHING_CHANGES'
  /** A change of kind {kind} is not possible on this kind of policy. */
  | 'ENDORSEMENT_NOT_ALLOWED'
  /** A later change holds from {laterFrom}; this one must begin then or after. */
  | 'ENDORSEMENT_OUT_OF_SEQUENCE'
  /** Endorsement {number} of this policy waits for its premium. Pay it or withdraw it first. */
  | 'ENDORSEMENT_PENDING'
  /** What would be done differs from what was previewed. Preview again. */
  | 'ENDORSEMENT_PRICE_CHANGED'
  /** Your number names another endorsement. */
  | 'ENDORSEMENT_REF_TAKEN'
  /** Not possible while the endorsement is {state}; open: {open}. */
  | 'ENDORSEMENT_STATE'
  /** Coverage {coverage} belongs to the clauses for vehicles of another energy; this one is {energy}. */
  | 'ENERGY_MISMATCH'
  /** Your number is already on another quote of yours. */
  | 'EXTERNAL_REF_TAKEN'
  /** The autonomous pricing factor {offered} lies outside the filed band {floor}–{ceiling}: it cannot be offered. */
  | 'FILED_RATE_EXCEEDED'
  /** The file is not acceptable: check type, size, name and digest. */
  | 'FILE_REJECTED'
  /** Handing over needs its time, not before issue and not in the future; the other ways take none. */
  | 'HANDED_OVER_AT_INVALID'
  /** The identity number breaks its rule. Compare it with the document. */
  | 'IDENTITY_INVALID'
  /** A value breaks its rule. */
  | 'INVALID_INPUT'
  /** This key came before with another operation or other input. */
  | 'KEY_REUSED'
  /** Licence {licence} (regions {regions}) no longer holds since {validUntil}: every write is closed. */
  | 'LICENCE_LAPSED'
  /** Facts about a paid loss are stated by the insurer, and are needed here. */
  | 'LOSS_FACTS_NEEDED'
  /** A broker submits with the customer's mandate. */
  | 'MANDATE_MISSING'
  /** A paper is missing: {label}. */
  | 'MATERIAL_MISSING'
  /** Only an application that holds both policies can be split, while its commercial part is with a person. */
  | 'NOTHING_TO_SPLIT'
  /** The period of notice does not fit: {rule}. */
  | 'NOTICE_PERIOD'
  /** There is no such object, or it is not yours. */
  | 'NOT_FOUND'
  /** The policyholder has given no {contact}, so it cannot be delivered this way. */
  | 'NO_ADDRESS_FOR_DELIVERY'
  /** The options are not acceptable. */
  | 'OPTIONS_INVALID'
  /** This option is not on offer. */
  | 'OPTION_NOT_OFFERED'
  /** The outlet is outside the subtree you act for. */
  | 'OUTLET_EXCEEDED'
  /** The agreement or licence is not in force: no credential is issued or rotated. Revoking stays open. */
  | 'PARTNER_IN_RUN_OFF'
  /** The partner is {state}; this is not possible now. Open: {open}. */
  | 'PARTNER_STATE'
  /** This region asks for real-name payment: the payer must be the policyholder. */
  | 'PAYER_NOT_POLICYHOLDER'
  /** The full amount is {due}, not {offered}. */
  | 'PAYMENT_AMOUNT'
  /** The payment provider tells when this order is paid; nobody confirms it by hand. */
  | 'PAYMENT_BY_PROVIDER'
  /** The proof that was announced has not arrived; without it the money does not count. */
  | 'PAYMENT_EVIDENCE_MISSING'
  /** Payment order {number} is open until {expiresAt}: pay with it, or wait until it expires. */
  | 'PAYMENT_ORDER_EXISTS'
  /** Your number is already on another payment order of yours. */
  | 'PAYMENT_REF_TAKEN'
  /** Not possible while the payment order is {state}; open: {open}. */
  | 'PAYMENT_STATE'
  /** This differs from what the other person stated: {differs}. Whoever was wrong states it again first. */
  | 'PAYMENT_STATEMENTS_DIFFER'
  /** The plan is not for this vehicle or channel. */
  | 'PLAN_NOT_OFFERED'
  /** The plate breaks its rule. Compare it with the vehicle licence. */
  | 'PLATE_INVALID'
  /** Not possible while the policy is {state}; open: {open}. */
  | 'POLICY_STATE'
  /** The salesperson is not registered, not trained or not active, and may not sell. */
  | 'PRODUCER_NOT_REGISTERED'
  /** The product document breaks a rule: {rule} */
  | 'PRODUCT_DOCUMENT_INVALID'
  /** This product is not on sale. */
  | 'PRODUCT_NOT_ON_SALE'
  /** Another version of this product is on sale in this period. */
  | 'PRODUCT_OVERLAP'
  /** Not possible while the product version is {state}; open: {open}. */
  | 'PRODUCT_STATE'
  /** The validity of this quote ended at {validUntil}. */
  | 'QUOTE_EXPIRED'
  /** Not possible while the quote is {state}; open: {open}. */
  | 'QUOTE_STATE'
  /** The record at the industry platform has changed since the quote ({kind}). What was paid goes back in full; quote again. */
  | 'RECORD_CHANGED'
  /** Not possible while the referral is {state}; open: {open}. */
  | 'REFERRAL_STATE'
  /** At most {left} is left to give back, not {asked}. */
  | 'REFUND_AMOUNT'
  /** The payment provider carries this refund out; nobody confirms it by hand. */
  | 'REFUND_BY_PROVIDER'
  /** Not possible while the refund is {state}; open: {open}. */
  | 'REFUND_STATE'
  /** The same person may not do both steps. */
  | 'SAME_PERSON'
  /** You cannot give rights that you do not hold: {missing}. */
  | 'SCOPE_EXCEEDED'
  /** Compulsory cover lasts exactly one year; shorter only for foreign vehicles entering for a while, vehicles temporarily on the road, and vehicles with less than a year to scrapping. */
  | 'SHORT_TERM_NOT_ALLOWED'
  /** The policyholder must have signed: after the price was made, and not in the future. */
  | 'SIGNATURE_MISSING'
  /** A special agreement is taken from the approved list. */
  | 'SPECIAL_AGREEMENT_UNKNOWN'
  /** The object has moved since you read it. Read it again. */
  | 'STALE_VERSION'
  /** Cover must start after {after} and before {latest}. */
  | 'START_NOT_ALLOWED'
  /** Cover rests only where a special agreement or a regional scheme says so. */
  | 'SUSPENSION_NOT_AGREED'
  /** The tariff is not sound: a gap, an overlap or a value outside its band. */
  | 'TARIFF_INVALID'
  /** No figure is published for this. Turn to {institution}. */
  | 'TARIFF_MISSING'
  /** This tariff already has a version of this label, or one that begins on this day. */
  | 'TARIFF_OVERLAP'
  /** Above the authority to bind: limit {limit} CNY, offered {offered} CNY. */
  | 'TERM_BINDING_AUTHORITY'
  /** The agreement does not allow coverage {offered}. Allowed: {limit}. */
  | 'TERM_COVERAGES'
  /** The discount asked for, {offered}, is above the authority of the agreement, {limit}. */
  | 'TERM_DISCOUNT_AUTHORITY'
  /** The agreement does not let you collect premium into your own account ({limit}). */
  | 'TERM_PREMIUM_COLLECTION'
  /** The autonomous pricing factor {offered} lies outside the band of the agreement, {limit}: not for you to sell. */
  | 'TERM_PRICING_BAND'
  /** The agreement does not allow product {offered}. Allowed: {limit}. */
  | 'TERM_PRODUCTS'
  /** The sum insured of {of}, {offered} CNY, is above the limit of the agreement, {limit} CNY. */
  | 'TERM_SUM_INSURED_LIMIT'
  /** Region {offered} is outside the territory of the agreement. Territory: {limit}. */
  | 'TERM_TERRITORY'
  /** The agreement does not allow vehicle group {offered}. Allowed: {limit}. */
  | 'TERM_VEHICLE_GROUPS'
  /** The VIN breaks its rule. Compare it with the vehicle licence. */
  | 'VIN_INVALID';

/** Registered, or not yet: exactly one of the fields. */
export type RegistrationInput =
  /** Plate; never a filler for a car without one. */
  { plate: PlateInput; unregistered?: never; }
  |  /** Not yet registered: the invoice stands in for the plate. */
  { plate?: never; unregistered: UnregisteredInput; };

/** Citation of one rule, precise enough to look it up. */
export type RuleCitation = {
  __typename?: 'RuleCitation';
  /** Document and its version: `CTR 2019 art. 17`, `COMPULSORY-BASE 2008-02-01`. */
  document: Scalars['String']['output'];
  /** Row key inside the table; null for text. */
  row?: Maybe<Scalars['String']['output']>;
  /** Name of the rule, stable over versions. */
  rule: Scalars['String']['output'];
  /** Which kind of source. */
  source: RuleSource;
  /** Table inside it; null for text. */
  table?: Maybe<Scalars['String']['output']>;
  /** The rule in words. */
  text: Scalars['String']['output'];
};


/** Citation of one rule, precise enough to look it up. */
export type RuleCitationTextArgs = {
  language?: InputMaybe<Language>;
};

/** Where a rule or figure comes from. */
export type RuleSource =
  /** Clause of the cooperation agreement. */
  | 'AGREEMENT_CLAUSE'
  /** Control measure in force. */
  | 'CONTROL_MEASURE'
  /** Law or regulation. */
  | 'LAW'
  /** Permission of the caller's role. */
  | 'PERMISSION'
  /** Filed insurance clause (条款). */
  | 'PRODUCT_CLAUSE'
  /** Row of a tariff. */
  | 'TARIFF'
  /** Underwriting rule set. */
  | 'UNDERWRITING_RULE';

/** Coverage as chosen. */
export type SelectedCoverage = {
  __typename?: 'SelectedCoverage';
  /** Main coverage it applies to; null where it can be only one. */
  appliesTo?: Maybe<CoverageCode>;
  /** Which. */
  code: CoverageCode;
  /** Amount a day; null where none applies. */
  dailyAmount?: Maybe<Money>;
  /** Days; null where none apply. */
  days?: Maybe<Scalars['Int']['output']>;
  /** Absolute deductible; null when none. */
  deductible?: Maybe<Money>;
  /** Absolute deductible rate, fraction; null when none. */
  deductibleRate?: Maybe<Scalars['Decimal']['output']>;
  /** Seats; null where none apply. */
  seats?: Maybe<Scalars['Int']['output']>;
  /** Limit, or agreed actual value (保险金额/责任限额); null where none applies, and for vehicle damage until it is rated. */
  sumInsured?: Maybe<Money>;
};

/** Service as chosen. */
export type SelectedService = {
  __typename?: 'SelectedService';
  /** Which. */
  code: ServiceCode;
  /** Times. */
  count: Scalars['Int']['output'];
};

/** Service with times left. */
export type ServiceBalance = {
  __typename?: 'ServiceBalance';
  /** Which. */
  code: ServiceCode;
  /** Times agreed. */
  count: Scalars['Int']['output'];
  /** Times left. */
  left: Scalars['Int']['output'];
};

/** Value-added service (增值服务), filed with the product. */
export type ServiceCode =
  /** Designated driving (代为驾驶). */
  | 'DESIGNATED_DRIVING'
  /** Inspection by proxy (代为送检). */
  | 'INSPECTION_PROXY'
  /** Roadside assistance (道路救援). */
  | 'ROADSIDE_ASSISTANCE'
  /** Safety check (车辆安全检测). */
  | 'SAFETY_CHECK';

/** Service chosen by a caller. */
export type ServiceSelectionInput = {
  /** Which. */
  code: ServiceCode;
  /** Times. */
  count: Scalars['Int']['input'];
};

/** What was paid of a coverage for a loss. */
export type SettledLossInput = {
  /** Coverage. */
  coverage: CoverageCode;
  /** Paid of its sum insured; a total loss is paid whole. */
  paid: MoneyInput;
};

/** Case for a short term of compulsory cover (CTR art. 20); every other request is for one year. */
export type ShortTermGround =
  /** Foreign vehicle entering for a while. */
  | 'FOREIGN_ENTRY'
  /** Less than a year to scrapping. */
  | 'NEAR_SCRAPPING'
  /** Vehicle temporarily on the road. */
  | 'TEMPORARY_ROAD_USE';

/** Short term. */
export type ShortTermInput = {
  /** End of cover. */
  endsAt: Scalars['DateTime']['input'];
  /** Case. */
  ground: ShortTermGround;
  /** Prescribed scrapping date; needed for NEAR_SCRAPPING. */
  scrapOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The customer's own signature. */
export type SignatureInput = {
  /** Proof: signed document, code receipt or scan. */
  evidence: FileInput;
  /** How. */
  method: SignatureMethod;
  /** When: not before the price was made, not in the future. */
  signedAt: Scalars['DateTime']['input'];
};

/** How the customer signed; an agent's signature does not bind. */
export type SignatureMethod =
  /** Certificate-based e-signature. */
  | 'E_SIGNATURE'
  /** On paper, scanned. */
  | 'PAPER'
  /** One-time code to the customer's phone. */
  | 'SMS_CODE';

/** Offer as a detached JWS: verify it with any JOSE library and our published keys; one changed fen breaks it. */
export type SignedOffer = {
  __typename?: 'SignedOffer';
  /** Detached JWS: `header..signature`; put the payload, base64url, between the dots. */
  jws: Scalars['String']['output'];
  /** Published keys (JWKS); they stay there as long as any offer stands. */
  keysUrl: Scalars['URL']['output'];
  /** Exact bytes it signs: premiums, input hash, tariff and agreement versions, expiry. */
  payload: Scalars['String']['output'];
};

/** Approved special agreement (特别约定). */
export type SpecialAgreement = {
  __typename?: 'SpecialAgreement';
  /** Code in the approved list. */
  code: Scalars['String']['output'];
  /** Text. */
  text: Scalars['String']['output'];
};

/** Special agreement to add or drop. */
export type SpecialAgreementInput = {
  /** Code in the approved list. */
  code: Scalars['String']['input'];
  /** False drops it. */
  included?: Scalars['Boolean']['input'];
};

/** How a partner stands with the insurer. */
export type Standing =
  /** Agreement and licence are in force. */
  | 'ACTIVE'
  /** Agreement or licence is not in force: own records can be read, every write is refused. */
  | 'RUN_OFF';

/** Immutable version of one set of rate tables (费率表), national or of one region. */
export type Tariff = Node & {
  __typename?: 'Tariff';
  /** Last instant a quote made with it may be accepted; null when open. */
  bindsUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Code: `COMPULSORY-BASE`, `COMMERCIAL-PURE-RISK`, `VEHICLE-TAX`. */
  code: Scalars['String']['output'];
  /** SHA-256 of its figures, hexadecimal. */
  digest: Scalars['String']['output'];
  /** Its figures, table by table, as published: what premium lines cite by table and row. Null when this release cannot read the code. */
  document?: Maybe<Scalars['JsonDocument']['output']>;
  /** Filing number or legal act; null when none was named. */
  filingNumber?: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Its figures are examples, not licensed data. */
  illustrative: Scalars['Boolean']['output'];
  /** Region of a regional table; null for the whole country. */
  region?: Maybe<Scalars['RegionCode']['output']>;
  /** How it stands at an instant. */
  state: TariffState;
  /** First day. */
  validFrom: Scalars['Date']['output'];
  /** First day no longer valid: its own, or the first of the next version; null when open. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Version label, as premium lines cite it. */
  version: Scalars['String']['output'];
};


/** Immutable version of one set of rate tables (费率表), national or of one region. */
export type TariffStateArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Page of tariffs, by code, region (the whole country first) and first day. */
export type TariffConnection = {
  __typename?: 'TariffConnection';
  /** With cursors. */
  edges: Array<TariffEdge>;
  /** Items. */
  nodes: Array<Tariff>;
  /** Where it ends. */
  pageInfo: PageInfo;
  /** Counted and charged only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Item of a TariffConnection. */
export type TariffEdge = {
  __typename?: 'TariffEdge';
  /** Sealed cursor. */
  cursor: Scalars['String']['output'];
  /** Item. */
  node: Tariff;
};

/** Publishes a tariff version: gaps, overlaps and bands are checked, all findings at once. */
export type TariffPublishInput = {
  /** Last instant a quote made with it may be accepted; leave out when open. */
  bindsUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Code. */
  code: Scalars['String']['input'];
  /** Its tables with all rows, in the shape of its code; an earlier version's `document` shows it. */
  document: Scalars['JsonDocument']['input'];
  /** Filing number or legal act. */
  filingNumber?: InputMaybe<Scalars['String']['input']>;
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Examples, not licensed data. */
  illustrative?: Scalars['Boolean']['input'];
  /** Region of a regional table; leave out for the whole country. */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** First day. Not before today, unless nothing was published before for this code and region. */
  validFrom: Scalars['Date']['input'];
  /** First day no longer valid; leave out when the next version will end it. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Version label, 1–40 characters, unique per code and region: usually its first day. */
  version: Scalars['String']['input'];
};

/** Answer of `tariffPublish`. */
export type TariffPublishPayload = MutationPayload & {
  __typename?: 'TariffPublishPayload';
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** The tariff; null when refused. */
  tariff?: Maybe<Tariff>;
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Life of a tariff. */
export type TariffState =
  /** In force. */
  | 'IN_FORCE'
  /** Checked, waiting for its day. */
  | 'PUBLISHED'
  /** Ended or replaced; what was priced with it still recomputes. */
  | 'SUPERSEDED';

/** Kind of tractor; its own rows in the compulsory rate plan. */
export type TractorKind =
  /** Field work and transport (兼用型). */
  | 'DUAL_USE'
  /** Transport (运输型). */
  | 'TRANSPORT';

/** Decision on one policy of an application, with its reasons. */
export type UnderwritingDecision = {
  __typename?: 'UnderwritingDecision';
  /** When. */
  decidedAt: Scalars['DateTime']['output'];
  /** Who decided. */
  decidedBy: Actor;
  /** Outcome. */
  outcome: UnderwritingOutcome;
  /** Which policy. */
  policyKind: PolicyKind;
  /** Reasons: every rule that spoke, in words fit for the customer. */
  reasons: Array<DecisionStep>;
  /** Rule set version. */
  ruleSet: Scalars['String']['output'];
};

/** Outcome of underwriting. */
export type UnderwritingOutcome =
  /** Accepted as asked. */
  | 'ACCEPTED'
  /** Accepted with conditions. */
  | 'ACCEPTED_WITH_CONDITIONS'
  /** Declined; commercial only. */
  | 'DECLINED'
  /** Referred to a person. */
  | 'REFERRED';

/** What underwriting will probably say; the decision itself comes after acceptance. */
export type UnderwritingOutlook =
  /** Accepted at once. */
  | 'ACCEPT'
  /** Commercial cover will be declined; compulsory never is. */
  | 'DECLINE'
  /** A person will look at it. */
  | 'REFER';

/** Car not yet registered: VIN and engine number now, plate by endorsement later. */
export type UnregisteredInput = {
  /** Conformity certificate number (合格证编号), 1–40 characters. */
  certificateNumber?: InputMaybe<Scalars['String']['input']>;
  /** Invoice number (发票号码), 1–40 characters. */
  invoiceNumber: Scalars['String']['input'];
  /** Price on the invoice, purchase tax apart. */
  invoicePrice: MoneyInput;
  /** Invoice date (开票日期); today or earlier. */
  invoicedOn: Scalars['Date']['input'];
};

/** Declares a file, or asks for a fresh upload target by the same key. */
export type UploadCreateInput = {
  /** File. */
  file: FileDeclarationInput;
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** What it will be. */
  kind: MaterialKind;
};

/** Answer of `uploadCreate`. */
export type UploadCreatePayload = MutationPayload & {
  __typename?: 'UploadCreatePayload';
  /** The file with its upload target; null when refused. */
  file?: Maybe<File>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Signed address that takes the bytes, in one go or resumed. It speaks tus 1.0.0 (core): HEAD tells `Upload-Offset`, PATCH continues there. A request may take 15 seconds: on a bad line send pieces; whatever came is kept when the line breaks. */
export type UploadTarget = {
  __typename?: 'UploadTarget';
  /** Address dies then; ask for the object again to get another. */
  expiresAt: Scalars['DateTime']['output'];
  /** Headers to send. */
  headers: Array<HttpHeader>;
  /** Bytes already here: resume from this offset. */
  receivedBytes: Scalars['Int']['output'];
  /** Send the whole with PUT, or pieces with PATCH and `Upload-Offset`. The last byte answers 204 when the file is stored, 422 when it is rejected or other than declared. */
  url: Scalars['URL']['output'];
};

/** What a vehicle is used for (使用性质), after the compulsory rate plan. */
export type UseNature =
  /** City bus (城市公交). */
  | 'CITY_BUS'
  /** Truck for hire (营业货车). */
  | 'COMMERCIAL_TRUCK'
  /** Enterprise, not for hire (企业非营业). */
  | 'ENTERPRISE_NON_COMMERCIAL'
  /** Family car (家庭自用). */
  | 'FAMILY'
  /** Government and institutions (党政机关、事业团体). */
  | 'GOVERNMENT_NON_COMMERCIAL'
  /** Highway passenger (公路客运). */
  | 'HIGHWAY_PASSENGER'
  /** Motorcycle (摩托车). */
  | 'MOTORCYCLE'
  /** Own-use truck, pick-ups included (非营业货车). */
  | 'NON_COMMERCIAL_TRUCK'
  /** Liquid tankers (特种车一). */
  | 'SPECIAL_1'
  /** Other tanks and machinery (特种车二). */
  | 'SPECIAL_2'
  /** Vehicles with instruments (特种车三). */
  | 'SPECIAL_3'
  /** Container tractor heads (特种车四). */
  | 'SPECIAL_4'
  /** Taxi and rental, ride-hailing (出租租赁). */
  | 'TAXI_RENTAL'
  /** Tractor (拖拉机). */
  | 'TRACTOR';

/** The business says no. Nothing was written. Codes are for programs, messages for people. */
export type UserError = {
  __typename?: 'UserError';
  /** Clause of the agreement that refuses; null when another rule does. */
  clause?: Maybe<ClauseCitation>;
  /** Stable code; never reused. */
  code: RefusalCode;
  /** Limit, offered value and other figures. */
  facts: Array<Fact>;
  /** Path of the offending value, from `input`; null when it is not one value. */
  field?: Maybe<Array<Scalars['String']['output']>>;
  /** The refusal in words, in the language asked for. */
  message: Scalars['String']['output'];
  /** Any other rule that refuses: law, filed clause, tariff. */
  rule?: Maybe<RuleCitation>;
  /** What would pass; empty when nothing would. */
  wouldPass: Array<InputSuggestion>;
};

/** Service of a product version. */
export type ValueAddedService = {
  __typename?: 'ValueAddedService';
  /** Which. */
  code: ServiceCode;
  /** Times that can be agreed, the free ones among them. */
  countOptions: Array<Scalars['Int']['output']>;
  /** Times free of charge. */
  freeCount: Scalars['Int']['output'];
  /** Name. */
  name: Scalars['String']['output'];
};

/** Vehicle, across its business with you. */
export type Vehicle = Node & {
  __typename?: 'Vehicle';
  /** Applications you made for it, newest first. */
  applications?: Maybe<ApplicationConnection>;
  /** Facts last known: as you described it last. */
  facts: VehicleFacts;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Policies you placed for it, newest first. */
  policies?: Maybe<PolicyConnection>;
  /** Quotes you made for it, newest first. */
  quotes?: Maybe<QuoteConnection>;
  /** VIN (车架号). */
  vin: Scalars['VIN']['output'];
};


/** Vehicle, across its business with you. */
export type VehicleApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Vehicle, across its business with you. */
export type VehiclePoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Vehicle, across its business with you. */
export type VehicleQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A vehicle as it was at this moment of the business: facts of a quote or of a policy version, not of today. */
export type VehicleFacts = {
  __typename?: 'VehicleFacts';
  /** Actual value at inception (实际价值), after depreciation; null until rated. */
  actualValue?: Maybe<Money>;
  /** What it is built as; as given, or the usual body of the use nature. */
  bodyKind: BodyKind;
  /** Displacement (排量), ml; null without an engine. */
  displacementMl?: Maybe<Scalars['Int']['output']>;
  /** Energy; null for trailers, and while nobody has told. */
  energy?: Maybe<EnergyKind>;
  /** Engine or motor number (发动机号); null when not given. */
  engineNumber?: Maybe<Scalars['String']['output']>;
  /** First registration (初登日期); null for a new car. */
  firstRegisteredOn?: Maybe<Scalars['Date']['output']>;
  /** Group, derived from use nature and kind of owner. */
  group: VehicleGroup;
  /** Kerb mass (整备质量), kg; null when not given. */
  kerbMassKg?: Maybe<Scalars['Int']['output']>;
  /** Approved load (核定载质量), kg; traction mass for a tractor head; null for passenger cars. */
  loadKg?: Maybe<Scalars['Int']['output']>;
  /** Make and model (厂牌型号); null while nobody has told. */
  makeModel?: Maybe<Scalars['String']['output']>;
  /** Industry model code (行业车型代码); null when unknown. */
  modelCode?: Maybe<Scalars['String']['output']>;
  /** New-car price (新车购置价); null while nobody has told. */
  newPrice?: Maybe<Money>;
  /** Plate; null for a car not yet registered. */
  plate?: Maybe<Plate>;
  /** Power (功率), kW; null when not given. */
  powerKw?: Maybe<Scalars['Decimal']['output']>;
  /** Registration region (登记地); for a new car where it will be registered. */
  region: Scalars['RegionCode']['output'];
  /** Approved seats (核定载客), driver included; null for trucks. */
  seats?: Maybe<Scalars['Int']['output']>;
  /** Motorcycle with a side-car (边三轮). */
  sideCar: Scalars['Boolean']['output'];
  /** Origin of each fact that was fetched; empty when you declared them all. */
  sources: Array<FactSource>;
  /** Kind of tractor; null for everything else. */
  tractorKind?: Maybe<TractorKind>;
  /** Use nature (使用性质). */
  useNature: UseNature;
  /** VIN (车架号), upper case; a shorter frame number for old cars and tractors. */
  vin: Scalars['VIN']['output'];
};

/** Vehicle group of commercial motor, the thirteen used for terms and grading. Derived from use nature and owner, never typed in. */
export type VehicleGroup =
  /** City bus (城市公交). */
  | 'CITY_BUS'
  /** Truck for hire of an organisation (营业企业货车). */
  | 'COMMERCIAL_TRUCK_ENTERPRISE'
  /** Truck for hire of a person (营业个人货车). */
  | 'COMMERCIAL_TRUCK_PERSONAL'
  /** Highway passenger (公路客运). */
  | 'HIGHWAY_PASSENGER'
  /** Motorcycle (摩托车). */
  | 'MOTORCYCLE'
  /** Passenger car not for hire, of an organisation (非营业客车). */
  | 'NON_COMMERCIAL_PASSENGER'
  /** Own-use truck of an organisation (非营业企业货车). */
  | 'NON_COMMERCIAL_TRUCK_ENTERPRISE'
  /** Own-use truck of a person (非营业个人货车). */
  | 'NON_COMMERCIAL_TRUCK_PERSONAL'
  /** Private passenger car (家用客车). */
  | 'PRIVATE_PASSENGER'
  /** Special vehicles, class two (特种车二). */
  | 'SPECIAL_2'
  /** Special vehicles of the other classes (其它特种车). */
  | 'SPECIAL_OTHER'
  /** Taxi and rental (出租租赁客车). */
  | 'TAXI_RENTAL'
  /** Tractor (拖拉机). */
  | 'TRACTOR';

/** Vehicle described by a caller. What the industry platform or model library knows may be left out; what contradicts it is refused by field. */
export type VehicleInput = {
  /** What it is built as; default the usual body of the use nature. Say PICK_UP and LOW_SPEED_TRUCK. */
  bodyKind?: InputMaybe<BodyKind>;
  /** Displacement (排量), ml; none without an engine. */
  displacementMl?: InputMaybe<Scalars['Int']['input']>;
  /** Energy; none for trailers. */
  energy?: InputMaybe<EnergyKind>;
  /** Engine or motor number (发动机号), 1–40 characters. */
  engineNumber?: InputMaybe<Scalars['String']['input']>;
  /** First registration (初登日期); none for a new car. */
  firstRegisteredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Kerb mass (整备质量), kg. */
  kerbMassKg?: InputMaybe<Scalars['Int']['input']>;
  /** Approved load (核定载质量), kg; traction mass for a tractor head; none for passenger cars. */
  loadKg?: InputMaybe<Scalars['Int']['input']>;
  /** Make and model (厂牌型号), 1–100 characters. */
  makeModel?: InputMaybe<Scalars['String']['input']>;
  /** Industry model code (行业车型代码), 1–40 characters. */
  modelCode?: InputMaybe<Scalars['String']['input']>;
  /** New-car price (新车购置价). */
  newPrice?: InputMaybe<MoneyInput>;
  /** Power (功率), kW. */
  powerKw?: InputMaybe<Scalars['Decimal']['input']>;
  /** Registration region (登记地); for a new car where it will be registered. */
  region: Scalars['RegionCode']['input'];
  /** Plate, or none yet. */
  registration: RegistrationInput;
  /** Approved seats (核定载客), driver included. */
  seats?: InputMaybe<Scalars['Int']['input']>;
  /** With a side-car (边三轮); motorcycles only. Default false. */
  sideCar?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kind of tractor; tractors only. */
  tractorKind?: InputMaybe<TractorKind>;
  /** Use nature (使用性质). */
  useNature: UseNature;
  /** VIN (车架号); cars first registered before 1999 and tractors may give a shorter frame number. */
  vin: Scalars['VIN']['input'];
};

/** How to name a vehicle: exactly one of the fields. */
export type VehicleLookupInput =
  /** Opaque id. */
  { id: Scalars['ID']['input']; plate?: never; vin?: never; }
  |  /** Plate (号牌号码); the vehicle you last described with it. */
  { id?: never; plate: Scalars['PlateNumber']['input']; vin?: never; }
  |  /** VIN (车架号). */
  { id?: never; plate?: never; vin: Scalars['VIN']['input']; };

/** Vehicle tax (车船税) collected with compulsory cover: its own line, never premium, never commission. */
export type VehicleTax = {
  __typename?: 'VehicleTax';
  /** Tax of the months; null while TO_BE_DETERMINED. */
  amount?: Maybe<Money>;
  /** Late fee (滞纳金); null while TO_BE_DETERMINED. */
  lateFee?: Maybe<Money>;
  /** The late fee is computed here; false: no rule is set, a fee of 0.00 says nothing. */
  lateFeeRuleOn: Scalars['Boolean']['output'];
  /** Months counted, 1–12. */
  months: Scalars['Int']['output'];
  /** Table, row and rule; null while TO_BE_DETERMINED. */
  source?: Maybe<RuleCitation>;
  /** How it stands. */
  state: VehicleTaxState;
  /** Both; null while TO_BE_DETERMINED. */
  total?: Maybe<Money>;
  /** What is missing, in words; null unless TO_BE_DETERMINED. */
  undetermined?: Maybe<Scalars['String']['output']>;
  /** Tax year. */
  year: Scalars['Int']['output'];
};

/** Where vehicle tax stands. */
export type VehicleTaxState =
  /** To be collected now. */
  | 'DUE'
  /** Exempt. */
  | 'EXEMPT'
  /** Outside the tax, such as battery cars. */
  | 'OUTSIDE'
  /** Proof of payment seen. */
  | 'PAID'
  /** No table with a source for this region, or a fact is missing: never blocks the premium. */
  | 'TO_BE_DETERMINED';

/** You: credential, partner or insurer, what you may do, and the gateway's clock. */
export type Viewer = {
  __typename?: 'Viewer';
  /** How you appear to others. */
  actor: Actor;
  /** Agreement version in force for you now; null when none is: then every write is closed. */
  agreementVersion?: Maybe<AgreementVersion>;
  /** What you may start now, and why not the rest; what your role never may is left out. */
  availableActions: Array<ActionAvailability>;
  /** Production or sandbox. */
  environment: Environment;
  /** The gateway's clock for you; a sandbox may live in another time. */
  now: Scalars['DateTime']['output'];
  /** Outlet whose subtree you see; null for all of the partner. */
  outlet?: Maybe<Outlet>;
  /** Your partner; null for insurer's staff. */
  partner?: Maybe<Partner>;
  /** The whole catalogue, with what you hold: roles, kind, licence and scopes taken together. */
  permissions: Array<Permission>;
  /** Your roles. */
  roles: Array<Scalars['String']['output']>;
  /** ACTIVE, or RUN_OFF when your agreement or licence is not in force. */
  standing: Standing;
};

/** Corrected numbers. */
export type VinEngineCorrectionInput = {
  /** Right engine or motor number. */
  engineNumber?: InputMaybe<Scalars['String']['input']>;
  /** Right VIN; a person looks at it. */
  vin?: InputMaybe<Scalars['VIN']['input']>;
};

export type ActionCardFragment = { __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null };

export type RefundCardFragment = { __typename?: 'Refund', id: string, revision: number, number: string, state: RefundState, confirmedAt?: string | null, amount: { __typename?: 'Money', amount: string }, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> };

export type PaymentOrderCardFragment = { __typename?: 'PaymentOrder', id: string, revision: number, number: string, externalRef?: string | null, state: PaymentOrderState, method: PaymentMethod, payUrl?: string | null, expiresAt: string, paidAt?: string | null, amount: { __typename?: 'Money', amount: string, currency: Currency }, payer:
    | { __typename?: 'Organisation', id: string, name: { __typename?: 'MaskedString', masked: string } }
    | { __typename?: 'Person', id: string, name: { __typename?: 'MaskedString', masked: string } }
  , refunds: Array<{ __typename?: 'Refund', id: string, revision: number, number: string, state: RefundState, confirmedAt?: string | null, amount: { __typename?: 'Money', amount: string }, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> };

export type ChargeCardFragment = { __typename?: 'Charge', id: string, revision: number, number: string, externalRef?: string | null, state: ChargeState, payBy: string, paidAt?: string | null, amount: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PaymentLine', kind: PaymentLineKind, amount: { __typename?: 'Money', amount: string } }>, subject?:
    | { __typename?: 'Agreement', id: string }
    | { __typename?: 'Application', id: string }
    | { __typename?: 'Charge', id: string }
    | { __typename?: 'Credential', id: string }
    | { __typename?: 'Endorsement', id: string }
    | { __typename?: 'Partner', id: string }
    | { __typename?: 'PaymentOrder', id: string }
    | { __typename?: 'Policy', id: string }
    | { __typename?: 'ProductVersion', id: string }
    | { __typename?: 'Quote', id: string }
    | { __typename?: 'Referral', id: string }
    | { __typename?: 'Refund', id: string }
   | null, paymentOrder?: { __typename?: 'PaymentOrder', id: string, revision: number, number: string, externalRef?: string | null, state: PaymentOrderState, method: PaymentMethod, payUrl?: string | null, expiresAt: string, paidAt?: string | null, amount: { __typename?: 'Money', amount: string, currency: Currency }, payer:
      | { __typename?: 'Organisation', id: string, name: { __typename?: 'MaskedString', masked: string } }
      | { __typename?: 'Person', id: string, name: { __typename?: 'MaskedString', masked: string } }
    , refunds: Array<{ __typename?: 'Refund', id: string, revision: number, number: string, state: RefundState, confirmedAt?: string | null, amount: { __typename?: 'Money', amount: string }, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> } | null, postings?: Array<{ __typename?: 'Posting', account: LedgerAccount, label: string, amount: { __typename?: 'Money', amount: string } }> | null, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> };

export type ChargeByLookupQueryVariables = Exact<{
  by: LookupInput;
}>;


export type ChargeByLookupQuery = { __typename?: 'Query', charge?: { __typename?: 'Charge', id: string, revision: number, number: string, externalRef?: string | null, state: ChargeState, payBy: string, paidAt?: string | null, amount: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PaymentLine', kind: PaymentLineKind, amount: { __typename?: 'Money', amount: string } }>, subject?:
      | { __typename?: 'Agreement', id: string }
      | { __typename?: 'Application', id: string }
      | { __typename?: 'Charge', id: string }
      | { __typename?: 'Credential', id: string }
      | { __typename?: 'Endorsement', id: string }
      | { __typename?: 'Partner', id: string }
      | { __typename?: 'PaymentOrder', id: string }
      | { __typename?: 'Policy', id: string }
      | { __typename?: 'ProductVersion', id: string }
      | { __typename?: 'Quote', id: string }
      | { __typename?: 'Referral', id: string }
      | { __typename?: 'Refund', id: string }
     | null, paymentOrder?: { __typename?: 'PaymentOrder', id: string, revision: number, number: string, externalRef?: string | null, state: PaymentOrderState, method: PaymentMethod, payUrl?: string | null, expiresAt: string, paidAt?: string | null, amount: { __typename?: 'Money', amount: string, currency: Currency }, payer:
        | { __typename?: 'Organisation', id: string, name: { __typename?: 'MaskedString', masked: string } }
        | { __typename?: 'Person', id: string, name: { __typename?: 'MaskedString', masked: string } }
      , refunds: Array<{ __typename?: 'Refund', id: string, revision: number, number: string, state: RefundState, confirmedAt?: string | null, amount: { __typename?: 'Money', amount: string }, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> } | null, postings?: Array<{ __typename?: 'Posting', account: LedgerAccount, label: string, amount: { __typename?: 'Money', amount: string } }> | null, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> } | null };

export type ChargeSearchQueryVariables = Exact<{
  filter?: InputMaybe<ChargeFilter>;
  order?: ChargeOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ChargeSearchQuery = { __typename?: 'Query', charges?: { __typename?: 'ChargeConnection', totalCount?: number | null, nodes: Array<{ __typename?: 'Charge', id: string, revision: number, number: string, externalRef?: string | null, state: ChargeState, payBy: string, paidAt?: string | null, amount: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PaymentLine', kind: PaymentLineKind, amount: { __typename?: 'Money', amount: string } }>, subject?:
        | { __typename?: 'Agreement', id: string }
        | { __typename?: 'Application', id: string }
        | { __typename?: 'Charge', id: string }
        | { __typename?: 'Credential', id: string }
        | { __typename?: 'Endorsement', id: string }
        | { __typename?: 'Partner', id: string }
        | { __typename?: 'PaymentOrder', id: string }
        | { __typename?: 'Policy', id: string }
        | { __typename?: 'ProductVersion', id: string }
        | { __typename?: 'Quote', id: string }
        | { __typename?: 'Referral', id: string }
        | { __typename?: 'Refund', id: string }
       | null, paymentOrder?: { __typename?: 'PaymentOrder', id: string, revision: number, number: string, externalRef?: string | null, state: PaymentOrderState, method: PaymentMethod, payUrl?: string | null, expiresAt: string, paidAt?: string | null, amount: { __typename?: 'Money', amount: string, currency: Currency }, payer:
          | { __typename?: 'Organisation', id: string, name: { __typename?: 'MaskedString', masked: string } }
          | { __typename?: 'Person', id: string, name: { __typename?: 'MaskedString', masked: string } }
        , refunds: Array<{ __typename?: 'Refund', id: string, revision: number, number: string, state: RefundState, confirmedAt?: string | null, amount: { __typename?: 'Money', amount: string }, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> } | null, postings?: Array<{ __typename?: 'Posting', account: LedgerAccount, label: string, amount: { __typename?: 'Money', amount: string } }> | null, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } | null };

export type PaymentOrderByLookupQueryVariables = Exact<{
  by: LookupInput;
}>;


export type PaymentOrderByLookupQuery = { __typename?: 'Query', paymentOrder?: { __typename?: 'PaymentOrder', id: string, revision: number, number: string, externalRef?: string | null, state: PaymentOrderState, method: PaymentMethod, payUrl?: string | null, expiresAt: string, paidAt?: string | null, charge: { __typename?: 'Charge', id: string, state: ChargeState }, amount: { __typename?: 'Money', amount: string, currency: Currency }, payer:
      | { __typename?: 'Organisation', id: string, name: { __typename?: 'MaskedString', masked: string } }
      | { __typename?: 'Person', id: string, name: { __typename?: 'MaskedString', masked: string } }
    , refunds: Array<{ __typename?: 'Refund', id: string, revision: number, number: string, state: RefundState, confirmedAt?: string | null, amount: { __typename?: 'Money', amount: string }, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> } | null };

export type PaymentOrderSearchQueryVariables = Exact<{
  filter?: InputMaybe<PaymentOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type PaymentOrderSearchQuery = { __typename?: 'Query', paymentOrders?: { __typename?: 'PaymentOrderConnection', totalCount?: number | null, nodes: Array<{ __typename?: 'PaymentOrder', id: string, revision: number, number: string, externalRef?: string | null, state: PaymentOrderState, method: PaymentMethod, payUrl?: string | null, expiresAt: string, paidAt?: string | null, amount: { __typename?: 'Money', amount: string, currency: Currency }, payer:
        | { __typename?: 'Organisation', id: string, name: { __typename?: 'MaskedString', masked: string } }
        | { __typename?: 'Person', id: string, name: { __typename?: 'MaskedString', masked: string } }
      , refunds: Array<{ __typename?: 'Refund', id: string, revision: number, number: string, state: RefundState, confirmedAt?: string | null, amount: { __typename?: 'Money', amount: string }, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } | null };

export type RefundSearchQueryVariables = Exact<{
  filter?: InputMaybe<RefundFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type RefundSearchQuery = { __typename?: 'Query', refunds?: { __typename?: 'RefundConnection', totalCount?: number | null, nodes: Array<{ __typename?: 'Refund', id: string, revision: number, number: string, state: RefundState, confirmedAt?: string | null, paymentOrder: { __typename?: 'PaymentOrder', id: string, number: string }, cause?:
        | { __typename?: 'Agreement', id: string }
        | { __typename?: 'AgreementVersion', id: string }
        | { __typename?: 'Application', id: string }
        | { __typename?: 'Charge', id: string }
        | { __typename?: 'Clause', id: string }
        | { __typename?: 'Consent', id: string }
        | { __typename?: 'Credential', id: string }
        | { __typename?: 'Endorsement', id: string }
        | { __typename?: 'File', id: string }
        | { __typename?: 'Institution', id: string }
        | { __typename?: 'Organisation', id: string }
        | { __typename?: 'Outlet', id: string }
        | { __typename?: 'Partner', id: string }
        | { __typename?: 'PaymentOrder', id: string }
        | { __typename?: 'Person', id: string }
        | { __typename?: 'Plan', id: string }
        | { __typename?: 'Policy', id: string }
        | { __typename?: 'PolicyDocument', id: string }
        | { __typename?: 'PolicyVersion', id: string }
        | { __typename?: 'Producer', id: string }
        | { __typename?: 'Product', id: string }
        | { __typename?: 'ProductVersion', id: string }
        | { __typename?: 'Quote', id: string }
        | { __typename?: 'QuoteOption', id: string }
        | { __typename?: 'Referral', id: string }
        | { __typename?: 'Refund', id: string }
        | { __typename?: 'Tariff', id: string }
        | { __typename?: 'Vehicle', id: string }
       | null, amount: { __typename?: 'Money', amount: string }, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> }> } | null };

export type BillingNodeQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type BillingNodeQuery = { __typename?: 'Query', node?:
    | { __typename?: 'Agreement', id: string }
    | { __typename?: 'AgreementVersion', id: string }
    | { __typename?: 'Application', id: string }
    | { __typename?: 'Charge', number: string, id: string }
    | { __typename?: 'Clause', id: string }
    | { __typename?: 'Consent', id: string }
    | { __typename?: 'Credential', id: string }
    | { __typename?: 'Endorsement', id: string }
    | { __typename?: 'File', id: string }
    | { __typename?: 'Institution', id: string }
    | { __typename?: 'Organisation', id: string }
    | { __typename?: 'Outlet', id: string }
    | { __typename?: 'Partner', id: string }
    | { __typename?: 'PaymentOrder', number: string, id: string }
    | { __typename?: 'Person', id: string }
    | { __typename?: 'Plan', id: string }
    | { __typename?: 'Policy', id: string }
    | { __typename?: 'PolicyDocument', id: string }
    | { __typename?: 'PolicyVersion', id: string }
    | { __typename?: 'Producer', id: string }
    | { __typename?: 'Product', id: string }
    | { __typename?: 'ProductVersion', id: string }
    | { __typename?: 'Quote', id: string }
    | { __typename?: 'QuoteOption', id: string }
    | { __typename?: 'Referral', id: string }
    | { __typename?: 'Refund', number: string, id: string }
    | { __typename?: 'Tariff', id: string }
    | { __typename?: 'Vehicle', id: string }
   | null };

export type PaymentOrderCreateMutationVariables = Exact<{
  input: PaymentOrderCreateInput;
}>;


export type PaymentOrderCreateMutation = { __typename?: 'Mutation', paymentOrderCreate?: { __typename?: 'PaymentOrderCreatePayload', replayed: boolean, paymentOrder?: { __typename?: 'PaymentOrder', id: string, revision: number, number: string, externalRef?: string | null, state: PaymentOrderState, method: PaymentMethod, payUrl?: string | null, expiresAt: string, paidAt?: string | null, amount: { __typename?: 'Money', amount: string, currency: Currency }, payer:
        | { __typename?: 'Organisation', id: string, name: { __typename?: 'MaskedString', masked: string } }
        | { __typename?: 'Person', id: string, name: { __typename?: 'MaskedString', masked: string } }
      , refunds: Array<{ __typename?: 'Refund', id: string, revision: number, number: string, state: RefundState, confirmedAt?: string | null, amount: { __typename?: 'Money', amount: string }, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type PaymentConfirmMutationVariables = Exact<{
  input: PaymentConfirmInput;
}>;


export type PaymentConfirmMutation = { __typename?: 'Mutation', paymentConfirm?: { __typename?: 'PaymentConfirmPayload', replayed: boolean, paymentOrder?: { __typename?: 'PaymentOrder', id: string, revision: number, number: string, externalRef?: string | null, state: PaymentOrderState, method: PaymentMethod, payUrl?: string | null, expiresAt: string, paidAt?: string | null, amount: { __typename?: 'Money', amount: string, currency: Currency }, payer:
        | { __typename?: 'Organisation', id: string, name: { __typename?: 'MaskedString', masked: string } }
        | { __typename?: 'Person', id: string, name: { __typename?: 'MaskedString', masked: string } }
      , refunds: Array<{ __typename?: 'Refund', id: string, revision: number, number: string, state: RefundState, confirmedAt?: string | null, amount: { __typename?: 'Money', amount: string }, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type RefundConfirmMutationVariables = Exact<{
  input: RefundConfirmInput;
}>;


export type RefundConfirmMutation = { __typename?: 'Mutation', refundConfirm?: { __typename?: 'RefundConfirmPayload', replayed: boolean, refund?: { __typename?: 'Refund', id: string, revision: number, number: string, state: RefundState, confirmedAt?: string | null, amount: { __typename?: 'Money', amount: string }, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type SlipCardFragment = { __typename?: 'EndorsementSlip', number?: string | null, daysRun: number, daysLeft: number, days: number, policy: { __typename?: 'Policy', id: string, number: string, kind: PolicyKind }, changes: Array<{ __typename?: 'FieldChange', path: string, label: string, before?: string | null, after?: string | null }>, premiumChange: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, coverage?: string | null, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, rule: string } }> }, versionAfter: { __typename?: 'PolicyVersion', effectiveFrom: string, effectiveUntil: string, reason: PolicyVersionReason, vehicle: { __typename?: 'VehicleFacts', vin: string, useNature: UseNature, plate?: { __typename?: 'Plate', number: string } | null }, coverages: Array<{ __typename?: 'QuotedCoverage', selection: { __typename?: 'SelectedCoverage', code: CoverageCode, sumInsured?: { __typename?: 'Money', amount: string } | null }, premium?: { __typename?: 'Money', amount: string } | null }>, people: { __typename?: 'People', policyholder:
        | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
        | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
       }, premium: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string } } } };

export type EndorsementCardFragment = { __typename?: 'Endorsement', id: string, revision: number, number: string, externalRef?: string | null, state: EndorsementState, kinds: Array<EndorsementKind>, effectiveAt: string, validUntil: string, effectedAt?: string | null, reviewUntil?: string | null, digest: string, note?: string | null, materials: Array<MaterialKind>, missingMaterials: Array<MaterialKind>, premiumChange: { __typename?: 'Money', amount: string }, charge?: { __typename?: 'Charge', id: string, state: ChargeState, amount: { __typename?: 'Money', amount: string } } | null, refunds: Array<{ __typename?: 'Refund', amount: { __typename?: 'Money', amount: string } }>, slips: Array<{ __typename?: 'EndorsementSlip', number?: string | null, daysRun: number, daysLeft: number, days: number, policy: { __typename?: 'Policy', id: string, number: string, kind: PolicyKind }, changes: Array<{ __typename?: 'FieldChange', path: string, label: string, before?: string | null, after?: string | null }>, premiumChange: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, coverage?: string | null, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, rule: string } }> }, versionAfter: { __typename?: 'PolicyVersion', effectiveFrom: string, effectiveUntil: string, reason: PolicyVersionReason, vehicle: { __typename?: 'VehicleFacts', vin: string, useNature: UseNature, plate?: { __typename?: 'Plate', number: string } | null }, coverages: Array<{ __typename?: 'QuotedCoverage', selection: { __typename?: 'SelectedCoverage', code: CoverageCode, sumInsured?: { __typename?: 'Money', amount: string } | null }, premium?: { __typename?: 'Money', amount: string } | null }>, people: { __typename?: 'People', policyholder:
          | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
          | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
         }, premium: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string } } } }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }> };

export type EndorsementPreviewQueryVariables = Exact<{
  input: EndorsementPreviewInput;
}>;


export type EndorsementPreviewQuery = { __typename?: 'Query', endorsementPreview?: { __typename?: 'EndorsementPreview', digest?: string | null, effectiveAt?: string | null, validUntil?: string | null, outlook: UnderwritingOutlook, materials: Array<MaterialKind>, premiumChange: { __typename?: 'Money', amount: string }, refusals: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }>, slips: Array<{ __typename?: 'EndorsementSlip', number?: string | null, daysRun: number, daysLeft: number, days: number, policy: { __typename?: 'Policy', id: string, number: string, kind: PolicyKind }, changes: Array<{ __typename?: 'FieldChange', path: string, label: string, before?: string | null, after?: string | null }>, premiumChange: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, coverage?: string | null, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, rule: string } }> }, versionAfter: { __typename?: 'PolicyVersion', effectiveFrom: string, effectiveUntil: string, reason: PolicyVersionReason, vehicle: { __typename?: 'VehicleFacts', vin: string, useNature: UseNature, plate?: { __typename?: 'Plate', number: string } | null }, coverages: Array<{ __typename?: 'QuotedCoverage', selection: { __typename?: 'SelectedCoverage', code: CoverageCode, sumInsured?: { __typename?: 'Money', amount: string } | null }, premium?: { __typename?: 'Money', amount: string } | null }>, people: { __typename?: 'People', policyholder:
            | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
            | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
           }, premium: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string } } } }> } | null };

export type EndorsementByLookupQueryVariables = Exact<{
  by: LookupInput;
}>;


export type EndorsementByLookupQuery = { __typename?: 'Query', endorsement?: { __typename?: 'Endorsement', id: string, revision: number, number: string, externalRef?: string | null, state: EndorsementState, kinds: Array<EndorsementKind>, effectiveAt: string, validUntil: string, effectedAt?: string | null, reviewUntil?: string | null, digest: string, note?: string | null, materials: Array<MaterialKind>, missingMaterials: Array<MaterialKind>, premiumChange: { __typename?: 'Money', amount: string }, charge?: { __typename?: 'Charge', id: string, state: ChargeState, amount: { __typename?: 'Money', amount: string } } | null, refunds: Array<{ __typename?: 'Refund', amount: { __typename?: 'Money', amount: string } }>, slips: Array<{ __typename?: 'EndorsementSlip', number?: string | null, daysRun: number, daysLeft: number, days: number, policy: { __typename?: 'Policy', id: string, number: string, kind: PolicyKind }, changes: Array<{ __typename?: 'FieldChange', path: string, label: string, before?: string | null, after?: string | null }>, premiumChange: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, coverage?: string | null, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, rule: string } }> }, versionAfter: { __typename?: 'PolicyVersion', effectiveFrom: string, effectiveUntil: string, reason: PolicyVersionReason, vehicle: { __typename?: 'VehicleFacts', vin: string, useNature: UseNature, plate?: { __typename?: 'Plate', number: string } | null }, coverages: Array<{ __typename?: 'QuotedCoverage', selection: { __typename?: 'SelectedCoverage', code: CoverageCode, sumInsured?: { __typename?: 'Money', amount: string } | null }, premium?: { __typename?: 'Money', amount: string } | null }>, people: { __typename?: 'People', policyholder:
            | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
            | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
           }, premium: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string } } } }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }> } | null };

export type EndorsementSearchQueryVariables = Exact<{
  filter?: InputMaybe<EndorsementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type EndorsementSearchQuery = { __typename?: 'Query', endorsements?: { __typename?: 'EndorsementConnection', totalCount?: number | null, nodes: Array<{ __typename?: 'Endorsement', number: string, state: EndorsementState, kinds: Array<EndorsementKind> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } | null };

export type PolicyTimeLineQueryVariables = Exact<{
  by: LookupInput;
}>;


export type PolicyTimeLineQuery = { __typename?: 'Query', policy?: { __typename?: 'Policy', id: string, revision: number, number: string, state: PolicyState, period: { __typename?: 'InsurancePeriod', startsAt: string, endsAt: string }, currentVersion: { __typename?: 'PolicyVersion', id: string, sequence: number }, versions: { __typename?: 'PolicyVersionConnection', nodes: Array<{ __typename?: 'PolicyVersion', id: string, sequence: number, effectiveFrom: string, effectiveUntil: string, recordedAt: string, reason: PolicyVersionReason, endorsement?: { __typename?: 'Endorsement', number: string } | null, premium: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string } }, changes: Array<{ __typename?: 'FieldChange', path: string, before?: string | null, after?: string | null }> }> }, endorsements?: { __typename?: 'EndorsementConnection', totalCount?: number | null, nodes: Array<{ __typename?: 'Endorsement', number: string }> } | null } | null };

export type EndorsementRequestMutationVariables = Exact<{
  input: EndorsementRequestInput;
}>;


export type EndorsementRequestMutation = { __typename?: 'Mutation', endorsementRequest?: { __typename?: 'EndorsementRequestPayload', replayed: boolean, endorsement?: { __typename?: 'Endorsement', id: string, revision: number, number: string, externalRef?: string | null, state: EndorsementState, kinds: Array<EndorsementKind>, effectiveAt: string, validUntil: string, effectedAt?: string | null, reviewUntil?: string | null, digest: string, note?: string | null, materials: Array<MaterialKind>, missingMaterials: Array<MaterialKind>, premiumChange: { __typename?: 'Money', amount: string }, charge?: { __typename?: 'Charge', id: string, state: ChargeState, amount: { __typename?: 'Money', amount: string } } | null, refunds: Array<{ __typename?: 'Refund', amount: { __typename?: 'Money', amount: string } }>, slips: Array<{ __typename?: 'EndorsementSlip', number?: string | null, daysRun: number, daysLeft: number, days: number, policy: { __typename?: 'Policy', id: string, number: string, kind: PolicyKind }, changes: Array<{ __typename?: 'FieldChange', path: string, label: string, before?: string | null, after?: string | null }>, premiumChange: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, coverage?: string | null, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, rule: string } }> }, versionAfter: { __typename?: 'PolicyVersion', effectiveFrom: string, effectiveUntil: string, reason: PolicyVersionReason, vehicle: { __typename?: 'VehicleFacts', vin: string, useNature: UseNature, plate?: { __typename?: 'Plate', number: string } | null }, coverages: Array<{ __typename?: 'QuotedCoverage', selection: { __typename?: 'SelectedCoverage', code: CoverageCode, sumInsured?: { __typename?: 'Money', amount: string } | null }, premium?: { __typename?: 'Money', amount: string } | null }>, people: { __typename?: 'People', policyholder:
              | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
              | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
             }, premium: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string } } } }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }> } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type EndorsementConfirmMutationVariables = Exact<{
  input: EndorsementConfirmInput;
}>;


export type EndorsementConfirmMutation = { __typename?: 'Mutation', endorsementConfirm?: { __typename?: 'EndorsementConfirmPayload', replayed: boolean, endorsement?: { __typename?: 'Endorsement', id: string, revision: number, number: string, externalRef?: string | null, state: EndorsementState, kinds: Array<EndorsementKind>, effectiveAt: string, validUntil: string, effectedAt?: string | null, reviewUntil?: string | null, digest: string, note?: string | null, materials: Array<MaterialKind>, missingMaterials: Array<MaterialKind>, premiumChange: { __typename?: 'Money', amount: string }, charge?: { __typename?: 'Charge', id: string, state: ChargeState, amount: { __typename?: 'Money', amount: string } } | null, refunds: Array<{ __typename?: 'Refund', amount: { __typename?: 'Money', amount: string } }>, slips: Array<{ __typename?: 'EndorsementSlip', number?: string | null, daysRun: number, daysLeft: number, days: number, policy: { __typename?: 'Policy', id: string, number: string, kind: PolicyKind }, changes: Array<{ __typename?: 'FieldChange', path: string, label: string, before?: string | null, after?: string | null }>, premiumChange: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, coverage?: string | null, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, rule: string } }> }, versionAfter: { __typename?: 'PolicyVersion', effectiveFrom: string, effectiveUntil: string, reason: PolicyVersionReason, vehicle: { __typename?: 'VehicleFacts', vin: string, useNature: UseNature, plate?: { __typename?: 'Plate', number: string } | null }, coverages: Array<{ __typename?: 'QuotedCoverage', selection: { __typename?: 'SelectedCoverage', code: CoverageCode, sumInsured?: { __typename?: 'Money', amount: string } | null }, premium?: { __typename?: 'Money', amount: string } | null }>, people: { __typename?: 'People', policyholder:
              | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
              | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
             }, premium: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string } } } }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }> } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type EndorsementWithdrawMutationVariables = Exact<{
  input: EndorsementWithdrawInput;
}>;


export type EndorsementWithdrawMutation = { __typename?: 'Mutation', endorsementWithdraw?: { __typename?: 'EndorsementWithdrawPayload', replayed: boolean, endorsement?: { __typename?: 'Endorsement', id: string, revision: number, number: string, externalRef?: string | null, state: EndorsementState, kinds: Array<EndorsementKind>, effectiveAt: string, validUntil: string, effectedAt?: string | null, reviewUntil?: string | null, digest: string, note?: string | null, materials: Array<MaterialKind>, missingMaterials: Array<MaterialKind>, premiumChange: { __typename?: 'Money', amount: string }, charge?: { __typename?: 'Charge', id: string, state: ChargeState, amount: { __typename?: 'Money', amount: string } } | null, refunds: Array<{ __typename?: 'Refund', amount: { __typename?: 'Money', amount: string } }>, slips: Array<{ __typename?: 'EndorsementSlip', number?: string | null, daysRun: number, daysLeft: number, days: number, policy: { __typename?: 'Policy', id: string, number: string, kind: PolicyKind }, changes: Array<{ __typename?: 'FieldChange', path: string, label: string, before?: string | null, after?: string | null }>, premiumChange: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, coverage?: string | null, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, rule: string } }> }, versionAfter: { __typename?: 'PolicyVersion', effectiveFrom: string, effectiveUntil: string, reason: PolicyVersionReason, vehicle: { __typename?: 'VehicleFacts', vin: string, useNature: UseNature, plate?: { __typename?: 'Plate', number: string } | null }, coverages: Array<{ __typename?: 'QuotedCoverage', selection: { __typename?: 'SelectedCoverage', code: CoverageCode, sumInsured?: { __typename?: 'Money', amount: string } | null }, premium?: { __typename?: 'Money', amount: string } | null }>, people: { __typename?: 'People', policyholder:
              | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
              | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
             }, premium: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string } } } }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }> } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type EndorsementDecideMutationVariables = Exact<{
  input: EndorsementDecideInput;
}>;


export type EndorsementDecideMutation = { __typename?: 'Mutation', endorsementDecide?: { __typename?: 'EndorsementDecidePayload', replayed: boolean, endorsement?: { __typename?: 'Endorsement', id: string, revision: number, number: string, externalRef?: string | null, state: EndorsementState, kinds: Array<EndorsementKind>, effectiveAt: string, validUntil: string, effectedAt?: string | null, reviewUntil?: string | null, digest: string, note?: string | null, materials: Array<MaterialKind>, missingMaterials: Array<MaterialKind>, premiumChange: { __typename?: 'Money', amount: string }, charge?: { __typename?: 'Charge', id: string, state: ChargeState, amount: { __typename?: 'Money', amount: string } } | null, refunds: Array<{ __typename?: 'Refund', amount: { __typename?: 'Money', amount: string } }>, slips: Array<{ __typename?: 'EndorsementSlip', number?: string | null, daysRun: number, daysLeft: number, days: number, policy: { __typename?: 'Policy', id: string, number: string, kind: PolicyKind }, changes: Array<{ __typename?: 'FieldChange', path: string, label: string, before?: string | null, after?: string | null }>, premiumChange: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, coverage?: string | null, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, rule: string } }> }, versionAfter: { __typename?: 'PolicyVersion', effectiveFrom: string, effectiveUntil: string, reason: PolicyVersionReason, vehicle: { __typename?: 'VehicleFacts', vin: string, useNature: UseNature, plate?: { __typename?: 'Plate', number: string } | null }, coverages: Array<{ __typename?: 'QuotedCoverage', selection: { __typename?: 'SelectedCoverage', code: CoverageCode, sumInsured?: { __typename?: 'Money', amount: string } | null }, premium?: { __typename?: 'Money', amount: string } | null }>, people: { __typename?: 'People', policyholder:
              | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
              | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
             }, premium: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string } } } }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }> } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type PolicyCancelMutationVariables = Exact<{
  input: PolicyCancelInput;
}>;


export type PolicyCancelMutation = { __typename?: 'Mutation', policyCancel?: { __typename?: 'PolicyCancelPayload', replayed: boolean, endorsement?: { __typename?: 'Endorsement', id: string, revision: number, number: string, externalRef?: string | null, state: EndorsementState, kinds: Array<EndorsementKind>, effectiveAt: string, validUntil: string, effectedAt?: string | null, reviewUntil?: string | null, digest: string, note?: string | null, materials: Array<MaterialKind>, missingMaterials: Array<MaterialKind>, premiumChange: { __typename?: 'Money', amount: string }, charge?: { __typename?: 'Charge', id: string, state: ChargeState, amount: { __typename?: 'Money', amount: string } } | null, refunds: Array<{ __typename?: 'Refund', amount: { __typename?: 'Money', amount: string } }>, slips: Array<{ __typename?: 'EndorsementSlip', number?: string | null, daysRun: number, daysLeft: number, days: number, policy: { __typename?: 'Policy', id: string, number: string, kind: PolicyKind }, changes: Array<{ __typename?: 'FieldChange', path: string, label: string, before?: string | null, after?: string | null }>, premiumChange: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, coverage?: string | null, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, rule: string } }> }, versionAfter: { __typename?: 'PolicyVersion', effectiveFrom: string, effectiveUntil: string, reason: PolicyVersionReason, vehicle: { __typename?: 'VehicleFacts', vin: string, useNature: UseNature, plate?: { __typename?: 'Plate', number: string } | null }, coverages: Array<{ __typename?: 'QuotedCoverage', selection: { __typename?: 'SelectedCoverage', code: CoverageCode, sumInsured?: { __typename?: 'Money', amount: string } | null }, premium?: { __typename?: 'Money', amount: string } | null }>, people: { __typename?: 'People', policyholder:
              | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
              | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
             }, premium: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string } } } }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }> } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type PolicyVoidMutationVariables = Exact<{
  input: PolicyVoidInput;
}>;


export type PolicyVoidMutation = { __typename?: 'Mutation', policyVoid?: { __typename?: 'PolicyVoidPayload', replayed: boolean, endorsement?: { __typename?: 'Endorsement', id: string, revision: number, number: string, externalRef?: string | null, state: EndorsementState, kinds: Array<EndorsementKind>, effectiveAt: string, validUntil: string, effectedAt?: string | null, reviewUntil?: string | null, digest: string, note?: string | null, materials: Array<MaterialKind>, missingMaterials: Array<MaterialKind>, premiumChange: { __typename?: 'Money', amount: string }, charge?: { __typename?: 'Charge', id: string, state: ChargeState, amount: { __typename?: 'Money', amount: string } } | null, refunds: Array<{ __typename?: 'Refund', amount: { __typename?: 'Money', amount: string } }>, slips: Array<{ __typename?: 'EndorsementSlip', number?: string | null, daysRun: number, daysLeft: number, days: number, policy: { __typename?: 'Policy', id: string, number: string, kind: PolicyKind }, changes: Array<{ __typename?: 'FieldChange', path: string, label: string, before?: string | null, after?: string | null }>, premiumChange: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, coverage?: string | null, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, rule: string } }> }, versionAfter: { __typename?: 'PolicyVersion', effectiveFrom: string, effectiveUntil: string, reason: PolicyVersionReason, vehicle: { __typename?: 'VehicleFacts', vin: string, useNature: UseNature, plate?: { __typename?: 'Plate', number: string } | null }, coverages: Array<{ __typename?: 'QuotedCoverage', selection: { __typename?: 'SelectedCoverage', code: CoverageCode, sumInsured?: { __typename?: 'Money', amount: string } | null }, premium?: { __typename?: 'Money', amount: string } | null }>, people: { __typename?: 'People', policyholder:
              | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
              | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
             }, premium: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string } } } }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }> } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type PolicyRescindMutationVariables = Exact<{
  input: PolicyRescindInput;
}>;


export type PolicyRescindMutation = { __typename?: 'Mutation', policyRescind?: { __typename?: 'PolicyRescindPayload', replayed: boolean, endorsement?: { __typename?: 'Endorsement', id: string, revision: number, number: string, externalRef?: string | null, state: EndorsementState, kinds: Array<EndorsementKind>, effectiveAt: string, validUntil: string, effectedAt?: string | null, reviewUntil?: string | null, digest: string, note?: string | null, materials: Array<MaterialKind>, missingMaterials: Array<MaterialKind>, premiumChange: { __typename?: 'Money', amount: string }, charge?: { __typename?: 'Charge', id: string, state: ChargeState, amount: { __typename?: 'Money', amount: string } } | null, refunds: Array<{ __typename?: 'Refund', amount: { __typename?: 'Money', amount: string } }>, slips: Array<{ __typename?: 'EndorsementSlip', number?: string | null, daysRun: number, daysLeft: number, days: number, policy: { __typename?: 'Policy', id: string, number: string, kind: PolicyKind }, changes: Array<{ __typename?: 'FieldChange', path: string, label: string, before?: string | null, after?: string | null }>, premiumChange: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, coverage?: string | null, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, rule: string } }> }, versionAfter: { __typename?: 'PolicyVersion', effectiveFrom: string, effectiveUntil: string, reason: PolicyVersionReason, vehicle: { __typename?: 'VehicleFacts', vin: string, useNature: UseNature, plate?: { __typename?: 'Plate', number: string } | null }, coverages: Array<{ __typename?: 'QuotedCoverage', selection: { __typename?: 'SelectedCoverage', code: CoverageCode, sumInsured?: { __typename?: 'Money', amount: string } | null }, premium?: { __typename?: 'Money', amount: string } | null }>, people: { __typename?: 'People', policyholder:
              | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
              | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
             }, premium: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string } } } }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }> } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type FileCardFragment = { __typename: 'File', id: string, name: string, contentType: string, sizeBytes: number, sha256: string, state: FileState, rejection?: string | null, capturedAt?: string | null, upload?: { __typename?: 'UploadTarget', url: string, receivedBytes: number, expiresAt: string, headers: Array<{ __typename?: 'HttpHeader', name: string, value: string }> } | null, download?: { __typename?: 'DownloadLink', url: string, expiresAt: string } | null };

export type UploadCreateMutationVariables = Exact<{
  input: UploadCreateInput;
}>;


export type UploadCreateMutation = { __typename?: 'Mutation', uploadCreate?: { __typename?: 'UploadCreatePayload', replayed: boolean, file?: { __typename: 'File', id: string, name: string, contentType: string, sizeBytes: number, sha256: string, state: FileState, rejection?: string | null, capturedAt?: string | null, upload?: { __typename?: 'UploadTarget', url: string, receivedBytes: number, expiresAt: string, headers: Array<{ __typename?: 'HttpHeader', name: string, value: string }> } | null, download?: { __typename?: 'DownloadLink', url: string, expiresAt: string } | null } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type FileByIdQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type FileByIdQuery = { __typename?: 'Query', node?:
    | { __typename?: 'Agreement' }
    | { __typename?: 'AgreementVersion' }
    | { __typename?: 'Application' }
    | { __typename?: 'Charge' }
    | { __typename?: 'Clause' }
    | { __typename?: 'Consent' }
    | { __typename?: 'Credential' }
    | { __typename?: 'Endorsement' }
    | { __typename: 'File', id: string, name: string, contentType: string, sizeBytes: number, sha256: string, state: FileState, rejection?: string | null, capturedAt?: string | null, upload?: { __typename?: 'UploadTarget', url: string, receivedBytes: number, expiresAt: string, headers: Array<{ __typename?: 'HttpHeader', name: string, value: string }> } | null, download?: { __typename?: 'DownloadLink', url: string, expiresAt: string } | null }
    | { __typename?: 'Institution' }
    | { __typename?: 'Organisation' }
    | { __typename?: 'Outlet' }
    | { __typename?: 'Partner' }
    | { __typename?: 'PaymentOrder' }
    | { __typename?: 'Person' }
    | { __typename?: 'Plan' }
    | { __typename?: 'Policy' }
    | { __typename?: 'PolicyDocument' }
    | { __typename?: 'PolicyVersion' }
    | { __typename?: 'Producer' }
    | { __typename?: 'Product' }
    | { __typename?: 'ProductVersion' }
    | { __typename?: 'Quote' }
    | { __typename?: 'QuoteOption' }
    | { __typename?: 'Referral' }
    | { __typename?: 'Refund' }
    | { __typename?: 'Tariff' }
    | { __typename?: 'Vehicle' }
   | null };

export type PolicyCardFragment = { __typename?: 'Policy', id: string, revision: number, number: string, externalRef?: string | null, kind: PolicyKind, state: PolicyState, issuedAt: string, queryNumber?: string | null, confirmationNumber?: string | null, period: { __typename?: 'InsurancePeriod', startsAt: string, endsAt: string, days: number }, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null }> };

export type PolicyByLookupQueryVariables = Exact<{
  by: LookupInput;
}>;


export type PolicyByLookupQuery = { __typename?: 'Query', policy?: { __typename?: 'Policy', id: string, revision: number, number: string, externalRef?: string | null, kind: PolicyKind, state: PolicyState, issuedAt: string, queryNumber?: string | null, confirmationNumber?: string | null, companion?: { __typename?: 'Policy', number: string, kind: PolicyKind } | null, application: { __typename?: 'Application', number: string, policies: Array<{ __typename?: 'Policy', number: string }> }, vehicleTax?: { __typename?: 'VehicleTax', state: VehicleTaxState, total?: { __typename?: 'Money', amount: string } | null } | null, registeredVehicle: { __typename?: 'Vehicle', vin: string, policies?: { __typename?: 'PolicyConnection', totalCount?: number | null } | null }, partner: { __typename?: 'Partner', id: string }, agreementVersion: { __typename?: 'AgreementVersion', id: string }, boundUnder: { __typename?: 'AgreementVersion', id: string }, outlet?: { __typename?: 'Outlet', id: string } | null, producer?: { __typename?: 'Producer', id: string } | null, currentVersion: { __typename?: 'PolicyVersion', id: string, sequence: number, reason: PolicyVersionReason, effectiveFrom: string, effectiveUntil: string, recordedAt: string, vehicle: { __typename?: 'VehicleFacts', vin: string, makeModel?: string | null }, people: { __typename?: 'People', policyholder:
          | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
          | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
         }, coverages: Array<{ __typename?: 'QuotedCoverage', name: string, role: CoverageRole, selection: { __typename?: 'SelectedCoverage', code: CoverageCode, sumInsured?: { __typename?: 'Money', amount: string } | null }, premium?: { __typename?: 'Money', amount: string } | null }>, services: Array<{ __typename?: 'ServiceBalance', code: ServiceCode, count: number, left: number }>, premium: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', label: string, amount: { __typename?: 'Money', amount: string } }> }, specialAgreements: Array<{ __typename?: 'SpecialAgreement', code: string, text: string }>, productVersion: { __typename?: 'ProductVersion', edition: string } }, versions: { __typename?: 'PolicyVersionConnection', totalCount?: number | null, nodes: Array<{ __typename?: 'PolicyVersion', sequence: number }> }, documents: Array<{ __typename?: 'PolicyDocument', id: string, kind: PolicyDocumentKind, verificationCode: string, createdAt: string, file: { __typename?: 'File', id: string, name: string, contentType: string, sizeBytes: number, sha256: string, state: FileState, download?: { __typename?: 'DownloadLink', url: string } | null }, deliveries: Array<{ __typename?: 'Delivery', method: DeliveryMethod, sentAt: string, receivedAt?: string | null }> }>, deliveries: Array<{ __typename?: 'Delivery', method: DeliveryMethod, sentAt: string, receivedAt?: string | null }>, period: { __typename?: 'InsurancePeriod', startsAt: string, endsAt: string, days: number }, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null }> } | null };

export type PolicyVersionAtQueryVariables = Exact<{
  by: LookupInput;
  effectiveAt: Scalars['DateTime']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
}>;


export type PolicyVersionAtQuery = { __typename?: 'Query', policy?: { __typename?: 'Policy', versionAt?: { __typename?: 'PolicyVersion', sequence: number } | null } | null };

export type PolicySearchQueryVariables = Exact<{
  filter?: InputMaybe<PolicyFilter>;
  order: PolicyOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type PolicySearchQuery = { __typename?: 'Query', policies?: { __typename?: 'PolicyConnection', totalCount?: number | null, nodes: Array<{ __typename?: 'Policy', number: string, kind: PolicyKind, state: PolicyState }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null } } | null };

export type PolicyTreeQueryVariables = Exact<{
  first: Scalars['Int']['input'];
}>;


export type PolicyTreeQuery = { __typename?: 'Query', policies?: { __typename?: 'PolicyConnection', totalCount?: number | null, nodes: Array<{ __typename?: 'Policy', id: string, revision: number, number: string, externalRef?: string | null, kind: PolicyKind, state: PolicyState, issuedAt: string, queryNumber?: string | null, confirmationNumber?: string | null, companion?: { __typename?: 'Policy', number: string } | null, vehicleTax?: { __typename?: 'VehicleTax', state: VehicleTaxState } | null, registeredVehicle: { __typename?: 'Vehicle', id: string, vin: string, facts: { __typename?: 'VehicleFacts', makeModel?: string | null } }, partner: { __typename?: 'Partner', name: string }, outlet?: { __typename?: 'Outlet', name: string } | null, producer?: { __typename?: 'Producer', name: { __typename?: 'MaskedString', masked: string } } | null, agreementVersion: { __typename?: 'AgreementVersion', sequence: number }, boundUnder: { __typename?: 'AgreementVersion', sequence: number }, currentVersion: { __typename?: 'PolicyVersion', vehicle: { __typename?: 'VehicleFacts', vin: string, plate?: { __typename?: 'Plate', number: string } | null }, people: { __typename?: 'People', policyholder:
            | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
            | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
          , insured:
            | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
            | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
          , owner:
            | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
            | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
           }, coverages: Array<{ __typename?: 'QuotedCoverage', name: string, premium?: { __typename?: 'Money', amount: string } | null }>, premium: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', label: string }> }, productVersion: { __typename?: 'ProductVersion', edition: string, product: { __typename?: 'Product', code: string } } }, versions: { __typename?: 'PolicyVersionConnection', nodes: Array<{ __typename?: 'PolicyVersion', sequence: number }> }, documents: Array<{ __typename?: 'PolicyDocument', kind: PolicyDocumentKind, file: { __typename?: 'File', sha256: string }, deliveries: Array<{ __typename?: 'Delivery', method: DeliveryMethod }> }>, period: { __typename?: 'InsurancePeriod', startsAt: string, endsAt: string, days: number }, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null }> }> } | null };

export type PolicyDeliverMutationVariables = Exact<{
  input: PolicyDeliverInput;
}>;


export type PolicyDeliverMutation = { __typename?: 'Mutation', policyDeliver?: { __typename?: 'PolicyDeliverPayload', replayed: boolean, policy?: { __typename?: 'Policy', number: string, deliveries: Array<{ __typename?: 'Delivery', method: DeliveryMethod, sentAt: string, receivedAt?: string | null }> } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type PolicyDocumentCreateMutationVariables = Exact<{
  input: PolicyDocumentCreateInput;
}>;


export type PolicyDocumentCreateMutation = { __typename?: 'Mutation', policyDocumentCreate?: { __typename?: 'PolicyDocumentCreatePayload', replayed: boolean, document?: { __typename?: 'PolicyDocument', id: string, kind: PolicyDocumentKind, verificationCode: string, createdAt: string, file: { __typename?: 'File', name: string, sha256: string, contentType: string } } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type QuoteOffersQueryVariables = Exact<{
  by: LookupInput;
}>;


export type QuoteOffersQuery = { __typename?: 'Query', quote?: { __typename?: 'Quote', id: string, revision: number, state: QuoteState, options: Array<{ __typename?: 'QuoteOption', id: string, label: string, title: string, plan?: { __typename?: 'Plan', code: string } | null, acceptance?: { __typename?: 'AcceptanceRequirements', consents: Array<ConsentPurpose>, materials: Array<MaterialKind>, materialsToBring: Array<MaterialKind>, noticesToConfirm: Array<string>, mandateNeeded: boolean, missingFields: Array<string>, questions: Array<{ __typename?: 'DisclosureQuestion', key: string, text: string, kind: AnswerKind, choices: Array<string> }>, exclusions: Array<{ __typename?: 'Exclusion', key: string, text: string }> } | null, signedOffer?: { __typename?: 'SignedOffer', jws: string, payload: string, keysUrl: string } | null }>, application?: { __typename?: 'Application', id: string, number: string, state: ApplicationState } | null } | null };

export type QuoteCompareQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type QuoteCompareQuery = { __typename?: 'Query', quoteCompare?: { __typename?: 'QuoteComparison', options: Array<{ __typename?: 'QuoteOption', id: string, label: string, title: string, payable?: { __typename?: 'Money', amount: string } | null, commercial?: { __typename?: 'QuotedPolicy', productVersion?: { __typename?: 'ProductVersion', edition: string, product: { __typename?: 'Product', name: string } } | null } | null }>, rows: Array<{ __typename?: 'ComparisonRow', label: string, coverage?: CoverageCode | null, differs: boolean, reason?: string | null, cells: Array<{ __typename?: 'ComparisonCell', included: boolean, count?: number | null, amount?: { __typename?: 'Money', amount: string } | null, selection?: { __typename?: 'SelectedCoverage', sumInsured?: { __typename?: 'Money', amount: string } | null, deductible?: { __typename?: 'Money', amount: string } | null } | null }> }> } | null };

export type QuoteAcceptMutationVariables = Exact<{
  input: QuoteAcceptInput;
}>;


export type QuoteAcceptMutation = { __typename?: 'Mutation', quoteAccept?: { __typename?: 'QuoteAcceptPayload', replayed: boolean, application?: { __typename?: 'Application', id: string, revision: number, number: string, externalRef?: string | null, state: ApplicationState, quote?: { __typename?: 'Quote', id: string, state: QuoteState, revision: number } | null, option?: { __typename?: 'QuoteOption', id: string, label: string } | null } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type QuotationQueryVariables = Exact<{
  by: LookupInput;
}>;


export type QuotationQuery = { __typename?: 'Query', quote?: { __typename?: 'Quote', document?: { __typename?: 'File', id: string, name: string, contentType: string, state: FileState, sizeBytes: number, sha256: string, download?: { __typename?: 'DownloadLink', url: string, expiresAt: string } | null } | null } | null };

export type QuoteTreeQueryVariables = Exact<{
  first: Scalars['Int']['input'];
}>;


export type QuoteTreeQuery = { __typename?: 'Query', quotes?: { __typename?: 'QuoteConnection', totalCount?: number | null, nodes: Array<{ __typename?: 'Quote', id: string, number: string, state: QuoteState, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }>, vehicle: { __typename?: 'VehicleFacts', vin: string, plate?: { __typename?: 'Plate', number: string } | null }, registeredVehicle?: { __typename?: 'Vehicle', id: string, vin: string, facts: { __typename?: 'VehicleFacts', makeModel?: string | null } } | null, people?: { __typename?: 'People', policyholder:
          | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
          | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
        , insured:
          | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
          | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
        , owner:
          | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
          | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
         } | null, options: Array<{ __typename?: 'QuoteOption', id: string, label: string, offered: boolean, title: string, outlook: UnderwritingOutlook, payable?: { __typename?: 'Money', amount: string } | null, vehicleTax?: { __typename?: 'VehicleTax', state: VehicleTaxState } | null, plan?: { __typename?: 'Plan', code: string } | null, outlookReasons: Array<{ __typename?: 'DecisionStep', message: string }>, noClaim?: { __typename?: 'NoClaimLevel', level: number } | null, acceptance?: { __typename?: 'AcceptanceRequirements', consents: Array<ConsentPurpose>, missingFields: Array<string>, questions: Array<{ __typename?: 'DisclosureQuestion', key: string }>, exclusions: Array<{ __typename?: 'Exclusion', key: string }> } | null, signedOffer?: { __typename?: 'SignedOffer', jws: string } | null, commercial?: { __typename?: 'QuotedPolicy', productVersion?: { __typename?: 'ProductVersion', edition: string } | null, coverages: Array<{ __typename?: 'QuotedCoverage', name: string, role: CoverageRole, premium?: { __typename?: 'Money', amount: string } | null, selection: { __typename?: 'SelectedCoverage', sumInsured?: { __typename?: 'Money', amount: string } | null } }>, sellableRange?: { __typename?: 'MoneyRange', lowest: { __typename?: 'Money', amount: string } } | null, premium?: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string } } | null } | null, compulsory?: { __typename?: 'QuotedPolicy', productVersion?: { __typename?: 'ProductVersion', edition: string, product: { __typename?: 'Product', code: string } } | null, premium?: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, label: string, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, row?: string | null } }> } | null } | null }>, application?: { __typename?: 'Application', number: string, state: ApplicationState, option?: { __typename?: 'QuoteOption', label: string } | null, quote?: { __typename?: 'Quote', number: string } | null } | null, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, clauses: Array<{ __typename?: 'Clause', key?: ClauseKey | null, number: string }>, agreement: { __typename?: 'Agreement', number: string, partner: { __typename?: 'Partner', name: string } } } | null, partner?: { __typename?: 'Partner', name: string, institution: { __typename?: 'Institution', name: string } } | null, outlet?: { __typename?: 'Outlet', name: string, parent?: { __typename?: 'Outlet', name: string } | null } | null, producer?: { __typename?: 'Producer', name: { __typename?: 'MaskedString', masked: string }, outlet: { __typename?: 'Outlet', name: string } } | null }> } | null };

export type RefusalFragment = { __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> };

export type PriceFragment = { __typename?: 'Premium', illustrative: boolean, amount: { __typename?: 'Money', amount: string, currency: Currency }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, table?: string | null, row?: string | null, rule: string } }> };

export type QuoteCardFragment = { __typename?: 'Quote', id: string, revision: number, number: string, externalRef?: string | null, state: QuoteState, validUntil?: string | null, createdAt: string, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }>, vehicle: { __typename?: 'VehicleFacts', vin: string, makeModel?: string | null, useNature: UseNature, group: VehicleGroup, energy?: EnergyKind | null, region: string, plate?: { __typename?: 'Plate', number: string, colour: PlateColour } | null }, people?: { __typename?: 'People', policyholder:
      | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
      | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
     } | null, options: Array<{ __typename?: 'QuoteOption', id: string, label: string, offered: boolean, outlook: UnderwritingOutlook, refusals: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }>, payable?: { __typename?: 'Money', amount: string } | null, vehicleTax?: { __typename?: 'VehicleTax', state: VehicleTaxState, year: number, months: number, total?: { __typename?: 'Money', amount: string } | null } | null, notices: Array<{ __typename?: 'Notice', code: NoticeCode, message: string, mustConfirm: boolean }>, outlookReasons: Array<{ __typename?: 'DecisionStep', passed: boolean, message: string }>, compulsory?: { __typename?: 'QuotedPolicy', startsOnIssue: boolean, period: { __typename?: 'InsurancePeriod', startsAt: string, endsAt: string, days: number }, premium?: { __typename?: 'Premium', illustrative: boolean, amount: { __typename?: 'Money', amount: string, currency: Currency }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, table?: string | null, row?: string | null, rule: string } }> } | null } | null, noClaim?: { __typename?: 'NoClaimLevel', level: number, reason: string } | null, commercial?: { __typename?: 'QuotedPolicy', startsOnIssue: boolean, period: { __typename?: 'InsurancePeriod', startsAt: string, endsAt: string, days: number }, coverages: Array<{ __typename?: 'QuotedCoverage', name: string, role: CoverageRole, premium?: { __typename?: 'Money', amount: string } | null, selection: { __typename?: 'SelectedCoverage', code: CoverageCode, appliesTo?: CoverageCode | null, deductibleRate?: string | null, days?: number | null, seats?: number | null, sumInsured?: { __typename?: 'Money', amount: string } | null, deductible?: { __typename?: 'Money', amount: string } | null, dailyAmount?: { __typename?: 'Money', amount: string } | null } }>, services: Array<{ __typename?: 'SelectedService', code: ServiceCode, count: number }>, premium?: { __typename?: 'Premium', illustrative: boolean, amount: { __typename?: 'Money', amount: string, currency: Currency }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, table?: string | null, row?: string | null, rule: string } }> } | null, sellableRange?: { __typename?: 'MoneyRange', lowest: { __typename?: 'Money', amount: string }, highest: { __typename?: 'Money', amount: string } } | null } | null }> };

export type ChosenFragment = { __typename?: 'SelectedCoverage', code: CoverageCode, appliesTo?: CoverageCode | null, deductibleRate?: string | null, days?: number | null, seats?: number | null, sumInsured?: { __typename?: 'Money', amount: string } | null, deductible?: { __typename?: 'Money', amount: string } | null, dailyAmount?: { __typename?: 'Money', amount: string } | null };

export type QuoteRequestMutationVariables = Exact<{
  input: QuoteRequestInput;
}>;


export type QuoteRequestMutation = { __typename?: 'Mutation', quoteRequest?: { __typename?: 'QuoteRequestPayload', replayed: boolean, quote?: { __typename?: 'Quote', id: string, revision: number, number: string, externalRef?: string | null, state: QuoteState, validUntil?: string | null, createdAt: string, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }>, vehicle: { __typename?: 'VehicleFacts', vin: string, makeModel?: string | null, useNature: UseNature, group: VehicleGroup, energy?: EnergyKind | null, region: string, plate?: { __typename?: 'Plate', number: string, colour: PlateColour } | null }, people?: { __typename?: 'People', policyholder:
          | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
          | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
         } | null, options: Array<{ __typename?: 'QuoteOption', id: string, label: string, offered: boolean, outlook: UnderwritingOutlook, refusals: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }>, payable?: { __typename?: 'Money', amount: string } | null, vehicleTax?: { __typename?: 'VehicleTax', state: VehicleTaxState, year: number, months: number, total?: { __typename?: 'Money', amount: string } | null } | null, notices: Array<{ __typename?: 'Notice', code: NoticeCode, message: string, mustConfirm: boolean }>, outlookReasons: Array<{ __typename?: 'DecisionStep', passed: boolean, message: string }>, compulsory?: { __typename?: 'QuotedPolicy', startsOnIssue: boolean, period: { __typename?: 'InsurancePeriod', startsAt: string, endsAt: string, days: number }, premium?: { __typename?: 'Premium', illustrative: boolean, amount: { __typename?: 'Money', amount: string, currency: Currency }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, table?: string | null, row?: string | null, rule: string } }> } | null } | null, noClaim?: { __typename?: 'NoClaimLevel', level: number, reason: string } | null, commercial?: { __typename?: 'QuotedPolicy', startsOnIssue: boolean, period: { __typename?: 'InsurancePeriod', startsAt: string, endsAt: string, days: number }, coverages: Array<{ __typename?: 'QuotedCoverage', name: string, role: CoverageRole, premium?: { __typename?: 'Money', amount: string } | null, selection: { __typename?: 'SelectedCoverage', code: CoverageCode, appliesTo?: CoverageCode | null, deductibleRate?: string | null, days?: number | null, seats?: number | null, sumInsured?: { __typename?: 'Money', amount: string } | null, deductible?: { __typename?: 'Money', amount: string } | null, dailyAmount?: { __typename?: 'Money', amount: string } | null } }>, services: Array<{ __typename?: 'SelectedService', code: ServiceCode, count: number }>, premium?: { __typename?: 'Premium', illustrative: boolean, amount: { __typename?: 'Money', amount: string, currency: Currency }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, table?: string | null, row?: string | null, rule: string } }> } | null, sellableRange?: { __typename?: 'MoneyRange', lowest: { __typename?: 'Money', amount: string }, highest: { __typename?: 'Money', amount: string } } | null } | null }> } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type QuoteRepriceMutationVariables = Exact<{
  input: QuoteRepriceInput;
}>;


export type QuoteRepriceMutation = { __typename?: 'Mutation', quoteReprice?: { __typename?: 'QuoteRepricePayload', replayed: boolean, quote?: { __typename?: 'Quote', id: string, revision: number, number: string, externalRef?: string | null, state: QuoteState, validUntil?: string | null, createdAt: string, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }>, vehicle: { __typename?: 'VehicleFacts', vin: string, makeModel?: string | null, useNature: UseNature, group: VehicleGroup, energy?: EnergyKind | null, region: string, plate?: { __typename?: 'Plate', number: string, colour: PlateColour } | null }, people?: { __typename?: 'People', policyholder:
          | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
          | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
         } | null, options: Array<{ __typename?: 'QuoteOption', id: string, label: string, offered: boolean, outlook: UnderwritingOutlook, refusals: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }>, payable?: { __typename?: 'Money', amount: string } | null, vehicleTax?: { __typename?: 'VehicleTax', state: VehicleTaxState, year: number, months: number, total?: { __typename?: 'Money', amount: string } | null } | null, notices: Array<{ __typename?: 'Notice', code: NoticeCode, message: string, mustConfirm: boolean }>, outlookReasons: Array<{ __typename?: 'DecisionStep', passed: boolean, message: string }>, compulsory?: { __typename?: 'QuotedPolicy', startsOnIssue: boolean, period: { __typename?: 'InsurancePeriod', startsAt: string, endsAt: string, days: number }, premium?: { __typename?: 'Premium', illustrative: boolean, amount: { __typename?: 'Money', amount: string, currency: Currency }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, table?: string | null, row?: string | null, rule: string } }> } | null } | null, noClaim?: { __typename?: 'NoClaimLevel', level: number, reason: string } | null, commercial?: { __typename?: 'QuotedPolicy', startsOnIssue: boolean, period: { __typename?: 'InsurancePeriod', startsAt: string, endsAt: string, days: number }, coverages: Array<{ __typename?: 'QuotedCoverage', name: string, role: CoverageRole, premium?: { __typename?: 'Money', amount: string } | null, selection: { __typename?: 'SelectedCoverage', code: CoverageCode, appliesTo?: CoverageCode | null, deductibleRate?: string | null, days?: number | null, seats?: number | null, sumInsured?: { __typename?: 'Money', amount: string } | null, deductible?: { __typename?: 'Money', amount: string } | null, dailyAmount?: { __typename?: 'Money', amount: string } | null } }>, services: Array<{ __typename?: 'SelectedService', code: ServiceCode, count: number }>, premium?: { __typename?: 'Premium', illustrative: boolean, amount: { __typename?: 'Money', amount: string, currency: Currency }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, table?: string | null, row?: string | null, rule: string } }> } | null, sellableRange?: { __typename?: 'MoneyRange', lowest: { __typename?: 'Money', amount: string }, highest: { __typename?: 'Money', amount: string } } | null } | null }> } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type QuoteCloneMutationVariables = Exact<{
  input: QuoteCloneInput;
}>;


export type QuoteCloneMutation = { __typename?: 'Mutation', quoteClone?: { __typename?: 'QuoteClonePayload', replayed: boolean, quote?: { __typename?: 'Quote', id: string, revision: number, number: string, externalRef?: string | null, state: QuoteState, validUntil?: string | null, createdAt: string, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }>, vehicle: { __typename?: 'VehicleFacts', vin: string, makeModel?: string | null, useNature: UseNature, group: VehicleGroup, energy?: EnergyKind | null, region: string, plate?: { __typename?: 'Plate', number: string, colour: PlateColour } | null }, people?: { __typename?: 'People', policyholder:
          | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
          | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
         } | null, options: Array<{ __typename?: 'QuoteOption', id: string, label: string, offered: boolean, outlook: UnderwritingOutlook, refusals: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }>, payable?: { __typename?: 'Money', amount: string } | null, vehicleTax?: { __typename?: 'VehicleTax', state: VehicleTaxState, year: number, months: number, total?: { __typename?: 'Money', amount: string } | null } | null, notices: Array<{ __typename?: 'Notice', code: NoticeCode, message: string, mustConfirm: boolean }>, outlookReasons: Array<{ __typename?: 'DecisionStep', passed: boolean, message: string }>, compulsory?: { __typename?: 'QuotedPolicy', startsOnIssue: boolean, period: { __typename?: 'InsurancePeriod', startsAt: string, endsAt: string, days: number }, premium?: { __typename?: 'Premium', illustrative: boolean, amount: { __typename?: 'Money', amount: string, currency: Currency }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, table?: string | null, row?: string | null, rule: string } }> } | null } | null, noClaim?: { __typename?: 'NoClaimLevel', level: number, reason: string } | null, commercial?: { __typename?: 'QuotedPolicy', startsOnIssue: boolean, period: { __typename?: 'InsurancePeriod', startsAt: string, endsAt: string, days: number }, coverages: Array<{ __typename?: 'QuotedCoverage', name: string, role: CoverageRole, premium?: { __typename?: 'Money', amount: string } | null, selection: { __typename?: 'SelectedCoverage', code: CoverageCode, appliesTo?: CoverageCode | null, deductibleRate?: string | null, days?: number | null, seats?: number | null, sumInsured?: { __typename?: 'Money', amount: string } | null, deductible?: { __typename?: 'Money', amount: string } | null, dailyAmount?: { __typename?: 'Money', amount: string } | null } }>, services: Array<{ __typename?: 'SelectedService', code: ServiceCode, count: number }>, premium?: { __typename?: 'Premium', illustrative: boolean, amount: { __typename?: 'Money', amount: string, currency: Currency }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, table?: string | null, row?: string | null, rule: string } }> } | null, sellableRange?: { __typename?: 'MoneyRange', lowest: { __typename?: 'Money', amount: string }, highest: { __typename?: 'Money', amount: string } } | null } | null }> } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type QuoteAddOptionMutationVariables = Exact<{
  input: QuoteAddOptionInput;
}>;


export type QuoteAddOptionMutation = { __typename?: 'Mutation', quoteAddOption?: { __typename?: 'QuoteAddOptionPayload', replayed: boolean, quote?: { __typename?: 'Quote', id: string, revision: number, number: string, externalRef?: string | null, state: QuoteState, validUntil?: string | null, createdAt: string, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }>, vehicle: { __typename?: 'VehicleFacts', vin: string, makeModel?: string | null, useNature: UseNature, group: VehicleGroup, energy?: EnergyKind | null, region: string, plate?: { __typename?: 'Plate', number: string, colour: PlateColour } | null }, people?: { __typename?: 'People', policyholder:
          | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
          | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
         } | null, options: Array<{ __typename?: 'QuoteOption', id: string, label: string, offered: boolean, outlook: UnderwritingOutlook, refusals: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }>, payable?: { __typename?: 'Money', amount: string } | null, vehicleTax?: { __typename?: 'VehicleTax', state: VehicleTaxState, year: number, months: number, total?: { __typename?: 'Money', amount: string } | null } | null, notices: Array<{ __typename?: 'Notice', code: NoticeCode, message: string, mustConfirm: boolean }>, outlookReasons: Array<{ __typename?: 'DecisionStep', passed: boolean, message: string }>, compulsory?: { __typename?: 'QuotedPolicy', startsOnIssue: boolean, period: { __typename?: 'InsurancePeriod', startsAt: string, endsAt: string, days: number }, premium?: { __typename?: 'Premium', illustrative: boolean, amount: { __typename?: 'Money', amount: string, currency: Currency }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, table?: string | null, row?: string | null, rule: string } }> } | null } | null, noClaim?: { __typename?: 'NoClaimLevel', level: number, reason: string } | null, commercial?: { __typename?: 'QuotedPolicy', startsOnIssue: boolean, period: { __typename?: 'InsurancePeriod', startsAt: string, endsAt: string, days: number }, coverages: Array<{ __typename?: 'QuotedCoverage', name: string, role: CoverageRole, premium?: { __typename?: 'Money', amount: string } | null, selection: { __typename?: 'SelectedCoverage', code: CoverageCode, appliesTo?: CoverageCode | null, deductibleRate?: string | null, days?: number | null, seats?: number | null, sumInsured?: { __typename?: 'Money', amount: string } | null, deductible?: { __typename?: 'Money', amount: string } | null, dailyAmount?: { __typename?: 'Money', amount: string } | null } }>, services: Array<{ __typename?: 'SelectedService', code: ServiceCode, count: number }>, premium?: { __typename?: 'Premium', illustrative: boolean, amount: { __typename?: 'Money', amount: string, currency: Currency }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, table?: string | null, row?: string | null, rule: string } }> } | null, sellableRange?: { __typename?: 'MoneyRange', lowest: { __typename?: 'Money', amount: string }, highest: { __typename?: 'Money', amount: string } } | null } | null }> } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type QuoteWithdrawMutationVariables = Exact<{
  input: QuoteWithdrawInput;
}>;


export type QuoteWithdrawMutation = { __typename?: 'Mutation', quoteWithdraw?: { __typename?: 'QuoteWithdrawPayload', replayed: boolean, quote?: { __typename?: 'Quote', id: string, revision: number, number: string, externalRef?: string | null, state: QuoteState, validUntil?: string | null, createdAt: string, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }>, vehicle: { __typename?: 'VehicleFacts', vin: string, makeModel?: string | null, useNature: UseNature, group: VehicleGroup, energy?: EnergyKind | null, region: string, plate?: { __typename?: 'Plate', number: string, colour: PlateColour } | null }, people?: { __typename?: 'People', policyholder:
          | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
          | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
         } | null, options: Array<{ __typename?: 'QuoteOption', id: string, label: string, offered: boolean, outlook: UnderwritingOutlook, refusals: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }>, payable?: { __typename?: 'Money', amount: string } | null, vehicleTax?: { __typename?: 'VehicleTax', state: VehicleTaxState, year: number, months: number, total?: { __typename?: 'Money', amount: string } | null } | null, notices: Array<{ __typename?: 'Notice', code: NoticeCode, message: string, mustConfirm: boolean }>, outlookReasons: Array<{ __typename?: 'DecisionStep', passed: boolean, message: string }>, compulsory?: { __typename?: 'QuotedPolicy', startsOnIssue: boolean, period: { __typename?: 'InsurancePeriod', startsAt: string, endsAt: string, days: number }, premium?: { __typename?: 'Premium', illustrative: boolean, amount: { __typename?: 'Money', amount: string, currency: Currency }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, table?: string | null, row?: string | null, rule: string } }> } | null } | null, noClaim?: { __typename?: 'NoClaimLevel', level: number, reason: string } | null, commercial?: { __typename?: 'QuotedPolicy', startsOnIssue: boolean, period: { __typename?: 'InsurancePeriod', startsAt: string, endsAt: string, days: number }, coverages: Array<{ __typename?: 'QuotedCoverage', name: string, role: CoverageRole, premium?: { __typename?: 'Money', amount: string } | null, selection: { __typename?: 'SelectedCoverage', code: CoverageCode, appliesTo?: CoverageCode | null, deductibleRate?: string | null, days?: number | null, seats?: number | null, sumInsured?: { __typename?: 'Money', amount: string } | null, deductible?: { __typename?: 'Money', amount: string } | null, dailyAmount?: { __typename?: 'Money', amount: string } | null } }>, services: Array<{ __typename?: 'SelectedService', code: ServiceCode, count: number }>, premium?: { __typename?: 'Premium', illustrative: boolean, amount: { __typename?: 'Money', amount: string, currency: Currency }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, table?: string | null, row?: string | null, rule: string } }> } | null, sellableRange?: { __typename?: 'MoneyRange', lowest: { __typename?: 'Money', amount: string }, highest: { __typename?: 'Money', amount: string } } | null } | null }> } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type QuoteByLookupQueryVariables = Exact<{
  by: LookupInput;
}>;


export type QuoteByLookupQuery = { __typename?: 'Query', quote?: { __typename?: 'Quote', id: string, revision: number, number: string, externalRef?: string | null, state: QuoteState, validUntil?: string | null, createdAt: string, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }>, vehicle: { __typename?: 'VehicleFacts', vin: string, makeModel?: string | null, useNature: UseNature, group: VehicleGroup, energy?: EnergyKind | null, region: string, plate?: { __typename?: 'Plate', number: string, colour: PlateColour } | null }, people?: { __typename?: 'People', policyholder:
        | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
        | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
       } | null, options: Array<{ __typename?: 'QuoteOption', id: string, label: string, offered: boolean, outlook: UnderwritingOutlook, refusals: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }>, payable?: { __typename?: 'Money', amount: string } | null, vehicleTax?: { __typename?: 'VehicleTax', state: VehicleTaxState, year: number, months: number, total?: { __typename?: 'Money', amount: string } | null } | null, notices: Array<{ __typename?: 'Notice', code: NoticeCode, message: string, mustConfirm: boolean }>, outlookReasons: Array<{ __typename?: 'DecisionStep', passed: boolean, message: string }>, compulsory?: { __typename?: 'QuotedPolicy', startsOnIssue: boolean, period: { __typename?: 'InsurancePeriod', startsAt: string, endsAt: string, days: number }, premium?: { __typename?: 'Premium', illustrative: boolean, amount: { __typename?: 'Money', amount: string, currency: Currency }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, table?: string | null, row?: string | null, rule: string } }> } | null } | null, noClaim?: { __typename?: 'NoClaimLevel', level: number, reason: string } | null, commercial?: { __typename?: 'QuotedPolicy', startsOnIssue: boolean, period: { __typename?: 'InsurancePeriod', startsAt: string, endsAt: string, days: number }, coverages: Array<{ __typename?: 'QuotedCoverage', name: string, role: CoverageRole, premium?: { __typename?: 'Money', amount: string } | null, selection: { __typename?: 'SelectedCoverage', code: CoverageCode, appliesTo?: CoverageCode | null, deductibleRate?: string | null, days?: number | null, seats?: number | null, sumInsured?: { __typename?: 'Money', amount: string } | null, deductible?: { __typename?: 'Money', amount: string } | null, dailyAmount?: { __typename?: 'Money', amount: string } | null } }>, services: Array<{ __typename?: 'SelectedService', code: ServiceCode, count: number }>, premium?: { __typename?: 'Premium', illustrative: boolean, amount: { __typename?: 'Money', amount: string, currency: Currency }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, table?: string | null, row?: string | null, rule: string } }> } | null, sellableRange?: { __typename?: 'MoneyRange', lowest: { __typename?: 'Money', amount: string }, highest: { __typename?: 'Money', amount: string } } | null } | null }> } | null };

export type QuoteSearchQueryVariables = Exact<{
  filter?: InputMaybe<QuoteFilter>;
  order?: QuoteOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
}>;


export type QuoteSearchQuery = { __typename?: 'Query', quotes?: { __typename?: 'QuoteConnection', totalCount?: number | null, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, hasPreviousPage: boolean, startCursor?: string | null, endCursor?: string | null }, nodes: Array<{ __typename?: 'Quote', id: string, number: string, externalRef?: string | null, state: QuoteState, validUntil?: string | null, vehicle: { __typename?: 'VehicleFacts', vin: string, makeModel?: string | null, group: VehicleGroup, plate?: { __typename?: 'Plate', number: string } | null }, people?: { __typename?: 'People', policyholder:
          | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
          | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
         } | null, producer?: { __typename?: 'Producer', name: { __typename?: 'MaskedString', masked: string } } | null, options: Array<{ __typename?: 'QuoteOption', id: string, label: string, offered: boolean, payable?: { __typename?: 'Money', amount: string } | null, refusals: Array<{ __typename?: 'UserError', code: RefusalCode, message: string }> }> }> } | null };

export type DidItCommitQueryVariables = Exact<{
  key: Scalars['String']['input'];
}>;


export type DidItCommitQuery = { __typename?: 'Query', operation?: { __typename?: 'OperationReceipt', idempotencyKey: string, state: OperationState, mutation?: string | null, committedAt?: string | null, result?:
      | { __typename?: 'AgreementResumePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'AgreementSuspendPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'AgreementTerminatePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'ApplicationSplitPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'ApplicationSupplyMaterialsPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'ApplicationWithdrawPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'ConsentWithdrawPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'CredentialIssuePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'CredentialRevokePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'CredentialRotatePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'EndorsementConfirmPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'EndorsementDecidePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'EndorsementRequestPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'EndorsementWithdrawPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'PartnerReinstatePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'PartnerSuspendPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'PaymentConfirmPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'PaymentOrderCreatePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'PolicyCancelPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'PolicyDeliverPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'PolicyDocumentCreatePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'PolicyRescindPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'PolicyVoidPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'ProductVersionApprovePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'ProductVersionFilePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'ProductVersionWithdrawPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'QuoteAcceptPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'QuoteAddOptionPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'QuoteClonePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'QuoteRepricePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'QuoteRequestPayload', replayed: boolean, quote?: { __typename?: 'Quote', id: string, number: string, state: QuoteState } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'QuoteWithdrawPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'ReferralDecidePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'RefundConfirmPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'TariffPublishPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'UploadCreatePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
     | null } | null };

export type ApplicationCardFragment = { __typename?: 'Application', id: string, revision: number, number: string, externalRef?: string | null, state: ApplicationState, carries: Array<PolicyKind>, payBy?: string | null, payable: { __typename?: 'Money', amount: string }, charge?: { __typename?: 'Charge', number: string, state: ChargeState, amount: { __typename?: 'Money', amount: string } } | null, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }>, nextStep?: { __typename?: 'NextStep', label: string, by: ActorKind, dueAt?: string | null } | null, decisions: Array<{ __typename?: 'UnderwritingDecision', policyKind: PolicyKind, outcome: UnderwritingOutcome, ruleSet: string, decidedBy: { __typename?: 'Actor', kind: ActorKind, displayName: string }, reasons: Array<{ __typename?: 'DecisionStep', passed: boolean, message: string, rule: { __typename?: 'RuleCitation', rule: string, document: string }, facts: Array<{ __typename?: 'Fact', name: string, value: string }> }> }>, missingMaterials: Array<{ __typename?: 'Material', kind: MaterialKind, needed: boolean, label: string }>, referral?: { __typename?: 'Referral', id: string, revision: number, state: ReferralState, level: AuthorityLevel, note?: string | null, reasons: Array<{ __typename?: 'DecisionStep', message: string }>, opinions?: Array<{ __typename?: 'ReferralOpinion', text: string }> | null } | null, splitFrom?: { __typename?: 'Application', id: string } | null, splitOff?: { __typename?: 'Application', id: string, state: ApplicationState } | null };

export type ApplicationOfQueryVariables = Exact<{
  by: LookupInput;
}>;


export type ApplicationOfQuery = { __typename?: 'Query', application?: { __typename?: 'Application', confirmedExclusions: Array<string>, id: string, revision: number, number: string, externalRef?: string | null, state: ApplicationState, carries: Array<PolicyKind>, payBy?: string | null, vehicle: { __typename?: 'VehicleFacts', vin: string }, people: { __typename?: 'People', policyholder:
        | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string }, identity?: { __typename?: 'Identity', number: { __typename?: 'MaskedString', masked: string } } | null }
        | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string }, identity?: { __typename?: 'Identity', number: { __typename?: 'MaskedString', masked: string } } | null }
       }, disclosures: Array<{ __typename?: 'Disclosure', answer: string, question: { __typename?: 'DisclosureQuestion', key: string, text: string, kind: AnswerKind, choices: Array<string> } }>, consents: Array<{ __typename?: 'Consent', id: string, purpose: ConsentPurpose, givenAt: string, withdrawnAt?: string | null }>, materials: Array<{ __typename?: 'Material', kind: MaterialKind, state: MaterialState, needed: boolean, files: Array<{ __typename?: 'File', id: string, state: FileState, upload?: { __typename?: 'UploadTarget', url: string } | null }> }>, agreementVersion?: { __typename?: 'AgreementVersion', id: string } | null, acceptedUnder?: { __typename?: 'AgreementVersion', id: string } | null, partner?: { __typename?: 'Partner', name: string } | null, payable: { __typename?: 'Money', amount: string }, charge?: { __typename?: 'Charge', number: string, state: ChargeState, amount: { __typename?: 'Money', amount: string } } | null, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }>, nextStep?: { __typename?: 'NextStep', label: string, by: ActorKind, dueAt?: string | null } | null, decisions: Array<{ __typename?: 'UnderwritingDecision', policyKind: PolicyKind, outcome: UnderwritingOutcome, ruleSet: string, decidedBy: { __typename?: 'Actor', kind: ActorKind, displayName: string }, reasons: Array<{ __typename?: 'DecisionStep', passed: boolean, message: string, rule: { __typename?: 'RuleCitation', rule: string, document: string }, facts: Array<{ __typename?: 'Fact', name: string, value: string }> }> }>, missingMaterials: Array<{ __typename?: 'Material', kind: MaterialKind, needed: boolean, label: string }>, referral?: { __typename?: 'Referral', id: string, revision: number, state: ReferralState, level: AuthorityLevel, note?: string | null, reasons: Array<{ __typename?: 'DecisionStep', message: string }>, opinions?: Array<{ __typename?: 'ReferralOpinion', text: string }> | null } | null, splitFrom?: { __typename?: 'Application', id: string } | null, splitOff?: { __typename?: 'Application', id: string, state: ApplicationState } | null } | null };

export type ApplicationSearchQueryVariables = Exact<{
  filter?: InputMaybe<ApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ApplicationSearchQuery = { __typename?: 'Query', applications?: { __typename?: 'ApplicationConnection', totalCount?: number | null, nodes: Array<{ __typename?: 'Application', id: string, number: string, state: ApplicationState }>, pageInfo: { __typename?: 'PageInfo', endCursor?: string | null, hasNextPage: boolean } } | null };

export type ApplicationsNestedQueryVariables = Exact<{
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type ApplicationsNestedQuery = { __typename?: 'Query', applications?: { __typename?: 'ApplicationConnection', nodes: Array<{ __typename?: 'Application', id: string, revision: number, number: string, externalRef?: string | null, state: ApplicationState, carries: Array<PolicyKind>, payBy?: string | null, people: { __typename?: 'People', policyholder:
          | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
          | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
         }, disclosures: Array<{ __typename?: 'Disclosure', answer: string }>, consents: Array<{ __typename?: 'Consent', purpose: ConsentPurpose }>, materials: Array<{ __typename?: 'Material', kind: MaterialKind, state: MaterialState }>, partner?: { __typename?: 'Partner', name: string } | null, agreementVersion?: { __typename?: 'AgreementVersion', id: string } | null, payable: { __typename?: 'Money', amount: string }, charge?: { __typename?: 'Charge', number: string, state: ChargeState, amount: { __typename?: 'Money', amount: string } } | null, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }>, nextStep?: { __typename?: 'NextStep', label: string, by: ActorKind, dueAt?: string | null } | null, decisions: Array<{ __typename?: 'UnderwritingDecision', policyKind: PolicyKind, outcome: UnderwritingOutcome, ruleSet: string, decidedBy: { __typename?: 'Actor', kind: ActorKind, displayName: string }, reasons: Array<{ __typename?: 'DecisionStep', passed: boolean, message: string, rule: { __typename?: 'RuleCitation', rule: string, document: string }, facts: Array<{ __typename?: 'Fact', name: string, value: string }> }> }>, missingMaterials: Array<{ __typename?: 'Material', kind: MaterialKind, needed: boolean, label: string }>, referral?: { __typename?: 'Referral', id: string, revision: number, state: ReferralState, level: AuthorityLevel, note?: string | null, reasons: Array<{ __typename?: 'DecisionStep', message: string }>, opinions?: Array<{ __typename?: 'ReferralOpinion', text: string }> | null } | null, splitFrom?: { __typename?: 'Application', id: string } | null, splitOff?: { __typename?: 'Application', id: string, state: ApplicationState } | null }> } | null };

export type ReferralDeskQueryVariables = Exact<{
  filter?: InputMaybe<ReferralFilter>;
  order: ReferralOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ReferralDeskQuery = { __typename?: 'Query', referrals?: { __typename?: 'ReferralConnection', totalCount?: number | null, nodes: Array<{ __typename?: 'Referral', id: string, revision: number, state: ReferralState, level: AuthorityLevel, dueAt?: string | null, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }>, application?: { __typename?: 'Application', number: string, payable: { __typename?: 'Money', amount: string } } | null }>, pageInfo: { __typename?: 'PageInfo', endCursor?: string | null, hasNextPage: boolean } } | null };

export type ReferralOfQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReferralOfQuery = { __typename?: 'Query', referral?: { __typename?: 'Referral', id: string, revision: number, state: ReferralState, level: AuthorityLevel, note?: string | null, opinions?: Array<{ __typename?: 'ReferralOpinion', text: string, outcome: UnderwritingOutcome, author: { __typename?: 'Actor', displayName: string } }> | null, application?: { __typename?: 'Application', id: string, state: ApplicationState } | null } | null };

export type ReferralDecideMutationVariables = Exact<{
  input: ReferralDecideInput;
}>;


export type ReferralDecideMutation = { __typename?: 'Mutation', referralDecide?: { __typename?: 'ReferralDecidePayload', replayed: boolean, referral?: { __typename?: 'Referral', id: string, revision: number, state: ReferralState, note?: string | null, opinions?: Array<{ __typename?: 'ReferralOpinion', text: string }> | null, application?: { __typename?: 'Application', id: string, revision: number, number: string, externalRef?: string | null, state: ApplicationState, carries: Array<PolicyKind>, payBy?: string | null, payable: { __typename?: 'Money', amount: string }, charge?: { __typename?: 'Charge', number: string, state: ChargeState, amount: { __typename?: 'Money', amount: string } } | null, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }>, nextStep?: { __typename?: 'NextStep', label: string, by: ActorKind, dueAt?: string | null } | null, decisions: Array<{ __typename?: 'UnderwritingDecision', policyKind: PolicyKind, outcome: UnderwritingOutcome, ruleSet: string, decidedBy: { __typename?: 'Actor', kind: ActorKind, displayName: string }, reasons: Array<{ __typename?: 'DecisionStep', passed: boolean, message: string, rule: { __typename?: 'RuleCitation', rule: string, document: string }, facts: Array<{ __typename?: 'Fact', name: string, value: string }> }> }>, missingMaterials: Array<{ __typename?: 'Material', kind: MaterialKind, needed: boolean, label: string }>, referral?: { __typename?: 'Referral', id: string, revision: number, state: ReferralState, level: AuthorityLevel, note?: string | null, reasons: Array<{ __typename?: 'DecisionStep', message: string }>, opinions?: Array<{ __typename?: 'ReferralOpinion', text: string }> | null } | null, splitFrom?: { __typename?: 'Application', id: string } | null, splitOff?: { __typename?: 'Application', id: string, state: ApplicationState } | null } | null } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type ApplicationSplitMutationVariables = Exact<{
  input: ApplicationSplitInput;
}>;


export type ApplicationSplitMutation = { __typename?: 'Mutation', applicationSplit?: { __typename?: 'ApplicationSplitPayload', replayed: boolean, application?: { __typename?: 'Application', id: string, revision: number, number: string, externalRef?: string | null, state: ApplicationState, carries: Array<PolicyKind>, payBy?: string | null, payable: { __typename?: 'Money', amount: string }, charge?: { __typename?: 'Charge', number: string, state: ChargeState, amount: { __typename?: 'Money', amount: string } } | null, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }>, nextStep?: { __typename?: 'NextStep', label: string, by: ActorKind, dueAt?: string | null } | null, decisions: Array<{ __typename?: 'UnderwritingDecision', policyKind: PolicyKind, outcome: UnderwritingOutcome, ruleSet: string, decidedBy: { __typename?: 'Actor', kind: ActorKind, displayName: string }, reasons: Array<{ __typename?: 'DecisionStep', passed: boolean, message: string, rule: { __typename?: 'RuleCitation', rule: string, document: string }, facts: Array<{ __typename?: 'Fact', name: string, value: string }> }> }>, missingMaterials: Array<{ __typename?: 'Material', kind: MaterialKind, needed: boolean, label: string }>, referral?: { __typename?: 'Referral', id: string, revision: number, state: ReferralState, level: AuthorityLevel, note?: string | null, reasons: Array<{ __typename?: 'DecisionStep', message: string }>, opinions?: Array<{ __typename?: 'ReferralOpinion', text: string }> | null } | null, splitFrom?: { __typename?: 'Application', id: string } | null, splitOff?: { __typename?: 'Application', id: string, state: ApplicationState } | null } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type ApplicationWithdrawMutationVariables = Exact<{
  input: ApplicationWithdrawInput;
}>;


export type ApplicationWithdrawMutation = { __typename?: 'Mutation', applicationWithdraw?: { __typename?: 'ApplicationWithdrawPayload', replayed: boolean, application?: { __typename?: 'Application', id: string, revision: number, number: string, externalRef?: string | null, state: ApplicationState, carries: Array<PolicyKind>, payBy?: string | null, payable: { __typename?: 'Money', amount: string }, charge?: { __typename?: 'Charge', number: string, state: ChargeState, amount: { __typename?: 'Money', amount: string } } | null, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }>, nextStep?: { __typename?: 'NextStep', label: string, by: ActorKind, dueAt?: string | null } | null, decisions: Array<{ __typename?: 'UnderwritingDecision', policyKind: PolicyKind, outcome: UnderwritingOutcome, ruleSet: string, decidedBy: { __typename?: 'Actor', kind: ActorKind, displayName: string }, reasons: Array<{ __typename?: 'DecisionStep', passed: boolean, message: string, rule: { __typename?: 'RuleCitation', rule: string, document: string }, facts: Array<{ __typename?: 'Fact', name: string, value: string }> }> }>, missingMaterials: Array<{ __typename?: 'Material', kind: MaterialKind, needed: boolean, label: string }>, referral?: { __typename?: 'Referral', id: string, revision: number, state: ReferralState, level: AuthorityLevel, note?: string | null, reasons: Array<{ __typename?: 'DecisionStep', message: string }>, opinions?: Array<{ __typename?: 'ReferralOpinion', text: string }> | null } | null, splitFrom?: { __typename?: 'Application', id: string } | null, splitOff?: { __typename?: 'Application', id: string, state: ApplicationState } | null } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type ApplicationSupplyMaterialsMutationVariables = Exact<{
  input: ApplicationSupplyMaterialsInput;
}>;


export type ApplicationSupplyMaterialsMutation = { __typename?: 'Mutation', applicationSupplyMaterials?: { __typename?: 'ApplicationSupplyMaterialsPayload', replayed: boolean, application?: { __typename?: 'Application', id: string, revision: number, number: string, externalRef?: string | null, state: ApplicationState, carries: Array<PolicyKind>, payBy?: string | null, materials: Array<{ __typename?: 'Material', kind: MaterialKind, state: MaterialState, files: Array<{ __typename?: 'File', id: string, state: FileState }> }>, payable: { __typename?: 'Money', amount: string }, charge?: { __typename?: 'Charge', number: string, state: ChargeState, amount: { __typename?: 'Money', amount: string } } | null, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }>, nextStep?: { __typename?: 'NextStep', label: string, by: ActorKind, dueAt?: string | null } | null, decisions: Array<{ __typename?: 'UnderwritingDecision', policyKind: PolicyKind, outcome: UnderwritingOutcome, ruleSet: string, decidedBy: { __typename?: 'Actor', kind: ActorKind, displayName: string }, reasons: Array<{ __typename?: 'DecisionStep', passed: boolean, message: string, rule: { __typename?: 'RuleCitation', rule: string, document: string }, facts: Array<{ __typename?: 'Fact', name: string, value: string }> }> }>, missingMaterials: Array<{ __typename?: 'Material', kind: MaterialKind, needed: boolean, label: string }>, referral?: { __typename?: 'Referral', id: string, revision: number, state: ReferralState, level: AuthorityLevel, note?: string | null, reasons: Array<{ __typename?: 'DecisionStep', message: string }>, opinions?: Array<{ __typename?: 'ReferralOpinion', text: string }> | null } | null, splitFrom?: { __typename?: 'Application', id: string } | null, splitOff?: { __typename?: 'Application', id: string, state: ApplicationState } | null } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type ConsentWithdrawMutationVariables = Exact<{
  input: ConsentWithdrawInput;
}>;


export type ConsentWithdrawMutation = { __typename?: 'Mutation', consentWithdraw?: { __typename?: 'ConsentWithdrawPayload', replayed: boolean, consent?: { __typename?: 'Consent', id: string, purpose: ConsentPurpose, givenAt: string, withdrawnAt?: string | null } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export const ActionCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionAvailability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}}]} as unknown as DocumentNode<ActionCardFragment, unknown>;
export const RefundCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionAvailability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}}]} as unknown as DocumentNode<RefundCardFragment, unknown>;
export const PaymentOrderCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaymentOrderCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"payUrl"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionAvailability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}}]} as unknown as DocumentNode<PaymentOrderCardFragment, unknown>;
export const ChargeCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChargeCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Charge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentOrderCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"postings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionAvailability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaymentOrderCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"payUrl"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}}]} as unknown as DocumentNode<ChargeCardFragment, unknown>;
export const SlipCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SlipCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndorsementSlip"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"daysRun"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premiumChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"useNature"}},{"kind":"Field","name":{"kind":"Name","value":"plate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SlipCardFragment, unknown>;
export const EndorsementCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndorsementCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Endorsement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"effectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewUntil"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"materials"}},{"kind":"Field","name":{"kind":"Name","value":"missingMaterials"}},{"kind":"Field","name":{"kind":"Name","value":"premiumChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"slips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SlipCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SlipCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndorsementSlip"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"daysRun"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premiumChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"useNature"}},{"kind":"Field","name":{"kind":"Name","value":"plate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EndorsementCardFragment, unknown>;
export const FileCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"File"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"upload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"headers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivedBytes"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"download"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<FileCardFragment, unknown>;
export const PolicyCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"queryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"confirmationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<PolicyCardFragment, unknown>;
export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const PriceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Premium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}}]} as unknown as DocumentNode<PriceFragment, unknown>;
export const ChosenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Chosen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelectedCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"appliesTo"}},{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deductible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deductibleRate"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"dailyAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"}}]}}]} as unknown as DocumentNode<ChosenFragment, unknown>;
export const QuoteCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"plate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"makeModel"}},{"kind":"Field","name":{"kind":"Name","value":"useNature"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"energy"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicleTax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"mustConfirm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlook"}},{"kind":"Field","name":{"kind":"Name","value":"outlookReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compulsory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOnIssue"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"noClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commercial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOnIssue"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Chosen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sellableRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lowest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Premium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Chosen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelectedCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"appliesTo"}},{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deductible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deductibleRate"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"dailyAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"}}]}}]} as unknown as DocumentNode<QuoteCardFragment, unknown>;
export const ApplicationCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"carries"}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyKind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingMaterials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ApplicationCardFragment, unknown>;
export const ChargeByLookupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChargeByLookup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LookupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"charge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChargeCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionAvailability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaymentOrderCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"payUrl"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChargeCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Charge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentOrderCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"postings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}}]} as unknown as DocumentNode<ChargeByLookupQuery, ChargeByLookupQueryVariables>;
export const ChargeSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChargeSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ChargeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChargeOrder"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"charges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChargeCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionAvailability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaymentOrderCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"payUrl"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChargeCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Charge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentOrderCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"postings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}}]} as unknown as DocumentNode<ChargeSearchQuery, ChargeSearchQueryVariables>;
export const PaymentOrderByLookupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaymentOrderByLookup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LookupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentOrderCard"}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionAvailability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaymentOrderCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"payUrl"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}}]} as unknown as DocumentNode<PaymentOrderByLookupQuery, PaymentOrderByLookupQueryVariables>;
export const PaymentOrderSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaymentOrderSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentOrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentOrderCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionAvailability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaymentOrderCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"payUrl"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}}]} as unknown as DocumentNode<PaymentOrderSearchQuery, PaymentOrderSearchQueryVariables>;
export const RefundSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RefundSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RefundFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refunds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundCard"}},{"kind":"Field","name":{"kind":"Name","value":"paymentOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionAvailability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}}]} as unknown as DocumentNode<RefundSearchQuery, RefundSearchQueryVariables>;
export const BillingNodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BillingNode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Charge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]} as unknown as DocumentNode<BillingNodeQuery, BillingNodeQueryVariables>;
export const PaymentOrderCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PaymentOrderCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentOrderCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentOrderCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentOrderCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionAvailability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaymentOrderCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"payUrl"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PaymentOrderCreateMutation, PaymentOrderCreateMutationVariables>;
export const PaymentConfirmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PaymentConfirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentConfirmInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentOrderCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionAvailability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaymentOrderCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"payUrl"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PaymentConfirmMutation, PaymentConfirmMutationVariables>;
export const RefundConfirmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefundConfirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefundConfirmInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionAvailability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RefundConfirmMutation, RefundConfirmMutationVariables>;
export const EndorsementPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EndorsementPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndorsementPreviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endorsementPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"outlook"}},{"kind":"Field","name":{"kind":"Name","value":"materials"}},{"kind":"Field","name":{"kind":"Name","value":"premiumChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SlipCard"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SlipCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndorsementSlip"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"daysRun"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premiumChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"useNature"}},{"kind":"Field","name":{"kind":"Name","value":"plate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EndorsementPreviewQuery, EndorsementPreviewQueryVariables>;
export const EndorsementByLookupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EndorsementByLookup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LookupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endorsement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EndorsementCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SlipCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndorsementSlip"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"daysRun"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premiumChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"useNature"}},{"kind":"Field","name":{"kind":"Name","value":"plate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndorsementCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Endorsement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"effectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewUntil"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"materials"}},{"kind":"Field","name":{"kind":"Name","value":"missingMaterials"}},{"kind":"Field","name":{"kind":"Name","value":"premiumChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"slips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SlipCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<EndorsementByLookupQuery, EndorsementByLookupQueryVariables>;
export const EndorsementSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EndorsementSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EndorsementFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<EndorsementSearchQuery, EndorsementSearchQueryVariables>;
export const PolicyTimeLineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyTimeLine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LookupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"endorsement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"endorsements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PolicyTimeLineQuery, PolicyTimeLineQueryVariables>;
export const EndorsementRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndorsementRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndorsementRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endorsementRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"endorsement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EndorsementCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SlipCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndorsementSlip"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"daysRun"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premiumChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"useNature"}},{"kind":"Field","name":{"kind":"Name","value":"plate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndorsementCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Endorsement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"effectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewUntil"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"materials"}},{"kind":"Field","name":{"kind":"Name","value":"missingMaterials"}},{"kind":"Field","name":{"kind":"Name","value":"premiumChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"slips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SlipCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<EndorsementRequestMutation, EndorsementRequestMutationVariables>;
export const EndorsementConfirmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndorsementConfirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndorsementConfirmInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endorsementConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"endorsement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EndorsementCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SlipCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndorsementSlip"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"daysRun"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premiumChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"useNature"}},{"kind":"Field","name":{"kind":"Name","value":"plate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndorsementCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Endorsement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"effectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewUntil"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"materials"}},{"kind":"Field","name":{"kind":"Name","value":"missingMaterials"}},{"kind":"Field","name":{"kind":"Name","value":"premiumChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"slips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SlipCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<EndorsementConfirmMutation, EndorsementConfirmMutationVariables>;
export const EndorsementWithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndorsementWithdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndorsementWithdrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endorsementWithdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"endorsement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EndorsementCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SlipCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndorsementSlip"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"daysRun"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premiumChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"useNature"}},{"kind":"Field","name":{"kind":"Name","value":"plate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndorsementCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Endorsement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"effectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewUntil"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"materials"}},{"kind":"Field","name":{"kind":"Name","value":"missingMaterials"}},{"kind":"Field","name":{"kind":"Name","value":"premiumChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"slips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SlipCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<EndorsementWithdrawMutation, EndorsementWithdrawMutationVariables>;
export const EndorsementDecideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndorsementDecide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndorsementDecideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endorsementDecide"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"endorsement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EndorsementCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SlipCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndorsementSlip"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"daysRun"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premiumChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"useNature"}},{"kind":"Field","name":{"kind":"Name","value":"plate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndorsementCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Endorsement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"effectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewUntil"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"materials"}},{"kind":"Field","name":{"kind":"Name","value":"missingMaterials"}},{"kind":"Field","name":{"kind":"Name","value":"premiumChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"slips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SlipCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<EndorsementDecideMutation, EndorsementDecideMutationVariables>;
export const PolicyCancelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyCancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyCancelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"endorsement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EndorsementCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SlipCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndorsementSlip"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"daysRun"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premiumChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"useNature"}},{"kind":"Field","name":{"kind":"Name","value":"plate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndorsementCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Endorsement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"effectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewUntil"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"materials"}},{"kind":"Field","name":{"kind":"Name","value":"missingMaterials"}},{"kind":"Field","name":{"kind":"Name","value":"premiumChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"slips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SlipCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PolicyCancelMutation, PolicyCancelMutationVariables>;
export const PolicyVoidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyVoid"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyVoidInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyVoid"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"endorsement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EndorsementCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SlipCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndorsementSlip"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"daysRun"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premiumChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"useNature"}},{"kind":"Field","name":{"kind":"Name","value":"plate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndorsementCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Endorsement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"effectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewUntil"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"materials"}},{"kind":"Field","name":{"kind":"Name","value":"missingMaterials"}},{"kind":"Field","name":{"kind":"Name","value":"premiumChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"slips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SlipCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PolicyVoidMutation, PolicyVoidMutationVariables>;
export const PolicyRescindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyRescind"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyRescindInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyRescind"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"endorsement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EndorsementCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SlipCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EndorsementSlip"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"daysRun"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premiumChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"useNature"}},{"kind":"Field","name":{"kind":"Name","value":"plate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EndorsementCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Endorsement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"kinds"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveAt"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"effectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reviewUntil"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"materials"}},{"kind":"Field","name":{"kind":"Name","value":"missingMaterials"}},{"kind":"Field","name":{"kind":"Name","value":"premiumChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"slips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SlipCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PolicyRescindMutation, PolicyRescindMutationVariables>;
export const UploadCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UploadCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UploadCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uploadCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"File"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"upload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"headers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivedBytes"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"download"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<UploadCreateMutation, UploadCreateMutationVariables>;
export const FileByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FileById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"File"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"upload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"headers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivedBytes"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"download"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<FileByIdQuery, FileByIdQueryVariables>;
export const PolicyByLookupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyByLookup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LookupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyCard"}},{"kind":"Field","name":{"kind":"Name","value":"companion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicleTax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"registeredVehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"boundUnder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"makeModel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"left"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"specialAgreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"productVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"verificationCode"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"download"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"queryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"confirmationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<PolicyByLookupQuery, PolicyByLookupQueryVariables>;
export const PolicyVersionAtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyVersionAt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LookupInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"effectiveAt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"versionAt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"effectiveAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"effectiveAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]}}]}}]} as unknown as DocumentNode<PolicyVersionAtQuery, PolicyVersionAtQueryVariables>;
export const PolicySearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicySearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PolicySearchQuery, PolicySearchQueryVariables>;
export const PolicyTreeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PolicyTree"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyCard"}},{"kind":"Field","name":{"kind":"Name","value":"companion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicleTax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"registeredVehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makeModel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"boundUnder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"plate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"insured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"productVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"queryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"confirmationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<PolicyTreeQuery, PolicyTreeQueryVariables>;
export const PolicyDeliverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyDeliver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDeliverInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyDeliver"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"policy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"deliveries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PolicyDeliverMutation, PolicyDeliverMutationVariables>;
export const PolicyDocumentCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PolicyDocumentCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDocumentCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyDocumentCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"verificationCode"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PolicyDocumentCreateMutation, PolicyDocumentCreateMutationVariables>;
export const QuoteOffersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuoteOffers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LookupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"}},{"kind":"Field","name":{"kind":"Name","value":"materials"}},{"kind":"Field","name":{"kind":"Name","value":"materialsToBring"}},{"kind":"Field","name":{"kind":"Name","value":"noticesToConfirm"}},{"kind":"Field","name":{"kind":"Name","value":"mandateNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"missingFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signedOffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jws"}},{"kind":"Field","name":{"kind":"Name","value":"payload"}},{"kind":"Field","name":{"kind":"Name","value":"keysUrl"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<QuoteOffersQuery, QuoteOffersQueryVariables>;
export const QuoteCompareDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuoteCompare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteCompare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"optionIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commercial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"included"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deductible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuoteCompareQuery, QuoteCompareQueryVariables>;
export const QuoteAcceptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuoteAccept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteAcceptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteAccept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"option"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<QuoteAcceptMutation, QuoteAcceptMutationVariables>;
export const QuotationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Quotation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LookupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"download"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuotationQuery, QuotationQueryVariables>;
export const QuoteTreeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuoteTree"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"plate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"registeredVehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"makeModel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"insured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicleTax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlook"}},{"kind":"Field","name":{"kind":"Name","value":"outlookReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"noClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"}},{"kind":"Field","name":{"kind":"Name","value":"missingFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signedOffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jws"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commercial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sellableRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lowest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"compulsory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"row"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"option"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"institution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuoteTreeQuery, QuoteTreeQueryVariables>;
export const QuoteRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuoteRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuoteCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Premium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Chosen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelectedCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"appliesTo"}},{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deductible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deductibleRate"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"dailyAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"plate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"makeModel"}},{"kind":"Field","name":{"kind":"Name","value":"useNature"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"energy"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicleTax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"mustConfirm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlook"}},{"kind":"Field","name":{"kind":"Name","value":"outlookReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compulsory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOnIssue"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"noClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commercial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOnIssue"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Chosen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sellableRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lowest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuoteRequestMutation, QuoteRequestMutationVariables>;
export const QuoteRepriceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuoteReprice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteRepriceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteReprice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuoteCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Premium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Chosen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelectedCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"appliesTo"}},{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deductible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deductibleRate"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"dailyAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"plate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"makeModel"}},{"kind":"Field","name":{"kind":"Name","value":"useNature"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"energy"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicleTax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"mustConfirm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlook"}},{"kind":"Field","name":{"kind":"Name","value":"outlookReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compulsory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOnIssue"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"noClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commercial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOnIssue"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Chosen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sellableRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lowest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuoteRepriceMutation, QuoteRepriceMutationVariables>;
export const QuoteCloneDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuoteClone"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteCloneInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteClone"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuoteCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Premium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Chosen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelectedCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"appliesTo"}},{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deductible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deductibleRate"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"dailyAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"plate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"makeModel"}},{"kind":"Field","name":{"kind":"Name","value":"useNature"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"energy"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicleTax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"mustConfirm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlook"}},{"kind":"Field","name":{"kind":"Name","value":"outlookReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compulsory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOnIssue"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"noClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commercial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOnIssue"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Chosen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sellableRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lowest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuoteCloneMutation, QuoteCloneMutationVariables>;
export const QuoteAddOptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuoteAddOption"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteAddOptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteAddOption"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuoteCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Premium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Chosen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelectedCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"appliesTo"}},{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deductible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deductibleRate"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"dailyAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"plate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"makeModel"}},{"kind":"Field","name":{"kind":"Name","value":"useNature"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"energy"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicleTax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"mustConfirm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlook"}},{"kind":"Field","name":{"kind":"Name","value":"outlookReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compulsory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOnIssue"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"noClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commercial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOnIssue"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Chosen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sellableRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lowest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuoteAddOptionMutation, QuoteAddOptionMutationVariables>;
export const QuoteWithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuoteWithdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteWithdrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteWithdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuoteCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Premium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Chosen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelectedCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"appliesTo"}},{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deductible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deductibleRate"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"dailyAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"plate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"makeModel"}},{"kind":"Field","name":{"kind":"Name","value":"useNature"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"energy"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicleTax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"mustConfirm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlook"}},{"kind":"Field","name":{"kind":"Name","value":"outlookReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compulsory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOnIssue"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"noClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commercial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOnIssue"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Chosen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sellableRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lowest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuoteWithdrawMutation, QuoteWithdrawMutationVariables>;
export const QuoteByLookupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuoteByLookup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LookupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"QuoteCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Premium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Chosen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelectedCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"appliesTo"}},{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deductible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deductibleRate"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"dailyAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"plate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"makeModel"}},{"kind":"Field","name":{"kind":"Name","value":"useNature"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"energy"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicleTax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"mustConfirm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlook"}},{"kind":"Field","name":{"kind":"Name","value":"outlookReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compulsory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOnIssue"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"noClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commercial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOnIssue"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Chosen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sellableRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lowest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuoteByLookupQuery, QuoteByLookupQueryVariables>;
export const QuoteSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuoteSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteOrder"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"plate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"makeModel"}},{"kind":"Field","name":{"kind":"Name","value":"group"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuoteSearchQuery, QuoteSearchQueryVariables>;
export const DidItCommitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DidItCommit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"idempotencyKey"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mutation"}},{"kind":"Field","name":{"kind":"Name","value":"committedAt"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteRequestPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DidItCommitQuery, DidItCommitQueryVariables>;
export const ApplicationOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicationOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LookupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationCard"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedExclusions"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"materials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"upload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptedUnder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"carries"}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyKind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingMaterials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ApplicationOfQuery, ApplicationOfQueryVariables>;
export const ApplicationSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicationSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationSearchQuery, ApplicationSearchQueryVariables>;
export const ApplicationsNestedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicationsNested"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationCard"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}},{"kind":"Field","name":{"kind":"Name","value":"materials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"carries"}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyKind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingMaterials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ApplicationsNestedQuery, ApplicationsNestedQueryVariables>;
export const ReferralDeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferralDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ReferralDeskQuery, ReferralDeskQueryVariables>;
export const ReferralOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferralOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<ReferralOfQuery, ReferralOfQueryVariables>;
export const ReferralDecideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReferralDecide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralDecideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referralDecide"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"carries"}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyKind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingMaterials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReferralDecideMutation, ReferralDecideMutationVariables>;
export const ApplicationSplitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplicationSplit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationSplitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationSplit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"carries"}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyKind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingMaterials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ApplicationSplitMutation, ApplicationSplitMutationVariables>;
export const ApplicationWithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplicationWithdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationWithdrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationWithdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"carries"}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyKind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingMaterials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ApplicationWithdrawMutation, ApplicationWithdrawMutationVariables>;
export const ApplicationSupplyMaterialsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplicationSupplyMaterials"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationSupplyMaterialsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationSupplyMaterials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationCard"}},{"kind":"Field","name":{"kind":"Name","value":"materials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"carries"}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyKind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingMaterials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ApplicationSupplyMaterialsMutation, ApplicationSupplyMaterialsMutationVariables>;
export const ConsentWithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsentWithdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentWithdrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentWithdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ConsentWithdrawMutation, ConsentWithdrawMutationVariables>;