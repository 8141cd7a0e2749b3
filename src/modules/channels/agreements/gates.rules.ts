/** What stands against the next step of a version: the same answer for the operation and for the button. Pure. */
import type { Actor } from '../../../kernel/ctx.js';
import type { RefusalItem } from '../../../kernel/refusal.js';
import { AccessRefusals, isPrincipal } from '../../access/index.js';
import { ProductRefusals } from '../../products/index.js';
import type { Agreement, AgreementVersion } from '../agreement.js';
import { ChannelRefusals } from '../channels.refusals.js';
import type { AgreementSignature, Deviation } from './agreement-parts.js';
import { type VersionCommand, versionLife } from './version.life.js';

export interface VersionFacts {
  readonly agreement: Agreement;
  readonly version: AgreementVersion;
  readonly deviations: readonly Deviation[];
  readonly signatures: readonly AgreementSignature[];
}

/** Rung of the insurer's people; 0 for whoever has none. */
export function levelOf(actor: Actor): number {
  return isPrincipal(actor) ? (actor.level ?? 0) : 0;
}

function byLife(version: AgreementVersion, command: VersionCommand): RefusalItem | null {
  if (versionLife.may(version.state, command)) return null;
  return {
    code: ChannelRefusals.AGREEMENT_VERSION_STATE,
    facts: [
      { name: 'state', value: version.state },
      { name: 'command', value: command },
      { name: 'open', value: versionLife.open(version.state).join(' ') || '-' },
    ],
  };
}

function openDeviations(deviations: readonly Deviation[]): Deviation[] {
  return deviations.filter(({ approvedBy }) => approvedBy === null);
}

/** Approving: somebody else than the drafter, high enough for every deviation that is still open. */
export function againstApproval({ version, deviations }: VersionFacts, actor: Actor): RefusalItem | null {
  const closed = byLife(version, 'sign');
  if (closed) return closed;
  const open = openDeviations(deviations);
  if (open.length === 0) return { code: ChannelRefusals.NO_DEVIATION_OPEN };
  if (actor.id === null || version.draftedBy === actor.id) return { code: ProductRefusals.SAME_PERSON };
  const needed = Math.max(...open.map(({ level }) => level));
  if (levelOf(actor) < needed)
    return {
      code: ChannelRefusals.LEVEL_TOO_LOW,
      facts: [
        { name: 'level', value: String(levelOf(actor)) },
        { name: 'needed', value: String(needed) },
        {
          name: 'clause',
          value: open
            .filter(({ level }) => level === needed)
            .map(({ clauseNumber }) => clauseNumber)
            .join(', '),
        },
      ],
    };
  return null;
}

/** Signing: deviations approved first, the partner before the insurer, each side once, never by the drafter. */
export function againstSignature({ version, deviations, signatures }: VersionFacts, actor: Actor): RefusalItem | null {
  const closed = byLife(version, 'sign');
  if (closed) return closed;
  const open = openDeviations(deviations);
  if (open.length > 0)
    return {
      code: ChannelRefusals.DEVIATIONS_OPEN,
      facts: [{ name: 'clauses', value: [...new Set(open.map(({ clauseNumber }) => clauseNumber))].join(', ') }],
    };
  // Whoever acts for one outlet does not bind the whole partner.
  if (actor.outletIds !== null) return { code: AccessRefusals.OUTLET_EXCEEDED };
  const side = actor.side === 'PARTNER' ? 'PARTNER' : 'INSURER';
  if (signatures.some((signature) => signature.side === side))
    return { code: ChannelRefusals.ALREADY_SIGNED, facts: [{ name: 'side', value: side }] };
  if (side === 'PARTNER') return null;
  if (actor.id === null || version.draftedBy === actor.id) return { code: ProductRefusals.SAME_PERSON };
  if (!signatures.some((signature) => signature.side === 'PARTNER'))
    return { code: ChannelRefusals.PARTNER_SIGNS_FIRST };
  return null;
}

export function againstActivation({ agreement, version }: VersionFacts): RefusalItem | null {
  const closed = byLife(version, 'activate');
  if (closed) return closed;
  if (agreement.state === 'TERMINATED' || agreement.state === 'EXPIRED' || agreement.state === 'DRAFT')
    return {
      code: ChannelRefusals.AGREEMENT_STATE,
      facts: [
        { name: 'state', value: agreement.state },
        { name: 'command', value: 'activate' },
        { name: 'open', value: '-' },
      ],
    };
  return null;
}
