/** The offer as a document that verifies offline: the exact bytes that are signed. Pure: the same option has the same bytes. */
import { canonicalJson, fingerprint } from '../../kernel/canonical.js';
import { formatInstant } from '../../kernel/dates.js';
import { wireId } from '../../kernel/ids.js';
import { formatYuan, money } from '../../kernel/money.js';
import { isPriced, partsOf, type Quote, type QuoteOption, type QuoteVersion } from './quote.js';

/** Of the payload, not of the signature. Another set of fields is another version. */
const FORMAT = 'gw-offer/1';

/** Null while the option is not on offer. */
export function offerPayload(option: QuoteOption, version: QuoteVersion, quote: Quote): string | null {
  if (!option.offered || !option.payable || quote.validUntil === null) return null;
  const { requested, tax } = option.detail;
  return canonicalJson({
    format: FORMAT,
    quote: quote.number,
    option: wireId('QuoteOption', option.id),
    label: option.label,
    currency: 'CNY',
    policies: partsOf(option.detail)
      .filter(isPriced)
      .map((policy) => ({
        kind: policy.kind,
        product: policy.productCode,
        premium: yuanOf(policy.premiumFen),
        startsAt: policy.startsOnIssue ? 'ON_ISSUE' : formatInstant(policy.startsAt),
        tariffs: policy.pinned,
      })),
    vehicleTax: tax?.total == null ? null : yuanOf(tax.total),
    payable: formatYuan(option.payable),
    inputHash: inputHash(version, requested),
    agreementVersion: wireId('AgreementVersion', quote.agreementVersionId),
    pricedAt: formatInstant(version.pricedAt),
    validUntil: formatInstant(quote.validUntil),
  });
}

/** SHA-256 over everything that was asked and known: another vehicle, record or wish is another hash. */
export function inputHash({ risk }: Pick<QuoteVersion, 'risk'>, requested: QuoteOption['detail']['requested']): string {
  return fingerprint({ risk, requested });
}

function yuanOf(fen: string): string {
  return formatYuan(money(BigInt(fen)));
}
