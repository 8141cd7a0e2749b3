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
  /** `agreementActivate`. */
  | 'AGREEMENT_ACTIVATE'
  /** `agreementAmend`. */
  | 'AGREEMENT_AMEND'
  /** `agreementDeviationApprove`. */
  | 'AGREEMENT_DEVIATION_APPROVE'
  /** `agreementDraft`. */
  | 'AGREEMENT_DRAFT'
  /** `agreementImpactRun`. */
  | 'AGREEMENT_IMPACT_RUN'
  /** `agreementResume`. */
  | 'AGREEMENT_RESUME'
  /** `agreementSign`. */
  | 'AGREEMENT_SIGN'
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
  /** `leadAssign`. */
  | 'LEAD_ASSIGN'
  /** `leadClose`. */
  | 'LEAD_CLOSE'
  /** `leadSubmit`. */
  | 'LEAD_SUBMIT'
  /** `outletAdd`. */
  | 'OUTLET_ADD'
  /** `partnerAdmit`. */
  | 'PARTNER_ADMIT'
  /** `partnerLicenceCheck`. */
  | 'PARTNER_LICENCE_CHECK'
  /** `partnerOnboard`. */
  | 'PARTNER_ONBOARD'
  /** `partnerReinstate`. */
  | 'PARTNER_REINSTATE'
  /** `partnerSuspend`. */
  | 'PARTNER_SUSPEND'
  /** `partnerUserDisable`. */
  | 'PARTNER_USER_DISABLE'
  /** `partnerUserInvite`. */
  | 'PARTNER_USER_INVITE'
  /** `paymentConfirm`. */
  | 'PAYMENT_CONFIRM'
  /** `paymentOrderCreate`. */
  | 'PAYMENT_ORDER_CREATE'
  /** `policyDeliver`. */
  | 'POLICY_DELIVER'
  /** `policyDocumentCreate`. */
  | 'POLICY_DOCUMENT_CREATE'
  /** `producerRegister`. */
  | 'PRODUCER_REGISTER'
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
  /** `standardTermsDraft`. */
  | 'STANDARD_TERMS_DRAFT'
  /** `standardTermsPublish`. */
  | 'STANDARD_TERMS_PUBLISH'
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
  /** What is open to you, and why not. */
  availableActions: Array<ActionAvailability>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Rises with every change: your `expectedVersion`. */
  revision: Scalars['Int']['output'];
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

