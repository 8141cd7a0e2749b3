/** The partner's own number of a thing: 1–64 printable characters, as every root object carries it. */
import { KernelRefusals, type Problems } from '../../kernel/refusal.js';

const EXTERNAL_REF = /^[\p{L}\p{N}\p{P}\p{S}](?:[\p{L}\p{N}\p{P}\p{S} ]{0,62}[\p{L}\p{N}\p{P}\p{S}])?$/u;

export function checkExternalRef(
  externalRef: string | null,
  problems: Problems,
  field: readonly string[] = ['input', 'externalRef'],
): void {
  if (externalRef === null || EXTERNAL_REF.test(externalRef)) return;
  problems.add({
    code: KernelRefusals.INVALID_INPUT,
    field,
    message: {
      zh: '贵方编号须为 1–64 个可见字符。',
      en: 'Your number must be 1–64 printable characters, without spaces at its ends.',
    },
  });
}
