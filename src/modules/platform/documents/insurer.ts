/** The insurer as its papers name it. Comes from configuration; the sandbox invents one. */
import type { Sentence } from '../../../kernel/refusal.js';

export interface PrintedInsurer {
  readonly name: Sentence;
  readonly address: Sentence;
  /** Customer service and accident reports. */
  readonly phone: string;
  readonly website: string;
}