/** Activates a version signed by both, from its first instant or from now. */
export type AgreementActivateInput = {
  /** Version. */
  agreementVersionId: Scalars['ID']['input'];
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** Answer of `agreementActivate`. */
export type AgreementActivatePayload = MutationPayload & {
  __typename?: 'AgreementActivatePayload';
  /** The agreement; it executes from this second or its first instant; null when refused. */
  agreement?: Maybe<Agreement>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Drafts the next version of an agreement from a date, on the version before it. */
export type AgreementAmendInput = {
  /** Agreement. */
  agreementId: Scalars['ID']['input'];
  /** First instant in force: midnight, Beijing time, today or later. */
  effectiveFrom: Scalars['DateTime']['input'];
  /** New end, at midnight; absent: as agreed before, null: open. */
  effectiveUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Parameters that change. */
  parameters: Array<ClauseParameterInput>;
  /** Why, readable by the partner. */
  reason: Scalars['String']['input'];
  /** Newer template, if moved to one. */
  standardTermsId?: InputMaybe<Scalars['ID']['input']>;
};

/** Answer of `agreementAmend`. */
export type AgreementAmendPayload = MutationPayload & {
  __typename?: 'AgreementAmendPayload';
  /** The draft of the next version; null when refused. */
  agreementVersion?: Maybe<AgreementVersion>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
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

/** Approves the deviations of a draft; never by its author. */
export type AgreementDeviationApproveInput = {
  /** Version. */
  agreementVersionId: Scalars['ID']['input'];
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Opinion. */
  opinion: Scalars['String']['input'];
};

/** Answer of `agreementDeviationApprove`. */
export type AgreementDeviationApprovePayload = MutationPayload & {
  __typename?: 'AgreementDeviationApprovePayload';
  /** The draft, ready to sign; null when refused. */
  agreementVersion?: Maybe<AgreementVersion>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Drafts an agreement from published standard terms. Unnamed parameters take their standard. */
export type AgreementDraftInput = {
  /** First instant in force: midnight, Beijing time, today or later. */
  effectiveFrom: Scalars['DateTime']['input'];
  /** First instant no longer in force, at midnight; absent: open. */
  effectiveUntil?: InputMaybe<Scalars['DateTime']['input']>;
  /** Your own number for it. */
  externalRef?: InputMaybe<Scalars['String']['input']>;
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Parameters that differ from the standard. */
  parameters?: InputMaybe<Array<ClauseParameterInput>>;
  /** Partner. */
  partnerId: Scalars['ID']['input'];
  /** Published template of its kind. */
  standardTermsId: Scalars['ID']['input'];
};

/** Answer of `agreementDraft`. */
export type AgreementDraftPayload = MutationPayload & {
  __typename?: 'AgreementDraftPayload';
  /** The draft, version 1 of a new agreement, with its deviations; null when refused. */
  agreementVersion?: Maybe<AgreementVersion>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Item of a AgreementConnection. */
export type AgreementEdge = {
  __typename?: 'AgreementEdge';
  /** Sealed cursor. */
  cursor: Scalars['String']['output'];
  /** Item. */
  node: Agreement;
};

/** Replay of recorded traffic against a draft: what would have been different. */
export type AgreementImpact = Node & {
  __typename?: 'AgreementImpact';
  /** In force when it was asked for; null when none was. */
  against?: Maybe<AgreementVersion>;
  /** Which clause does it. */
  byClause: Array<ClauseImpact>;
  /** Cases that change, largest premium first. */
  cases: ImpactCaseConnection;
  /** Commission more, or less when below zero. */
  commissionChange: Money;
  /** Draft that was replayed. */
  draft?: Maybe<AgreementVersion>;
  /** When the figures became final; null while it runs. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** From which outcome to which, with counts and money. */
  moves: Array<ImpactMove>;
  /** Premium won, or lost when below zero. */
  premiumChange: Money;
  /** Done, as a fraction; 1 when the figures are final. */
  progress: Scalars['Decimal']['output'];
  /** Cases replayed so far. */
  replayedCount: Scalars['Int']['output'];
  /** Cases to replay: options of quotes. */
  totalCount: Scalars['Int']['output'];
  /** First instant of traffic. */
  trafficFrom: Scalars['DateTime']['output'];
  /** End of traffic. */
  trafficUntil: Scalars['DateTime']['output'];
};


/** Replay of recorded traffic against a draft: what would have been different. */
export type AgreementImpactCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Replays recorded quotes and binds against a draft; runs as a job, read with `agreementImpact`. */
export type AgreementImpactRunInput = {
  /** Draft, or a version that is signed and not in force. */
  agreementVersionId: Scalars['ID']['input'];
  /** Days back, 1–365. */
  days?: Scalars['Int']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** Answer of `agreementImpactRun`. */
export type AgreementImpactRunPayload = MutationPayload & {
  __typename?: 'AgreementImpactRunPayload';
  /** The replay, just begun; null when refused. */
  impact?: Maybe<AgreementImpact>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
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

/** Signs the digest for your own side. */
export type AgreementSignInput = {
  /** Version. */
  agreementVersionId: Scalars['ID']['input'];
  /** Digest of the content you read; refused when it is another. */
  digest: Scalars['String']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** Answer of `agreementSign`. */
export type AgreementSignPayload = MutationPayload & {
  __typename?: 'AgreementSignPayload';
  /** The version with its signatures; null when refused. */
  agreementVersion?: Maybe<AgreementVersion>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Signature over the digest. */
export type AgreementSignature = {
  __typename?: 'AgreementSignature';
  /** Digest signed; equals the version's. */
  digest: Scalars['String']['output'];
  /** Side. */
  side: SignatorySide;
  /** When. */
  signedAt: Scalars['DateTime']['output'];
  /** Signer. */
  signedBy: Actor;
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
export type AgreementVersion = Actionable & Node & {
  __typename?: 'AgreementVersion';
  /** Of which agreement. */
  agreement: Agreement;
  /** What is open to you, and why not. */
  availableActions: Array<ActionAvailability>;
  /** What differs from the version before, or from another; empty for the first. */
  changes: Array<TermChange>;
  /** All clauses as agreed, or some. */
  clauses: Array<Clause>;
  /** Parameters outside the template's range, with who approved. */
  deviations: Array<Deviation>;
  /** SHA-256 of the content that both sides sign. */
  digest: Scalars['String']['output'];
  /** Text with the parameters filled in, as PDF; null for versions filed before drafts were made here. */
  document?: Maybe<File>;
  /** First instant in force. */
  effectiveFrom: Scalars['DateTime']['output'];
  /** First instant no longer in force; null when open. */
  effectiveUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Why the terms change; null for a first version. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Rises with every change: your `expectedVersion`. */
  revision: Scalars['Int']['output'];
  /** 1, 2, 3 … */
  sequence: Scalars['Int']['output'];
  /** Signatures so far. */
  signatures: Array<AgreementSignature>;
  /** Template it was made from; null for versions filed before templates were kept. */
  standardTerms?: Maybe<StandardTerms>;
  /** Label of the standard terms it was made from, with their version. */
  standardTermsLabel: Scalars['String']['output'];
  /** How it stands. */
  state: AgreementVersionState;
};


/** What was agreed for a period. Quotes, policies, claims and commission pin the version they used. */
export type AgreementVersionChangesArgs = {
  since?: InputMaybe<Scalars['ID']['input']>;
};


/** What was agreed for a period. Quotes, policies, claims and commission pin the version they used. */
export type AgreementVersionClausesArgs = {
  keys?: InputMaybe<Array<ClauseKey>>;
};


/** What was agreed for a period. Quotes, policies, claims and commission pin the version they used. */
export type AgreementVersionDocumentArgs = {
  language?: InputMaybe<Language>;
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
  /** Never came into force: another draft took its place, or the agreement ended before. */
  | 'DISCARDED'
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
  /** Bookings behind it; they sum to zero. */
  postings?: Maybe<Array<Posting>>;
  /** Rises with every change: your `expectedVersion`. */
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
  /** Text with the parameters filled in, in words. */
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

/** Effect of one clause. */
export type ClauseImpact = {
  __typename?: 'ClauseImpact';
  /** As the draft words it; null where the draft has none. */
  clause?: Maybe<Clause>;
  /** Which clause. */
  key: ClauseKey;
  /** Cases that it stopped then, and no longer would. */
  newlyPassed: Scalars['Int']['output'];
  /** Cases that it newly stops. */
  newlyStopped: Scalars['Int']['output'];
};

/** Clause that the gateway executes. A new clause is one entry. */
export type ClauseKey =
  /** Cost points, burst, in-flight, webhook endpoints. */
  | 'API_QUOTA'
  /** Authority to bind: per policy, per day, in force. */
  | 'BINDING_AUTHORITY'
  /** Business lines: new business, renewal, endorsement, claims, inspection, referral. */
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
  /** Its value in words, with its unit. */
  inWords: Scalars['String']['output'];
  /** Which. */
  name: ClauseParameterName;
  /** Its values as text: codes, one choice, a figure; where it applies comes before a figure. */
  values: Array<Scalars['String']['output']>;
};

/** Parameter chosen. */
export type ClauseParameterInput = {
  /** Why, when outside the template's range. */
  deviationReason?: InputMaybe<Scalars['String']['input']>;
  /** Which. */
  name: ClauseParameterName;
  /** Which of its rows. */
  scope?: InputMaybe<ParameterScopeInput>;
  /** Value. */
  value: ParameterValueInput;
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
  /** Field groups, or GROUP:PURPOSE; a group alone is open for every purpose. */
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

/** One line of commission, explained. What was taken back is negative. */
export type CommissionEntry = Node & {
  __typename?: 'CommissionEntry';
  /** When. */
  accruedAt: Scalars['DateTime']['output'];
  /** Rate of the agreement; null where it grants none. */
  agreedRate?: Maybe<Scalars['Decimal']['output']>;
  /** Version that was pinned: its rate counts. */
  agreementVersion: AgreementVersion;
  /** Amount. */
  amount: Money;
  /** Net premium it is taken from. */
  base: Money;
  /** Most that law or filing allows; null where they set no cap. */
  cap?: Maybe<Scalars['Decimal']['output']>;
  /** Clause that sets the rate; null where there is none. */
  clause?: Maybe<ClauseCitation>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** What. */
  kind: CommissionEntryKind;
  /** Policy that earned it. */
  policy: Policy;
  /** Of which kind of policy. */
  policyKind: PolicyKind;
  /** Fraction applied: the lower of the two; 0 where a refusal stands. */
  rate: Scalars['Decimal']['output'];
  /** Why there is none; null where there is. */
  refusal?: Maybe<UserError>;
};

/** Page of commission lines. */
export type CommissionEntryConnection = {
  __typename?: 'CommissionEntryConnection';
  /** With cursors. */
  edges: Array<CommissionEntryEdge>;
  /** Items. */
  nodes: Array<CommissionEntry>;
  /** Where it ends. */
  pageInfo: PageInfo;
  /** Counted and charged only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Item of a CommissionEntryConnection. */
export type CommissionEntryEdge = {
  __typename?: 'CommissionEntryEdge';
  /** Sealed cursor. */
  cursor: Scalars['String']['output'];
  /** Item. */
  node: CommissionEntry;
};

/** What a commission line is. */
export type CommissionEntryKind =
  /** Issue. */
  | 'ACCRUAL'
  /** Refund. */
  | 'CLAWBACK';

/** Which lines of commission. Every field given narrows. */
export type CommissionFilter = {
  /** Accrued or taken back in. */
  accruedAt?: InputMaybe<DateTimeRangeInput>;
  /** Of these kinds. */
  kinds?: InputMaybe<Array<CommissionEntryKind>>;
  /** Of these kinds of policy. */
  policyKinds?: InputMaybe<Array<PolicyKind>>;
};

/** Commission if it were issued now, as the agreement sets it, inside cap and filing. */
export type CommissionForecast = {
  __typename?: 'CommissionForecast';
  /** Rate of the agreement; null where it grants none. */
  agreedRate?: Maybe<Scalars['Decimal']['output']>;
  /** Amount. */
  amount: Money;
  /** Net premium it is taken from. */
  base: Money;
  /** Most that law or filing allows; null where they set no cap. */
  cap?: Maybe<Scalars['Decimal']['output']>;
  /** Clause that sets the rate; null where there is none. */
  clause?: Maybe<ClauseCitation>;
  /** Fraction applied: the lower of the two; 0 where a refusal stands. */
  rate: Scalars['Decimal']['output'];
  /** Why there is none; null where there is. */
  refusal?: Maybe<UserError>;
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
  /** Rises with every change: your `expectedVersion`. */
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

/** Why or why not, step by step. Asking writes nothing. */
export type Decision = {
  __typename?: 'Decision';
  /** Action asked about. */
  action: Action;
  /** Agreement version it was judged by; null where none was asked. */
  agreementVersion?: Maybe<AgreementVersion>;
  /** When it was judged. */
  decidedAt: Scalars['DateTime']['output'];
  /** The nearest input that would pass; null when this one does, and when no change of it was found to. */
  nearest?: Maybe<NearestInput>;
  /** What would happen. */
  outcome: DecisionOutcome;
  /** Refusals that the mutation would answer, and reasons against single options; each with what would pass. */
  refusals: Array<UserError>;
  /** Every check that was reached, passed ones included: permission, standing, clauses, licence, visibility, state, input. */
  steps: Array<DecisionCheck>;
};

/** One check of a decision. */
export type DecisionCheck = {
  __typename?: 'DecisionCheck';
  /** Clause applied; null when another rule is. */
  clause?: Maybe<ClauseCitation>;
  /** Limit, offered value. */
  facts: Array<Fact>;
  /** In words: the refusal, or the rule that let it pass. */
  message: Scalars['String']['output'];
  /** Passed. */
  passed: Scalars['Boolean']['output'];
  /** Rule applied. */
  rule: RuleCitation;
  /** Which question. */
  stage: DecisionStage;
};

/** The action you have in mind, with the very variables you would send; the key is not used up. */
export type DecisionInput =
  /** As for `agreementResume`. */
  { agreementResume: AgreementResumeInput; agreementSuspend?: never; agreementTerminate?: never; applicationSplit?: never; applicationWithdraw?: never; consentWithdraw?: never; partnerReinstate?: never; partnerSuspend?: never; paymentOrderCreate?: never; policyDeliver?: never; quoteAccept?: never; quoteAddOption?: never; quoteClone?: never; quoteReprice?: never; quoteRequest?: never; quoteWithdraw?: never; referralDecide?: never; }
  |  /** As for `agreementSuspend`. */
  { agreementResume?: never; agreementSuspend: AgreementSuspendInput; agreementTerminate?: never; applicationSplit?: never; applicationWithdraw?: never; consentWithdraw?: never; partnerReinstate?: never; partnerSuspend?: never; paymentOrderCreate?: never; policyDeliver?: never; quoteAccept?: never; quoteAddOption?: never; quoteClone?: never; quoteReprice?: never; quoteRequest?: never; quoteWithdraw?: never; referralDecide?: never; }
  |  /** As for `agreementTerminate`. */
  { agreementResume?: never; agreementSuspend?: never; agreementTerminate: AgreementTerminateInput; applicationSplit?: never; applicationWithdraw?: never; consentWithdraw?: never; partnerReinstate?: never; partnerSuspend?: never; paymentOrderCreate?: never; policyDeliver?: never; quoteAccept?: never; quoteAddOption?: never; quoteClone?: never; quoteReprice?: never; quoteRequest?: never; quoteWithdraw?: never; referralDecide?: never; }
  |  /** As for `applicationSplit`. */
  { agreementResume?: never; agreementSuspend?: never; agreementTerminate?: never; applicationSplit: ApplicationSplitInput; applicationWithdraw?: never; consentWithdraw?: never; partnerReinstate?: never; partnerSuspend?: never; paymentOrderCreate?: never; policyDeliver?: never; quoteAccept?: never; quoteAddOption?: never; quoteClone?: never; quoteReprice?: never; quoteRequest?: never; quoteWithdraw?: never; referralDecide?: never; }
  |  /** As for `applicationWithdraw`. */
  { agreementResume?: never; agreementSuspend?: never; agreementTerminate?: never; applicationSplit?: never; applicationWithdraw: ApplicationWithdrawInput; consentWithdraw?: never; partnerReinstate?: never; partnerSuspend?: never; paymentOrderCreate?: never; policyDeliver?: never; quoteAccept?: never; quoteAddOption?: never; quoteClone?: never; quoteReprice?: never; quoteRequest?: never; quoteWithdraw?: never; referralDecide?: never; }
  |  /** As for `consentWithdraw`. */
  { agreementResume?: never; agreementSuspend?: never; agreementTerminate?: never; applicationSplit?: never; applicationWithdraw?: never; consentWithdraw: ConsentWithdrawInput; partnerReinstate?: never; partnerSuspend?: never; paymentOrderCreate?: never; policyDeliver?: never; quoteAccept?: never; quoteAddOption?: never; quoteClone?: never; quoteReprice?: never; quoteRequest?: never; quoteWithdraw?: never; referralDecide?: never; }
  |  /** As for `partnerReinstate`. */
  { agreementResume?: never; agreementSuspend?: never; agreementTerminate?: never; applicationSplit?: never; applicationWithdraw?: never; consentWithdraw?: never; partnerReinstate: PartnerReinstateInput; partnerSuspend?: never; paymentOrderCreate?: never; policyDeliver?: never; quoteAccept?: never; quoteAddOption?: never; quoteClone?: never; quoteReprice?: never; quoteRequest?: never; quoteWithdraw?: never; referralDecide?: never; }
  |  /** As for `partnerSuspend`. */
  { agreementResume?: never; agreementSuspend?: never; agreementTerminate?: never; applicationSplit?: never; applicationWithdraw?: never; consentWithdraw?: never; partnerReinstate?: never; partnerSuspend: PartnerSuspendInput; paymentOrderCreate?: never; policyDeliver?: never; quoteAccept?: never; quoteAddOption?: never; quoteClone?: never; quoteReprice?: never; quoteRequest?: never; quoteWithdraw?: never; referralDecide?: never; }
  |  /** As for `paymentOrderCreate`. */
  { agreementResume?: never; agreementSuspend?: never; agreementTerminate?: never; applicationSplit?: never; applicationWithdraw?: never; consentWithdraw?: never; partnerReinstate?: never; partnerSuspend?: never; paymentOrderCreate: PaymentOrderCreateInput; policyDeliver?: never; quoteAccept?: never; quoteAddOption?: never; quoteClone?: never; quoteReprice?: never; quoteRequest?: never; quoteWithdraw?: never; referralDecide?: never; }
  |  /** As for `policyDeliver`. */
  { agreementResume?: never; agreementSuspend?: never; agreementTerminate?: never; applicationSplit?: never; applicationWithdraw?: never; consentWithdraw?: never; partnerReinstate?: never; partnerSuspend?: never; paymentOrderCreate?: never; policyDeliver: PolicyDeliverInput; quoteAccept?: never; quoteAddOption?: never; quoteClone?: never; quoteReprice?: never; quoteRequest?: never; quoteWithdraw?: never; referralDecide?: never; }
  |  /** As for `quoteAccept`. */
  { agreementResume?: never; agreementSuspend?: never; agreementTerminate?: never; applicationSplit?: never; applicationWithdraw?: never; consentWithdraw?: never; partnerReinstate?: never; partnerSuspend?: never; paymentOrderCreate?: never; policyDeliver?: never; quoteAccept: QuoteAcceptInput; quoteAddOption?: never; quoteClone?: never; quoteReprice?: never; quoteRequest?: never; quoteWithdraw?: never; referralDecide?: never; }
  |  /** As for `quoteAddOption`. */
  { agreementResume?: never; agreementSuspend?: never; agreementTerminate?: never; applicationSplit?: never; applicationWithdraw?: never; consentWithdraw?: never; partnerReinstate?: never; partnerSuspend?: never; paymentOrderCreate?: never; policyDeliver?: never; quoteAccept?: never; quoteAddOption: QuoteAddOptionInput; quoteClone?: never; quoteReprice?: never; quoteRequest?: never; quoteWithdraw?: never; referralDecide?: never; }
  |  /** As for `quoteClone`. */
  { agreementResume?: never; agreementSuspend?: never; agreementTerminate?: never; applicationSplit?: never; applicationWithdraw?: never; consentWithdraw?: never; partnerReinstate?: never; partnerSuspend?: never; paymentOrderCreate?: never; policyDeliver?: never; quoteAccept?: never; quoteAddOption?: never; quoteClone: QuoteCloneInput; quoteReprice?: never; quoteRequest?: never; quoteWithdraw?: never; referralDecide?: never; }
  |  /** As for `quoteReprice`. */
  { agreementResume?: never; agreementSuspend?: never; agreementTerminate?: never; applicationSplit?: never; applicationWithdraw?: never; consentWithdraw?: never; partnerReinstate?: never; partnerSuspend?: never; paymentOrderCreate?: never; policyDeliver?: never; quoteAccept?: never; quoteAddOption?: never; quoteClone?: never; quoteReprice: QuoteRepriceInput; quoteRequest?: never; quoteWithdraw?: never; referralDecide?: never; }
  |  /** As for `quoteRequest`. */
  { agreementResume?: never; agreementSuspend?: never; agreementTerminate?: never; applicationSplit?: never; applicationWithdraw?: never; consentWithdraw?: never; partnerReinstate?: never; partnerSuspend?: never; paymentOrderCreate?: never; policyDeliver?: never; quoteAccept?: never; quoteAddOption?: never; quoteClone?: never; quoteReprice?: never; quoteRequest: QuoteRequestInput; quoteWithdraw?: never; referralDecide?: never; }
  |  /** As for `quoteWithdraw`. */
  { agreementResume?: never; agreementSuspend?: never; agreementTerminate?: never; applicationSplit?: never; applicationWithdraw?: never; consentWithdraw?: never; partnerReinstate?: never; partnerSuspend?: never; paymentOrderCreate?: never; policyDeliver?: never; quoteAccept?: never; quoteAddOption?: never; quoteClone?: never; quoteReprice?: never; quoteRequest?: never; quoteWithdraw: QuoteWithdrawInput; referralDecide?: never; }
  |  /** As for `referralDecide`. */
  { agreementResume?: never; agreementSuspend?: never; agreementTerminate?: never; applicationSplit?: never; applicationWithdraw?: never; consentWithdraw?: never; partnerReinstate?: never; partnerSuspend?: never; paymentOrderCreate?: never; policyDeliver?: never; quoteAccept?: never; quoteAddOption?: never; quoteClone?: never; quoteReprice?: never; quoteRequest?: never; quoteWithdraw?: never; referralDecide: ReferralDecideInput; };

/** Outcome of asking whether an action would pass. */
export type DecisionOutcome =
  /** Would be refused. */
  | 'WOULD_BE_REFUSED'
  /** Would be done. */
  | 'WOULD_PASS'
  /** Would be taken, and then decided by a person. */
  | 'WOULD_REFER';

/** Which question a step answers, in the order they are listed in. */
export type DecisionStage =
  /** Does a clause of the agreement allow it, for these facts? */
  | 'CLAUSE'
  /** Does what was sent hold what the rules ask for? */
  | 'INPUT'
  /** Is there a licence for it, today? */
  | 'LICENCE'
  /** May this kind of caller ever do this? */
  | 'PERMISSION'
  /** Is the partner open, and an agreement in force? */
  | 'STANDING'
  /** Is it open in the state things are in? */
  | 'STATE'
  /** Is everything it names yours? */
  | 'VISIBILITY';

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

/** Parameter outside the template's range. */
export type Deviation = {
  __typename?: 'Deviation';
  /** What the template allows, in words. */
  allowedInWords: Scalars['String']['output'];
  /** When. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who approved; null until then. */
  approvedBy?: Maybe<Actor>;
  /** Number of the clause. */
  clauseNumber: Scalars['String']['output'];
  /** Level of a channel manager who may approve it. */
  level: Scalars['Int']['output'];
  /** What was offered. */
  offered: Scalars['String']['output'];
  /** What was offered, in words. */
  offeredInWords: Scalars['String']['output'];
  /** Parameter. */
  parameter: ClauseParameterName;
  /** Why it is asked for. */
  reason: Scalars['String']['output'];
};

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

/** One case that changes: an option of a recorded quote. */
export type ImpactCase = {
  __typename?: 'ImpactCase';
  /** Under the draft. */
  after: ImpactOutcome;
  /** Then. */
  before: ImpactOutcome;
  /** It was taken, so authority to bind was asked as well. */
  bound: Scalars['Boolean']['output'];
  /** Clauses of the draft that refuse it. */
  clausesAfter: Array<ClauseKey>;
  /** Clauses that refused it then. */
  clausesBefore: Array<ClauseKey>;
  /** Commission under the draft. */
  commissionAfter: Money;
  /** Commission then. */
  commissionBefore: Money;
  /** Label of the option. */
  optionLabel: Scalars['String']['output'];
  /** Premium under the draft; zero when refused. */
  premiumAfter: Money;
  /** Premium then; zero when refused. */
  premiumBefore: Money;
  /** The quote; null when you may not see it. */
  quote?: Maybe<Quote>;
};

/** Page of cases that change. */
export type ImpactCaseConnection = {
  __typename?: 'ImpactCaseConnection';
  /** With cursors. */
  edges: Array<ImpactCaseEdge>;
  /** Items. */
  nodes: Array<ImpactCase>;
  /** Where it ends. */
  pageInfo: PageInfo;
  /** Counted and charged only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Item of a ImpactCaseConnection. */
export type ImpactCaseEdge = {
  __typename?: 'ImpactCaseEdge';
  /** Sealed cursor. */
  cursor: Scalars['String']['output'];
  /** Item. */
  node: ImpactCase;
};

/** Cases that go from one outcome to another, or stay where they are. */
export type ImpactMove = {
  __typename?: 'ImpactMove';
  /** Under the draft. */
  after: ImpactOutcome;
  /** Then. */
  before: ImpactOutcome;
  /** Their commission under the draft. */
  commissionAfter: Money;
  /** Their commission then. */
  commissionBefore: Money;
  /** Cases. */
  count: Scalars['Int']['output'];
  /** Their premium under the draft. */
  premiumAfter: Money;
  /** Their premium then. */
  premiumBefore: Money;
};

/** How a recorded option of a quote ends under a set of terms. */
export type ImpactOutcome =
  /** On offer, and accepted at once. */
  | 'ACCEPTED'
  /** On offer, and referred to a person. */
  | 'REFERRED'
  /** Refused: not on offer, or not to be bound. */
  | 'REFUSED';

/** One change of the input that was asked about. */
export type InputChange = {
  __typename?: 'InputChange';
  /** Path, from `input`. */
  field: Array<Scalars['String']['output']>;
  /** Value to put there; null: leave it out. */
  value?: Maybe<Scalars['String']['output']>;
};

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

/** Customer handed over by a partner that may not quote. It never holds a price. */
export type Lead = Actionable & Node & {
  __typename?: 'Lead';
  /** Who calls; null until assigned. */
  assignee?: Maybe<Actor>;
  /** What is open to you, and why not. */
  availableActions: Array<ActionAvailability>;
  /** What the customer agreed to. */
  consentTo: LeadConsent;
  /** When the customer agreed to be called. */
  consentedAt: Scalars['DateTime']['output'];
  /** Customer's name. */
  customerName: MaskedString;
  /** Customer's mobile. */
  customerPhone: MaskedString;
  /** Your own number. */
  externalRef?: Maybe<Scalars['String']['output']>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** Lead number. */
  number: Scalars['String']['output'];
  /** Outcome in words; null until closed, and never a price. */
  outcome?: Maybe<Scalars['String']['output']>;
  /** Plate, if known. */
  plate?: Maybe<Scalars['PlateNumber']['output']>;
  /** Where the customer is. */
  region: Scalars['RegionCode']['output'];
  /** Rises with every change: your `expectedVersion`. */
  revision: Scalars['Int']['output'];
  /** How it stands. */
  state: LeadState;
  /** When it was handed over. */
  submittedAt: Scalars['DateTime']['output'];
  /** VIN, if known. */
  vin?: Maybe<Scalars['VIN']['output']>;
};

/** Assigns a lead: to a colleague, or to a licensed outlet of another partner. Exactly one of both. */
export type LeadAssignInput = {
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Lead. */
  leadId: Scalars['ID']['input'];
  /** Licensed outlet; the customer must have agreed to partners. */
  outletId?: InputMaybe<Scalars['ID']['input']>;
  /** Colleague who calls. */
  staffId?: InputMaybe<Scalars['ID']['input']>;
};

/** Answer of `leadAssign`. */
export type LeadAssignPayload = MutationPayload & {
  __typename?: 'LeadAssignPayload';
  /** The lead, assigned; null when refused. */
  lead?: Maybe<Lead>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Records what became of a lead. */
export type LeadCloseInput = {
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Lead. */
  leadId: Scalars['ID']['input'];
  /** In words, for the partner that handed it over; never a price. */
  outcome: Scalars['String']['input'];
  /** It became business. */
  won: Scalars['Boolean']['input'];
};

/** Answer of `leadClose`. */
export type LeadClosePayload = MutationPayload & {
  __typename?: 'LeadClosePayload';
  /** The lead, closed; null when refused. */
  lead?: Maybe<Lead>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Page of leads. */
export type LeadConnection = {
  __typename?: 'LeadConnection';
  /** With cursors. */
  edges: Array<LeadEdge>;
  /** Items. */
  nodes: Array<Lead>;
  /** Where it ends. */
  pageInfo: PageInfo;
  /** Counted and charged only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** What the customer agreed to. */
export type LeadConsent =
  /** To be called by the insurer. */
  | 'INSURER'
  /** To be called by the insurer, or by a licensed partner of it. */
  | 'INSURER_AND_PARTNERS';

/** Item of a LeadConnection. */
export type LeadEdge = {
  __typename?: 'LeadEdge';
  /** Sealed cursor. */
  cursor: Scalars['String']['output'];
  /** Item. */
  node: Lead;
};

/** Life of a lead. */
export type LeadState =
  /** Somebody calls. */
  | 'ASSIGNED'
  /** Did not. */
  | 'LOST'
  /** Handed over. */
  | 'SUBMITTED'
  /** Became business. */
  | 'WON';

/** Hands over a customer: no price, no advice; for those who may not quote. */
export type LeadSubmitInput = {
  /** What the customer agreed to. */
  consentTo?: LeadConsent;
  /** When the customer agreed to be called. */
  consentedAt: Scalars['DateTime']['input'];
  /** Customer: name and mobile; nothing else is kept. */
  customer: PersonInput;
  /** Your own number, unique in your partner. */
  externalRef?: InputMaybe<Scalars['String']['input']>;
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Remark, at most 200 characters, without a price. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Plate, if known. */
  plate?: InputMaybe<Scalars['PlateNumber']['input']>;
  /** Where the customer is. */
  region: Scalars['RegionCode']['input'];
  /** VIN, if known. */
  vin?: InputMaybe<Scalars['VIN']['input']>;
};

/** Answer of `leadSubmit`. */
export type LeadSubmitPayload = MutationPayload & {
  __typename?: 'LeadSubmitPayload';
  /** The lead; null when refused. */
  lead?: Maybe<Lead>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

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

/** Outcome of a licence check. */
export type LicenceCheckOutcome =
  /** Facts and licences stand. */
  | 'CLEARED'
  /** They do not; the application is over. */
  | 'REJECTED';

/** Regulator's licence as it is shown. */
export type LicenceInput = {
  /** Licence number. */
  number: Scalars['String']['input'];
  /** Where. */
  regions: Array<Scalars['RegionCode']['input']>;
  /** What it permits, in the regulator's words. */
  scope: Scalars['String']['input'];
  /** First day. */
  validFrom: Scalars['Date']['input'];
  /** First day no longer valid. */
  validUntil: Scalars['Date']['input'];
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

/** Personal text. Masked unless a purpose is given and your role allows it. */
export type MaskedString = {
  __typename?: 'MaskedString';
  /** Why your agreement keeps it masked for this purpose, by clause; null when it does not. */
  closedBy?: Maybe<UserError>;
  /** Safe to show: `138****6789`, `王**`. A mask has a fixed number of stars. */
  masked: Scalars['String']['output'];
  /** In full; null when you may not, or when your agreement does not open it for this purpose. Every non-null read is in the audit trail, with its purpose, before you get it. */
  value?: Maybe<Scalars['String']['output']>;
};


/** Personal text. Masked unless a purpose is given and your role allows it. */
export type MaskedStringClosedByArgs = {
  purpose: DisclosurePurpose;
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
  /** Activates a version signed by both, from its first instant or from now, never back in time. */
  agreementActivate?: Maybe<AgreementActivatePayload>;
  /** Drafts the next version of an agreement from a date, on the version before it; nothing in force moves before it is activated. */
  agreementAmend?: Maybe<AgreementAmendPayload>;
  /** Approves the deviations of a draft; never by its author. */
  agreementDeviationApprove?: Maybe<AgreementDeviationApprovePayload>;
  /** Drafts an agreement from standard terms. Unnamed parameters take their standard. */
  agreementDraft?: Maybe<AgreementDraftPayload>;
  /** Replays recorded quotes and binds against a draft; runs as a job, read with `agreementImpact`. */
  agreementImpactRun?: Maybe<AgreementImpactRunPayload>;
  /** Opens a suspended agreement. */
  agreementResume?: Maybe<AgreementResumePayload>;
  /** Signs the digest for the caller's own side: the partner's owner first, the insurer's manager last. */
  agreementSign?: Maybe<AgreementSignPayload>;
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
  /** Assigns a lead. */
  leadAssign?: Maybe<LeadAssignPayload>;
  /** Records what became of a lead. */
  leadClose?: Maybe<LeadClosePayload>;
  /** Hands over a customer: no price, no advice; for those who may not quote. */
  leadSubmit?: Maybe<LeadSubmitPayload>;
  /** Adds an outlet. */
  outletAdd?: Maybe<OutletAddPayload>;
  /** Lets a partner go live when every step is done. */
  partnerAdmit?: Maybe<PartnerAdmitPayload>;
  /** The second person's check of an application; cleared, its owner may read and sign. */
  partnerLicenceCheck?: Maybe<PartnerLicenceCheckPayload>;
  /** Takes a partner in: facts and licences first; `Partner.onboarding` tells what comes next. */
  partnerOnboard?: Maybe<PartnerOnboardPayload>;
  /** Opens a suspended partner. */
  partnerReinstate?: Maybe<PartnerReinstatePayload>;
  /** Closes a partner at once: tokens and sockets within 5 seconds. */
  partnerSuspend?: Maybe<PartnerSuspendPayload>;
  /** Closes a person's access at once. */
  partnerUserDisable?: Maybe<PartnerUserDisablePayload>;
  /** Invites a person of your partner, with roles no wider than yours. */
  partnerUserInvite?: Maybe<PartnerUserInvitePayload>;
  /** Says that money came in outside the provider. Counts when a second person says the same. */
  paymentConfirm?: Maybe<PaymentConfirmPayload>;
  /** Makes one way to pay a charge in full. One order at a time; when it expires, make another. */
  paymentOrderCreate?: Maybe<PaymentOrderCreatePayload>;
  /** Delivers documents to the customer, or records that you did. */
  policyDeliver?: Maybe<PolicyDeliverPayload>;
  /** Makes a document: a certificate, or a copy in another language. */
  policyDocumentCreate?: Maybe<PolicyDocumentCreatePayload>;
  /** Registers a salesperson. */
  producerRegister?: Maybe<ProducerRegisterPayload>;
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
  /** Drafts standard terms, checked whole. */
  standardTermsDraft?: Maybe<StandardTermsDraftPayload>;
  /** Publishes a draft of standard terms; the version before is superseded. */
  standardTermsPublish?: Maybe<StandardTermsPublishPayload>;
  /** Publishes a tariff version; it ends the version before it on its first day, and never changes. */
  tariffPublish?: Maybe<TariffPublishPayload>;
  /** Declares a file, or asks for a fresh upload target by the same key. */
  uploadCreate?: Maybe<UploadCreatePayload>;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationAgreementActivateArgs = {
  input: AgreementActivateInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationAgreementAmendArgs = {
  input: AgreementAmendInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationAgreementDeviationApproveArgs = {
  input: AgreementDeviationApproveInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationAgreementDraftArgs = {
  input: AgreementDraftInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationAgreementImpactRunArgs = {
  input: AgreementImpactRunInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationAgreementResumeArgs = {
  input: AgreementResumeInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationAgreementSignArgs = {
  input: AgreementSignInput;
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
export type MutationLeadAssignArgs = {
  input: LeadAssignInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationLeadCloseArgs = {
  input: LeadCloseInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationLeadSubmitArgs = {
  input: LeadSubmitInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationOutletAddArgs = {
  input: OutletAddInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationPartnerAdmitArgs = {
  input: PartnerAdmitInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationPartnerLicenceCheckArgs = {
  input: PartnerLicenceCheckInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationPartnerOnboardArgs = {
  input: PartnerOnboardInput;
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
export type MutationPartnerUserDisableArgs = {
  input: PartnerUserDisableInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationPartnerUserInviteArgs = {
  input: PartnerUserInviteInput;
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
export type MutationPolicyDeliverArgs = {
  input: PolicyDeliverInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationPolicyDocumentCreateArgs = {
  input: PolicyDocumentCreateInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationProducerRegisterArgs = {
  input: ProducerRegisterInput;
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
export type MutationStandardTermsDraftArgs = {
  input: StandardTermsDraftInput;
};


/** Writes: one business action each, in the order of the document. Null with an error means nothing is known to have happened: ask `operation`. */
export type MutationStandardTermsPublishArgs = {
  input: StandardTermsPublishInput;
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

/** The nearest input that would pass, tried before it is told. */
export type NearestInput = {
  __typename?: 'NearestInput';
  /** What to change, from what you asked about. */
  changes: Array<InputChange>;
  /** The whole input, changed: send it as the variable. */
  input: Scalars['JsonDocument']['output'];
  /** What would happen to it. */
  outcome: DecisionOutcome;
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

/** One step of taking a partner in. */
export type OnboardingStep = {
  __typename?: 'OnboardingStep';
  /** The mutation that does it, in upper snake case. */
  action: Action;
  /** When; null where no single moment tells. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** By whom; null where no single person tells. */
  by?: Maybe<Scalars['String']['output']>;
  /** Done. */
  done: Scalars['Boolean']['output'];
  /** Which. */
  step: OnboardingStepName;
};

/** Step of taking a partner in. */
export type OnboardingStepName =
  /** An agreement is in force. */
  | 'AGREEMENT'
  /** Facts and licences were recorded. */
  | 'APPLIED'
  /** A second person checked them. */
  | 'CHECKED'
  /** It works. */
  | 'LIVE'
  /** It has a place of business. */
  | 'OUTLET'
  /** Its owner may log in. */
  | 'OWNER'
  /** It has a registered salesperson. */
  | 'PRODUCER';

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
  /** The payload, read again now with your selection; null when not committed, or not yours to ask for. */
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

/** Adds an outlet. */
export type OutletAddInput = {
  /** Your own number, unique in your partner. */
  externalRef?: InputMaybe<Scalars['String']['input']>;
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Name. */
  name: Scalars['String']['input'];
  /** Outlet above. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Partner; absent for your own. */
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  /** Where. */
  region: Scalars['RegionCode']['input'];
};

/** Answer of `outletAdd`. */
export type OutletAddPayload = MutationPayload & {
  __typename?: 'OutletAddPayload';
  /** The outlet; null when refused. */
  outlet?: Maybe<Outlet>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
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

/** Where a parameter applies. All absent: everywhere. */
export type ParameterScopeInput = {
  /** One coverage. */
  coverage?: InputMaybe<CoverageCode>;
  /** One service metric. */
  metric?: InputMaybe<Scalars['String']['input']>;
  /** Compulsory or commercial. */
  policyKind?: InputMaybe<PolicyKind>;
  /** One region. */
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** One vehicle group. */
  vehicleGroup?: InputMaybe<VehicleGroup>;
};

/** What a parameter counts. */
export type ParameterUnit =
  /** One of a closed list. */
  | 'CHOICE'
  /** Yuan. */
  | 'CNY'
  /** Set of codes. */
  | 'CODES'
  /** Number of things. */
  | 'COUNT'
  /** Days. */
  | 'DAYS'
  /** Day of each month. */
  | 'DAY_OF_MONTH'
  /** Factor, such as 0.85. */
  | 'FACTOR'
  /** Share of one, such as 0.05. */
  | 'FRACTION'
  /** Target of a service metric, in the unit of that metric. */
  | 'METRIC'
  /** Cost points. */
  | 'POINTS';

/** Value of a parameter: exactly one of the fields, the one its unit calls for. */
export type ParameterValueInput =
  /** Money. */
  { amount: MoneyInput; choice?: never; codes?: never; count?: never; decimal?: never; }
  |  /** One of a closed list. */
  { amount?: never; choice: Scalars['String']['input']; codes?: never; count?: never; decimal?: never; }
  |  /** Set of codes. */
  { amount?: never; choice?: never; codes: Array<Scalars['String']['input']>; count?: never; decimal?: never; }
  |  /** Whole number: days, points, things. */
  { amount?: never; choice?: never; codes?: never; count: Scalars['Int']['input']; decimal?: never; }
  |  /** Fraction, factor or target. */
  { amount?: never; choice?: never; codes?: never; count?: never; decimal: Scalars['Decimal']['input']; };

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
  /** How far it has come in, step by step; null for partners that were there before. */
  onboarding?: Maybe<Array<OnboardingStep>>;
  /** Outlets you see, whole tree. */
  outlets: OutletConnection;
  /** Salespeople you see. */
  producers: ProducerConnection;
  /** Rises with every change: your `expectedVersion`. */
  revision: Scalars['Int']['output'];
  /** How it stands. */
  state: PartnerState;
  /** People who log in, newest first. */
  users?: Maybe<PartnerUserConnection>;
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


/** Organisation that brings business: the owner of everything it brings. */
export type PartnerUsersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Lets a partner go live when every step is done. */
export type PartnerAdmitInput = {
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Partner. */
  partnerId: Scalars['ID']['input'];
};

/** Answer of `partnerAdmit`. */
export type PartnerAdmitPayload = MutationPayload & {
  __typename?: 'PartnerAdmitPayload';
  /** The partner, live; null when refused. */
  partner?: Maybe<Partner>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
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

/** Clears or rejects an application; never by whoever recorded it. */
export type PartnerLicenceCheckInput = {
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Opinion. */
  opinion: Scalars['String']['input'];
  /** Outcome. */
  outcome: LicenceCheckOutcome;
  /** Partner. */
  partnerId: Scalars['ID']['input'];
};

/** Answer of `partnerLicenceCheck`. */
export type PartnerLicenceCheckPayload = MutationPayload & {
  __typename?: 'PartnerLicenceCheckPayload';
  /** The partner, checked; null when refused. */
  partner?: Maybe<Partner>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Records the application of a partner; then licence check, agreement, credentials, live. */
export type PartnerOnboardInput = {
  /** Your own number for it. */
  externalRef?: InputMaybe<Scalars['String']['input']>;
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Institution that looks after it. */
  institutionId: Scalars['ID']['input'];
  /** Kind. */
  kind: ChannelKind;
  /** Licences; none for kinds that only refer or insure themselves. */
  licences: Array<LicenceInput>;
  /** Organisation, with its credit code. */
  organisation: OrganisationInput;
};

/** Answer of `partnerOnboard`. */
export type PartnerOnboardPayload = MutationPayload & {
  __typename?: 'PartnerOnboardPayload';
  /** The partner, onboarding; null when refused. */
  partner?: Maybe<Partner>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
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

/** Role of a person or credential of a partner. */
export type PartnerRole =
  /** Reports and follows claims. */
  | 'CLAIMS'
  /** Reads statements and payments. */
  | 'FINANCE'
  /** Looks after credentials and webhooks. */
  | 'INTEGRATION'
  /** Administers people, credentials and terms. */
  | 'OWNER'
  /** Reads. */
  | 'READER'
  /** Quotes and sells. */
  | 'SELLER';

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

/** Person of a partner who logs in, with a log-in of its own. */
export type PartnerUser = Actionable & Node & {
  __typename?: 'PartnerUser';
  /** What is open to you, and why not. */
  availableActions: Array<ActionAvailability>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** When it was invited. */
  invitedAt: Scalars['DateTime']['output'];
  /** Name. */
  name: MaskedString;
  /** Outlet subtree; null for the whole partner. */
  outlet?: Maybe<Outlet>;
  /** Rises with every change: your `expectedVersion`. */
  revision: Scalars['Int']['output'];
  /** Roles. */
  roles: Array<PartnerRole>;
  /** How it stands. */
  state: PartnerUserState;
};

/** Page of people of a partner. */
export type PartnerUserConnection = {
  __typename?: 'PartnerUserConnection';
  /** With cursors. */
  edges: Array<PartnerUserEdge>;
  /** Items. */
  nodes: Array<PartnerUser>;
  /** Where it ends. */
  pageInfo: PageInfo;
  /** Counted and charged only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Closes a person's access at once. */
export type PartnerUserDisableInput = {
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Person. */
  partnerUserId: Scalars['ID']['input'];
  /** Why; kept in the audit trail. */
  reason: Scalars['String']['input'];
};

/** Answer of `partnerUserDisable`. */
export type PartnerUserDisablePayload = MutationPayload & {
  __typename?: 'PartnerUserDisablePayload';
  /** The person, closed; null when refused. */
  partnerUser?: Maybe<PartnerUser>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Item of a PartnerUserConnection. */
export type PartnerUserEdge = {
  __typename?: 'PartnerUserEdge';
  /** Sealed cursor. */
  cursor: Scalars['String']['output'];
  /** Item. */
  node: PartnerUser;
};

/** Invites a person of your partner, with roles no wider than yours. */
export type PartnerUserInviteInput = {
  /** E-mail of the person. */
  email: Scalars['String']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Name, 1–60 characters. */
  name: Scalars['String']['input'];
  /** Outlet subtree; absent for the whole partner. */
  outletId?: InputMaybe<Scalars['ID']['input']>;
  /** Partner, when the insurer invites its first owner. */
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  /** Roles. */
  roles: Array<PartnerRole>;
};

/** Answer of `partnerUserInvite`. */
export type PartnerUserInvitePayload = MutationPayload & {
  __typename?: 'PartnerUserInvitePayload';
  /** Client id of its log-in; null when refused, and on a replay. */
  clientId?: Maybe<Scalars['String']['output']>;
  /** The person, invited; null when refused. */
  partnerUser?: Maybe<PartnerUser>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Secret of its log-in, shown this once; null on a replay. Lost? Disable and invite again. */
  secret?: Maybe<Scalars['String']['output']>;
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** State of a person who logs in. */
export type PartnerUserState =
  /** May log in, and has. */
  | 'ACTIVE'
  /** Closed. */
  | 'DISABLED'
  /** Invited; has not logged in yet. */
  | 'INVITED';

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
  /** Rises with every change: your `expectedVersion`. */
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
  /** Your commission on it, line by line; null when you may not see it. */
  commission?: Maybe<PolicyCommission>;
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

/** Commission of one policy: what it earned, and what went back with refunds. */
export type PolicyCommission = {
  __typename?: 'PolicyCommission';
  /** Earned at issue. */
  accrued: Money;
  /** Taken back for refunds: zero or negative. */
  clawedBack: Money;
  /** Line by line, the oldest first. */
  entries: Array<CommissionEntry>;
  /** The two together. */
  payable: Money;
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
  /** Coverages. */
  coverages: Array<QuotedCoverage>;
  /** First instant it holds. */
  effectiveFrom: Scalars['DateTime']['output'];
  /** First instant it no longer holds. */
  effectiveUntil: Scalars['DateTime']['output'];
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
  /** Float of compulsory cover (费率浮动). */
  | 'FLOAT'
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

/** Registers a salesperson. */
export type ProducerRegisterInput = {
  /** Your own number, unique in your partner. */
  externalRef?: InputMaybe<Scalars['String']['input']>;
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Outlet. */
  outletId: Scalars['ID']['input'];
  /** Partner; absent for your own. */
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  /** Person; the name is kept. */
  person: PersonInput;
  /** First day it no longer holds. */
  registeredUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Practice registration number, where law asks for one. */
  registrationNumber?: InputMaybe<Scalars['String']['input']>;
  /** First day the yearly training no longer counts; the insurer confirms it. */
  trainedUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** Answer of `producerRegister`. */
export type ProducerRegisterPayload = MutationPayload & {
  __typename?: 'ProducerRegisterPayload';
  /** The salesperson; null when refused. */
  producer?: Maybe<Producer>;
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
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
  /** Latest replay against a draft, with its progress; null when none was run. */
  agreementImpact?: Maybe<AgreementImpact>;
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
  /** Commission line by line, newest first: what your books are compared with until statements come. */
  commissions?: Maybe<CommissionEntryConnection>;
  /** Credentials of your partner; for the insurer, of the partners it looks after. */
  credentials?: Maybe<CredentialConnection>;
  /** Why, or why not: judges an action without doing it, and finds the nearest input that would pass. Stands alone in its document. */
  decision?: Maybe<Decision>;
  /** One lead. Null when it is not there, or not yours. */
  lead?: Maybe<Lead>;
  /** Leads you handed over or follow, newest first. */
  leads?: Maybe<LeadConnection>;
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
  /** The insurer's standard terms, newest first; a partner sees those of its own kind that were published. */
  standardTerms?: Maybe<StandardTermsConnection>;
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
export type QueryAgreementImpactArgs = {
  agreementVersionId: Scalars['ID']['input'];
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
export type QueryCommissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CommissionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
export type QueryDecisionArgs = {
  input: DecisionInput;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryLeadArgs = {
  by: LookupInput;
};


/** Reads. Every field is nullable: null with an error is a failure or a missing permission, null without one is “not there, or not yours”. */
export type QueryLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<Array<LeadState>>;
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
export type QueryStandardTermsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  channelKind?: InputMaybe<ChannelKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<Array<StandardTermsState>>;
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
  /** Your commission if issued; null when not offered, and when you may not see it. */
  commission?: Maybe<CommissionForecast>;
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
  /** Rises with every change: your `expectedVersion`. */
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
  /** Another agreement of this partner is in force in this period. */
  | 'AGREEMENT_OVERLAP'
  /** The agreement is {state}; this is not possible now. Open: {open}. */
  | 'AGREEMENT_STATE'
  /** The version is {state}; this is not possible now. Open: {open}. */
  | 'AGREEMENT_VERSION_STATE'
  /** Side {side} has signed. */
  | 'ALREADY_SIGNED'
  /** The price stood until {payBy}: ask for a new quote. */
  | 'APPLICATION_EXPIRED'
  /** Your number is already on another application of yours. */
  | 'APPLICATION_REF_TAKEN'
  /** Not possible while the application is {state}; open: {open}. */
  | 'APPLICATION_STATE'
  /** Above your authority: level {level} decides. */
  | 'AUTHORITY_EXCEEDED'
  /** This transfer has settled another payment order already. */
  | 'BANK_REFERENCE_USED'
  /** Nothing can be paid: the charge is {state}. */
  | 'CHARGE_STATE'
  /** This kind of business may not collect premium into its own account. */
  | 'COLLECTION_NOT_ALLOWED'
  /** No cap of commission on {kind} is published for the day: nothing is accrued. */
  | 'COMMISSION_CAP_MISSING'
  /** This kind of partner ({kind}) earns no commission. */
  | 'COMMISSION_NOT_EARNED'
  /** Commission goes to licensed agents and brokers only: no licence was in force at the sale on {soldOn} ({licence}). */
  | 'COMMISSION_UNLICENSED'
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
  /** Deviations from clauses {clauses} are not approved yet: nobody signs before. */
  | 'DEVIATIONS_OPEN'
  /** {parameter} of clause {clause} is {offered}, outside the allowed {limit}: say why, and somebody else approves it. */
  | 'DEVIATION_WITHOUT_REASON'
  /** The digest is not that of the content: read it again before you sign. It is {digest}. */
  | 'DIGEST_MISMATCH'
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
  /** Terms begin and end at midnight, Beijing time, not before today, and end after they begin. */
  | 'EFFECTIVE_DATE_NOT_ALLOWED'
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
  /** This agreement version is {state}; only one that is not in force yet can be replayed. */
  | 'IMPACT_NOT_A_DRAFT'
  /** A value breaks its rule. */
  | 'INVALID_INPUT'
  /** This key came before with another operation or other input. */
  | 'KEY_REUSED'
  /** Assign to an active colleague, or to an open outlet of a licensed partner whose agreement executes. */
  | 'LEAD_ASSIGNEE'
  /** The customer agrees to be called before the lead is handed over, and to another partner separately. */
  | 'LEAD_CONSENT'
  /** Leads are for those who may not quote; you may. */
  | 'LEAD_NOT_FOR_KIND'
  /** The lead is {state}; this is not possible now. Open: {open}. */
  | 'LEAD_STATE'
  /** A deviation from clause {clause} takes a channel manager of level {needed}; yours is {level}. */
  | 'LEVEL_TOO_LOW'
  /** The licence is not as it must be. */
  | 'LICENCE_INVALID'
  /** Licence {licence} (regions {regions}) no longer holds since {validUntil}: every write is closed. */
  | 'LICENCE_LAPSED'
  /** A broker submits with the customer's mandate. */
  | 'MANDATE_MISSING'
  /** A paper is missing: {label}. */
  | 'MATERIAL_MISSING'
  /** Only an application that holds both policies can be split, while its commercial part is with a person. */
  | 'NOTHING_TO_SPLIT'
  /** There is no such object, or it is not yours. */
  | 'NOT_FOUND'
  /** The policyholder has given no {contact}, so it cannot be delivered this way. */
  | 'NO_ADDRESS_FOR_DELIVERY'
  /** There is no deviation to approve. */
  | 'NO_DEVIATION_OPEN'
  /** Steps before this one are missing: {missing}. */
  | 'ONBOARDING_STEP'
  /** The options are not acceptable. */
  | 'OPTIONS_INVALID'
  /** This option is not on offer. */
  | 'OPTION_NOT_OFFERED'
  /** The outlet is outside the subtree you act for. */
  | 'OUTLET_EXCEEDED'
  /** There is an outlet with this number of yours. */
  | 'OUTLET_EXISTS'
  /** The agreement or licence is not in force: no credential is issued or rotated. Revoking stays open. */
  | 'PARTNER_IN_RUN_OFF'
  /** The partner signs first, the insurer last. */
  | 'PARTNER_SIGNS_FIRST'
  /** The partner is {state}; this is not possible now. Open: {open}. */
  | 'PARTNER_STATE'
  /** This address was invited already. */
  | 'PARTNER_USER_EXISTS'
  /** The person is {state}; this is not possible now. Open: {open}. */
  | 'PARTNER_USER_STATE'
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
  /** There is a salesperson with this number of yours. */
  | 'PRODUCER_EXISTS'
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
  /** The object has moved since you read it. Read it again. */
  | 'STALE_VERSION'
  /** The standard terms break a rule: {rule} */
  | 'STANDARD_TERMS_INVALID'
  /** These standard terms are for {terms}; the partner is {partner}. */
  | 'STANDARD_TERMS_MISMATCH'
  /** The standard terms are {state}; this is not possible now. Open: {open}. */
  | 'STANDARD_TERMS_STATE'
  /** Cover must start after {after} and before {latest}. */
  | 'START_NOT_ALLOWED'
  /** The tariff is not sound: a gap, an overlap or a value outside its band. */
  | 'TARIFF_INVALID'
  /** No figure is published for this. Turn to {institution}. */
  | 'TARIFF_MISSING'
  /** This tariff already has a version of this label, or one that begins on this day. */
  | 'TARIFF_OVERLAP'
  /** {parameter} of clause {clause} is {offered}, beyond what law or filing allows ({limit}): nobody can approve it. */
  | 'TERMS_NOT_LAWFUL'
  /** Parameter {parameter} of clause {clause} has no standard: every agreement names its own. */
  | 'TERMS_PARAMETER_MISSING'
  /** Above the quota of the agreement ({of}): {limit}, this {offered}. */
  | 'TERM_API_QUOTA'
  /** Above the authority to bind: limit {limit} CNY, offered {offered} CNY. */
  | 'TERM_BINDING_AUTHORITY'
  /** The agreement does not open business line {offered}. Open: {limit}. */
  | 'TERM_BUSINESS_LINES'
  /** The agreement does not open the claim act {offered}. Open: {limit}. */
  | 'TERM_CLAIM_SCOPE'
  /** The agreement grants no commission on {offered}. Granted: {limit}. */
  | 'TERM_COMMISSION_RATE'
  /** The agreement does not allow coverage {offered}. Allowed: {limit}. */
  | 'TERM_COVERAGES'
  /** The agreement does not let you read {offered}. Open: {limit}. */
  | 'TERM_DATA_SCOPE'
  /** The discount asked for, {offered}, is above the authority of the agreement, {limit}. */
  | 'TERM_DISCOUNT_AUTHORITY'
  /** The agreement does not let you collect premium into your own account ({limit}). */
  | 'TERM_PREMIUM_COLLECTION'
  /** The autonomous pricing factor {offered} lies outside the band of the agreement, {limit}: not for you to sell. */
  | 'TERM_PRICING_BAND'
  /** The agreement does not allow product {offered}. Allowed: {limit}. */
  | 'TERM_PRODUCTS'
  /** The renewal of this policy is not yours ({limit} owns it). */
  | 'TERM_RENEWAL_OWNERSHIP'
  /** The promise {of} was not kept: promised {limit}, measured {offered}. */
  | 'TERM_SERVICE_LEVELS'
  /** Commission is not settled on {offered}: the day of the month is {limit}. */
  | 'TERM_SETTLEMENT_CYCLE'
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

/** Side that signs. */
export type SignatorySide =
  /** Insurer; signs last. */
  | 'INSURER'
  /** Partner; signs first. */
  | 'PARTNER';

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

/** Numbered clause of a template. */
export type StandardClause = {
  __typename?: 'StandardClause';
  /** Level of a channel manager who may approve a deviation from it. */
  deviationLevel: Scalars['Int']['output'];
  /** Which executable clause; null for plain text. */
  key?: Maybe<ClauseKey>;
  /** Number: `4.2`. */
  number: Scalars['String']['output'];
  /** Parameters; empty for plain text. */
  parameters: Array<StandardParameter>;
  /** Text with the standard values filled in; `{name}` where there is none. */
  text: Scalars['String']['output'];
  /** Title. */
  title: Scalars['String']['output'];
};


/** Numbered clause of a template. */
export type StandardClauseTextArgs = {
  language?: InputMaybe<Language>;
};


/** Numbered clause of a template. */
export type StandardClauseTitleArgs = {
  language?: InputMaybe<Language>;
};

/** Clause of a template. */
export type StandardClauseInput = {
  /** Level of a channel manager who may approve a deviation, 1–6. */
  deviationLevel?: Scalars['Int']['input'];
  /** Executable clause; absent for plain text. */
  key?: InputMaybe<ClauseKey>;
  /** Number: `4.2`. */
  number: Scalars['String']['input'];
  /** Parameters with standard and range. */
  parameters?: InputMaybe<Array<StandardParameterInput>>;
  /** Text, en; parameters as `{name}`. */
  textEn: Scalars['String']['input'];
  /** Text, zh-CN; parameters as `{name}`. */
  textZhCn: Scalars['String']['input'];
  /** Title, en. */
  titleEn: Scalars['String']['input'];
  /** Title, zh-CN. */
  titleZhCn: Scalars['String']['input'];
};

/** Parameter of a template: its standard, and what may be agreed without a deviation. */
export type StandardParameter = {
  __typename?: 'StandardParameter';
  /** What may be agreed without a deviation, in words. */
  allowedInWords: Scalars['String']['output'];
  /** What law or filing allows at most, in words; nobody approves more. Null when neither says. */
  lawfulInWords?: Maybe<Scalars['String']['output']>;
  /** Which. */
  name: ClauseParameterName;
  /** Standard value as text; null when every agreement names its own. */
  standard?: Maybe<Array<Scalars['String']['output']>>;
  /** Standard value in words; null when there is none. */
  standardInWords?: Maybe<Scalars['String']['output']>;
  /** What it counts. */
  unit: ParameterUnit;
};

/** Parameter of a template. One with several rows is given once per row, each with its scope. */
export type StandardParameterInput = {
  /** Greatest allowed without a deviation. */
  greatest?: InputMaybe<Scalars['Decimal']['input']>;
  /** Greatest that law or filing allows. */
  lawfulGreatest?: InputMaybe<Scalars['Decimal']['input']>;
  /** Least that law or filing allows. */
  lawfulLeast?: InputMaybe<Scalars['Decimal']['input']>;
  /** Least allowed without a deviation. */
  least?: InputMaybe<Scalars['Decimal']['input']>;
  /** Which. */
  name: ClauseParameterName;
  /** Codes or choices to pick from. */
  options?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where it applies. */
  scope?: InputMaybe<ParameterScopeInput>;
  /** Standard; absent: every agreement names its own. */
  standard?: InputMaybe<ParameterValueInput>;
  /** What it counts. */
  unit: ParameterUnit;
};

/** The insurer's own template (标准合作协议) for one kind of channel; it never changes, another wording is another version. */
export type StandardTerms = Actionable & Node & {
  __typename?: 'StandardTerms';
  /** What is open to you, and why not. */
  availableActions: Array<ActionAvailability>;
  /** What differs from another version of the same kind; empty when that is not there, or not yours. */
  changesSince: Array<TermChange>;
  /** For whom. */
  channelKind: ChannelKind;
  /** All clauses in order. */
  clauses: Array<StandardClause>;
  /** SHA-256 of its content. */
  digest: Scalars['String']['output'];
  /** Text as PDF, for the insurer's people; null for a draft. Partners print their agreement. */
  document?: Maybe<File>;
  /** Opaque id. */
  id: Scalars['ID']['output'];
  /** For partners whose licence is in force. Terms without licence let them hand over customers and report losses; kinds that never need one have these only. */
  licensed: Scalars['Boolean']['output'];
  /** When it was published; null before. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Rises with every change: your `expectedVersion`. */
  revision: Scalars['Int']['output'];
  /** How it stands. */
  state: StandardTermsState;
  /** Title. */
  title: Scalars['String']['output'];
  /** Version label. */
  version: Scalars['String']['output'];
};


/** The insurer's own template (标准合作协议) for one kind of channel; it never changes, another wording is another version. */
export type StandardTermsChangesSinceArgs = {
  standardTermsId: Scalars['ID']['input'];
};


/** The insurer's own template (标准合作协议) for one kind of channel; it never changes, another wording is another version. */
export type StandardTermsDocumentArgs = {
  language?: InputMaybe<Language>;
};


/** The insurer's own template (标准合作协议) for one kind of channel; it never changes, another wording is another version. */
export type StandardTermsTitleArgs = {
  language?: InputMaybe<Language>;
};

/** Page of standard terms. */
export type StandardTermsConnection = {
  __typename?: 'StandardTermsConnection';
  /** With cursors. */
  edges: Array<StandardTermsEdge>;
  /** Items. */
  nodes: Array<StandardTerms>;
  /** Where it ends. */
  pageInfo: PageInfo;
  /** Counted and charged only when asked for. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** Drafts standard terms; somebody else publishes them. */
export type StandardTermsDraftInput = {
  /** For whom. */
  channelKind: ChannelKind;
  /** Clauses in order. */
  clauses: Array<StandardClauseInput>;
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** For partners with a licence in force. */
  licensed: Scalars['Boolean']['input'];
  /** Title, en. */
  titleEn: Scalars['String']['input'];
  /** Title, zh-CN. */
  titleZhCn: Scalars['String']['input'];
  /** Version label, 1–32 letters, digits, dots or dashes. */
  version: Scalars['String']['input'];
};

/** Answer of `standardTermsDraft`. */
export type StandardTermsDraftPayload = MutationPayload & {
  __typename?: 'StandardTermsDraftPayload';
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** The draft; null when refused. */
  standardTerms?: Maybe<StandardTerms>;
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Item of a StandardTermsConnection. */
export type StandardTermsEdge = {
  __typename?: 'StandardTermsEdge';
  /** Sealed cursor. */
  cursor: Scalars['String']['output'];
  /** Item. */
  node: StandardTerms;
};

/** Publishes a draft of standard terms; supersedes the version before. Never by its author. */
export type StandardTermsPublishInput = {
  /** The `revision` you read. */
  expectedVersion: Scalars['Int']['input'];
  /** Your key, 1–128 visible characters: same key and input, same answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Draft. */
  standardTermsId: Scalars['ID']['input'];
};

/** Answer of `standardTermsPublish`. */
export type StandardTermsPublishPayload = MutationPayload & {
  __typename?: 'StandardTermsPublishPayload';
  /** Key seen before. */
  replayed: Scalars['Boolean']['output'];
  /** The terms, published; null when refused. */
  standardTerms?: Maybe<StandardTerms>;
  /** Why not; empty when done. */
  userErrors: Array<UserError>;
};

/** Life of standard terms. */
export type StandardTermsState =
  /** Written, not yet published by a second person. */
  | 'DRAFT'
  /** Agreements are made from it. */
  | 'PUBLISHED'
  /** Replaced; old agreements keep it. */
  | 'SUPERSEDED';

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

/** Difference between two documents, clause by clause. */
export type TermChange = {
  __typename?: 'TermChange';
  /** After, in words; null when gone. */
  after?: Maybe<Scalars['String']['output']>;
  /** Before, in words; null when new. */
  before?: Maybe<Scalars['String']['output']>;
  /** Number of the clause. */
  number: Scalars['String']['output'];
  /** Parameter; null when the text changed. */
  parameter?: Maybe<ClauseParameterName>;
};

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

export type RefusedFragment = { __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, facts: Array<{ __typename?: 'Fact', name: string, value: string }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string }> };

export type VersionCardFragment = { __typename?: 'AgreementVersion', id: string, revision: number, sequence: number, state: AgreementVersionState, standardTermsLabel: string, effectiveFrom: string, effectiveUntil?: string | null, digest: string, reason?: string | null, agreement: { __typename?: 'Agreement', id: string, number: string, state: AgreementState, revision: number }, deviations: Array<{ __typename?: 'Deviation', clauseNumber: string, parameter: ClauseParameterName, offered: string, offeredInWords: string, allowedInWords: string, reason: string, level: number, approvedBy?: { __typename?: 'Actor', displayName: string } | null }>, signatures: Array<{ __typename?: 'AgreementSignature', side: SignatorySide, digest: string, signedBy: { __typename?: 'Actor', kind: ActorKind, displayName: string } }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null }> };

export type StandardTermsListQueryVariables = Exact<{
  channelKind?: InputMaybe<ChannelKind>;
  states?: InputMaybe<Array<StandardTermsState> | StandardTermsState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type StandardTermsListQuery = { __typename?: 'Query', standardTerms?: { __typename?: 'StandardTermsConnection', totalCount?: number | null, nodes: Array<{ __typename?: 'StandardTerms', id: string, revision: number, channelKind: ChannelKind, licensed: boolean, version: string, state: StandardTermsState, title: string, digest: string, clauses: Array<{ __typename?: 'StandardClause', number: string, key?: ClauseKey | null, title: string, text: string, deviationLevel: number, parameters: Array<{ __typename?: 'StandardParameter', name: ClauseParameterName, unit: ParameterUnit, standard?: Array<string> | null, standardInWords?: string | null, allowedInWords: string, lawfulInWords?: string | null }> }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } | null };

export type StandardTermsChangesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  since: Scalars['ID']['input'];
}>;


export type StandardTermsChangesQuery = { __typename?: 'Query', node?:
    | { __typename?: 'Agreement' }
    | { __typename?: 'AgreementImpact' }
    | { __typename?: 'AgreementVersion' }
    | { __typename?: 'Application' }
    | { __typename?: 'Charge' }
    | { __typename?: 'Clause' }
    | { __typename?: 'CommissionEntry' }
    | { __typename?: 'Consent' }
    | { __typename?: 'Credential' }
    | { __typename?: 'File' }
    | { __typename?: 'Institution' }
    | { __typename?: 'Lead' }
    | { __typename?: 'Organisation' }
    | { __typename?: 'Outlet' }
    | { __typename?: 'Partner' }
    | { __typename?: 'PartnerUser' }
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
    | { __typename?: 'StandardTerms', id: string, changesSince: Array<{ __typename?: 'TermChange', number: string, parameter?: ClauseParameterName | null, before?: string | null, after?: string | null }>, document?: { __typename?: 'File', name: string, contentType: string, state: FileState, download?: { __typename?: 'DownloadLink', url: string } | null } | null }
    | { __typename?: 'Tariff' }
    | { __typename?: 'Vehicle' }
   | null };

export type StandardTermsDraftMutationVariables = Exact<{
  input: StandardTermsDraftInput;
}>;


export type StandardTermsDraftMutation = { __typename?: 'Mutation', standardTermsDraft?: { __typename?: 'StandardTermsDraftPayload', replayed: boolean, standardTerms?: { __typename?: 'StandardTerms', id: string, revision: number, state: StandardTermsState, digest: string } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, facts: Array<{ __typename?: 'Fact', name: string, value: string }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string }> }> } | null };

export type StandardTermsPublishMutationVariables = Exact<{
  input: StandardTermsPublishInput;
}>;


export type StandardTermsPublishMutation = { __typename?: 'Mutation', standardTermsPublish?: { __typename?: 'StandardTermsPublishPayload', standardTerms?: { __typename?: 'StandardTerms', id: string, revision: number, state: StandardTermsState } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, facts: Array<{ __typename?: 'Fact', name: string, value: string }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string }> }> } | null };

export type AgreementDraftMutationVariables = Exact<{
  input: AgreementDraftInput;
}>;


export type AgreementDraftMutation = { __typename?: 'Mutation', agreementDraft?: { __typename?: 'AgreementDraftPayload', replayed: boolean, agreementVersion?: { __typename?: 'AgreementVersion', id: string, revision: number, sequence: number, state: AgreementVersionState, standardTermsLabel: string, effectiveFrom: string, effectiveUntil?: string | null, digest: string, reason?: string | null, agreement: { __typename?: 'Agreement', id: string, number: string, state: AgreementState, revision: number }, deviations: Array<{ __typename?: 'Deviation', clauseNumber: string, parameter: ClauseParameterName, offered: string, offeredInWords: string, allowedInWords: string, reason: string, level: number, approvedBy?: { __typename?: 'Actor', displayName: string } | null }>, signatures: Array<{ __typename?: 'AgreementSignature', side: SignatorySide, digest: string, signedBy: { __typename?: 'Actor', kind: ActorKind, displayName: string } }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null }> } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, facts: Array<{ __typename?: 'Fact', name: string, value: string }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string }> }> } | null };

export type AgreementAmendMutationVariables = Exact<{
  input: AgreementAmendInput;
}>;


export type AgreementAmendMutation = { __typename?: 'Mutation', agreementAmend?: { __typename?: 'AgreementAmendPayload', agreementVersion?: { __typename?: 'AgreementVersion', id: string, revision: number, sequence: number, state: AgreementVersionState, standardTermsLabel: string, effectiveFrom: string, effectiveUntil?: string | null, digest: string, reason?: string | null, agreement: { __typename?: 'Agreement', id: string, number: string, state: AgreementState, revision: number }, deviations: Array<{ __typename?: 'Deviation', clauseNumber: string, parameter: ClauseParameterName, offered: string, offeredInWords: string, allowedInWords: string, reason: string, level: number, approvedBy?: { __typename?: 'Actor', displayName: string } | null }>, signatures: Array<{ __typename?: 'AgreementSignature', side: SignatorySide, digest: string, signedBy: { __typename?: 'Actor', kind: ActorKind, displayName: string } }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null }> } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, facts: Array<{ __typename?: 'Fact', name: string, value: string }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string }> }> } | null };

export type AgreementDeviationApproveMutationVariables = Exact<{
  input: AgreementDeviationApproveInput;
}>;


export type AgreementDeviationApproveMutation = { __typename?: 'Mutation', agreementDeviationApprove?: { __typename?: 'AgreementDeviationApprovePayload', agreementVersion?: { __typename?: 'AgreementVersion', id: string, revision: number, sequence: number, state: AgreementVersionState, standardTermsLabel: string, effectiveFrom: string, effectiveUntil?: string | null, digest: string, reason?: string | null, agreement: { __typename?: 'Agreement', id: string, number: string, state: AgreementState, revision: number }, deviations: Array<{ __typename?: 'Deviation', clauseNumber: string, parameter: ClauseParameterName, offered: string, offeredInWords: string, allowedInWords: string, reason: string, level: number, approvedBy?: { __typename?: 'Actor', displayName: string } | null }>, signatures: Array<{ __typename?: 'AgreementSignature', side: SignatorySide, digest: string, signedBy: { __typename?: 'Actor', kind: ActorKind, displayName: string } }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null }> } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, facts: Array<{ __typename?: 'Fact', name: string, value: string }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string }> }> } | null };

export type AgreementSignMutationVariables = Exact<{
  input: AgreementSignInput;
}>;


export type AgreementSignMutation = { __typename?: 'Mutation', agreementSign?: { __typename?: 'AgreementSignPayload', replayed: boolean, agreementVersion?: { __typename?: 'AgreementVersion', id: string, revision: number, sequence: number, state: AgreementVersionState, standardTermsLabel: string, effectiveFrom: string, effectiveUntil?: string | null, digest: string, reason?: string | null, agreement: { __typename?: 'Agreement', id: string, number: string, state: AgreementState, revision: number }, deviations: Array<{ __typename?: 'Deviation', clauseNumber: string, parameter: ClauseParameterName, offered: string, offeredInWords: string, allowedInWords: string, reason: string, level: number, approvedBy?: { __typename?: 'Actor', displayName: string } | null }>, signatures: Array<{ __typename?: 'AgreementSignature', side: SignatorySide, digest: string, signedBy: { __typename?: 'Actor', kind: ActorKind, displayName: string } }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null }> } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, facts: Array<{ __typename?: 'Fact', name: string, value: string }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string }> }> } | null };

export type AgreementActivateMutationVariables = Exact<{
  input: AgreementActivateInput;
}>;


export type AgreementActivateMutation = { __typename?: 'Mutation', agreementActivate?: { __typename?: 'AgreementActivatePayload', agreement?: { __typename?: 'Agreement', id: string, state: AgreementState, revision: number, versionInForce?: { __typename?: 'AgreementVersion', id: string, sequence: number, effectiveFrom: string, effectiveUntil?: string | null } | null } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, facts: Array<{ __typename?: 'Fact', name: string, value: string }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string }> }> } | null };

export type AgreementVersionByIdQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AgreementVersionByIdQuery = { __typename?: 'Query', node?:
    | { __typename?: 'Agreement' }
    | { __typename?: 'AgreementImpact' }
    | { __typename?: 'AgreementVersion', id: string, revision: number, sequence: number, state: AgreementVersionState, standardTermsLabel: string, effectiveFrom: string, effectiveUntil?: string | null, digest: string, reason?: string | null, clauses: Array<{ __typename?: 'Clause', number: string, key?: ClauseKey | null, title: string, text: string, parameters: Array<{ __typename?: 'ClauseParameter', name: ClauseParameterName, values: Array<string>, inWords: string }> }>, changes: Array<{ __typename?: 'TermChange', number: string, parameter?: ClauseParameterName | null, before?: string | null, after?: string | null }>, standardTerms?: { __typename?: 'StandardTerms', id: string, version: string } | null, agreement: { __typename?: 'Agreement', id: string, number: string, state: AgreementState, revision: number }, deviations: Array<{ __typename?: 'Deviation', clauseNumber: string, parameter: ClauseParameterName, offered: string, offeredInWords: string, allowedInWords: string, reason: string, level: number, approvedBy?: { __typename?: 'Actor', displayName: string } | null }>, signatures: Array<{ __typename?: 'AgreementSignature', side: SignatorySide, digest: string, signedBy: { __typename?: 'Actor', kind: ActorKind, displayName: string } }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null }> }
    | { __typename?: 'Application' }
    | { __typename?: 'Charge' }
    | { __typename?: 'Clause' }
    | { __typename?: 'CommissionEntry' }
    | { __typename?: 'Consent' }
    | { __typename?: 'Credential' }
    | { __typename?: 'File' }
    | { __typename?: 'Institution' }
    | { __typename?: 'Lead' }
    | { __typename?: 'Organisation' }
    | { __typename?: 'Outlet' }
    | { __typename?: 'Partner' }
    | { __typename?: 'PartnerUser' }
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
    | { __typename?: 'StandardTerms' }
    | { __typename?: 'Tariff' }
    | { __typename?: 'Vehicle' }
   | null };

export type AgreementPaperQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  language?: InputMaybe<Language>;
}>;


export type AgreementPaperQuery = { __typename?: 'Query', node?:
    | { __typename?: 'Agreement' }
    | { __typename?: 'AgreementImpact' }
    | { __typename?: 'AgreementVersion', id: string, document?: { __typename?: 'File', id: string, name: string, contentType: string, download?: { __typename?: 'DownloadLink', url: string } | null } | null }
    | { __typename?: 'Application' }
    | { __typename?: 'Charge' }
    | { __typename?: 'Clause' }
    | { __typename?: 'CommissionEntry' }
    | { __typename?: 'Consent' }
    | { __typename?: 'Credential' }
    | { __typename?: 'File' }
    | { __typename?: 'Institution' }
    | { __typename?: 'Lead' }
    | { __typename?: 'Organisation' }
    | { __typename?: 'Outlet' }
    | { __typename?: 'Partner' }
    | { __typename?: 'PartnerUser' }
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
    | { __typename?: 'StandardTerms' }
    | { __typename?: 'Tariff' }
    | { __typename?: 'Vehicle' }
   | null };

export type OwnAgreementQueryVariables = Exact<{
  by?: InputMaybe<LookupInput>;
}>;


export type OwnAgreementQuery = { __typename?: 'Query', agreement?: { __typename?: 'Agreement', id: string, number: string, state: AgreementState, revision: number, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }>, nextVersion?: { __typename?: 'AgreementVersion', id: string } | null, versionInForce?: { __typename?: 'AgreementVersion', id: string, sequence: number, effectiveFrom: string, effectiveUntil?: string | null } | null, versions: { __typename?: 'AgreementVersionConnection', nodes: Array<{ __typename?: 'AgreementVersion', id: string, sequence: number, state: AgreementVersionState, effectiveFrom: string, effectiveUntil?: string | null }> } } | null };

export type ActionCardFragment = { __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null };

export type RefundCardFragment = { __typename?: 'Refund', id: string, revision: number, number: string, state: RefundState, confirmedAt?: string | null, amount: { __typename?: 'Money', amount: string }, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> };

export type PaymentOrderCardFragment = { __typename?: 'PaymentOrder', id: string, revision: number, number: string, externalRef?: string | null, state: PaymentOrderState, method: PaymentMethod, payUrl?: string | null, expiresAt: string, paidAt?: string | null, amount: { __typename?: 'Money', amount: string, currency: Currency }, payer:
    | { __typename?: 'Organisation', id: string, name: { __typename?: 'MaskedString', masked: string } }
    | { __typename?: 'Person', id: string, name: { __typename?: 'MaskedString', masked: string } }
  , refunds: Array<{ __typename?: 'Refund', id: string, revision: number, number: string, state: RefundState, confirmedAt?: string | null, amount: { __typename?: 'Money', amount: string }, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> };

export type ChargeCardFragment = { __typename?: 'Charge', id: string, revision: number, number: string, externalRef?: string | null, state: ChargeState, payBy: string, paidAt?: string | null, amount: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PaymentLine', kind: PaymentLineKind, amount: { __typename?: 'Money', amount: string } }>, subject?:
    | { __typename?: 'Agreement', id: string }
    | { __typename?: 'AgreementVersion', id: string }
    | { __typename?: 'Application', id: string }
    | { __typename?: 'Charge', id: string }
    | { __typename?: 'Credential', id: string }
    | { __typename?: 'Lead', id: string }
    | { __typename?: 'Partner', id: string }
    | { __typename?: 'PartnerUser', id: string }
    | { __typename?: 'PaymentOrder', id: string }
    | { __typename?: 'Policy', id: string }
    | { __typename?: 'ProductVersion', id: string }
    | { __typename?: 'Quote', id: string }
    | { __typename?: 'Referral', id: string }
    | { __typename?: 'Refund', id: string }
    | { __typename?: 'StandardTerms', id: string }
   | null, paymentOrder?: { __typename?: 'PaymentOrder', id: string, revision: number, number: string, externalRef?: string | null, state: PaymentOrderState, method: PaymentMethod, payUrl?: string | null, expiresAt: string, paidAt?: string | null, amount: { __typename?: 'Money', amount: string, currency: Currency }, payer:
      | { __typename?: 'Organisation', id: string, name: { __typename?: 'MaskedString', masked: string } }
      | { __typename?: 'Person', id: string, name: { __typename?: 'MaskedString', masked: string } }
    , refunds: Array<{ __typename?: 'Refund', id: string, revision: number, number: string, state: RefundState, confirmedAt?: string | null, amount: { __typename?: 'Money', amount: string }, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> } | null, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> };

export type ChargeByLookupQueryVariables = Exact<{
  by: LookupInput;
}>;


export type ChargeByLookupQuery = { __typename?: 'Query', charge?: { __typename?: 'Charge', id: string, revision: number, number: string, externalRef?: string | null, state: ChargeState, payBy: string, paidAt?: string | null, amount: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PaymentLine', kind: PaymentLineKind, amount: { __typename?: 'Money', amount: string } }>, subject?:
      | { __typename?: 'Agreement', id: string }
      | { __typename?: 'AgreementVersion', id: string }
      | { __typename?: 'Application', id: string }
      | { __typename?: 'Charge', id: string }
      | { __typename?: 'Credential', id: string }
      | { __typename?: 'Lead', id: string }
      | { __typename?: 'Partner', id: string }
      | { __typename?: 'PartnerUser', id: string }
      | { __typename?: 'PaymentOrder', id: string }
      | { __typename?: 'Policy', id: string }
      | { __typename?: 'ProductVersion', id: string }
      | { __typename?: 'Quote', id: string }
      | { __typename?: 'Referral', id: string }
      | { __typename?: 'Refund', id: string }
      | { __typename?: 'StandardTerms', id: string }
     | null, paymentOrder?: { __typename?: 'PaymentOrder', id: string, revision: number, number: string, externalRef?: string | null, state: PaymentOrderState, method: PaymentMethod, payUrl?: string | null, expiresAt: string, paidAt?: string | null, amount: { __typename?: 'Money', amount: string, currency: Currency }, payer:
        | { __typename?: 'Organisation', id: string, name: { __typename?: 'MaskedString', masked: string } }
        | { __typename?: 'Person', id: string, name: { __typename?: 'MaskedString', masked: string } }
      , refunds: Array<{ __typename?: 'Refund', id: string, revision: number, number: string, state: RefundState, confirmedAt?: string | null, amount: { __typename?: 'Money', amount: string }, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> } | null, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> } | null };

export type ChargeSearchQueryVariables = Exact<{
  filter?: InputMaybe<ChargeFilter>;
  order?: ChargeOrder;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ChargeSearchQuery = { __typename?: 'Query', charges?: { __typename?: 'ChargeConnection', totalCount?: number | null, nodes: Array<{ __typename?: 'Charge', id: string, revision: number, number: string, externalRef?: string | null, state: ChargeState, payBy: string, paidAt?: string | null, amount: { __typename?: 'Money', amount: string }, lines: Array<{ __typename?: 'PaymentLine', kind: PaymentLineKind, amount: { __typename?: 'Money', amount: string } }>, subject?:
        | { __typename?: 'Agreement', id: string }
        | { __typename?: 'AgreementVersion', id: string }
        | { __typename?: 'Application', id: string }
        | { __typename?: 'Charge', id: string }
        | { __typename?: 'Credential', id: string }
        | { __typename?: 'Lead', id: string }
        | { __typename?: 'Partner', id: string }
        | { __typename?: 'PartnerUser', id: string }
        | { __typename?: 'PaymentOrder', id: string }
        | { __typename?: 'Policy', id: string }
        | { __typename?: 'ProductVersion', id: string }
        | { __typename?: 'Quote', id: string }
        | { __typename?: 'Referral', id: string }
        | { __typename?: 'Refund', id: string }
        | { __typename?: 'StandardTerms', id: string }
       | null, paymentOrder?: { __typename?: 'PaymentOrder', id: string, revision: number, number: string, externalRef?: string | null, state: PaymentOrderState, method: PaymentMethod, payUrl?: string | null, expiresAt: string, paidAt?: string | null, amount: { __typename?: 'Money', amount: string, currency: Currency }, payer:
          | { __typename?: 'Organisation', id: string, name: { __typename?: 'MaskedString', masked: string } }
          | { __typename?: 'Person', id: string, name: { __typename?: 'MaskedString', masked: string } }
        , refunds: Array<{ __typename?: 'Refund', id: string, revision: number, number: string, state: RefundState, confirmedAt?: string | null, amount: { __typename?: 'Money', amount: string }, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> } | null, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } | null };

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
        | { __typename?: 'AgreementImpact', id: string }
        | { __typename?: 'AgreementVersion', id: string }
        | { __typename?: 'Application', id: string }
        | { __typename?: 'Charge', id: string }
        | { __typename?: 'Clause', id: string }
        | { __typename?: 'CommissionEntry', id: string }
        | { __typename?: 'Consent', id: string }
        | { __typename?: 'Credential', id: string }
        | { __typename?: 'File', id: string }
        | { __typename?: 'Institution', id: string }
        | { __typename?: 'Lead', id: string }
        | { __typename?: 'Organisation', id: string }
        | { __typename?: 'Outlet', id: string }
        | { __typename?: 'Partner', id: string }
        | { __typename?: 'PartnerUser', id: string }
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
        | { __typename?: 'StandardTerms', id: string }
        | { __typename?: 'Tariff', id: string }
        | { __typename?: 'Vehicle', id: string }
       | null, amount: { __typename?: 'Money', amount: string }, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, closesAt?: string | null }> }> } | null };

export type BillingNodeQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type BillingNodeQuery = { __typename?: 'Query', node?:
    | { __typename?: 'Agreement', id: string }
    | { __typename?: 'AgreementImpact', id: string }
    | { __typename?: 'AgreementVersion', id: string }
    | { __typename?: 'Application', id: string }
    | { __typename?: 'Charge', number: string, id: string }
    | { __typename?: 'Clause', id: string }
    | { __typename?: 'CommissionEntry', id: string }
    | { __typename?: 'Consent', id: string }
    | { __typename?: 'Credential', id: string }
    | { __typename?: 'File', id: string }
    | { __typename?: 'Institution', id: string }
    | { __typename?: 'Lead', id: string }
    | { __typename?: 'Organisation', id: string }
    | { __typename?: 'Outlet', id: string }
    | { __typename?: 'Partner', id: string }
    | { __typename?: 'PartnerUser', id: string }
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
    | { __typename?: 'StandardTerms', id: string }
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

export type ChargePostingsQueryVariables = Exact<{
  by: LookupInput;
}>;


export type ChargePostingsQuery = { __typename?: 'Query', charge?: { __typename?: 'Charge', postings?: Array<{ __typename?: 'Posting', account: LedgerAccount, label: string, amount: { __typename?: 'Money', amount: string } }> | null } | null };

export type WhyQueryVariables = Exact<{
  input: DecisionInput;
}>;


export type WhyQuery = { __typename?: 'Query', decision?: { __typename?: 'Decision', action: Action, outcome: DecisionOutcome, decidedAt: string, steps: Array<{ __typename?: 'DecisionCheck', stage: DecisionStage, passed: boolean, message: string, rule: { __typename?: 'RuleCitation', source: RuleSource, document: string, rule: string }, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string }> }>, refusals: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }>, nearest?: { __typename?: 'NearestInput', outcome: DecisionOutcome, input: unknown, changes: Array<{ __typename?: 'InputChange', field: Array<string>, value?: string | null }> } | null, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number } | null } | null };

export type PlansOfCarQueryVariables = Exact<{
  useNature: UseNature;
  energy: EnergyKind;
}>;


export type PlansOfCarQuery = { __typename?: 'Query', plans?: { __typename?: 'PlanConnection', nodes: Array<{ __typename?: 'Plan', id: string, code: string }> } | null };

type Open_Agreement_Fragment = { __typename?: 'Agreement', id: string, revision: number, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, opensAt?: string | null, closesAt?: string | null, clause?: { __typename?: 'ClauseCitation', number: string, title: string } | null }> };

type Open_AgreementVersion_Fragment = { __typename?: 'AgreementVersion', id: string, revision: number, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, opensAt?: string | null, closesAt?: string | null, clause?: { __typename?: 'ClauseCitation', number: string, title: string } | null }> };

type Open_Application_Fragment = { __typename?: 'Application', id: string, revision: number, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, opensAt?: string | null, closesAt?: string | null, clause?: { __typename?: 'ClauseCitation', number: string, title: string } | null }> };

type Open_Charge_Fragment = { __typename?: 'Charge', id: string, revision: number, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, opensAt?: string | null, closesAt?: string | null, clause?: { __typename?: 'ClauseCitation', number: string, title: string } | null }> };

type Open_Credential_Fragment = { __typename?: 'Credential', id: string, revision: number, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, opensAt?: string | null, closesAt?: string | null, clause?: { __typename?: 'ClauseCitation', number: string, title: string } | null }> };

type Open_Lead_Fragment = { __typename?: 'Lead', id: string, revision: number, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, opensAt?: string | null, closesAt?: string | null, clause?: { __typename?: 'ClauseCitation', number: string, title: string } | null }> };

type Open_Partner_Fragment = { __typename?: 'Partner', id: string, revision: number, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, opensAt?: string | null, closesAt?: string | null, clause?: { __typename?: 'ClauseCitation', number: string, title: string } | null }> };

type Open_PartnerUser_Fragment = { __typename?: 'PartnerUser', id: string, revision: number, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, opensAt?: string | null, closesAt?: string | null, clause?: { __typename?: 'ClauseCitation', number: string, title: string } | null }> };

type Open_PaymentOrder_Fragment = { __typename?: 'PaymentOrder', id: string, revision: number, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, opensAt?: string | null, closesAt?: string | null, clause?: { __typename?: 'ClauseCitation', number: string, title: string } | null }> };

type Open_Policy_Fragment = { __typename?: 'Policy', id: string, revision: number, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, opensAt?: string | null, closesAt?: string | null, clause?: { __typename?: 'ClauseCitation', number: string, title: string } | null }> };

type Open_ProductVersion_Fragment = { __typename?: 'ProductVersion', id: string, revision: number, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, opensAt?: string | null, closesAt?: string | null, clause?: { __typename?: 'ClauseCitation', number: string, title: string } | null }> };

type Open_Quote_Fragment = { __typename?: 'Quote', id: string, revision: number, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, opensAt?: string | null, closesAt?: string | null, clause?: { __typename?: 'ClauseCitation', number: string, title: string } | null }> };

type Open_Referral_Fragment = { __typename?: 'Referral', id: string, revision: number, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, opensAt?: string | null, closesAt?: string | null, clause?: { __typename?: 'ClauseCitation', number: string, title: string } | null }> };

type Open_Refund_Fragment = { __typename?: 'Refund', id: string, revision: number, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, opensAt?: string | null, closesAt?: string | null, clause?: { __typename?: 'ClauseCitation', number: string, title: string } | null }> };

type Open_StandardTerms_Fragment = { __typename?: 'StandardTerms', id: string, revision: number, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, opensAt?: string | null, closesAt?: string | null, clause?: { __typename?: 'ClauseCitation', number: string, title: string } | null }> };

export type OpenFragment =
  | Open_Agreement_Fragment
  | Open_AgreementVersion_Fragment
  | Open_Application_Fragment
  | Open_Charge_Fragment
  | Open_Credential_Fragment
  | Open_Lead_Fragment
  | Open_Partner_Fragment
  | Open_PartnerUser_Fragment
  | Open_PaymentOrder_Fragment
  | Open_Policy_Fragment
  | Open_ProductVersion_Fragment
  | Open_Quote_Fragment
  | Open_Referral_Fragment
  | Open_Refund_Fragment
  | Open_StandardTerms_Fragment
;

export type PriceOnScreenFragment = { __typename?: 'Premium', illustrative: boolean, amount: { __typename?: 'Money', amount: string, currency: Currency }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, coverage?: string | null, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, table?: string | null, row?: string | null, rule: string } }> };

export type QuoteNewCarMutationVariables = Exact<{
  input: QuoteRequestInput;
}>;


export type QuoteNewCarMutation = { __typename?: 'Mutation', quoteRequest?: { __typename?: 'QuoteRequestPayload', replayed: boolean, quote?: { __typename?: 'Quote', number: string, externalRef?: string | null, state: QuoteState, validUntil?: string | null, id: string, revision: number, vehicle: { __typename?: 'VehicleFacts', vin: string, makeModel?: string | null, group: VehicleGroup, plate?: { __typename?: 'Plate', number: string } | null, actualValue?: { __typename?: 'Money', amount: string } | null }, options: Array<{ __typename?: 'QuoteOption', id: string, label: string, title: string, offered: boolean, outlook: UnderwritingOutlook, outlookReasons: Array<{ __typename?: 'DecisionStep', message: string }>, refusals: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }>, compulsory?: { __typename?: 'QuotedPolicy', period: { __typename?: 'InsurancePeriod', startsAt: string, endsAt: string }, premium?: { __typename?: 'Premium', illustrative: boolean, amount: { __typename?: 'Money', amount: string, currency: Currency }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, coverage?: string | null, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, table?: string | null, row?: string | null, rule: string } }> } | null } | null, commercial?: { __typename?: 'QuotedPolicy', period: { __typename?: 'InsurancePeriod', startsAt: string, endsAt: string }, coverages: Array<{ __typename?: 'QuotedCoverage', name: string, role: CoverageRole, premium?: { __typename?: 'Money', amount: string } | null, selection: { __typename?: 'SelectedCoverage', code: CoverageCode, sumInsured?: { __typename?: 'Money', amount: string } | null } }>, premium?: { __typename?: 'Premium', illustrative: boolean, amount: { __typename?: 'Money', amount: string, currency: Currency }, lines: Array<{ __typename?: 'PremiumLine', kind: PremiumLineKind, coverage?: string | null, label: string, factor?: string | null, amount: { __typename?: 'Money', amount: string }, source: { __typename?: 'RuleCitation', document: string, table?: string | null, row?: string | null, rule: string } }> } | null, sellableRange?: { __typename?: 'MoneyRange', lowest: { __typename?: 'Money', amount: string }, highest: { __typename?: 'Money', amount: string } } | null } | null, vehicleTax?: { __typename?: 'VehicleTax', state: VehicleTaxState, months: number, total?: { __typename?: 'Money', amount: string } | null } | null, payable?: { __typename?: 'Money', amount: string, currency: Currency } | null, notices: Array<{ __typename?: 'Notice', code: NoticeCode, message: string, mustConfirm: boolean }>, acceptance?: { __typename?: 'AcceptanceRequirements', consents: Array<ConsentPurpose>, materials: Array<MaterialKind>, mandateNeeded: boolean, missingFields: Array<string>, questions: Array<{ __typename?: 'DisclosureQuestion', key: string, text: string, kind: AnswerKind, choices: Array<string> }>, exclusions: Array<{ __typename?: 'Exclusion', key: string, text: string }> } | null, signedOffer?: { __typename?: 'SignedOffer', jws: string, payload: string, keysUrl: string } | null }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, opensAt?: string | null, closesAt?: string | null, clause?: { __typename?: 'ClauseCitation', number: string, title: string } | null }> } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type TakeAndPayMutationVariables = Exact<{
  accept: QuoteAcceptInput;
  pay: PaymentOrderCreateInput;
}>;


export type TakeAndPayMutation = { __typename?: 'Mutation', quoteAccept?: { __typename?: 'QuoteAcceptPayload', application?: { __typename?: 'Application', number: string, state: ApplicationState, payBy?: string | null, id: string, revision: number, nextStep?: { __typename?: 'NextStep', label: string, by: ActorKind, dueAt?: string | null } | null, decisions: Array<{ __typename?: 'UnderwritingDecision', policyKind: PolicyKind, outcome: UnderwritingOutcome, reasons: Array<{ __typename?: 'DecisionStep', message: string }> }>, missingMaterials: Array<{ __typename?: 'Material', kind: MaterialKind, label: string }>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null, reason?: string | null, opensAt?: string | null, closesAt?: string | null, clause?: { __typename?: 'ClauseCitation', number: string, title: string } | null }> } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null, paymentOrderCreate?: { __typename?: 'PaymentOrderCreatePayload', paymentOrder?: { __typename?: 'PaymentOrder', number: string, state: PaymentOrderState, payUrl?: string | null, expiresAt: string, charge: { __typename?: 'Charge', lines: Array<{ __typename?: 'PaymentLine', kind: PaymentLineKind, amount: { __typename?: 'Money', amount: string } }> }, amount: { __typename?: 'Money', amount: string, currency: Currency } } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type DidItBindQueryVariables = Exact<{
  key: Scalars['String']['input'];
}>;


export type DidItBindQuery = { __typename?: 'Query', operation?: { __typename?: 'OperationReceipt', state: OperationState, committedAt?: string | null, result?:
      | { __typename?: 'AgreementActivatePayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'AgreementAmendPayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'AgreementDeviationApprovePayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'AgreementDraftPayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'AgreementImpactRunPayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'AgreementResumePayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'AgreementSignPayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'AgreementSuspendPayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'AgreementTerminatePayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'ApplicationSplitPayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'ApplicationSupplyMaterialsPayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'ApplicationWithdrawPayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'ConsentWithdrawPayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'CredentialIssuePayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'CredentialRevokePayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'CredentialRotatePayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'LeadAssignPayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'LeadClosePayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'LeadSubmitPayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'OutletAddPayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'PartnerAdmitPayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'PartnerLicenceCheckPayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'PartnerOnboardPayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'PartnerReinstatePayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'PartnerSuspendPayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'PartnerUserDisablePayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'PartnerUserInvitePayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'PaymentConfirmPayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'PaymentOrderCreatePayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'PolicyDeliverPayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'PolicyDocumentCreatePayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'ProducerRegisterPayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'ProductVersionApprovePayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'ProductVersionFilePayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'ProductVersionWithdrawPayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'QuoteAcceptPayload', application?: { __typename?: 'Application', number: string, state: ApplicationState, policies: Array<{ __typename?: 'Policy', number: string, kind: PolicyKind, state: PolicyState, period: { __typename?: 'InsurancePeriod', startsAt: string, endsAt: string }, vehicleTax?: { __typename?: 'VehicleTax', total?: { __typename?: 'Money', amount: string } | null } | null, currentVersion: { __typename?: 'PolicyVersion', coverages: Array<{ __typename?: 'QuotedCoverage', name: string, selection: { __typename?: 'SelectedCoverage', sumInsured?: { __typename?: 'Money', amount: string } | null }, premium?: { __typename?: 'Money', amount: string } | null }>, premium: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string } } }, documents: Array<{ __typename?: 'PolicyDocument', kind: PolicyDocumentKind, verificationCode: string, file: { __typename?: 'File', state: FileState, download?: { __typename?: 'DownloadLink', url: string, expiresAt: string } | null } }> }> } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'QuoteAddOptionPayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'QuoteClonePayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'QuoteRepricePayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'QuoteRequestPayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'QuoteWithdrawPayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'ReferralDecidePayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'RefundConfirmPayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'StandardTermsDraftPayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'StandardTermsPublishPayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'TariffPublishPayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
      | { __typename?: 'UploadCreatePayload', userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> }
     | null } | null };

export type PolicyOfScreenFragment = { __typename?: 'Policy', number: string, kind: PolicyKind, state: PolicyState, period: { __typename?: 'InsurancePeriod', startsAt: string, endsAt: string }, vehicleTax?: { __typename?: 'VehicleTax', total?: { __typename?: 'Money', amount: string } | null } | null, currentVersion: { __typename?: 'PolicyVersion', coverages: Array<{ __typename?: 'QuotedCoverage', name: string, selection: { __typename?: 'SelectedCoverage', sumInsured?: { __typename?: 'Money', amount: string } | null }, premium?: { __typename?: 'Money', amount: string } | null }>, premium: { __typename?: 'Premium', amount: { __typename?: 'Money', amount: string }, net: { __typename?: 'Money', amount: string }, vat: { __typename?: 'Money', amount: string } } }, documents: Array<{ __typename?: 'PolicyDocument', kind: PolicyDocumentKind, verificationCode: string, file: { __typename?: 'File', state: FileState, download?: { __typename?: 'DownloadLink', url: string, expiresAt: string } | null } }> };

export type QuotesOfPortalQueryVariables = Exact<{
  filter: QuoteFilter;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type QuotesOfPortalQuery = { __typename?: 'Query', quotes?: { __typename?: 'QuoteConnection', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ __typename?: 'Quote', id: string, number: string, externalRef?: string | null, state: QuoteState, validUntil?: string | null, vehicle: { __typename?: 'VehicleFacts', vin: string, makeModel?: string | null, group: VehicleGroup, plate?: { __typename?: 'Plate', number: string } | null }, people?: { __typename?: 'People', policyholder:
          | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string } }
          | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string } }
         } | null, producer?: { __typename?: 'Producer', name: { __typename?: 'MaskedString', masked: string } } | null, options: Array<{ __typename?: 'QuoteOption', id: string, label: string, offered: boolean, outlook: UnderwritingOutlook, payable?: { __typename?: 'Money', amount: string } | null, refusals: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, clause?: { __typename?: 'ClauseCitation', number: string } | null }> }>, application?: { __typename?: 'Application', number: string, state: ApplicationState, nextStep?: { __typename?: 'NextStep', label: string, by: ActorKind, dueAt?: string | null } | null } | null }> } | null };

export type OptionsSideBySideQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type OptionsSideBySideQuery = { __typename?: 'Query', quoteCompare?: { __typename?: 'QuoteComparison', options: Array<{ __typename?: 'QuoteOption', id: string, label: string, title: string, payable?: { __typename?: 'Money', amount: string } | null, commercial?: { __typename?: 'QuotedPolicy', productVersion?: { __typename?: 'ProductVersion', edition: string, product: { __typename?: 'Product', name: string } } | null } | null }>, rows: Array<{ __typename?: 'ComparisonRow', label: string, coverage?: CoverageCode | null, differs: boolean, reason?: string | null, cells: Array<{ __typename?: 'ComparisonCell', included: boolean, amount?: { __typename?: 'Money', amount: string } | null, selection?: { __typename?: 'SelectedCoverage', sumInsured?: { __typename?: 'Money', amount: string } | null, deductible?: { __typename?: 'Money', amount: string } | null } | null }> }> } | null };

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
    | { __typename?: 'AgreementImpact' }
    | { __typename?: 'AgreementVersion' }
    | { __typename?: 'Application' }
    | { __typename?: 'Charge' }
    | { __typename?: 'Clause' }
    | { __typename?: 'CommissionEntry' }
    | { __typename?: 'Consent' }
    | { __typename?: 'Credential' }
    | { __typename: 'File', id: string, name: string, contentType: string, sizeBytes: number, sha256: string, state: FileState, rejection?: string | null, capturedAt?: string | null, upload?: { __typename?: 'UploadTarget', url: string, receivedBytes: number, expiresAt: string, headers: Array<{ __typename?: 'HttpHeader', name: string, value: string }> } | null, download?: { __typename?: 'DownloadLink', url: string, expiresAt: string } | null }
    | { __typename?: 'Institution' }
    | { __typename?: 'Lead' }
    | { __typename?: 'Organisation' }
    | { __typename?: 'Outlet' }
    | { __typename?: 'Partner' }
    | { __typename?: 'PartnerUser' }
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
    | { __typename?: 'StandardTerms' }
    | { __typename?: 'Tariff' }
    | { __typename?: 'Vehicle' }
   | null };

export type AgreementImpactRunMutationVariables = Exact<{
  input: AgreementImpactRunInput;
}>;


export type AgreementImpactRunMutation = { __typename?: 'Mutation', agreementImpactRun?: { __typename?: 'AgreementImpactRunPayload', replayed: boolean, impact?: { __typename?: 'AgreementImpact', id: string, progress: string, totalCount: number } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type AgreementImpactOfQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AgreementImpactOfQuery = { __typename?: 'Query', agreementImpact?: { __typename?: 'AgreementImpact', id: string, progress: string, totalCount: number, replayedCount: number, finishedAt?: string | null, draft?: { __typename?: 'AgreementVersion', sequence: number } | null, against?: { __typename?: 'AgreementVersion', sequence: number } | null, moves: Array<{ __typename?: 'ImpactMove', before: ImpactOutcome, after: ImpactOutcome, count: number, premiumBefore: { __typename?: 'Money', amount: string }, premiumAfter: { __typename?: 'Money', amount: string }, commissionAfter: { __typename?: 'Money', amount: string } }>, premiumChange: { __typename?: 'Money', amount: string }, commissionChange: { __typename?: 'Money', amount: string }, byClause: Array<{ __typename?: 'ClauseImpact', key: ClauseKey, newlyStopped: number, newlyPassed: number, clause?: { __typename?: 'Clause', number: string } | null }>, cases: { __typename?: 'ImpactCaseConnection', totalCount?: number | null, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null }, nodes: Array<{ __typename?: 'ImpactCase', optionLabel: string, bound: boolean, before: ImpactOutcome, after: ImpactOutcome, clausesBefore: Array<ClauseKey>, clausesAfter: Array<ClauseKey>, quote?: { __typename?: 'Quote', id: string } | null, premiumBefore: { __typename?: 'Money', amount: string }, premiumAfter: { __typename?: 'Money', amount: string } }> } } | null };

export type PartnerCardFragment = { __typename?: 'Partner', id: string, number: string, name: string, state: PartnerState, revision: number, onboarding?: Array<{ __typename?: 'OnboardingStep', step: OnboardingStepName, done: boolean, by?: string | null, action: Action }> | null, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }> };

export type PartnerOnboardMutationVariables = Exact<{
  input: PartnerOnboardInput;
}>;


export type PartnerOnboardMutation = { __typename?: 'Mutation', partnerOnboard?: { __typename?: 'PartnerOnboardPayload', replayed: boolean, partner?: { __typename?: 'Partner', id: string, number: string, name: string, state: PartnerState, revision: number, onboarding?: Array<{ __typename?: 'OnboardingStep', step: OnboardingStepName, done: boolean, by?: string | null, action: Action }> | null, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }> } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, facts: Array<{ __typename?: 'Fact', name: string, value: string }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string }> }> } | null };

export type PartnerLicenceCheckMutationVariables = Exact<{
  input: PartnerLicenceCheckInput;
}>;


export type PartnerLicenceCheckMutation = { __typename?: 'Mutation', partnerLicenceCheck?: { __typename?: 'PartnerLicenceCheckPayload', partner?: { __typename?: 'Partner', id: string, number: string, name: string, state: PartnerState, revision: number, onboarding?: Array<{ __typename?: 'OnboardingStep', step: OnboardingStepName, done: boolean, by?: string | null, action: Action }> | null, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }> } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, facts: Array<{ __typename?: 'Fact', name: string, value: string }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string }> }> } | null };

export type PartnerAdmitMutationVariables = Exact<{
  input: PartnerAdmitInput;
}>;


export type PartnerAdmitMutation = { __typename?: 'Mutation', partnerAdmit?: { __typename?: 'PartnerAdmitPayload', partner?: { __typename?: 'Partner', id: string, number: string, name: string, state: PartnerState, revision: number, onboarding?: Array<{ __typename?: 'OnboardingStep', step: OnboardingStepName, done: boolean, by?: string | null, action: Action }> | null, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }> } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, facts: Array<{ __typename?: 'Fact', name: string, value: string }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string }> }> } | null };

export type OutletAddMutationVariables = Exact<{
  input: OutletAddInput;
}>;


export type OutletAddMutation = { __typename?: 'Mutation', outletAdd?: { __typename?: 'OutletAddPayload', outlet?: { __typename?: 'Outlet', id: string, name: string, parent?: { __typename?: 'Outlet', id: string } | null } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, facts: Array<{ __typename?: 'Fact', name: string, value: string }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string }> }> } | null };

