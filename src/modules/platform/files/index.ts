/** Front door of `platform/files`; the room's own front door hands it on. */
export * from './file.js';
export type { Appended, BlobName, Blobs, Finished, Inspector } from './blobs.port.js';
export { diskBlobs } from './disk-blobs.js';
export { bearerOf, type FileAddresses, fileAddresses, type Pass } from './file-addresses.js';
export { FileRefusals } from './files.refusals.js';
export { FileEvents } from './files.events.js';
export { fileById } from './files.store.js';
export { acceptFile } from './operations/accept-file.js';
export { insertMade, type KeptFile, keepMade, type MadeFile } from './operations/keep-made.js';
export { createUpload, type CreateUpload } from './operations/create-upload.js';
export { type Arrival, takeBytes, uploadState } from './operations/take-bytes.js';
export { fetchFile, storedFile } from './operations/fetch-file.js';
export { sweepUploads } from './sweep.js';
