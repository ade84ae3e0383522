/**
 * `npm run package`: checks the Teams app package and writes dist/alongside.zip, to be uploaded in the Teams admin centre.
 * Reads PUBLIC_URL, CLIENT_ID, TEAMS_APP_ID, and the trust's own PRIVACY_URL and TERMS_URL, which Teams shows beside the app.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { commands } from '../bot/commands/commands.ts';
import { checkPackage } from './checkPackage.ts';
import { readParts } from './readParts.ts';
import { zipPackage } from './zipPackage.ts';

const needed = (name: string, example: string) =>
  z.string(`Set ${name}, for example ${name}=${example}.`).trim().min(1, `Set ${name}, for example ${name}=${example}.`);
const environmentSchema = z.object({
  PUBLIC_URL: needed('PUBLIC_URL', 'https://alongside.example.org.uk'),
  CLIENT_ID: needed('CLIENT_ID', 'the application (client) id of the app registration'),
  TEAMS_APP_ID: needed('TEAMS_APP_ID', 'a GUID of your own, made once'),
  PRIVACY_URL: needed('PRIVACY_URL', "https://example.org.uk/privacy (your trust's privacy notice)"),
  TERMS_URL: needed('TERMS_URL', "https://example.org.uk/terms (your trust's terms of use)"),
});

async function build(): Promise<string[]> {
  const environment = environmentSchema.safeParse(process.env);
  if (!environment.success) return environment.error.issues.map(({ message }) => message);
  const { PUBLIC_URL, CLIENT_ID, TEAMS_APP_ID, PRIVACY_URL, TERMS_URL } = environment.data;
  const publicUrl = PUBLIC_URL.replace(/\/+$/, '');
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')));
  const parts = await readParts({
    publicUrl,
    clientId: CLIENT_ID,
    teamsAppId: TEAMS_APP_ID,
    version,
    privacyUrl: PRIVACY_URL,
    termsUrl: TERMS_URL,
  });
  const problems = await checkPackage({ ...parts, commands });
  if (problems.length > 0) return problems;
  const file = new URL('../dist/alongside.zip', import.meta.url);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, await zipPackage(parts));
  console.log('dist/alongside.zip is ready. Upload it in the Teams admin centre: Teams apps, Manage apps, Upload new app.');
  return [];
}

const problems = await build();
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