export type ProducerRegisterMutationVariables = Exact<{
  input: ProducerRegisterInput;
}>;


export type ProducerRegisterMutation = { __typename?: 'Mutation', producerRegister?: { __typename?: 'ProducerRegisterPayload', producer?: { __typename?: 'Producer', id: string, state: ProducerState, registrationNumber?: string | null } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, facts: Array<{ __typename?: 'Fact', name: string, value: string }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string }> }> } | null };

export type PartnerUserInviteMutationVariables = Exact<{
  input: PartnerUserInviteInput;
}>;


export type PartnerUserInviteMutation = { __typename?: 'Mutation', partnerUserInvite?: { __typename?: 'PartnerUserInvitePayload', clientId?: string | null, secret?: string | null, replayed: boolean, partnerUser?: { __typename?: 'PartnerUser', id: string, revision: number, state: PartnerUserState, roles: Array<PartnerRole>, name: { __typename?: 'MaskedString', masked: string }, outlet?: { __typename?: 'Outlet', id: string } | null } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, facts: Array<{ __typename?: 'Fact', name: string, value: string }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string }> }> } | null };

export type PartnerUserDisableMutationVariables = Exact<{
  input: PartnerUserDisableInput;
}>;


export type PartnerUserDisableMutation = { __typename?: 'Mutation', partnerUserDisable?: { __typename?: 'PartnerUserDisablePayload', partnerUser?: { __typename?: 'PartnerUser', id: string, state: PartnerUserState } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, facts: Array<{ __typename?: 'Fact', name: string, value: string }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string }> }> } | null };

