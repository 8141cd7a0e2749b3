/** TEMPORARY: what the rooms below will offer through their front doors; replaced by their own functions when they land. */
export function drawPolicyDocument(subject: { policy: { number: string } }, about: object): Promise<Uint8Array> {
  return Promise.resolve(Buffer.from(`%PDF-1.7 ${subject.policy.number} ${JSON.stringify(about)}`));
}
