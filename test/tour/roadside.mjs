/** At the roadside: what to know before anything is filed, one call that reports the loss, and a photo on a bad line. */
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { data, done, REFUSALS, say } from './sale.mjs';

const GUIDE = `query BeforeReporting { claimGuide(cause: COLLISION) { onScene steps materials phone deadlines { text } } }`;
const CLAIM = `claim { id number state loss { late } nextStep { label by } missingDocuments { label }
  documents { kind state files { name state upload { url receivedBytes } } } }`;
const REPORT = `mutation ReportLoss($input: ClaimReportInput!) { claimReport(input: $input) { ${CLAIM} ${REFUSALS} } }`;
const FOLLOW = `query FollowClaim($id: ID!) { claim(by: { id: $id }) { number state nextStep { label by }
  documents { kind state files { name state } } timeline(first: 5) { nodes { at event label by } } } }`;

export async function beforeReporting(send) {
  const { claimGuide } = data(await send(GUIDE));
  say(`first: ${claimGuide.onScene[0]}`);
  say(`papers: ${claimGuide.materials.join(', ')}; phone ${claimGuide.phone}`);
}

/** A photo as a phone takes it, made here. */
export async function photo() {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 };
  return sharp({ create: { width: 800, height: 600, channels: 3, background: '#888', noise } })
    .jpeg({ quality: 90 })
    .toBuffer();
}

const FROM = { 'content-type': 'application/offset+octet-stream' };

/** The first half arrives, the line breaks, and the rest follows from where the gateway says it stands. */
async function onABadLine(url, bytes) {
  const half = Math.floor(bytes.length / 2);
  await fetch(url, { method: 'PATCH', headers: { ...FROM, 'upload-offset': '0' }, body: bytes.subarray(0, half) });
  const received = Number((await fetch(url, { method: 'HEAD' })).headers.get('upload-offset'));
  const rest = bytes.subarray(received);
  const last = await fetch(url, {
    method: 'PATCH',
    headers: { ...FROM, 'upload-offset': String(received) },
    body: rest,
  });
  return { received, status: last.status };
}

/** On a good line: all of it at once. */
export async function sendBytes(url, bytes) {
  await fetch(url, { method: 'PATCH', headers: { ...FROM, 'upload-offset': '0' }, body: bytes });
}

/** How a file is declared before its bytes are sent. */
export function declarationOf(name, bytes) {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, contentType: 'image/jpeg', sizeBytes: bytes.length, sha256 };
}

export async function reportLoss(send, run) {
  const bytes = await photo();
  const declare = declarationOf('现场照片.jpg', bytes);
  const now = Date.now();
  const input = {
    idempotencyKey: `tour-${run}-loss`,
    externalRef: `APP-${run}`,
    policy: { plate: '沪AR1033' },
    occurredAt: new Date(now - 20 * 60_000).toISOString(),
    capturedAt: new Date(now - 15 * 60_000).toISOString(),
    place: { address: '上海市浦东新区世纪大道地下车库', region: '310115', latitude: '31.2290', longitude: '121.5200' },
    cause: 'COLLISION',
    narrative: '倒车时碰到立柱,后保险杠受损。',
    reporter: {
      relation: 'PARTNER',
      name: '行者车友会',
      phone: '4000000000',
      insuredConsentAt: new Date(now - 16 * 60_000).toISOString(),
    },
    policeReported: true,
    evidence: [{ kind: 'DAMAGE_PHOTO', file: { declare } }],
  };
  const { claim } = done(data(await send(REPORT, { input })).claimReport);
  say(`claim ${claim.number}: ${claim.nextStep?.label ?? claim.state}${claim.loss.late ? ', late' : ''}`);
  say(`still missing: ${claim.missingDocuments.map(({ label }) => label).join(', ') || 'nothing'}`);
  const upload = claim.documents.flatMap(({ files }) => files).find(({ upload }) => upload)?.upload;
  const { received, status } = await onABadLine(upload.url, bytes);
  say(`the photo: ${received} of ${bytes.length} bytes came, the line broke, the rest followed (${status})`);
  const { claim: later } = data(await send(FOLLOW, { id: claim.id }));
  for (const { kind, files } of later.documents)
    for (const { name, state } of files) say(`  ${kind}: ${name} is ${state}`);
  for (const { event, label, by } of later.timeline.nodes) say(`  ${event}: ${label} (${by})`);
  return claim;
}
