/** The sheet of the day: in the school's library before the morning is asked about, from the school's own template. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { templateText } from '../../src/documents/templateText.ts';
import type { LocalPerson } from '../support/control.ts';
import { type Everything, startEverything } from '../support/startEverything.ts';

let all: Everything;
let amara: LocalPerson;
const upload = 'PUT /drives/{drive-id}/*';

beforeAll(async () => {
  all = await startEverything({ now: '2026-11-23T07:30' });
  amara = await all.control.person('apLead', 'larkhill');
});
afterEach(() => all.control.noFaults());
afterAll(() => all.stop());

/** A file of the school's library as Amara opens it; undefined when it is not there. */
async function inLibrary(...way: string[]): Promise<Uint8Array | undefined> {
  const authorization = `Bearer ${await all.control.token(amara.id, 'graph')}`;
  const get = (path: string) => fetch(`${all.localOrigin}/v1.0${path}`, { headers: { authorization } });
  const { hostname } = all.settings.trustSite;
  const { id } = await (await get(`/sites/${hostname}:/sites/alongside-larkhill`)).json();
  const answer = await get(`/sites/${id}/drive/root:/${way.map(encodeURIComponent).join('/')}:/content`);
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
}
const sheetOf = (date: string) => inLibrary('Where every pupil is', `Where every pupil is ${date}.docx`);
const dutiesOfSheet = async () =>
  (await all.as(amara.id).get('/schools/larkhill/today')).body.duties.filter(({ say }: { say: string }) =>
    say.includes('sheet for the day'),
  );

describe('The sheet of the day', () => {
  it('waits while SharePoint takes no file, and somebody is told to save it by hand', async () => {
    await all.control.fault({ operation: upload, status: 403 });
    await all.control.setClock('2026-11-23T08:00');

    expect(await sheetOf('2026-11-23')).toBeUndefined();
    expect(await dutiesOfSheet()).toHaveLength(1);
  });

  it('is there once SharePoint takes it: every pupil, one file', async () => {
    await all.control.setClock('2026-11-23T08:05');

    const text = (await templateText((await sheetOf('2026-11-23')) ?? new Uint8Array())).join('\n');
    expect(text).toContain('Larkhill Academy');
    expect(text).toContain('20 pupils away from school');
    expect(text).toContain('Sparrow Lane, Nether Tarrow');
    expect(await dutiesOfSheet()).toEqual([]);
  });

  it('can be taken from Today at any moment, by whoever may read the school and by nobody else', async () => {
    const answer = await all.as(amara.id).download('/schools/larkhill/day-sheet/2026-11-23');
    expect(answer).toMatchObject({ status: 200, fileName: 'Where every pupil is 2026-11-23.docx' });
    expect((await templateText(answer.content)).join('\n')).toContain('Sparrow Lane, Nether Tarrow');

    const stranger = await all.control.person('apLead', 'northmoor');
    expect((await all.as(stranger.id).get('/schools/larkhill/day-sheet/2026-11-23')).status).toBe(403);
    expect((await all.as(amara.id).get('/schools/larkhill/day-sheet/2026-13-40')).status).toBe(400);
  });
});
