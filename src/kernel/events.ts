/** The catalogue of events: names in the past tense, one sentence each. Rooms define; `platform` writes the outbox. */

export interface EventDef {
  /** `quote.priced`. */
  readonly type: string;
  readonly room: string;
  /** What happened, in zh-CN and en. */
  readonly sentence: { readonly zh: string; readonly en: string };
  /** Kind of the object it happened to. */
  readonly subject: string;
}

const catalogue = new Map<string, EventDef>();

export function defineEvents<Name extends string>(
  room: string,
  subject: string,
  sentences: Readonly<Record<Name, { zh: string; en: string }>>,
): { readonly [K in Name]: EventDef } {
  const made: Partial<Record<Name, EventDef>> = {};
  for (const type of Object.keys(sentences) as Name[]) {
    if (catalogue.has(type)) throw new Error(`event ${type} is defined twice`);
    if (!/^[a-z_]+\.[a-z_]+$/.test(type)) throw new Error(`event ${type} is not noun.past`);
    const def: EventDef = { type, room, subject, sentence: sentences[type] };
    catalogue.set(type, def);
    made[type] = def;
  }
  return made as { readonly [K in Name]: EventDef };
}

/** Null for a word that no room leaves any more: what is recorded stays. */
export function eventSentence(type: string): EventDef['sentence'] | null {
  return catalogue.get(type)?.sentence ?? null;
}

export function eventCatalogue(): EventDef[] {
  return [...catalogue.values()].sort((a, b) => (a.type < b.type ? -1 : 1));
}