export type PartnerUsersQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerUsersQuery = { __typename?: 'Query', partner?: { __typename?: 'Partner', users?: { __typename?: 'PartnerUserConnection', totalCount?: number | null, nodes: Array<{ __typename?: 'PartnerUser', id: string, state: PartnerUserState, roles: Array<PartnerRole>, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean }> }> } | null } | null };

export type LeadCardFragment = { __typename?: 'Lead', id: string, number: string, revision: number, state: LeadState, outcome?: string | null, customerName: { __typename?: 'MaskedString', masked: string, value?: string | null }, customerPhone: { __typename?: 'MaskedString', masked: string, value?: string | null }, assignee?: { __typename?: 'Actor', kind: ActorKind, displayName: string } | null, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }> };

export type LeadSubmitMutationVariables = Exact<{
  input: LeadSubmitInput;
}>;


export type LeadSubmitMutation = { __typename?: 'Mutation', leadSubmit?: { __typename?: 'LeadSubmitPayload', lead?: { __typename?: 'Lead', id: string, number: string, revision: number, state: LeadState } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, facts: Array<{ __typename?: 'Fact', name: string, value: string }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string }> }> } | null };

export type LeadAssignMutationVariables = Exact<{
  input: LeadAssignInput;
}>;


export type LeadAssignMutation = { __typename?: 'Mutation', leadAssign?: { __typename?: 'LeadAssignPayload', lead?: { __typename?: 'Lead', id: string, revision: number, state: LeadState, assignee?: { __typename?: 'Actor', kind: ActorKind, displayName: string } | null } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, facts: Array<{ __typename?: 'Fact', name: string, value: string }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string }> }> } | null };

