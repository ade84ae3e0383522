import type { CaseRecord } from '../../caseFile/caseRecord.ts';
import { documentKinds } from '../../caseFile/documentKind.ts';
import { shortDate } from '../../words.ts';
import type { EvidenceOf } from '../evidenceOf.ts';
import { note, type ReportPart, type ReportRow, tableOr } from '../report.ts';
import { recordsFor, signedBy } from './recordRows.ts';

const row = ({ on, what, by }: CaseRecord): ReportRow[] => {
  if (what.kind === 'documentMade' || what.kind === 'pdfMade')
    return [
      {
        cells: [
          { text: what.file.fileName, webUrl: what.file.webUrl },
          `${documentKinds[what.document].name}, version ${what.version}${what.kind === 'pdfMade' ? ', as PDF' : ''}`,
          shortDate(on),
          signedBy(by),
        ],
      },
    ];
  if (what.kind === 'noticeSent' && what.file !== null)
    return [{ cells: [{ text: what.file.fileName, webUrl: what.file.webUrl }, 'Notice as sent', shortDate(on), signedBy(by)] }];
  return [];
};

/** Every document about the placement, with its address (DOC-4). */
export const documentsPart = (of: EvidenceOf): ReportPart => ({
  heading: 'Documents',
  blocks: [
    tableOr(
      'No document has been made.',
      'Documents',
      { File: 40, What: 26, Made: 14, 'Made by': 20 },
      recordsFor(of, ['documentMade', 'pdfMade', 'noticeSent']).flatMap(row),
    ),
    note(
      'Each file opens from its name for whoever may read it in Microsoft 365. For somebody outside, share the files or send copies with this document.',
    ),
  ],
});
