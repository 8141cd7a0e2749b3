/**
 * Pictures are drawn anew: what is served was written by our encoder, from pixels alone. Whatever else the file carried
 * (EXIF, profiles, comments, thumbnails, films and archives behind its end) is gone.
 */
import sharp, { type Sharp } from 'sharp';
import type { Examined } from './examined.js';
import { takenOf } from './exif.rules.js';

/** A phone of 50 megapixels passes. */
const PIXELS_MOST = 64_000_000;
/** Enough to read a plate beside a car, and a page at 300 dots an inch. */
const EDGE_MOST = 4096;
const SECONDS = 15;

sharp.cache(false);
sharp.concurrency(1);
// Of all decoders in the library only these three may ever run here.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});

type Picture = 'image/jpeg' | 'image/png' | 'image/webp';

export async function examinePicture(type: Picture, given: Buffer): Promise<Examined> {
  try {
    const picture = sharp(given, {
      limitInputPixels: PIXELS_MOST,
      failOn: 'error',
      sequentialRead: true,
      pages: 1,
    });
    const { width, height, format, exif } = await picture.metadata();
    if (width * height > PIXELS_MOST) return { fault: 'TOO_DEMANDING' };
    if (`image/${format}` !== type) return { fault: 'CONTENT_TYPE' };
    const pixels = picture
      .autoOrient()
      .resize({ width: EDGE_MOST, height: EDGE_MOST, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .timeout({ seconds: SECONDS });
    return { bytes: await encoded(type, pixels).toBuffer(), ...takenOf(exif) };
  } catch (error) {
    return {
      fault: /pixel limit|timeout|too large|exceeds/i.test((error as Error).message) ? 'TOO_DEMANDING' : 'UNREADABLE',
    };
  }
}

function encoded(type: Picture, pixels: Sharp): Sharp {
  switch (type) {
    case 'image/jpeg':
      return pixels.jpeg({ quality: 90, chromaSubsampling: '4:4:4' });
    case 'image/png':
      return pixels.png({ compressionLevel: 6 });
    case 'image/webp':
      return pixels.webp({ quality: 90 });
  }
}
