import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../kernel/ctx.js';
import { say } from '../../../kernel/refusal.js';
import { ActorType } from '../../access/index.js';
import { FileType, fileById, type FileRecord, asNode } from '../../platform/index.js';
import { materialStateOf } from '../application.rules.js';
import type {
  ConsentRecord,
  DecisionRecord,
  DecisionStep as StepRecord,
  MaterialRecord,
  MaterialState,
  StoredDisclosure,
} from '../application.js';
import { fileIdsByMaterial } from '../applications.store.js';
import { questionSetOn } from '../published/questions.js';
import { dayOf, type Instant } from '../../../kernel/dates.js';
import { wireId } from '../../../kernel/ids.js';
import type { Question } from '../acceptance.js';
import { DisclosureQuestion } from './acceptance.type.js';
import { Consent, DecisionStep, Disclosure, Material, UnderwritingDecision } from './application.type.js';
import { MaterialStateEnum } from './underwriting.enums.js';
import { ID } from 'type-graphql';

@Resolver(() => DecisionStep)
export class DecisionStepFields {
  @FieldResolver(() => String, { description: 'In words.' })
  message(@Root() step: StepRecord, @Ctx() ctx: Context): string {
    return say(step.message, ctx.language);
  }
}

/** Who decided: automatic underwriting by its name in the caller's language, a person by the name of the post. */
export function decider(decision: DecisionRecord, ctx: Context): ActorType {
  const automatic = say({ zh: '自动核保', en: 'Automatic underwriting' }, ctx.language);
  return {
    kind: decision.actorSide as ActorType['kind'],
    displayName: decision.actorSide === 'SYSTEM' ? automatic : decision.actorLabel,
  };
}

@Resolver(() => UnderwritingDecision)
export class UnderwritingDecisionFields {
  @FieldResolver(() => ActorType, { description: 'Who decided.' })
  decidedBy(@Root() decision: DecisionRecord, @Ctx() ctx: Context): ActorType {
    return decider(decision, ctx);
  }
}

/** A stored answer with the moment it was given. */
export type DisclosureView = StoredDisclosure & { readonly answeredAt: Instant };

@Resolver(() => Disclosure)
export class DisclosureFields {
  @FieldResolver(() => DisclosureQuestion, { description: 'Question, as it was asked.' })
  question(@Root() disclosure: DisclosureView): Question {
    const { key, text, kind, answeredAt } = disclosure;
    const asked = questionSetOn(dayOf(answeredAt)).questions.find((question) => question.key === key);
    return { ...asked, key, text, kind, choices: asked?.choices ?? [] };
  }
}

@Resolver(() => Consent)
export class ConsentFields {
  @FieldResolver(() => ID, { description: 'Opaque id.' })
  id(@Root() consent: ConsentRecord): string {
    return wireId('Consent', consent.id);
  }
}

async function filesOf(ctx: Context, material: MaterialRecord): Promise<FileRecord[]> {
  const ids = await ctx.loader(fileIdsByMaterial).load(material.id);
  const files = await Promise.all(ids.map((id) => ctx.loader(fileById).load(id)));
  return files.flatMap((file) => (file ? [asNode('File', file)] : []));
}

export async function stateOfMaterial(ctx: Context, material: MaterialRecord): Promise<MaterialState> {
  return materialStateOf(material, material.state === 'MISSING' ? await filesOf(ctx, material) : []);
}

@Resolver(() => Material)
export class MaterialFields {
  @FieldResolver(() => String, { description: 'What exactly, in words.' })
  label(@Root() material: MaterialRecord, @Ctx() ctx: Context): string {
    return say({ zh: material.labelZh, en: material.labelEn }, ctx.language);
  }
  @FieldResolver(() => MaterialStateEnum, { description: 'How it stands.' })
  state(@Root() material: MaterialRecord, @Ctx() ctx: Context): Promise<MaterialState> {
    return stateOfMaterial(ctx, material);
  }
  @FieldResolver(() => [FileType], { description: 'Files, with where to send those whose bytes are not here yet.' })
  files(@Root() material: MaterialRecord, @Ctx() ctx: Context): Promise<FileRecord[]> {
    return filesOf(ctx, material);
  }
}