export type LeadCloseMutationVariables = Exact<{
  input: LeadCloseInput;
}>;


export type LeadCloseMutation = { __typename?: 'Mutation', leadClose?: { __typename?: 'LeadClosePayload', lead?: { __typename?: 'Lead', id: string, state: LeadState, outcome?: string | null } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, facts: Array<{ __typename?: 'Fact', name: string, value: string }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string }> }> } | null };

export type LeadByLookupQueryVariables = Exact<{
  by: LookupInput;
}>;


export type LeadByLookupQuery = { __typename?: 'Query', lead?: { __typename?: 'Lead', id: string, number: string, revision: number, state: LeadState, outcome?: string | null, customerName: { __typename?: 'MaskedString', masked: string, value?: string | null }, customerPhone: { __typename?: 'MaskedString', masked: string, value?: string | null }, assignee?: { __typename?: 'Actor', kind: ActorKind, displayName: string } | null, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }> } | null };

export type LeadSearchQueryVariables = Exact<{
  states?: InputMaybe<Array<LeadState> | LeadState>;
}>;


export type LeadSearchQuery = { __typename?: 'Query', leads?: { __typename?: 'LeadConnection', totalCount?: number | null, nodes: Array<{ __typename?: 'Lead', id: string, state: LeadState }> } | null };

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
      | { __typename?: 'AgreementActivatePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'AgreementAmendPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'AgreementDeviationApprovePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'AgreementDraftPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'AgreementImpactRunPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'AgreementResumePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'AgreementSignPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'AgreementSuspendPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'AgreementTerminatePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'ApplicationSplitPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'ApplicationSupplyMaterialsPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'ApplicationWithdrawPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'ConsentWithdrawPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'CredentialIssuePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'CredentialRevokePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'CredentialRotatePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'LeadAssignPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'LeadClosePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'LeadSubmitPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'OutletAddPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'PartnerAdmitPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'PartnerLicenceCheckPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'PartnerOnboardPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'PartnerReinstatePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'PartnerSuspendPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'PartnerUserDisablePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'PartnerUserInvitePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'PaymentConfirmPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'PaymentOrderCreatePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'PolicyDeliverPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'PolicyDocumentCreatePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'ProducerRegisterPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
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
      | { __typename?: 'StandardTermsDraftPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'StandardTermsPublishPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'TariffPublishPayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
      | { __typename?: 'UploadCreatePayload', replayed: boolean, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode }> }
     | null } | null };

