/** Phones and bank cards. Bad values are refused by path, without repeating them. */
import type { Problems } from '../../kernel/refusal.js';
import { passesLuhn } from './check-characters.js';
import { badValue, passes, type Path } from './registry.refusals.js';
import { plainCode } from './text.rules.js';

const MOBILE = /^1[3-9]\d{9}$/;
/** Area code (three digits for 010 and 02x, else four), seven or eight digits, extension; or a 400/800/95 service number, which only organisations have. */
const LANDLINE = /^0(?:10|2\d|[3-9]\d{2})[2-9]\d{6,7}(?:-\d{1,6})?$/;
const SERVICE_NUMBER = /^(?:[48]00\d{7}|95\d{3,6})$/;
const BANK_CARD = /^\d{16,19}$/;

/** A mainland mobile: digits only, country code dropped. Null after adding a problem. */
export function checkMobile(text: string, path: Path, problems: Problems): string | null {
  const digits = localNumber(text).replaceAll('-', '');
  if (MOBILE.test(digits)) return digits;
  problems.add(
    badValue(
      path,
      { zh: '手机号码应为 11 位数字,以 13 到 19 开头。', en: 'A mobile has 11 digits and begins with 13 to 19.' },
      {
        wouldPass: [passes(path, 'format', '11 位手机号码', '11 digits')],
      },
    ),
  );
  return null;
}

/** A mobile, a landline with area code, or a service number. Null after adding a problem. */
export function checkPhone(text: string, path: Path, problems: Problems): string | null {
  const plain = localNumber(text);
  const digits = plain.replaceAll('-', '');
  if (MOBILE.test(digits) || SERVICE_NUMBER.test(digits)) return digits;
  const landline = plain.replace(/^\((0\d{2,3})\)/, '$1').replace(/^(0\d{2,3})-/, '$1');
  if (LANDLINE.test(landline)) return landline;
  problems.add(
    badValue(
      path,
      {
        zh: '请填写 11 位手机号码,或带区号的固定电话。',
        en: 'Give a mobile of 11 digits, or a landline with its area code.',
      },
      {
        wouldPass: [
          passes(path, 'format', '11 位手机号码,或区号加 7–8 位电话', '11 digits, or area code and 7 or 8 digits'),
        ],
      },
    ),
  );
  return null;
}

/** Plain digits and hyphens; `+86`, `0086` and `86` before a mobile go. */
function localNumber(text: string): string {
  return plainCode(text)
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/^(?:\+86|0086|86(?=-?1\d{2}))-?/, '');
}

/** A bank card number: digits only. Null after adding a problem. */
export function checkBankCard(text: string, path: Path, problems: Problems): string | null {
  const digits = plainCode(text).replaceAll('-', '');
  if (BANK_CARD.test(digits) && passesLuhn(digits)) return digits;
  problems.add(
    badValue(
      path,
      {
        zh: '银行卡号应为 16 到 19 位数字且校验位相符,请核对。',
        en: 'A bank card has 16 to 19 digits with a check digit that fits. Compare it.',
      },
      {
        wouldPass: [passes(path, 'format', '16–19 位卡号', '16 to 19 digits')],
      },
    ),
  );
  return null;
}
