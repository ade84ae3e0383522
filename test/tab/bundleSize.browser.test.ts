import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const dist = new URL('../../dist/tab/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, dist));

const chunk = z.object({ file: z.string(), isEntry: z.boolean().optional(), imports: z.array(z.string()).default([]) });
const manifest = z.record(z.string(), chunk).parse(JSON.parse(String(read('.vite/manifest.json'))));

/** A chunk with everything it imports at once; what is asked for later by import() is not in it. */
const withImports = (name: string, seen = new Set<string>()): Set<string> => {
  if (!seen.has(name)) {
    seen.add(name);
    for (const next of manifest[name]?.imports ?? []) withImports(next, seen);
  }
  return seen;
};
const filesOf = (name: string): string[] => [...withImports(name)].flatMap((one) => manifest[one]?.file ?? []);
const kilobytes = (files: readonly string[]): number => files.reduce((sum, file) => sum + gzipSync(read(file)).length, 0) / 1000;

const [entry = ''] = Object.keys(manifest).filter((name) => manifest[name]?.isEntry);
const firstRoute = filesOf(entry);
const textOf = (files: readonly string[]) => files.map((file) => String(read(file))).join('\n');

describe('The first route of the tab', () => {
  it('is at most 200 kB of JavaScript, gzipped', () => {
    expect(firstRoute.length).toBeGreaterThan(0);
    expect(kilobytes(firstRoute)).toBeGreaterThan(80);
    expect(kilobytes(firstRoute)).toBeLessThanOrEqual(200);
  });

  it('holds Today, and neither teams-js nor the calendar library', () => {
    const text = textOf(firstRoute);
    expect(text).toContain('Not confirmed');
    expect(text).not.toContain('validDomains.json');
    expect(text).not.toMatch(/PlainDate\b/);
  });
});

describe('Every other page of the tab', () => {
  it('adds at most 60 kB', () => {
    // What a page asks for later, once it stands, is no part of it.
    const pages = Object.keys(manifest).filter((name) => name.includes('features/') && name.endsWith('Page.tsx'));
    expect(pages.length).toBeGreaterThanOrEqual(18);
    for (const page of pages) {
      const added = filesOf(page).filter((file) => !firstRoute.includes(file));
      expect(kilobytes(added), page).toBeLessThanOrEqual(60);
    }
  });
});
