import { ArgsType, Field, Int } from 'type-graphql';
import type { PageArgs as Paging } from '../../../kernel/paging.js';

@ArgsType()
export class PageArgs implements Paging {
  @Field(() => Int, { nullable: true, description: 'Forward: 1–100, default 20.' })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'Forward from this cursor.' })
  after?: string | null;
  @Field(() => Int, { nullable: true, description: 'Backward: 1–100.' })
  last?: number | null;
  @Field(() => String, { nullable: true, description: 'Backward from this cursor.' })
  before?: string | null;
}
