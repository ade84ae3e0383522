/** `npm run provision` as an administrator runs it, against the local Microsoft 365. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type LocalTrust, startLocalTrust } from '../../records/localTrust.ts';
import { freePort } from '../../support/freePort.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const school = '/sites/larkfield.sharepoint.com:/sites/alongside-larkhill:';
let trust: LocalTrust;
beforeAll(async () => {
  trust = await startLocalTrust();
});
afterEach(() => trust.faultsOff());
afterAll(() => trust.close());

/** Exit code, and what it printed. */
async function provision(parameters: readonly string[], environment: Record<string, string> = {}) {
  const run = promisify(execFile)(process.execPath, ['--import', 'tsx', 'infra/provision/main.ts', ...parameters], {
    cwd: root,
    env: { PATH: '', ...environment },
  });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
  );
}
const locally = () => provision(['--local'], { LOCAL_PORT: new URL(trust.local.origin).port });
const nothingToDo = { code: 0, stdout: 'There was nothing to do: every list is as it should be.\n', stderr: '' };

const send = (method: 'POST' | 'PATCH', path: string, body: object) =>
  trust.graph.call({ method, path: `${school}/lists${path}`, body });
/** The list's id and its columns' ids by name. */
async function listOf(name: string) {
  const { body } = await trust.graph.call({ method: 'GET', path: `${school}/lists/${name}?$expand=columns` });
  const { id, columns } = body as { id: string; columns: { id: string; name: string; displayName: string; indexed: boolean }[] };
  return { id, column: (wanted: string) => columns.find((each) => each.name === wanted), columns };
}

describe('npm run provision -- --local', () => {
  it('says when there was nothing to do', async () => {
    expect(await locally()).toEqual(nothingToDo);
  });

  it('upgrades an older list, says what it did, and leaves what the school added', async () => {
    // An older trust: the list is called otherwise, a column and an index are missing, another is called otherwise and lacks choices.
    const old = await listOf('Reviews');
    await send('PATCH', `/${old.id}`, { displayName: 'Reviews of last year' });
    await send('POST', '', {
      displayName: 'Reviews',
      list: { template: 'genericList' },
      columns: [
        { name: 'Key', displayName: 'Key', indexed: true, enforceUniqueValues: true, text: { allowMultipleLines: false } },
        { name: 'PlacementKey', displayName: 'The placement', text: { allowMultipleLines: false } },
        { name: 'Outcome', displayName: 'Outcome', choice: { choices: ['Ours'], displayAs: 'dropDownMenu' } },
        { name: 'Bus', displayName: 'Bus', text: { allowMultipleLines: false } },
      ],
    });

    const { code, stdout, stderr } = await locally();

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^\/sites\/alongside-larkhill: "Reviews": added the column ".+"\.$/m);
    expect(stdout).toMatch(/^\/sites\/alongside-larkhill: "Reviews": indexed the column ".+"\.$/m);
    expect(stdout).toMatch(/^\/sites\/alongside-larkhill: "Reviews": renamed the column "The placement" to ".+"\.$/m);
    expect(stdout).toMatch(/^\/sites\/alongside-larkhill: "Reviews": added ".+" to the choices of ".+"\.$/m);
    const list = await listOf('Reviews');
    expect(list.column('PlacementKey')?.indexed).toBe(true);
    expect(list.column('Bus')).toBeDefined();
    expect(JSON.stringify(list.column('Outcome'))).toContain('"Ours"');
    expect(await locally()).toEqual(nothingToDo);
  });

  it('tells of a column of another type, leaves it alone, and ends with 1', async () => {
    const old = await listOf('Pupils');
    await send('PATCH', `/${old.id}`, { displayName: 'Pupils of last year' });
    await send('POST', '', {
      displayName: 'Pupils',
      list: { template: 'genericList' },
      columns: [{ name: 'Surname', displayName: 'Surname', number: { decimalPlaces: 'none' } }],
    });

    const { code, stdout, stderr } = await locally();

    expect(code).toBe(1);
    expect(stdout).toContain('"Pupils": added the column "Key".');
    expect(stderr).toBe(
      '/sites/alongside-larkhill: "Pupils": the column "Surname" (Surname) is of another type than the product needs, and SharePoint cannot change types. Rename it, and run this again.\n',
    );
    expect((await listOf('Pupils')).column('Surname')).toMatchObject({ displayName: 'Surname', number: {} });
  });
});

describe('npm run provision without what it needs', () => {
  it('says where it looked for a local Microsoft 365', async () => {
    const port = String(await freePort());
    const { code, stderr } = await provision(['--local'], { LOCAL_PORT: port });
    expect(code).toBe(1);
    expect(stderr).toBe(
      `No local Microsoft 365 answers at http://127.0.0.1:${port}. Start it with npm start, or set LOCAL_PORT to its port.\n`,
    );
  });

  it('names every variable that is missing for a tenant', async () => {
    const { code, stderr } = await provision([], { TENANT_ID: 'x' });
    expect(code).toBe(1);
    expect(stderr).toContain('Set CLIENT_ID, TRUST_SITE, SCHOOL_SITES');
  });
});
