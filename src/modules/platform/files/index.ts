/** Front door of `platform/files`; the room's own front door hands it on. */
export * from './file.js';
export type { Blobs } from './blobs.port.js';
export { diskBlobs } from './disk-blobs.js';
export { s3Blobs } from './s3-blobs.js';
export type { S3Settings } from './s3-client.js';
export { bearerOf, fileAddresses, type Pass } from './file-addresses.js';
export { fileById } from './files.store.js';
export type { MalwareScanner } from './malware.port.js';
export { defineSight, isSeen, seenWith, type Taken } from './sight.js';
export { acceptFile } from './operations/accept-file.js';
export { insertMade, type KeptFile, keepMade, type MadeFile } from './operations/keep-made.js';
export { createUpload } from './operations/create-upload.js';
export { type Arrival, takeBytes, uploadState } from './operations/take-bytes.js';
export { fetchFile, storedFile } from './operations/fetch-file.js';
import './sweep.js'; // defines its timer
