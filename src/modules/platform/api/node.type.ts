/** Relay's Node. Rooms register their kinds; `app` collects them, so no room knows those above it. */
import { Field, ID, Int, InterfaceType } from 'type-graphql';
import type { ReadCtx } from '../../../kernel/ctx.js';
import { type IdKind, readWireId } from '../../../kernel/ids.js';
import { ActionAvailability } from './action.type.js';

const typeNames = new WeakMap<object, string>();

@InterfaceType({
  description: 'Anything that can be fetched again by its id.',
  resolveType: (value: object) => typeNames.get(value),
  autoRegisterImplementations: false,
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
}

export interface NodeKind {
  readonly kind: IdKind;
  /** GraphQL type; default the kind's own name. */
  readonly typeName?: string;
  /** Permission to read this kind: a fetch by id asks for no less than its own root does. */
  readonly permission: string;
  load(ctx: ReadCtx, id: string): Promise<object | null | undefined>;
}

const kinds = new Map<IdKind, NodeKind>();

/** Makes a kind of object reachable by `node`. The load must go through the room's own scoped reads. */
export function registerNode(node: NodeKind): void {
  kinds.set(node.kind, node);
}

export function nodeKinds(): IdKind[] {
  return [...kinds.keys()].sort();
}

/** Every type that `node` may answer, with the permission it asks for: who lacks it has no such type (`app/projection`). */
export function nodePermissions(): { readonly typeName: string; readonly permission: string }[] {
  return [...kinds.values()].map(({ kind, typeName, permission }) => ({ typeName: typeName ?? kind, permission }));
}

/** Tells interfaces which GraphQL type a record is. */
export function asNode<T extends object>(typeName: string, record: T): T {
  typeNames.set(record, typeName);
  return record;
}

/** The object behind a wire id; null when it is not there, or not the caller's. */
export async function loadNode(ctx: ReadCtx, wire: string): Promise<object | null> {
  const read = readWireId(wire);
  const kind = read ? kinds.get(read.kind) : undefined;
  if (!read || !kind) return null;
  return loadSubject(ctx, read.kind, read.uuid);
}

export async function loadSubject(ctx: ReadCtx, kind: IdKind, uuid: string): Promise<object | null> {
  const node = kinds.get(kind);
  if (!node || !ctx.actor.permissions.has(node.permission)) return null;
  const found = await node.load(ctx, uuid);
  return found ? asNode(node.typeName ?? kind, found) : null;
}

@InterfaceType({
  implements: Node,
  description: 'Anything that has a life: read what is open before offering a button.',
  resolveType: (value: object) => typeNames.get(value),
  autoRegisterImplementations: false,
})
export abstract class Actionable extends Node {
  @Field(() => Int, { description: 'Rises with every change: your `expectedVersion`.' })
  revision!: number;
  @Field(() => [ActionAvailability], { description: 'What is open to you, and why not.' })
  availableActions!: ActionAvailability[];
}
