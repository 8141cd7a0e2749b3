/** When a service after a loss is due, and what is to be said of it. Pure. */
import { dayOf, type LocalDate } from '../../kernel/dates.js';
import type { ClaimService } from './after-services.js';

type Dated = Pick<ClaimService, 'state' | 'dueOn' | 'orderedAt' | 'nearToldAt' | 'overdueToldAt'>;

/** Its day is over and it is not done: the whole day was there for it. What was called off or done is never overdue. */
export function isOverdue({ state, dueOn }: Pick<Dated, 'state' | 'dueOn'>, today: LocalDate): boolean {
  return (state === 'ORDERED' || state === 'UNDER_WAY') && dueOn < today;
}

/** What is to be told now; null when nothing is, or it was told. Whoever orders for the same day needs no reminder. */
export function tidingsOf(service: Dated, today: LocalDate): 'NEAR' | 'OVERDUE' | null {
  if (service.overdueToldAt !== null) return null;
  if (isOverdue(service, today)) return 'OVERDUE';
  const open = service.state === 'ORDERED' || service.state === 'UNDER_WAY';
  const comes = open && service.dueOn === today && dayOf(service.orderedAt) < today;
  return comes && service.nearToldAt === null ? 'NEAR' : null;
}
