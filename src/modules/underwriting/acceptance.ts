/** Words of taking an option: what a customer must be asked, shown and told, and what a customer gives. Plain data, no decorators. */
import type { Instant, LocalDate } from '../../kernel/dates.js';
import type { RuleRef, Sentence } from '../../kernel/refusal.js';
import type { FileGiven, MaterialKind } from '../platform/index.js';
import type { AnswerKind, ConsentPurpose, ShownNotice, SignatureMethod } from './application.js';

/** Question of the insurer. Only what is asked counts (SPC2 art. 6), so each is asked in words and kept with its answer. */
export interface Question {
  readonly key: string;
  readonly text: Sentence;
  readonly kind: AnswerKind;
  /** Codes to choose from; empty for other forms. */
  readonly choices: readonly string[];
  /** Asked only when another question has this answer. */
  readonly when?: { readonly key: string; readonly is: readonly string[] };
  /** Bounds of a NUMBER, which is then whole. */
  readonly least?: number;
  readonly most?: number;
}

export interface ExclusionShown {
  readonly key: string;
  readonly text: Sentence;
  readonly productVersionId: string;
}

/** A paper asked for. What is not needed is a list to bring: papers never delay compulsory cover. */
export interface MaterialNeed {
  readonly kind: MaterialKind;
  readonly label: Sentence;
  readonly needed: boolean;
  readonly rule: RuleRef;
}

/** What acceptance needs, once and completely. */
export interface AcceptanceRequirements {
  readonly questions: readonly Question[];
  readonly exclusions: readonly ExclusionShown[];
  /** Only those that must be confirmed. */
  readonly notices: readonly ShownNotice[];
  /** Without these no contract. Others may be given, and none of them is a condition. */
  readonly consents: readonly ConsentPurpose[];
  readonly materials: readonly MaterialNeed[];
  readonly mandateNeeded: boolean;
  /** Fields of people and vehicle still empty, as paths: `people.policyholder.identity`, `vehicle.makeModel`. */
  readonly missingFields: readonly string[];
}

/** One of the five is given. */
export interface AnswerClaim {
  readonly yesNo?: boolean | null;
  readonly text?: string | null;
  readonly number?: string | null;
  readonly date?: LocalDate | null;
  readonly choice?: string | null;
}

export interface MaterialClaim {
  readonly kind: MaterialKind;
  readonly file: FileGiven;
}

export interface SignatureClaim {
  readonly method: SignatureMethod;
  readonly signedAt: Instant;
  readonly evidence: FileGiven;
}

/** What the customer gives, as the caller wrote it. People are completed by the room above, which can check them. */
export interface AcceptanceClaim {
  readonly disclosures: readonly { readonly key: string; readonly answer: AnswerClaim }[];
  readonly confirmedExclusions: readonly string[];
  readonly confirmedNotices?: readonly string[] | null;
  readonly consents: readonly { readonly purpose: ConsentPurpose; readonly givenAt: Instant }[];
  readonly signature: SignatureClaim;
  readonly mandate?: FileGiven | null;
  readonly materials?: readonly MaterialClaim[] | null;
}
