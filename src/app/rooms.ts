/** The only list of all rooms' resolvers. */
import { ClauseCitationFields, OperationReceiptFields, PlatformResolver, RuleCitationFields } from '../modules/platform/index.js';

export const resolvers = [PlatformResolver, OperationReceiptFields, ClauseCitationFields, RuleCitationFields];

export function clauseSentences(): { name: string; description: string }[] {
  return [{ name: 'PRODUCTS', description: 'Products that may be brought.' }];
}
