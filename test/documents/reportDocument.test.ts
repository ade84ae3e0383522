import { describe, expect, it } from 'vitest';
import { documentBlocks } from '../../src/documents/documentBlocks.ts';
import { reportDocument } from '../../src/documents/evidence/reportDocument.ts';
import { wordPackage } from '../../src/documents/package/wordPackage.ts';
import type { Report, ReportBlock } from '../../src/domain/evidence/report.ts';

const report = (blocks: readonly ReportBlock[] = [], more: Partial<Report> = {}): Report => ({
  title: 'Evidence of a placement',
  subtitle: 'Amara Obi at Foxglove Farm',
  school: 'Larkhill Academy',
  about: 'Amara Obi at Foxglove Farm',
  made: { personId: 'p', name: 'Miriam Okafor', at: '2026-11-23T10:20:00.000Z' },
  facts: [['Pupil', 'Amara Obi']],
  note: 'Keep it safe.',
  parts: [
    { heading: 'Summary', blocks },
    { heading: 'Chronology', blocks: Array.from({ length: 30 }, (): ReportBlock => ({ kind: 'paragraph', text: 'A line' })) },
  ],
  ...more,
});
const partsOf = (content: Uint8Array) => {
  const { parts } = wordPackage(content);
  return (name: string): string => new TextDecoder().decode(parts.get(name) ?? expect.fail(`There is no ${name}.`));
};
const table = (rows: Extract<ReportBlock, { kind: 'table' }>['rows']): ReportBlock => ({
  kind: 'table',
  caption: 'What happened',
  columns: [
    { name: 'When', share: 1 },
    { name: 'What', share: 3 },
  ],
  rows,
});

describe('A document of evidence (REP-5)', () => {
  it('is a Word document that says what the report says, contents first', async () => {
    const blocks = await documentBlocks(reportDocument(report([table([{ cells: ['2 Nov 2026', 'Proposed'] }])])));
    expect(blocks.slice(0, 11)).toEqual([
      { kind: 'paragraph', style: 'SchoolName', text: 'Larkhill Academy' },
      { kind: 'paragraph', style: 'Title', text: 'Evidence of a placement' },
      { kind: 'paragraph', style: 'Subtitle', text: 'Amara Obi at Foxglove Farm' },
      { kind: 'row', cells: ['Pupil', 'Amara Obi'] },
      {
        kind: 'paragraph',
        style: 'Note',
        text: 'Made on Monday 23 November 2026 at 10.20am by Miriam Okafor. Keep it safe.',
      },
      { kind: 'paragraph', style: 'ContentsHeading', text: 'Contents' },
      { kind: 'paragraph', style: 'TOC1', text: '1. Summary' },
      { kind: 'paragraph', style: 'TOC1', text: '2. Chronology' },
      { kind: 'paragraph', style: 'Heading1', text: '1. Summary' },
      { kind: 'row', cells: ['When', 'What'] },
      { kind: 'row', cells: ['2 Nov 2026', 'Proposed'] },
    ]);
  });

  it('has a field of contents whose entries lead to the headings and are there before Word works them out', () => {
    const xml = partsOf(reportDocument(report([{ kind: 'heading', level: 2, text: 'Objectives' }])))('word/document.xml');
    expect(xml).toContain('TOC \\o "1-2"');
    const entries = [...xml.matchAll(/<w:hyperlink w:anchor="(\w+)"[^>]*>.*?<w:t[^>]*>([^<]*)</g)].map(([, anchor, text]) => [
      anchor,
      text,
    ]);
    expect(entries).toEqual([
      ['heading1', '1. Summary'],
      ['heading2', 'Objectives'],
      ['heading3', '2. Chronology'],
    ]);
    for (const [anchor] of entries) expect(xml).toContain(`w:name="${anchor}"`);
  });

  it('says at the head of each page whom it is about, when and by whom it was made, and at its foot part and page', () => {
    const part = partsOf(reportDocument(report()));
    expect(part('word/header.xml')).toMatch(
      /Larkhill Academy.*Amara Obi at Foxglove Farm.*Made on Monday 23 November 2026.*Miriam Okafor/s,
    );
    expect(part('word/footer2.xml')).toMatch(/2\. Chronology.*PAGE.*NUMPAGES/s);
  });

  it('says the head of a table again on each page', () => {
    expect(partsOf(reportDocument(report([table([{ cells: ['a', 'b'] }])])))('word/document.xml')).toContain('<w:tblHeader/>');
  });

  it('strikes through what was corrected, so that it is told without colour', () => {
    const rows = [{ cells: ['a', 'wrong'], tone: 'withdrawn' as const }];
    expect(partsOf(reportDocument(report([table(rows)])))('word/document.xml')).toMatch(/<w:strike\/><\/w:rPr><w:t[^>]*>wrong/);
  });

  it('opens files from their names, and makes a link of nothing that is no web address', () => {
    const cell = (webUrl: string) => ({ cells: [{ text: 'A file', webUrl }] });
    const part = partsOf(
      reportDocument(
        report([
          table([cell('https://x.example/a?b=1&c="2"'), cell('https://x.example/a?b=1&c="2"'), cell('javascript:alert(1)')]),
        ]),
      ),
    );
    const links = part('word/_rels/document.xml.rels');
    expect(links.match(/TargetMode="External"/g)).toHaveLength(1);
    expect(links).toContain('https://x.example/a?b=1&amp;c=&quot;2&quot;');
    expect(links).not.toContain('javascript');
  });

  it('stays readable whatever was typed: marks of XML, characters that it forbids, line breaks', async () => {
    const odd = 'a < b & "c"\u0000\u000b]]> \ud800 🙂\nnext';
    const blocks = await documentBlocks(reportDocument(report([{ kind: 'paragraph', text: odd }])));
    expect(blocks).toContainEqual({ kind: 'paragraph', style: 'Normal', text: 'a < b & "c"]]>  🙂\nnext' });
  });
});
