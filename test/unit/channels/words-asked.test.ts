/**
 * A code that two sides can sign and that nobody ever asks is a promise on paper (design §1: the agreement is the API).
 * Every code of the clauses' closed lists stands in a room that asks by it, or here with the reason why not yet.
 */
import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { BUSINESS_LINES, CLAIM_ACTS, RENEWING_PARTIES } from '../../../src/modules/channels/business-words.js';

const NOT_YET: Readonly<Record<string, string>> = {
  INSPECTION: 'inspection by proxy (S-417) has no operation yet; whoever brings it asks this line',
  OTHER_PARTNER: 'a car that another partner insured comes as new business: nobody renews as another partner',
};

const ROOMS = ['quotes', 'renewals', 'endorsements', 'claims', 'billing', 'channels/operations'];
const SOURCES = ROOMS.flatMap((room) =>
  fs
    .readdirSync(path.join('src/modules', room), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => fs.readFileSync(path.join('src/modules', room, file), 'utf8')),
).join('\n');

/** As a fact that a clause judges, or as the act that a room asks for. */
const ASKED_AS: readonly (readonly [list: readonly string[], as: (code: string) => RegExp])[] = [
  [BUSINESS_LINES, (code) => new RegExp(`businessLine: '${code}'`)],
  [CLAIM_ACTS, (code) => new RegExp(`(ClaimAct\\([^)]*|opens\\([^)]*|act\\(|claimAct: )'${code}'`)],
  [RENEWING_PARTIES, (code) => new RegExp(`renewedBy: '${code}'`)],
];

it('every code that an agreement can grant is asked by somebody', () => {
  const unasked = ASKED_AS.flatMap(([list, as]) => list.filter((code) => !as(code).test(SOURCES)));
  expect(unasked).toEqual(Object.keys(NOT_YET));
});
