import { standingRecords } from '../../caseFile/caseFile.ts';
import type { CaseRecord } from '../../caseFile/caseRecord.ts';
import { compareText } from '../../compareText.ts';
import { recordsOfPlacement } from '../../deciding/recordsOfPlacement.ts';
import { londonDay } from '../../londonDay.ts';
import type { Signature } from '../../staff.ts';
import { shortDate } from '../../words.ts';
import type { EvidenceOf } from '../evidenceOf.ts';
import { type ReportBlock, type ReportCell, tableOr } from '../report.ts';

export const signedBy = ({ name, at }: Signature): string => `${name}\n${shortDate(londonDay(at))}`;

/** What the case file holds about the placement, or about its pupil alone, and was not taken back; earliest first. */
export function recordsFor({ facts, placement }: EvidenceOf, kinds: readonly CaseRecord['what']['kind'][]): CaseRecord[] {
  const ofPupil = facts.caseRecords.filter((one) => one.pupilKey === placement.pupilKey && one.placementKey === '');
  return standingRecords([...recordsOfPlacement(facts.caseRecords)(placement.key), ...ofPupil])
    .filter(({ what }) => kinds.includes(what.kind))
    .sort((one, other) => compareText(one.on, other.on) || compareText(one.by.at, other.by.at));
}

/** A record that has a file opens it. */
const says = ({ says, what }: CaseRecord): ReportCell =>
  'file' in what && what.file !== null ? { text: says, webUrl: what.file.webUrl } : says;

export const recordsTable = (records: readonly CaseRecord[], caption: string, none: string): ReportBlock =>
  tableOr(
    none,
    caption,
    { When: 17, 'What was recorded': 60, 'Recorded by': 23 },
    records.map((record) => ({ cells: [shortDate(record.on), says(record), signedBy(record.by)] })),
  );
