/** What a camera wrote into a picture of when and where it was taken. Reads two dates and four figures, believes none, follows no loop. */

export interface Taken {
  readonly takenAtMs: number | null;
  readonly position: { readonly latitude: number; readonly longitude: number } | null;
}

const NOTHING: Taken = { takenAtMs: null, position: null };
const ENTRIES_MOST = 512;
const TAG = { exif: 0x8769, gps: 0x8825, taken: 0x9003, zone: 0x9011 } as const;
const GPS = { northOrSouth: 1, latitude: 2, eastOrWest: 3, longitude: 4 } as const;
const TIME = /^(\d{4}):(\d{2}):(\d{2}) (\d{2}):(\d{2}):(\d{2})/;
const ZONE = /^[+-]\d{2}:\d{2}/;
/** Cameras that tell no zone show the wall clock: here, China's. */
const CHINA = '+08:00';

interface Entry {
  readonly count: number;
  /** Where its value stands. */
  readonly at: number;
}

export function takenOf(exif: Buffer | undefined): Taken {
  if (!exif) return NOTHING;
  const tiff = exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif;
  try {
    const little = tiff.toString('latin1', 0, 2) === 'II';
    const reader = new Reader(tiff, little);
    const first = reader.directory(reader.u32(4));
    const own = reader.directory(reader.pointer(first, TAG.exif));
    const gps = reader.directory(reader.pointer(first, TAG.gps));
    return { takenAtMs: timeOf(reader, own), position: positionOf(reader, gps) };
  } catch (error) {
    if (error instanceof RangeError) return NOTHING; // beyond its end
    throw error;
  }
}

class Reader {
  constructor(
    readonly bytes: Buffer,
    private readonly little: boolean,
  ) {}
  u16 = (at: number): number => (this.little ? this.bytes.readUInt16LE(at) : this.bytes.readUInt16BE(at));
  u32 = (at: number): number => (this.little ? this.bytes.readUInt32LE(at) : this.bytes.readUInt32BE(at));

  directory(at: number | null): ReadonlyMap<number, Entry> {
    const entries = new Map<number, Entry>();
    if (at === null) return entries;
    const count = Math.min(this.u16(at), ENTRIES_MOST);
    for (let index = 0; index < count; index += 1) {
      const entry = at + 2 + index * 12;
      const [type, many] = [this.u16(entry + 2), this.u32(entry + 4)];
      const inside = many * (type === 5 || type === 10 ? 8 : type === 2 ? 1 : 4) <= 4;
      entries.set(this.u16(entry), { count: many, at: inside ? entry + 8 : this.u32(entry + 8) });
    }
    return entries;
  }
  pointer(directory: ReadonlyMap<number, Entry>, tag: number): number | null {
    const entry = directory.get(tag);
    return entry ? this.u32(entry.at) : null;
  }
  text(entry: Entry | undefined): string {
    return entry ? this.bytes.toString('latin1', entry.at, entry.at + Math.min(entry.count, 32)) : '';
  }
  /** Degrees, minutes, seconds, each a fraction. */
  degrees(entry: Entry | undefined): number | null {
    if (entry?.count !== 3) return null;
    const [whole = NaN, minutes = NaN, seconds = NaN] = [0, 8, 16].map(
      (step) => this.u32(entry.at + step) / this.u32(entry.at + step + 4),
    );
    const degrees = whole + minutes / 60 + seconds / 3600;
    return Number.isFinite(degrees) ? degrees : null;
  }
}

function timeOf(reader: Reader, entries: ReadonlyMap<number, Entry>): number | null {
  const [, year, month, day, hour, minute, second] = TIME.exec(reader.text(entries.get(TAG.taken))) ?? [];
  if (year === undefined || Number(year) < 1990) return null;
  const [zone = CHINA] = ZONE.exec(reader.text(entries.get(TAG.zone))) ?? [];
  const wall = `${year}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}`;
  const ms = Date.parse(`${wall}${zone}`);
  return Number.isFinite(ms) ? ms : null;
}

function positionOf(reader: Reader, entries: ReadonlyMap<number, Entry>): Taken['position'] {
  const [north, east] = [reader.degrees(entries.get(GPS.latitude)), reader.degrees(entries.get(GPS.longitude))];
  if (north === null || east === null || north > 90 || east > 180) return null;
  const signed = (degrees: number, mark: Entry | undefined, negative: string): number =>
    Math.round(degrees * 1e6) * (reader.text(mark).startsWith(negative) ? -1 : 1);
  return {
    latitude: signed(north, entries.get(GPS.northOrSouth), 'S'),
    longitude: signed(east, entries.get(GPS.eastOrWest), 'W'),
  };
}
