import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTinyTeams, type TinyTeams } from '../teams/tinyTeams.ts';

let teams: TinyTeams;
beforeAll(async () => {
  teams = await startTinyTeams();
});
afterAll(() => teams.close());

describe('The page on the server', () => {
  it('is told who it plays Teams for', async () => {
    const settings = await (await teams.call('/local/page')).json();
    expect(settings).toMatchObject({
      tenantId: teams.local.settings.tenantId,
      teamsAppId: teams.local.settings.teamsAppId,
      tabUrl: expect.stringMatching(/\/tab\/$/),
      schoolNames: { larkhill: 'Larkhill Academy' },
      nextTimes: ['09:05', '13:20'],
    });
  });

  it.each(['/assets/..%2f..%2f..%2fpackage.json', '/assets/%2e%2e%2fpackage.json', '/assets/none.js'])(
    'hands out nothing at %s',
    async (path) => {
      expect((await teams.call(path)).status).toBe(404);
    },
  );
});
