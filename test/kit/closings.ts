/** The three ways in which every write of a partner closes, as they come about while it is at work. */
import type { QuoteWorld, Seller } from './quote-world.js';

export interface Closing {
  readonly code: 'AGREEMENT_NOT_ACTIVE' | 'LICENCE_LAPSED' | 'PARTNER_STATE';
  readonly what: string;
  readonly close: (world: QuoteWorld, seller: Seller) => Promise<void>;
}

export const CLOSINGS: readonly Closing[] = [
  {
    code: 'AGREEMENT_NOT_ACTIVE',
    what: 'its agreement was suspended',
    async close(world, { made }) {
      await world.db.owner`update agreements set state = 'SUSPENDED' where partner_id = ${made.id}`;
    },
  },
  {
    code: 'LICENCE_LAPSED',
    what: 'its licence lapsed',
    async close(world, { made }) {
      await world.db.owner`update licences set valid_until = '2026-11-21' where partner_id = ${made.id}`;
    },
  },
  {
    code: 'PARTNER_STATE',
    what: 'it was suspended itself',
    async close(world, { made }) {
      await world.db.owner`update partners set state = 'SUSPENDED' where id = ${made.id}`;
    },
  },
];
