/** Where bytes of files lie: in a store with the S3 interface when one is named, otherwise in a directory. */
import { type Blobs, diskBlobs, s3Blobs } from '../modules/platform/index.js';
import type { Config } from './config.js';

export function blobsOf({ s3, filesDir }: Pick<Config, 's3' | 'filesDir'>): Blobs {
  return s3 ? s3Blobs(s3) : diskBlobs(filesDir);
}
