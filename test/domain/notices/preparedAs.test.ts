import { describe, expect, it } from 'vitest';
import { preparedAs, writtenOf } from '../../../src/domain/notices/preparedAs.ts';
import { aSignature } from '../builders.ts';
import { directed, sheetOf } from './sheets.ts';

const about = 'parentNotice|placement-1|parents';
const grace = { to: { name: 'Grace Obi', address: '17 Orchard Rise' }, typed: { reportTo: 'Jo', reasons: 'Calm' } };
const made = (on: string, itemId: string, written = grace) => ({
  key: `made-${on}`,
  placementKey: 'placement-1',
  pupilKey: 'amara',
  providerKey: '',
  on,
  says: 'Prepared.',
  by: aSignature('Miriam Okafor', `${on}T12:00:00.000Z`),
  what: {
    kind: 'documentMade' as const,
    document: 'offSiteNotice' as const,
    version: 1,
    file: { driveId: 'd', itemId, webUrl: 'https://onedrive.example/n.docx', fileName: 'n.docx' },
    about,
    written: writtenOf(written),
  },
});
const found = (...caseRecords: ReturnType<typeof made>[]) => {
  const facts = directed({ caseRecords });
  return preparedAs(sheetOf(facts, about).notice, facts, grace)?.key;
};

describe('The file of a notice that was sent (NOT-4)', () => {
  it('is the one with the same words to the same person, whichever was made last', () => {
    const toAda = { ...grace, to: { name: 'Ada Obi', address: '' } };
    expect(found(made('2026-11-02', 'a'), made('2026-11-03', 'b', toAda))).toBe('made-2026-11-02');
    expect(found(made('2026-11-02', 'a', { ...grace, typed: { reportTo: 'Jo', reasons: ' Calm ' } }))).toBeDefined();
  });

  it('is none that was written over since', () => {
    expect(
      found(made('2026-11-02', 'a'), made('2026-11-03', 'a', { ...grace, typed: { ...grace.typed, reportTo: 'Ben' } })),
    ).toBe(undefined);
  });
});
