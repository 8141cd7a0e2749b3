/** What a partner's people do once its policies are there. */
import { PolicyDeliverDocument, PolicyDocumentCreateDocument, QuotationDocument } from '../../generated/operations.js';
import { MORNING } from '../quote-world.js';
import { type Business, done, wire } from './business.js';

/** Papers made beside those of the worker, and handed over; every quotation asked for. */
export async function afterIssue(business: Business): Promise<void> {
  const { world, main, branch, canary } = business;
  const policies = await world.db.owner<{ id: string; outlet_id: string }[]>`
    select id, outlet_id from policies where partner_id = ${main.made.id} order by id`;
  let serial = 0;
  for (const { id, outlet_id: outletId } of policies) {
    serial += 1;
    const seller = outletId === main.made.outlets.main ? main : branch;
    const policyId = wire('Policy', id);
    const key = `key-paper-${String(serial)}-${canary.slice(-1)}`;
    done(await seller.ask(PolicyDeliverDocument, { input: { idempotencyKey: `${key}-sms`, policyId, method: 'SMS' } }));
    done(
      await seller.ask(PolicyDeliverDocument, {
        input: { idempotencyKey: `${key}-hand`, policyId, method: 'HANDED_OVER', handedOverAt: MORNING },
      }),
    );
    done(
      await seller.ask(PolicyDocumentCreateDocument, {
        input: { idempotencyKey: `${key}-paper`, policyId, kind: 'CERTIFICATE', language: 'EN' },
      }),
    );
  }
  // A quotation is made by whoever first asks for it: asked for now, so that it is in the estate.
  const quotes = await world.db.owner<{ id: string }[]>`select id from quotes where partner_id = ${main.made.id}`;
  for (const { id } of quotes) await main.ask(QuotationDocument, { by: { id: wire('Quote', id) } });
}
