/** What an application says about licences. Pure, every problem at once. */
import type { LocalDate } from '../../../kernel/dates.js';
import type { RefusalItem, Sentence } from '../../../kernel/refusal.js';
import { ChannelRefusals } from '../channels.refusals.js';

export interface LicenceClaim {
  readonly number: string;
  readonly scope: string;
  readonly regions: readonly string[];
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate;
}

/** Agents and brokers exist by their licence or registration: without one in force they are no partners (IL 119, 122). */
const LICENCE_IS_ALL: readonly string[] = ['AGENT', 'INDIVIDUAL_AGENT', 'BROKER'];

export function licencesAgainst(kind: string, claims: readonly LicenceClaim[], today: LocalDate): RefusalItem[] {
  const problems: RefusalItem[] = [];
  const refuse = (field: readonly string[], message: Sentence): void => {
    problems.push({ code: ChannelRefusals.LICENCE_INVALID, field: ['input', 'licences', ...field], message });
  };
  claims.forEach((claim, index) => {
    const at = String(index);
    if (!/^[\p{L}\p{N}][\p{L}\p{N}\-()() ]{2,63}$/u.test(claim.number.trim()))
      refuse([at, 'number'], { zh: '许可证号为 3–64 个字符。', en: 'A licence number has 3–64 characters.' });
    if (claim.scope.trim() === '' || claim.scope.length > 200)
      refuse([at, 'scope'], {
        zh: '请写明许可范围,至多 200 字。',
        en: 'Say what it permits, in at most 200 characters.',
      });
    if (claim.regions.length === 0) refuse([at, 'regions'], { zh: '至少一个地区。', en: 'At least one region.' });
    if (claim.validFrom >= claim.validUntil)
      refuse([at, 'validUntil'], { zh: '失效日须晚于生效日。', en: 'It must end after it begins.' });
    else if (claim.validUntil <= today)
      refuse([at, 'validUntil'], { zh: '许可证已失效。', en: 'The licence no longer holds.' });
  });
  if (LICENCE_IS_ALL.includes(kind) && !claims.some((claim) => claim.validFrom <= today && today < claim.validUntil))
    refuse([], {
      zh: '代理、经纪机构须持有有效许可证,个人代理人须有有效执业登记。',
      en: 'Agencies and brokers hold a licence in force, individual agents a practice registration.',
    });
  return problems;
}