export type ApplicationCardFragment = { __typename?: 'Application', id: string, revision: number, number: string, externalRef?: string | null, state: ApplicationState, carries: Array<PolicyKind>, payBy?: string | null, payable: { __typename?: 'Money', amount: string }, charge?: { __typename?: 'Charge', number: string, state: ChargeState, amount: { __typename?: 'Money', amount: string } } | null, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }>, nextStep?: { __typename?: 'NextStep', label: string, by: ActorKind, dueAt?: string | null } | null, decisions: Array<{ __typename?: 'UnderwritingDecision', policyKind: PolicyKind, outcome: UnderwritingOutcome, ruleSet: string, decidedBy: { __typename?: 'Actor', kind: ActorKind, displayName: string }, reasons: Array<{ __typename?: 'DecisionStep', passed: boolean, message: string, rule: { __typename?: 'RuleCitation', rule: string, document: string }, facts: Array<{ __typename?: 'Fact', name: string, value: string }> }> }>, missingMaterials: Array<{ __typename?: 'Material', kind: MaterialKind, needed: boolean, label: string }>, referral?: { __typename?: 'Referral', id: string, revision: number, state: ReferralState, level: AuthorityLevel, note?: string | null, reasons: Array<{ __typename?: 'DecisionStep', message: string }> } | null, splitFrom?: { __typename?: 'Application', id: string } | null, splitOff?: { __typename?: 'Application', id: string, state: ApplicationState } | null };

