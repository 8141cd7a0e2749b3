/** Documents that were parsed and validated, for all schemas together: Apollo puts the hash of the schema before each. */
import type { DocumentNode } from 'graphql';

/** Characters of source; what is made of one takes some thirty times as much memory. */
const MOST_CHARACTERS = 1_000_000;

interface Entry {
  readonly document: DocumentNode;
  readonly size: number;
}

/** Apollo's interface is asynchronous; its own cache of this kind is no dependency of ours. */
export class DocumentStore {
  private readonly entries = new Map<string, Entry>();
  private size = 0;

  get(key: string): Promise<DocumentNode | undefined> {
    const found = this.entries.get(key);
    if (found) {
      this.entries.delete(key); // to the end: the first is the one unused for longest
      this.entries.set(key, found);
    }
    return Promise.resolve(found?.document);
  }

  set(key: string, document: DocumentNode): Promise<void> {
    this.remove(key);
    const size = document.loc?.source.body.length ?? 0;
    this.entries.set(key, { document, size });
    this.size += size;
    for (const oldest of this.entries.keys()) {
      if (this.size <= MOST_CHARACTERS) break;
      this.remove(oldest);
    }
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.remove(key));
  }

  private remove(key: string): boolean {
    this.size -= this.entries.get(key)?.size ?? 0;
    return this.entries.delete(key);
  }
}
