import { inflateSync } from 'node:zlib';

export interface PngFacts {
  readonly width: number;
  readonly height: number;
  /** Whether every pixel that is not wholly transparent is white. */
  readonly isWhiteOnTransparent: boolean;
}

const signature = '89504e470d0a1a0a';

/** Reads what the rules about icons need from a PNG of 8 bits a channel, not interlaced; undefined for anything else. */
export function pngFacts(bytes: Buffer): PngFacts | undefined {
  if (bytes.subarray(0, 8).toString('hex') !== signature) return undefined;
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const [bitDepth, colourType, , , interlace] = bytes.subarray(24, 29);
  const channels = colourType === 6 ? 4 : colourType === 2 ? 3 : 0;
  if (bitDepth !== 8 || channels === 0 || interlace !== 0) return undefined;
  const pixels = unfiltered(inflateSync(Buffer.concat([...dataChunks(bytes)])), width, height, channels);
  return { width, height, isWhiteOnTransparent: channels === 4 && isWhite(pixels) };
}

function* dataChunks(bytes: Buffer): Generator<Buffer> {
  for (let at = 8; at + 8 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') yield bytes.subarray(at + 8, at + 8 + length);
    at += length + 12;
  }
}

/** Undoes the filters of the PNG specification, 9.2: none, sub, up, average, Paeth. */
function unfiltered(raw: Buffer, width: number, height: number, channels: number): Buffer {
  const stride = width * channels;
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const left = x >= channels ? (out[y * stride + x - channels] ?? 0) : 0;
      const up = y > 0 ? (out[(y - 1) * stride + x] ?? 0) : 0;
      const corner = y > 0 && x >= channels ? (out[(y - 1) * stride + x - channels] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      out[y * stride + x] = ((raw[y * (stride + 1) + 1 + x] ?? 0) + guess) & 255;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** Where nothing shows, the colour does not matter; where the icon fades out, rasterisers round white by a step or two. */
function isWhite(pixels: Buffer): boolean {
  for (let at = 0; at < pixels.length; at += 4) {
    const isSeen = (pixels[at + 3] ?? 0) > 0;
    if (isSeen && pixels.subarray(at, at + 3).some((value) => value < 250)) return false;
  }
  return true;
}
