import { Inflate } from 'fflate';
import type { ZipEntry } from './zipEntries.ts';

/** Bytes a step: a step inflates to 4 MB at most (deflate reaches 1:1032), so that a bomb is found out early. */
const step = 4096;

/** An entry's content; undefined when it inflates to more than `atMost` bytes, whatever it declared. Throws when it is damaged. */
export function inflated({ method, compressed }: ZipEntry, atMost: number): Uint8Array | undefined {
  if (method === 0) return compressed.length > atMost ? undefined : compressed;
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  for (let at = 0; at < compressed.length && length <= atMost; at += step)
    stream.push(compressed.subarray(at, at + step), at + step >= compressed.length);
  return length > atMost ? undefined : joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
