/** Relay connections. The rule is all there is to know: items, edges with sealed cursors, where the page ends, a count on demand. */
import { Field, Int, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { Page } from '../../../kernel/paging.js';

@ObjectType({ description: 'Where a page ends and how to go on (Relay).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'More items after this page.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'More items before this page.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first item; null on an empty page.' })
  startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last item; null on an empty page.' })
  endCursor!: string | null;
}

export interface Connection<T> extends Page<T> {
  /** Called only when `totalCount` is asked for. */
  readonly count: () => Promise<number>;
}

/** Makes `<Name>Edge` and `<Name>Connection` for a node type. */
export function connectionType(name: string, node: () => ClassType, items: string): ClassType<Connection<unknown>> {
  @ObjectType(`${name}Edge`, { description: `Item of a ${name}Connection.` })
  class Edge {
    @Field(() => String, { description: 'Sealed cursor.' })
    cursor!: string;
    @Field(node, { description: 'Item.' })
    node!: unknown;
  }

  @ObjectType(`${name}Connection`, { description: `Page of ${items}.` })
  class ConnectionOf {
    @Field(() => [node()], { description: 'Items.' })
    nodes!: unknown[];
    @Field(() => [Edge], { description: 'With cursors.' })
    edges!: Edge[];
    @Field(() => PageInfo, { description: 'Where it ends.' })
    pageInfo!: PageInfo;
    @Field(() => Int, { nullable: true, description: 'Counted and charged only when asked for.' })
    totalCount(): Promise<number> {
      return this.count(); // type-graphql calls methods of the class, not functions that a plain record holds
    }
    count!: () => Promise<number>;
  }
  return ConnectionOf;
}

export function connection<T>(page: Page<T>, count: () => Promise<number>): Connection<T> {
  return { ...page, count };
}