export type ApplicationOfQueryVariables = Exact<{
  by: LookupInput;
}>;


export type ApplicationOfQuery = { __typename?: 'Query', application?: { __typename?: 'Application', confirmedExclusions: Array<string>, id: string, revision: number, number: string, externalRef?: string | null, state: ApplicationState, carries: Array<PolicyKind>, payBy?: string | null, vehicle: { __typename?: 'VehicleFacts', vin: string }, people: { __typename?: 'People', policyholder:
        | { __typename?: 'Organisation', name: { __typename?: 'MaskedString', masked: string }, identity?: { __typename?: 'Identity', number: { __typename?: 'MaskedString', masked: string } } | null }
        | { __typename?: 'Person', name: { __typename?: 'MaskedString', masked: string }, identity?: { __typename?: 'Identity', number: { __typename?: 'MaskedString', masked: string } } | null }
       }, disclosures: Array<{ __typename?: 'Disclosure', answer: string, question: { __typename?: 'DisclosureQuestion', key: string, text: string, kind: AnswerKind, choices: Array<string> } }>, consents: Array<{ __typename?: 'Consent', id: string, purpose: ConsentPurpose, givenAt: string, withdrawnAt?: string | null }>, materials: Array<{ __typename?: 'Material', kind: MaterialKind, state: MaterialState, needed: boolean, files: Array<{ __typename?: 'File', id: string, state: FileState, upload?: { __typename?: 'UploadTarget', url: string } | null }> }>, agreementVersion?: { __typename?: 'AgreementVersion', id: string } | null, acceptedUnder?: { __typename?: 'AgreementVersion', id: string } | null, partner?: { __typename?: 'Partner', name: string } | null, payable: { __typename?: 'Money', amount: string }, charge?: { __typename?: 'Charge', number: string, state: ChargeState, amount: { __typename?: 'Money', amount: string } } | null, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }>, nextStep?: { __typename?: 'NextStep', label: string, by: ActorKind, dueAt?: string | null } | null, decisions: Array<{ __typename?: 'UnderwritingDecision', policyKind: PolicyKind, outcome: UnderwritingOutcome, ruleSet: string, decidedBy: { __typename?: 'Actor', kind: ActorKind, displayName: string }, reasons: Array<{ __typename?: 'DecisionStep', passed: boolean, message: string, rule: { __typename?: 'RuleCitation', rule: string, document: string }, facts: Array<{ __typename?: 'Fact', name: string, value: string }> }> }>, missingMaterials: Array<{ __typename?: 'Material', kind: MaterialKind, needed: boolean, label: string }>, referral?: { __typename?: 'Referral', id: string, revision: number, state: ReferralState, level: AuthorityLevel, note?: string | null, reasons: Array<{ __typename?: 'DecisionStep', message: string }> } | null, splitFrom?: { __typename?: 'Application', id: string } | null, splitOff?: { __typename?: 'Application', id: string, state: ApplicationState } | null } | null };

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
         }, disclosures: Array<{ __typename?: 'Disclosure', answer: string }>, consents: Array<{ __typename?: 'Consent', purpose: ConsentPurpose }>, materials: Array<{ __typename?: 'Material', kind: MaterialKind, state: MaterialState }>, partner?: { __typename?: 'Partner', name: string } | null, agreementVersion?: { __typename?: 'AgreementVersion', id: string } | null, payable: { __typename?: 'Money', amount: string }, charge?: { __typename?: 'Charge', number: string, state: ChargeState, amount: { __typename?: 'Money', amount: string } } | null, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }>, nextStep?: { __typename?: 'NextStep', label: string, by: ActorKind, dueAt?: string | null } | null, decisions: Array<{ __typename?: 'UnderwritingDecision', policyKind: PolicyKind, outcome: UnderwritingOutcome, ruleSet: string, decidedBy: { __typename?: 'Actor', kind: ActorKind, displayName: string }, reasons: Array<{ __typename?: 'DecisionStep', passed: boolean, message: string, rule: { __typename?: 'RuleCitation', rule: string, document: string }, facts: Array<{ __typename?: 'Fact', name: string, value: string }> }> }>, missingMaterials: Array<{ __typename?: 'Material', kind: MaterialKind, needed: boolean, label: string }>, referral?: { __typename?: 'Referral', id: string, revision: number, state: ReferralState, level: AuthorityLevel, note?: string | null, reasons: Array<{ __typename?: 'DecisionStep', message: string }> } | null, splitFrom?: { __typename?: 'Application', id: string } | null, splitOff?: { __typename?: 'Application', id: string, state: ApplicationState } | null }> } | null };

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

export type ReferralForPartnerQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReferralForPartnerQuery = { __typename?: 'Query', referral?: { __typename?: 'Referral', id: string, revision: number, state: ReferralState, level: AuthorityLevel, note?: string | null, application?: { __typename?: 'Application', id: string, state: ApplicationState } | null } | null };

export type ReferralDecideMutationVariables = Exact<{
  input: ReferralDecideInput;
}>;


