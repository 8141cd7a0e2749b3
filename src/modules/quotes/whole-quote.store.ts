/** A new quote with its first version and options: one statement, and the answer made of what was written. */
import type { Ctx, TxCtx } from '../../kernel/ctx.js';
import { dayOf } from '../../kernel/dates.js';
import { fixed } from '../../kernel/db/fixed.js';
import { jsonRow } from '../../kernel/db/json-row.js';
import { Defect } from '../../kernel/failure.js';
import type { Quote, QuoteOption, QuoteVersion } from './quote.js';
import { currentOptionsByQuote, quoteById } from './quotes.store.js';
import { quoteOptions, quotes, quoteVersions } from './quotes.tables.js';

/** As it was written, and as a read would answer it. */
export interface WholeQuote {
  readonly quote: Quote;
  readonly options: readonly QuoteOption[];
}

/** A new quote before it is written. */
export interface QuoteDraft {
  readonly quote: Omit<Quote, 'number'>;
  readonly version: QuoteVersion;
  readonly options: readonly QuoteOption[];
}

/** Many new quotes, one statement; each draws its number. */
export async function insertWholeQuotes(tx: TxCtx, drafts: readonly QuoteDraft[]): Promise<void> {
  if (drafts.length === 0) return;
  await writeWholeQuotes(tx, [
    JSON.stringify(drafts.map(({ quote }) => jsonRow(quotes, { ...quote, number: '' }))),
    JSON.stringify(drafts.map(({ version }) => jsonRow(quoteVersions, version))),
    JSON.stringify(drafts.flatMap(({ options }) => options.map((option) => jsonRow(quoteOptions, option)))),
    dayOf(tx.now),
  ]);
}

const writeWholeQuotes = fixed`
  with version as (insert into quote_versions select * from jsonb_populate_recordset(null::quote_versions, $2::text::jsonb)),
    options as (insert into quote_options select * from jsonb_populate_recordset(null::quote_options, $3::text::jsonb))
  insert into quotes select made.* from jsonb_array_elements($1::text::jsonb) each,
    jsonb_populate_record(null::quotes, each || jsonb_build_object('number', app.ordered_number('QUO', $4::date, 'app.quote_numbers'))) made`;

/** The number comes with the row. */
export async function insertWholeQuote(
  tx: TxCtx,
  quote: Omit<Quote, 'number'>,
  version: QuoteVersion,
  options: readonly QuoteOption[],
): Promise<WholeQuote> {
  const written = JSON.stringify(options.map((option) => jsonRow(quoteOptions, option)));
  const [row] = await writeWholeQuote(tx, [
    JSON.stringify(jsonRow(quotes, { ...quote, number: '' })),
    JSON.stringify(jsonRow(quoteVersions, version)),
    written,
    dayOf(tx.now),
  ]);
  if (!row) throw new Defect('a quote was not written');
  // A JSON column comes back without what JSON does not hold, so the answer is made of the text.
  const read = JSON.parse(written) as readonly Pick<QuoteOption, 'detail'>[];
  return {
    quote: { ...quote, number: row.number },
    options: options.map((option, index) => ({ ...option, detail: read[index]?.detail ?? option.detail })),
  };
}

const writeWholeQuote = fixed<{ number: string }>`
  with version as (insert into quote_versions select * from jsonb_populate_record(null::quote_versions, $2::text::jsonb)),
    options as (insert into quote_options select * from jsonb_populate_recordset(null::quote_options, $3::text::jsonb))
  insert into quotes select * from jsonb_populate_record(null::quotes,
    $1::text::jsonb || jsonb_build_object('number', app.ordered_number('QUO', $4::date, 'app.quote_numbers'))) returning number`;

/** After the commit: the request's own loaders need not read again what it has written. */
export function answerWith(ctx: Ctx, { quote, options }: WholeQuote): void {
  ctx.loader(quoteById).prime(quote.id, quote);
  ctx.loader(currentOptionsByQuote).prime(quote.id, [...options]);
}
