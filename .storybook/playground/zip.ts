const TABLE = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

const crc32 = (bytes: Uint8Array) =>
  (bytes.reduce((crc, byte) => (TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8), 0xffffffff) ^ 0xffffffff) >>>
  0;

/** Writes numbers of two or four bytes, the smallest first. */
function numbers(...parts: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array {
  const out = new DataView(new ArrayBuffer(parts.reduce((sum, [size]) => sum + size, 0)));
  let at = 0;
  for (const [size, value] of parts) {
    if (size === 2) out.setUint16(at, value, true);
    else out.setUint32(at, value, true);
    at += size;
  }
  return new Uint8Array(out.buffer);
}

const ENTRY = 0x04034b50;
const LISTING = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const UTF8 = 0x0800;
/** Is 1 January 1980, the first day that the format knows: the same theme makes the same file. */
const DATE = 0x21;

/** Puts texts into one ZIP file, uncompressed (APPNOTE 6.3, 4.3). */
export function zip(files: Readonly<Record<string, string>>): Blob {
  const encoder = new TextEncoder();
  const bodies: Uint8Array[] = [];
  const listing: Uint8Array[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const [name, data] = [encoder.encode(path), encoder.encode(text)];
    const about = [
      ...([
        [2, UTF8],
        [2, 0],
        [2, 0],
        [2, DATE],
        [4, crc32(data)],
      ] as const),
      ...([
        [4, data.length],
        [4, data.length],
        [2, name.length],
        [2, 0],
      ] as const),
    ] as const;
    const head = numbers([4, ENTRY], [2, VERSION], ...about);
    bodies.push(head, name, data);
    listing.push(
      numbers(
        [4, LISTING],
        [2, VERSION],
        [2, VERSION],
        ...about,
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, offset],
      ),
      name,
    );
    offset += head.length + name.length + data.length;
  }
  const size = listing.reduce((sum, part) => sum + part.length, 0);
  const count = Object.keys(files).length;
  const end = numbers([4, END], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0]);
  return new Blob([...bodies, ...listing, end] as BlobPart[], { type: 'application/zip' });
}