export type ReferralDecideMutation = { __typename?: 'Mutation', referralDecide?: { __typename?: 'ReferralDecidePayload', replayed: boolean, referral?: { __typename?: 'Referral', id: string, revision: number, state: ReferralState, note?: string | null, opinions?: Array<{ __typename?: 'ReferralOpinion', text: string }> | null, application?: { __typename?: 'Application', id: string, revision: number, number: string, externalRef?: string | null, state: ApplicationState, carries: Array<PolicyKind>, payBy?: string | null, payable: { __typename?: 'Money', amount: string }, charge?: { __typename?: 'Charge', number: string, state: ChargeState, amount: { __typename?: 'Money', amount: string } } | null, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }>, nextStep?: { __typename?: 'NextStep', label: string, by: ActorKind, dueAt?: string | null } | null, decisions: Array<{ __typename?: 'UnderwritingDecision', policyKind: PolicyKind, outcome: UnderwritingOutcome, ruleSet: string, decidedBy: { __typename?: 'Actor', kind: ActorKind, displayName: string }, reasons: Array<{ __typename?: 'DecisionStep', passed: boolean, message: string, rule: { __typename?: 'RuleCitation', rule: string, document: string }, facts: Array<{ __typename?: 'Fact', name: string, value: string }> }> }>, missingMaterials: Array<{ __typename?: 'Material', kind: MaterialKind, needed: boolean, label: string }>, referral?: { __typename?: 'Referral', id: string, revision: number, state: ReferralState, level: AuthorityLevel, note?: string | null, reasons: Array<{ __typename?: 'DecisionStep', message: string }> } | null, splitFrom?: { __typename?: 'Application', id: string } | null, splitOff?: { __typename?: 'Application', id: string, state: ApplicationState } | null } | null } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type ApplicationSplitMutationVariables = Exact<{
  input: ApplicationSplitInput;
}>;


export type ApplicationSplitMutation = { __typename?: 'Mutation', applicationSplit?: { __typename?: 'ApplicationSplitPayload', replayed: boolean, application?: { __typename?: 'Application', id: string, revision: number, number: string, externalRef?: string | null, state: ApplicationState, carries: Array<PolicyKind>, payBy?: string | null, payable: { __typename?: 'Money', amount: string }, charge?: { __typename?: 'Charge', number: string, state: ChargeState, amount: { __typename?: 'Money', amount: string } } | null, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }>, nextStep?: { __typename?: 'NextStep', label: string, by: ActorKind, dueAt?: string | null } | null, decisions: Array<{ __typename?: 'UnderwritingDecision', policyKind: PolicyKind, outcome: UnderwritingOutcome, ruleSet: string, decidedBy: { __typename?: 'Actor', kind: ActorKind, displayName: string }, reasons: Array<{ __typename?: 'DecisionStep', passed: boolean, message: string, rule: { __typename?: 'RuleCitation', rule: string, document: string }, facts: Array<{ __typename?: 'Fact', name: string, value: string }> }> }>, missingMaterials: Array<{ __typename?: 'Material', kind: MaterialKind, needed: boolean, label: string }>, referral?: { __typename?: 'Referral', id: string, revision: number, state: ReferralState, level: AuthorityLevel, note?: string | null, reasons: Array<{ __typename?: 'DecisionStep', message: string }> } | null, splitFrom?: { __typename?: 'Application', id: string } | null, splitOff?: { __typename?: 'Application', id: string, state: ApplicationState } | null } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type ApplicationWithdrawMutationVariables = Exact<{
  input: ApplicationWithdrawInput;
}>;


export type ApplicationWithdrawMutation = { __typename?: 'Mutation', applicationWithdraw?: { __typename?: 'ApplicationWithdrawPayload', replayed: boolean, application?: { __typename?: 'Application', id: string, revision: number, number: string, externalRef?: string | null, state: ApplicationState, carries: Array<PolicyKind>, payBy?: string | null, payable: { __typename?: 'Money', amount: string }, charge?: { __typename?: 'Charge', number: string, state: ChargeState, amount: { __typename?: 'Money', amount: string } } | null, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }>, nextStep?: { __typename?: 'NextStep', label: string, by: ActorKind, dueAt?: string | null } | null, decisions: Array<{ __typename?: 'UnderwritingDecision', policyKind: PolicyKind, outcome: UnderwritingOutcome, ruleSet: string, decidedBy: { __typename?: 'Actor', kind: ActorKind, displayName: string }, reasons: Array<{ __typename?: 'DecisionStep', passed: boolean, message: string, rule: { __typename?: 'RuleCitation', rule: string, document: string }, facts: Array<{ __typename?: 'Fact', name: string, value: string }> }> }>, missingMaterials: Array<{ __typename?: 'Material', kind: MaterialKind, needed: boolean, label: string }>, referral?: { __typename?: 'Referral', id: string, revision: number, state: ReferralState, level: AuthorityLevel, note?: string | null, reasons: Array<{ __typename?: 'DecisionStep', message: string }> } | null, splitFrom?: { __typename?: 'Application', id: string } | null, splitOff?: { __typename?: 'Application', id: string, state: ApplicationState } | null } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type ApplicationSupplyMaterialsMutationVariables = Exact<{
  input: ApplicationSupplyMaterialsInput;
}>;


export type ApplicationSupplyMaterialsMutation = { __typename?: 'Mutation', applicationSupplyMaterials?: { __typename?: 'ApplicationSupplyMaterialsPayload', replayed: boolean, application?: { __typename?: 'Application', id: string, revision: number, number: string, externalRef?: string | null, state: ApplicationState, carries: Array<PolicyKind>, payBy?: string | null, materials: Array<{ __typename?: 'Material', kind: MaterialKind, state: MaterialState, files: Array<{ __typename?: 'File', id: string, state: FileState }> }>, payable: { __typename?: 'Money', amount: string }, charge?: { __typename?: 'Charge', number: string, state: ChargeState, amount: { __typename?: 'Money', amount: string } } | null, availableActions: Array<{ __typename?: 'ActionAvailability', action: Action, available: boolean, code?: RefusalCode | null }>, nextStep?: { __typename?: 'NextStep', label: string, by: ActorKind, dueAt?: string | null } | null, decisions: Array<{ __typename?: 'UnderwritingDecision', policyKind: PolicyKind, outcome: UnderwritingOutcome, ruleSet: string, decidedBy: { __typename?: 'Actor', kind: ActorKind, displayName: string }, reasons: Array<{ __typename?: 'DecisionStep', passed: boolean, message: string, rule: { __typename?: 'RuleCitation', rule: string, document: string }, facts: Array<{ __typename?: 'Fact', name: string, value: string }> }> }>, missingMaterials: Array<{ __typename?: 'Material', kind: MaterialKind, needed: boolean, label: string }>, referral?: { __typename?: 'Referral', id: string, revision: number, state: ReferralState, level: AuthorityLevel, note?: string | null, reasons: Array<{ __typename?: 'DecisionStep', message: string }> } | null, splitFrom?: { __typename?: 'Application', id: string } | null, splitOff?: { __typename?: 'Application', id: string, state: ApplicationState } | null } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export type ConsentWithdrawMutationVariables = Exact<{
  input: ConsentWithdrawInput;
}>;


export type ConsentWithdrawMutation = { __typename?: 'Mutation', consentWithdraw?: { __typename?: 'ConsentWithdrawPayload', replayed: boolean, consent?: { __typename?: 'Consent', id: string, purpose: ConsentPurpose, givenAt: string, withdrawnAt?: string | null } | null, userErrors: Array<{ __typename?: 'UserError', code: RefusalCode, message: string, field?: Array<string> | null, clause?: { __typename?: 'ClauseCitation', key: ClauseKey, number: string, title: string, agreementVersion?: { __typename?: 'AgreementVersion', sequence: number, agreement: { __typename?: 'Agreement', number: string } } | null } | null, rule?: { __typename?: 'RuleCitation', source: RuleSource, document: string, table?: string | null, row?: string | null, rule: string, text: string } | null, facts: Array<{ __typename?: 'Fact', name: string, value: string, unit?: string | null }>, wouldPass: Array<{ __typename?: 'InputSuggestion', field: Array<string>, value: string, message: string }> }> } | null };

export const RefusedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<RefusedFragment, unknown>;
export const VersionCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"standardTermsLabel"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deviations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"parameter"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"offeredInWords"}},{"kind":"Field","name":{"kind":"Name","value":"allowedInWords"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<VersionCardFragment, unknown>;
export const ActionCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionAvailability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}}]} as unknown as DocumentNode<ActionCardFragment, unknown>;
export const RefundCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionAvailability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}}]} as unknown as DocumentNode<RefundCardFragment, unknown>;
export const PaymentOrderCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaymentOrderCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"payUrl"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionAvailability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}}]} as unknown as DocumentNode<PaymentOrderCardFragment, unknown>;
export const ChargeCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChargeCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Charge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentOrderCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionAvailability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaymentOrderCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"payUrl"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}}]} as unknown as DocumentNode<ChargeCardFragment, unknown>;
export const OpenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Open"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actionable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<OpenFragment, unknown>;
export const PriceOnScreenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceOnScreen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Premium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}}]} as unknown as DocumentNode<PriceOnScreenFragment, unknown>;
export const PolicyOfScreenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyOfScreen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicleTax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"POLICY"},{"kind":"EnumValue","value":"SIGN"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"verificationCode"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"download"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PolicyOfScreenFragment, unknown>;
export const FileCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"File"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"upload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"headers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivedBytes"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"download"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<FileCardFragment, unknown>;
export const PartnerCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<PartnerCardFragment, unknown>;
export const LeadCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"EnumValue","value":"CONTACT_CUSTOMER"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"customerPhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"EnumValue","value":"CONTACT_CUSTOMER"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<LeadCardFragment, unknown>;
export const PolicyCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"queryNumber"}},{"kind":"Field","name":{"kind":"Name","value":"confirmationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<PolicyCardFragment, unknown>;
export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const PriceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Premium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}}]} as unknown as DocumentNode<PriceFragment, unknown>;
export const ChosenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Chosen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelectedCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"appliesTo"}},{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deductible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deductibleRate"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"dailyAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"}}]}}]} as unknown as DocumentNode<ChosenFragment, unknown>;
export const QuoteCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QuoteCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Quote"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"plate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}},{"kind":"Field","name":{"kind":"Name","value":"makeModel"}},{"kind":"Field","name":{"kind":"Name","value":"useNature"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"energy"}},{"kind":"Field","name":{"kind":"Name","value":"region"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicleTax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"mustConfirm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlook"}},{"kind":"Field","name":{"kind":"Name","value":"outlookReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compulsory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOnIssue"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"noClaim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commercial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOnIssue"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"days"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Chosen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Price"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sellableRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lowest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Price"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Premium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Chosen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SelectedCoverage"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"appliesTo"}},{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deductible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deductibleRate"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"dailyAmount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"}}]}}]} as unknown as DocumentNode<QuoteCardFragment, unknown>;
export const ApplicationCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"carries"}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyKind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingMaterials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ApplicationCardFragment, unknown>;
export const StandardTermsListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StandardTermsList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channelKind"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelKind"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StandardTermsState"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardTerms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"channelKind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channelKind"}}},{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"channelKind"}},{"kind":"Field","name":{"kind":"Name","value":"licensed"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"deviationLevel"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"standardInWords"}},{"kind":"Field","name":{"kind":"Name","value":"allowedInWords"}},{"kind":"Field","name":{"kind":"Name","value":"lawfulInWords"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<StandardTermsListQuery, StandardTermsListQueryVariables>;
export const StandardTermsChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StandardTermsChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StandardTerms"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"changesSince"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"standardTermsId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"parameter"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"download"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StandardTermsChangesQuery, StandardTermsChangesQueryVariables>;
export const StandardTermsDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StandardTermsDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StandardTermsDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardTermsDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<StandardTermsDraftMutation, StandardTermsDraftMutationVariables>;
export const StandardTermsPublishDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StandardTermsPublish"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StandardTermsPublishInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardTermsPublish"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"standardTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<StandardTermsPublishMutation, StandardTermsPublishMutationVariables>;
export const AgreementDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreementDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"standardTermsLabel"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deviations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"parameter"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"offeredInWords"}},{"kind":"Field","name":{"kind":"Name","value":"allowedInWords"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<AgreementDraftMutation, AgreementDraftMutationVariables>;
export const AgreementAmendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreementAmend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementAmendInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementAmend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"standardTermsLabel"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deviations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"parameter"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"offeredInWords"}},{"kind":"Field","name":{"kind":"Name","value":"allowedInWords"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<AgreementAmendMutation, AgreementAmendMutationVariables>;
export const AgreementDeviationApproveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreementDeviationApprove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementDeviationApproveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementDeviationApprove"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"standardTermsLabel"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deviations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"parameter"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"offeredInWords"}},{"kind":"Field","name":{"kind":"Name","value":"allowedInWords"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<AgreementDeviationApproveMutation, AgreementDeviationApproveMutationVariables>;
export const AgreementSignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreementSign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementSignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementSign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"standardTermsLabel"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deviations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"parameter"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"offeredInWords"}},{"kind":"Field","name":{"kind":"Name","value":"allowedInWords"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<AgreementSignMutation, AgreementSignMutationVariables>;
export const AgreementActivateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreementActivate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementActivateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementActivate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"versionInForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<AgreementActivateMutation, AgreementActivateMutationVariables>;
export const AgreementVersionByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgreementVersionById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionCard"}},{"kind":"Field","name":{"kind":"Name","value":"clauses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"parameters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"values"}},{"kind":"Field","name":{"kind":"Name","value":"inWords"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"parameter"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standardTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"standardTermsLabel"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deviations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clauseNumber"}},{"kind":"Field","name":{"kind":"Name","value":"parameter"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"offeredInWords"}},{"kind":"Field","name":{"kind":"Name","value":"allowedInWords"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signatures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"digest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<AgreementVersionByIdQuery, AgreementVersionByIdQueryVariables>;
export const AgreementPaperDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgreementPaper"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"download"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgreementPaperQuery, AgreementPaperQueryVariables>;
export const OwnAgreementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnAgreement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LookupInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versionInForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveFrom"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveUntil"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnAgreementQuery, OwnAgreementQueryVariables>;
export const ChargeByLookupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChargeByLookup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LookupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"charge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChargeCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionAvailability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaymentOrderCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"payUrl"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChargeCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Charge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentOrderCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}}]} as unknown as DocumentNode<ChargeByLookupQuery, ChargeByLookupQueryVariables>;
export const ChargeSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChargeSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ChargeFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChargeOrder"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"charges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChargeCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionAvailability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaymentOrderCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"payUrl"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChargeCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Charge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentOrderCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}}]} as unknown as DocumentNode<ChargeSearchQuery, ChargeSearchQueryVariables>;
export const PaymentOrderByLookupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaymentOrderByLookup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LookupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentOrder"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentOrderCard"}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionAvailability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaymentOrderCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"payUrl"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}}]} as unknown as DocumentNode<PaymentOrderByLookupQuery, PaymentOrderByLookupQueryVariables>;
export const PaymentOrderSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaymentOrderSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentOrderFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentOrders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentOrderCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionAvailability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaymentOrderCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"payUrl"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}}]} as unknown as DocumentNode<PaymentOrderSearchQuery, PaymentOrderSearchQueryVariables>;
export const RefundSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RefundSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RefundFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refunds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundCard"}},{"kind":"Field","name":{"kind":"Name","value":"paymentOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionAvailability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}}]} as unknown as DocumentNode<RefundSearchQuery, RefundSearchQueryVariables>;
export const BillingNodeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BillingNode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Charge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]} as unknown as DocumentNode<BillingNodeQuery, BillingNodeQueryVariables>;
export const PaymentOrderCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PaymentOrderCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentOrderCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentOrderCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentOrderCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionAvailability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaymentOrderCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"payUrl"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PaymentOrderCreateMutation, PaymentOrderCreateMutationVariables>;
export const PaymentConfirmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PaymentConfirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentConfirmInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PaymentOrderCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionAvailability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PaymentOrderCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentOrder"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"payUrl"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refunds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PaymentConfirmMutation, PaymentConfirmMutationVariables>;
export const RefundConfirmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefundConfirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefundConfirmInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refundConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refund"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RefundCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActionCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ActionAvailability"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RefundCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refund"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActionCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RefundConfirmMutation, RefundConfirmMutationVariables>;
export const ChargePostingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChargePostings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LookupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"charge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<ChargePostingsQuery, ChargePostingsQueryVariables>;
export const WhyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Why"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"input"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<WhyQuery, WhyQueryVariables>;
export const PlansOfCarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlansOfCar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"useNature"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UseNature"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"energy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnergyKind"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"useNature"},"value":{"kind":"Variable","name":{"kind":"Name","value":"useNature"}}},{"kind":"Argument","name":{"kind":"Name","value":"energy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"energy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<PlansOfCarQuery, PlansOfCarQueryVariables>;
export const QuoteNewCarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuoteNewCar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Open"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"plate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"makeModel"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"actualValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"outlook"}},{"kind":"Field","name":{"kind":"Name","value":"outlookReasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}},{"kind":"Field","name":{"kind":"Name","value":"compulsory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceOnScreen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"commercial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PriceOnScreen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sellableRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lowest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicleTax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"mustConfirm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"}},{"kind":"Field","name":{"kind":"Name","value":"materials"}},{"kind":"Field","name":{"kind":"Name","value":"mandateNeeded"}},{"kind":"Field","name":{"kind":"Name","value":"missingFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signedOffer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jws"}},{"kind":"Field","name":{"kind":"Name","value":"payload"}},{"kind":"Field","name":{"kind":"Name","value":"keysUrl"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Open"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actionable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PriceOnScreen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Premium"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"illustrative"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"factor"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}}]}}]}}]}}]} as unknown as DocumentNode<QuoteNewCarMutation, QuoteNewCarMutationVariables>;
export const TakeAndPayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeAndPay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accept"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteAcceptInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"pay"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PaymentOrderCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteAccept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accept"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Open"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyKind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingMaterials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentOrderCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"pay"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paymentOrder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payUrl"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Open"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actionable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<TakeAndPayMutation, TakeAndPayMutationVariables>;
export const DidItBindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DidItBind"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"operation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"idempotencyKey"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"committedAt"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteAcceptPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyOfScreen"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyOfScreen"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Policy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vehicleTax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premium"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"net"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"POLICY"},{"kind":"EnumValue","value":"SIGN"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"verificationCode"}},{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"download"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DidItBindQuery, DidItBindQueryVariables>;
export const QuotesOfPortalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"QuotesOfPortal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"QuoteFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"EnumValue","value":"EXPIRES_SOONEST"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}},{"kind":"Field","name":{"kind":"Name","value":"plate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"makeModel"}},{"kind":"Field","name":{"kind":"Name","value":"group"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"outlook"}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuotesOfPortalQuery, QuotesOfPortalQueryVariables>;
export const OptionsSideBySideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OptionsSideBySide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quoteCompare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"optionIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commercial"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"coverage"}},{"kind":"Field","name":{"kind":"Name","value":"differs"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"included"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"selection"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sumInsured"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deductible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OptionsSideBySideQuery, OptionsSideBySideQueryVariables>;
export const UploadCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UploadCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UploadCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uploadCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"File"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"upload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"headers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivedBytes"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"download"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<UploadCreateMutation, UploadCreateMutationVariables>;
export const FileByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FileById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FileCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FileCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"File"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"contentType"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"}},{"kind":"Field","name":{"kind":"Name","value":"capturedAt"}},{"kind":"Field","name":{"kind":"Name","value":"upload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"headers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivedBytes"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"download"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<FileByIdQuery, FileByIdQueryVariables>;
export const AgreementImpactRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AgreementImpactRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AgreementImpactRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementImpactRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"impact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AgreementImpactRunMutation, AgreementImpactRunMutationVariables>;
export const AgreementImpactOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgreementImpactOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreementImpact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agreementVersionId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"draft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"against"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"replayedCount"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"moves"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"premiumBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premiumAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commissionAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"premiumChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commissionChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byClause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"newlyStopped"}},{"kind":"Field","name":{"kind":"Name","value":"newlyPassed"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"optionLabel"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"premiumBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"premiumAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clausesBefore"}},{"kind":"Field","name":{"kind":"Name","value":"clausesAfter"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgreementImpactOfQuery, AgreementImpactOfQueryVariables>;
export const PartnerOnboardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PartnerOnboard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerOnboardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerOnboard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<PartnerOnboardMutation, PartnerOnboardMutationVariables>;
export const PartnerLicenceCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PartnerLicenceCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerLicenceCheckInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerLicenceCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<PartnerLicenceCheckMutation, PartnerLicenceCheckMutationVariables>;
export const PartnerAdmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PartnerAdmit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerAdmitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerAdmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"onboarding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"action"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<PartnerAdmitMutation, PartnerAdmitMutationVariables>;
export const OutletAddDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OutletAdd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OutletAddInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outletAdd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<OutletAddMutation, OutletAddMutationVariables>;
export const ProducerRegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProducerRegister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProducerRegisterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"producerRegister"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"producer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<ProducerRegisterMutation, ProducerRegisterMutationVariables>;
export const PartnerUserInviteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PartnerUserInvite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerUserInviteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerUserInvite"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerUser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<PartnerUserInviteMutation, PartnerUserInviteMutationVariables>;
export const PartnerUserDisableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PartnerUserDisable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerUserDisableInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerUserDisable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partnerUser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<PartnerUserDisableMutation, PartnerUserDisableMutationVariables>;
export const PartnerUsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartnerUsers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<PartnerUsersQuery, PartnerUsersQueryVariables>;
export const LeadSubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadSubmit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadSubmitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leadSubmit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<LeadSubmitMutation, LeadSubmitMutationVariables>;
export const LeadAssignDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadAssign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadAssignInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leadAssign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<LeadAssignMutation, LeadAssignMutationVariables>;
export const LeadCloseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeadClose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadCloseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leadClose"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lead"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<LeadCloseMutation, LeadCloseMutationVariables>;
export const LeadByLookupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeadByLookup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LookupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeadCard"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeadCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lead"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"EnumValue","value":"CONTACT_CUSTOMER"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"customerPhone"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"EnumValue","value":"CONTACT_CUSTOMER"}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<LeadByLookupQuery, LeadByLookupQueryVariables>;
export const LeadSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeadSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"states"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeadState"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"states"},"value":{"kind":"Variable","name":{"kind":"Name","value":"states"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<LeadSearchQuery, LeadSearchQueryVariables>;
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
export const ApplicationOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicationOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LookupInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationCard"}},{"kind":"Field","name":{"kind":"Name","value":"vehicle"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vin"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"choices"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedExclusions"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"materials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"upload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acceptedUnder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"carries"}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyKind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingMaterials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ApplicationOfQuery, ApplicationOfQueryVariables>;
export const ApplicationSearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicationSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationSearchQuery, ApplicationSearchQueryVariables>;
export const ApplicationsNestedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicationsNested"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationCard"}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyholder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"masked"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disclosures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}},{"kind":"Field","name":{"kind":"Name","value":"materials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"carries"}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyKind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingMaterials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ApplicationsNestedQuery, ApplicationsNestedQueryVariables>;
export const ReferralDeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferralDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralOrder"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referrals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"order"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ReferralDeskQuery, ReferralDeskQueryVariables>;
export const ReferralOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferralOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<ReferralOfQuery, ReferralOfQueryVariables>;
export const ReferralForPartnerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReferralForPartner"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referral"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<ReferralForPartnerQuery, ReferralForPartnerQueryVariables>;
export const ReferralDecideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReferralDecide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReferralDecideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referralDecide"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"opinions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationCard"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"carries"}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyKind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingMaterials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReferralDecideMutation, ReferralDecideMutationVariables>;
export const ApplicationSplitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplicationSplit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationSplitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationSplit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"carries"}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyKind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingMaterials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ApplicationSplitMutation, ApplicationSplitMutationVariables>;
export const ApplicationWithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplicationWithdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationWithdrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationWithdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"carries"}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyKind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingMaterials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ApplicationWithdrawMutation, ApplicationWithdrawMutationVariables>;
export const ApplicationSupplyMaterialsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplicationSupplyMaterials"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationSupplyMaterialsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationSupplyMaterials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApplicationCard"}},{"kind":"Field","name":{"kind":"Name","value":"materials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"externalRef"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"carries"}},{"kind":"Field","name":{"kind":"Name","value":"payable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"payBy"}},{"kind":"Field","name":{"kind":"Name","value":"charge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"available"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policyKind"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"document"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingMaterials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"referral"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"splitOff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ApplicationSupplyMaterialsMutation, ApplicationSupplyMaterialsMutationVariables>;
export const ConsentWithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsentWithdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentWithdrawInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consentWithdraw"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayed"}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"clause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"agreementVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"agreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"table"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wouldPass"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ConsentWithdrawMutation, ConsentWithdrawMutationVariables>;