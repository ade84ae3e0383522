import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lists } from '../../../src/records/schema.ts';
import type { ListSchema } from '../../../src/records/schemaColumns.ts';

const textOf = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
const section =
  textOf('README.md')
    .split('\n## ')
    .find((part) => part.startsWith('Run it in a tenant')) ?? '';

/** What an administrator fills by hand. */
const byHand: ListSchema[] = [lists.schools, lists.trustStaff, lists.staff, lists.calendar];

describe('README: Run it in a tenant', () => {
  it.each(byHand)(
    'names every column of $name as SharePoint shows it, and every choice',
    ({ name, titleDisplayName, columns }) => {
      expect(section).toContain(`*${name}*`);
      for (const words of [titleDisplayName, ...columns.map(({ displayName }) => displayName)]) expect(section).toContain(words);
      // One example of a type of school is enough; roles and kinds have to be known.
      for (const { type } of columns)
        if (type.kind === 'choice' && name !== 'Schools') for (const choice of type.choices) expect(section).toContain(choice);
    },
  );

  it.each(['src/tenantSettings.ts', 'infra/provision/tenantTarget.ts', 'appPackage/build.ts'])(
    'explains every setting that %s reads',
    (file) => {
      const names = new Set(textOf(file).match(/\b[A-Z]+(?:_[A-Z]+)+\b/g));
      expect(names.size).toBeGreaterThan(4);
      for (const name of names) expect(section).toMatch(new RegExp(`^\\| .*\`${name}\`.* \\|`, 'm'));
    },
  );

  it('lets Teams, and no other client, ask for tokens of the tab', () => {
    expect(section).toContain('`access_as_user`');
    expect(section).toContain('`1fec8e78-bce4-4aaf-ab1b-5451cc387264`');
    expect(section).toContain('`5e3ce6c0-2b1f-4285-8d4b-75ee78787346`');
  });
});
