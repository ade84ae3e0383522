import { readFile } from 'node:fs/promises';
import { fillManifest, type PackageSettings } from './fillManifest.ts';

/** The three parts of the app package for one school, as they stand in this folder. */
export async function readParts(settings: PackageSettings) {
  const part = (name: string) => readFile(new URL(name, import.meta.url));
  const [manifest, color, outline] = await Promise.all([part('manifest.json'), part('color.png'), part('outline.png')]);
  return { manifest: fillManifest(manifest.toString('utf8'), settings), color, outline };
}
