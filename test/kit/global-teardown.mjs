export default async function teardown() {
  await globalThis.__gwEmbedded?.stop();
}
