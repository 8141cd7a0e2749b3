/** Papers that came with an application: who may fetch them, and what becomes of one that was no paper (S-216, S-230). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseWireId } from '../../../src/kernel/ids.js';
import { ApplicationSupplyMaterialsDocument, FileByIdDocument } from '../../generated/operations.js';
import { codeOf, content, declarationOf, declared, put } from '../../kit/files.js';
import type { Client } from '../../kit/gateway.js';
import { newKey, quoteWorld, type QuoteWorld, type Seller } from '../../kit/quote-world.js';
import { type ApplicationView, applicationOf, took } from '../../kit/underwriting-world.js';

let world: QuoteWorld;
let dealer: Seller;
beforeAll(async () => {
  world = await quoteWorld();
  dealer = await world.partner();
});
afterAll(() => world.stop());

/** Takes a photo of the car into the application; tells where its bytes go. */
async function supplied(application: ApplicationView, bytes: Buffer): Promise<{ id: string; target: string }> {
  const file = await declared(dealer, declarationOf(bytes), 'VEHICLE_PHOTO');
  const input = {
    idempotencyKey: newKey(),
    applicationId: application.id,
    materials: [{ kind: 'VEHICLE_PHOTO' as const, file: { fileId: file.id } }],
  };
  const { applicationSupplyMaterials: answer } = await dealer.ask(ApplicationSupplyMaterialsDocument, { input });
  expect(answer?.userErrors).toEqual([]);
  return file;
}

async function addressFor(client: Client, id: string): Promise<string | null> {
  const { node } = await client.ask(FileByIdDocument, { id });
  if (node?.__typename !== 'File') throw new Error('not there');
  return node.download?.url ?? null;
}

describe('a paper of an application', () => {
  it('is fetched by who sees the application, and by nobody else of the same partner', async () => {
    const application = await took(dealer, 'A');
    const bytes = content('image/jpeg');
    const { id, target } = await supplied(application, bytes);
    await put(target, bytes);
    const branch = await world.credentialOf(dealer.made, { boundTo: 'branch' });
    const main = await world.credentialOf(dealer.made, { boundTo: 'main' });
    expect(await applicationOf(branch, application.id)).toBeNull(); // brought by an outlet above its own
    expect([await addressFor(main, id), await addressFor(dealer, id)].map((address) => address !== null)).toEqual([
      true,
      true,
    ]);
    expect((await branch.ask(FileByIdDocument, { id })).node).toBeNull(); // not even its name
  });

  it('that belongs to nothing yet is fetched by every reader of its owner', async () => {
    const bytes = content('image/jpeg');
    const file = await declared(dealer, declarationOf(bytes), 'VEHICLE_PHOTO');
    await put(file.target, bytes);
    const branch = await world.credentialOf(dealer.made, { boundTo: 'branch' });
    expect(await addressFor(branch, file.id)).not.toBeNull();
  });

  it('rejected after it was taken, tells the application so, in the same commit', async () => {
    const application = await took(dealer, 'A');
    const bytes = Buffer.from('<html>');
    const { target } = await supplied(application, bytes);
    const told = () =>
      world.db
        .owner`select type from events where subject_id = ${parseWireId('Application', application.id)} and type = 'application.paper_rejected'`;
    expect(await told()).toHaveLength(0);
    const answer = await put(target, bytes);
    expect([answer.status, await codeOf(answer)]).toEqual([422, 'FILE_REJECTED']);
    expect(await told()).toHaveLength(1);
    const after = await applicationOf(dealer, application.id);
    expect(after?.materials.find(({ kind }) => kind === 'VEHICLE_PHOTO')?.state).not.toBe('RECEIVED');
  });
});
