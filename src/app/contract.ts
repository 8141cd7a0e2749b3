/** The files that show what a partner can see: printed by `npm run contract`, compared by a test. */
import { printEvents, printPermissions, printRefusals, printRootFields, printSdl } from './print.js';
import { buildPublicSchema } from './schema.js';

export function contractFiles(): Record<string, string> {
  const schema = buildPublicSchema();
  return {
    'schema/schema.graphql': printSdl(schema),
    'schema/permissions.txt': printPermissions(),
    'schema/refusals.txt': printRefusals(),
    'schema/events.txt': printEvents(),
    'src/generated/root-fields.ts': printRootFields(schema),
  };
}
