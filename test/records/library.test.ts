import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { path } from '../../src/graph/odata.ts';
import { openLibrary } from '../../src/records/library.ts';
import { type LocalTrust, startLocalTrust } from './localTrust.ts';
import { apLead } from './smallTrust.ts';

let trust: LocalTrust;
beforeAll(async () => {
  trust = await startLocalTrust();
});
afterAll(() => trust.close());

const bytes = (text: string) => new TextEncoder().encode(text);

describe('Saving to the library of a school', () => {
  it('makes the folder and the file, and again a new version of the same file', async () => {
    const sheet = { schoolKey: 'larkhill', folder: ['Where pupils are', '2026-11'], fileName: 'Where every pupil is.docx' };
    const hers = await trust.graphOf(apLead);
    const library = openLibrary({ records: trust.records, graph: hers });
    const first = await library.save({ ...sheet, content: bytes('one') });
    const again = await library.save({ ...sheet, content: bytes('two') });

    expect(again.webUrl).toBe(first.webUrl);
    const { siteId } = await (await trust.records.schoolSite('larkhill')).address();
    const way = 'Where%20pupils%20are/2026-11/Where%20every%20pupil%20is.docx';
    const content = await hers.download(`${path`/sites/${siteId}`}/drive/root:/${way}:/content`);
    expect(new TextDecoder().decode(content)).toBe('two');
  });
});
