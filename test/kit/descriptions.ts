/** Every type, field, argument, enum value and input field must say what it means: the schema is the manual. */
import {
  type GraphQLArgument,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** Coordinates without a description, sorted: `Vehicle.vin`, `Query.vehicle(by:)`. Empty is right. */
export function undescribed(schema: GraphQLSchema): string[] {
  const found: string[] = [];
  const look = (coordinate: string, description: string | null | undefined): void => {
    if (!description?.trim()) found.push(coordinate);
  };
  const lookAtArgs = (owner: string, args: readonly GraphQLArgument[]): void => {
    for (const arg of args) look(`${owner}(${arg.name}:)`, arg.description);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    // Root types are known by the language; their fields are what has to be told.
    if (![schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type as never)) {
      look(type.name, type.description);
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field.description);
        lookAtArgs(`${type.name}.${field.name}`, field.args);
      }
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field.description);
    } else if (isEnumType(type)) {
      for (const value of type.getValues()) look(`${type.name}.${value.name}`, value.description);
    }
  }
  for (const directive of schema.getDirectives()) {
    look(`@${directive.name}`, directive.description);
    lookAtArgs(`@${directive.name}`, directive.args);
  }
  return found.sort();
}
