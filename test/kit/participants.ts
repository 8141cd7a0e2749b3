/** Naming who speaks for whom on a claim (S-233), over real HTTP, as partners and the insurer's people name them. */
import { createHash } from 'node:crypto';
import {
  ClaimParticipantAddDocument,
  type ClaimParticipantAddInput,
  type ClaimParticipantAddMutation,
  ClaimParticipantEndDocument,
  type ClaimParticipantEndMutation,
  ClaimParticipantsDocument,
  type ClaimParticipantsQuery,
  type ParticipantCardFragment,
} from '../generated/operations.js';
import { declaredFile } from './acceptance.js';
import type { ClaimWorld } from './claim-world.js';
import { content } from './files.js';
import type { Client } from './gateway.js';
import { newKey } from './quote-world.js';

export type Participant = Omit<ClaimParticipantAddInput, 'idempotencyKey' | 'claimId' | 'expectedVersion'>;

export const LAWYER = (more: Partial<Participant> = {}): Participant => ({
  kind: 'LAWYER',
  party: { person: { name: '王律师', phone: '13800138000' } },
  licenceNumber: '13101201010123456',
  actsFor: 'INSURED',
  powers: ['NEGOTIATE', 'FILE_PAPERS'],
  powerOfAttorney: declaredFile(),
  ...more,
});
export const REPRESENTATIVE = (name: string, more: Partial<Participant> = {}): Participant => ({
  kind: 'AUTHORISED_REPRESENTATIVE',
  party: { person: { name, phone: '13900139000' } },
  actsFor: 'INSURED',
  powers: ['RECEIVE_PAYMENT'],
  powerOfAttorney: declaredFile(),
  ...more,
});

export interface Naming {
  /** Of the insurer, who sees every claim. */
  readonly handler: Client;
  seen(caller: Client, claimId: string): Promise<ClaimParticipantsQuery['claim']>;
  add(
    caller: Client,
    claimId: string,
    given: Participant,
    more?: Partial<ClaimParticipantAddInput>,
  ): Promise<NonNullable<ClaimParticipantAddMutation['claimParticipantAdd']>>;
  end(
    caller: Client,
    claimId: string,
    participantId: string,
  ): Promise<NonNullable<ClaimParticipantEndMutation['claimParticipantEnd']>>;
  /** With its power of attorney here. */
  authorised(caller: Client, claimId: string, given: Participant): Promise<ParticipantCardFragment>;
}

export async function namingOn(world: ClaimWorld): Promise<Naming> {
  const handler = await world.staff(['CLAIMS_HANDLER'], 5);
  const seen: Naming['seen'] = async (caller, id) =>
    (await caller.ask(ClaimParticipantsDocument, { by: { id } })).claim;
  const versionOf = async (claimId: string): Promise<number> => (await seen(handler, claimId))?.revision ?? 0;
  const add: Naming['add'] = async (caller, claimId, given, more = {}) => {
    const expectedVersion = await versionOf(claimId);
    const input = { idempotencyKey: newKey(), claimId, expectedVersion, ...given, ...more };
    const { claimParticipantAdd } = await caller.ask(ClaimParticipantAddDocument, { input });
    if (!claimParticipantAdd) throw new Error('no answer');
    return claimParticipantAdd;
  };
  return {
    handler,
    seen,
    add,
    async end(caller, claimId, participantId) {
      const expectedVersion = await versionOf(claimId);
      const input = { idempotencyKey: newKey(), claimId, expectedVersion, participantId, reason: '委托人撤回授权。' };
      const { claimParticipantEnd } = await caller.ask(ClaimParticipantEndDocument, { input });
      if (!claimParticipantEnd) throw new Error('no answer');
      return claimParticipantEnd;
    },
    async authorised(caller, claimId, given) {
      const bytes = content('application/pdf');
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const declare = { name: '授权委托书.pdf', contentType: 'application/pdf', sizeBytes: bytes.length, sha256 };
      const { claim, userErrors } = await add(caller, claimId, { ...given, powerOfAttorney: { declare } });
      const named = claim?.participants.at(-1);
      if (!named) throw new Error(JSON.stringify(userErrors));
      const url = named.powerOfAttorney?.upload?.url ?? '';
      const { status } = await fetch(url, { method: 'PUT', body: new Uint8Array(bytes) });
      if (status !== 204) throw new Error(`the bytes were answered ${String(status)}`);
      return named;
    },
  };
}
