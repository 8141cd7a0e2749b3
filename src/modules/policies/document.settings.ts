/** Set once at start: where the code on a document can be checked. */
export interface DocumentSettings {
  /** The address that checks a code: `https://gateway.example/verify/{code}`. */
  verifyAddress(code: string): string;
}

let settings: DocumentSettings | null = null;

export function setDocumentSettings(given: DocumentSettings): void {
  settings = given;
}

export function documentSettings(): DocumentSettings {
  if (!settings) throw new Error('document settings are not set');
  return settings;
}
