import { describe, expect, it } from 'vitest';
import { noticeFile } from '../../../src/documents/notices/noticeData.ts';
import { directed, sheetOf } from '../../domain/notices/sheets.ts';

const sheet = sheetOf(directed(), 'parentNotice|placement-1|parents');
const nameOf = (taken?: (fileName: string) => boolean) => noticeFile(sheet, { name: 'Grace Obi', address: '' }, taken).fileName;

describe('The file of a notice', () => {
  it('is named by kind, pupil, provider, addressee and day, so that two placements share none', () => {
    expect(nameOf()).toBe('Notice of an off-site direction - Amara Obi - Foxglove Farm - Grace Obi - 2026-11-05.docx');
  });

  it('gets a number where another notice has the name', () => {
    expect(nameOf((fileName) => fileName === nameOf())).toContain(' - 2026-11-05 (2).docx');
  });
});
