/** The insurer as its papers name it. Comes from configuration; the sandbox invents one. */
import { Defect } from '../../../kernel/failure.js';
import type { Sentence } from '../../../kernel/refusal.js';

export interface PrintedInsurer {
  readonly name: Sentence;
  readonly address: Sentence;
  /** Customer service and accident reports. */
  readonly phone: string;
  readonly website: string;
}

let insurer: PrintedInsurer | null = null;

/** Given once at start by `app`. */
export function setPrintedInsurer(given: PrintedInsurer): void {
  insurer = given;
}

export function printedInsurer(): PrintedInsurer {
  if (!insurer) throw new Defect('nobody said how the insurer is named on paper');
  return insurer;
}
