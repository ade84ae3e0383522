import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { path } from '../../src/graph/odata.ts';
import { driveId } from '../../src/records/driveItem.ts';
import { filesFor } from '../../src/records/files.ts';
import type { Files } from '../../src/records/filesOfPerson.ts';
import { folderId } from '../../src/records/folderId.ts';
import { type LocalTrust, startLocalTrust } from './localTrust.ts';
import { apLead, headteacher } from './smallTrust.ts';

let trust: LocalTrust;
let hers: Graph;
let files: Files;

beforeAll(async () => {
  trust = await startLocalTrust();
  hers = await trust.graphOf(apLead);
  files = filesFor({ records: trust.records, graph: hers, oneDriveOf: 'me' });
});
afterEach(() => trust.faultsOff());
afterAll(() => trust.close());

const bytes = (text: string) => new TextEncoder().encode(text);
const folder = ['Alternative provision', "Year 10 & 11 #1 100% O'Hara"];
const agreement = { folder, fileName: "Agreement O'Bi & Sons #1 100%.docx", existing: undefined };
const contentOf = ({ driveId, itemId }: { driveId: string; itemId: string }) =>
  hers.download(`/drives/${driveId}/items/${itemId}/content`);

describe('Saving to OneDrive', () => {
  it('makes the folders and the file, whatever signs are in their names', async () => {
    const saved = await files.saveToOneDrive({ ...agreement, content: bytes('one') });

    expect(saved).toMatchObject({ fileName: agreement.fileName, isNewFile: true, webUrl: expect.stringContaining('https://') });
    expect(new TextDecoder().decode(await contentOf(saved))).toBe('one');
    const item = await hers.call({ method: 'GET', path: `/drives/${saved.driveId}/items/${saved.itemId}` });
    expect(item.body).toMatchObject({ parentReference: { path: expect.stringContaining('Alternative') } });
  });

  it('again makes a new version of the same file, also after it was renamed and moved', async () => {
    const first = await files.saveToOneDrive({ ...agreement, fileName: 'moved.docx', content: bytes('one') });
    await hers.call({ method: 'PATCH', path: `/drives/${first.driveId}/items/${first.itemId}`, body: { name: 'renamed.docx' } });

    const again = await files.saveToOneDrive({ ...agreement, fileName: 'moved.docx', content: bytes('two'), existing: first });

    expect(again).toMatchObject({ itemId: first.itemId, fileName: 'renamed.docx', isNewFile: false });
    expect(new TextDecoder().decode(await contentOf(first))).toBe('two');
  });

  it('makes the file anew when it was deleted', async () => {
    const first = await files.saveToOneDrive({ ...agreement, fileName: 'deleted.docx', content: bytes('one') });
    await hers.call({ method: 'DELETE', path: `/drives/${first.driveId}/items/${first.itemId}` });

    const again = await files.saveToOneDrive({ ...agreement, fileName: 'deleted.docx', content: bytes('two'), existing: first });

    expect(again.isNewFile).toBe(true);
    expect(again.itemId).not.toBe(first.itemId);
  });

  it('says that the document is open in Word', async () => {
    const first = await files.saveToOneDrive({ ...agreement, fileName: 'open.docx', content: bytes('one') });
    await trust.fault({ operation: 'PUT /drives/{drive-id}/items/{driveItem-id}/content', status: 423 });

    const again = files.saveToOneDrive({ ...agreement, fileName: 'open.docx', content: bytes('two'), existing: first });

    await expect(again).rejects.toMatchObject({ kind: 'locked' });
  });

  it('takes more than 4 MB through an upload session', async () => {
    const content = new Uint8Array(5 * 1024 * 1024).fill(7);

    const saved = await files.saveToOneDrive({ ...agreement, fileName: 'large.docx', content });

    expect(saved.isNewFile).toBe(true);
    expect((await contentOf(saved)).length).toBe(content.length);
  });
});

describe('Templates and the register of schools', () => {
  const put = async (name: string, content: string) => {
    const library = await trust.graph.call({
      method: 'GET',
      path: '/sites/larkfield.sharepoint.com:/sites/alongside-trust:/drive',
    });
    const drive = driveId(library.body);
    const at = path`/drives/${drive}/items/${await folderId(trust.graph, drive, ['Register of schools'])}:/${name}:`;
    await trust.graph.upload({
      path: at,
      content: bytes(content),
      contentType: 'application/octet-stream',
      whenTaken: 'replace',
    });
  };

  it('read the template that the school has in its library', async () => {
    const template = await files.readTemplate('larkhill', 'commissioning-agreement.docx');

    expect(template instanceof Uint8Array && template.subarray(0, 2)).toEqual(bytes('PK'));
    expect(await files.readTemplate('larkhill', 'unknown.docx')).toBeUndefined();
  });

  it('find the newest CSV of the register, and none when there is none', async () => {
    const theirs = filesFor({ records: trust.records, graph: await trust.graphOf(headteacher), oneDriveOf: 'me' });
    expect(await theirs.readRegisterOfSchools()).toBeUndefined();
    await put('edubase1.csv', 'old');
    await put('read me.txt', 'no');
    await new Promise((turn) => setTimeout(turn, 1100));
    await put('edubase2.csv', 'new');

    const register = await theirs.readRegisterOfSchools();

    expect(register?.fileName).toBe('edubase2.csv');
    expect(new TextDecoder().decode(await register?.content())).toBe('new');
  });
});
