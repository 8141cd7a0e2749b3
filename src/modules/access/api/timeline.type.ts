/** What happened with an object, told for people: read off the record of events, which names no person and holds no personal text. */
import { Ctx, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import type { Instant } from '../../../kernel/dates.js';
import { eventSentence } from '../../../kernel/events.js';
import { type Id, wireId } from '../../../kernel/ids.js';
import { say } from '../../../kernel/refusal.js';
import { connectionType, DateTimeScalar } from '../../platform/index.js';
import { ActorKindEnum } from './viewer.type.js';

/** As far as a timeline needs a row of the record. */
export interface TimelineRecord {
  readonly id: Id<'Event'>;
  readonly type: string;
  readonly occurredAt: Instant;
  readonly actorSide: string;
}

@ObjectType({ description: 'Something that happened to an object, told for people.' })
export class TimelineEntry {}

export const TimelineConnection = connectionType('Timeline', () => TimelineEntry, 'timeline entries, newest first');

@Resolver(() => TimelineEntry)
export class TimelineEntryFields {
  @FieldResolver(() => ID, { description: 'Opaque id; the same as in the event log.' })
  id(@Root() { id }: TimelineRecord): string {
    return wireId('Event', id);
  }
  @FieldResolver(() => DateTimeScalar, { description: 'When it happened.' })
  at(@Root() { occurredAt }: TimelineRecord): Instant {
    return occurredAt;
  }
  @FieldResolver(() => String, {
    description: 'What happened; the same word as in the event log: `agreement.activated`.',
  })
  event(@Root() { type }: TimelineRecord): string {
    return type;
  }
  @FieldResolver(() => String, { description: 'In words, in the language asked for.' })
  label(@Root() { type }: TimelineRecord, @Ctx() ctx: Context): string {
    const sentence = eventSentence(type);
    return sentence ? say(sentence, ctx.language) : type;
  }
  @FieldResolver(() => ActorKindEnum, { description: 'Whose act it was.' })
  by(@Root() { actorSide }: TimelineRecord): string {
    return actorSide;
  }
}
