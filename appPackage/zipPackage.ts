import JSZip from 'jszip';

/** The app package as Teams takes it: three files at the top of a zip. The same parts give the same bytes. */
export async function zipPackage(parts: {
  readonly manifest: unknown;
  readonly color: Buffer;
  readonly outline: Buffer;
}): Promise<Buffer> {
  const zip = new JSZip();
  // A fixed date: a package that says the same is the same file.
  const date = new Date('2026-01-01T00:00:00Z');
  zip.file('manifest.json', `${JSON.stringify(parts.manifest, undefined, 2)}\n`, { date });
  zip.file('color.png', parts.color, { date });
  zip.file('outline.png', parts.outline, { date });
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}
