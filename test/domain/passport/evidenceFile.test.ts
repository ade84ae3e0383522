import { describe, expect, it } from 'vitest';
import { endingOf, evidenceProblem, evidenceTypeOf } from '../../../src/domain/passport/evidenceFile.ts';

const limit = 20 * 1024 * 1024;
const text = (words: string) => new TextEncoder().encode(words);

describe('A file of evidence (PRO-4)', () => {
  it.each([
    ['certificate.pdf', limit, undefined],
    ['certificate.PDF ', 1, undefined],
    ['certificate.pdf', limit + 1, 'This file has 21 MB; at most 20 MB are taken.'],
    ['certificate.pdf', 0, 'This file is empty.'],
    ['certificate.exe', 10, 'Choose a PDF, Word, Excel'],
    ['certificate', 10, 'Choose a PDF, Word, Excel'],
    ['constructor', 10, 'Choose a PDF, Word, Excel'],
  ])('%s of %i bytes: %s', (name, bytes, problem) => {
    const found = evidenceProblem(name, bytes);
    if (problem === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(problem);
  });

  it.each([
    ['a.pdf', text('%PDF-1.7'), 'application/pdf'],
    ['a.pdf', text('MZ not a PDF'), undefined],
    ['a.docx', Uint8Array.of(0x50, 0x4b, 3, 4), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.docx', text('%PDF-1.7'), undefined],
    ['a.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'image/png'],
    ['a.jpg', Uint8Array.of(0xff, 0xd8, 0xff), 'image/jpeg'],
    ['a.msg', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'application/vnd.ms-outlook'],
    ['a.eml', text('From: office@farm.example\r\n'), 'message/rfc822'],
    ['a.eml', text('no header here'), undefined],
    ['a.txt', text('words'), undefined],
  ])('%s is what its first bytes say', (name, content, contentType) => {
    expect(evidenceTypeOf(name, content)?.contentType).toBe(contentType);
  });

  it('has the ending of its name, in small letters', () => {
    expect(['A.B.PDF', 'none', 'x.toolongending'].map(endingOf)).toEqual(['pdf', '', '']);
  });
});
