import { toCsv } from '#documents/csv.ts';
import { placeOf } from '#domain/board/placeOf.ts';
import { standingRecords } from '#domain/caseFile/caseFile.ts';
import { auditOutcomeNames } from '#domain/caseFile/safeguardingWhat.ts';
import { coversDate } from '#domain/expected.ts';
import type { Placement } from '#domain/placement.ts';
import { fullName } from '#domain/pupil.ts';
import { pupilFlags } from '#domain/pupilFlags.ts';
import { auditFor } from '#domain/safeguarding/auditOf.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import type { DateText } from '#domain/session.ts';
import { whereabouts } from '#domain/whereabouts.ts';
import { shortDate } from '#domain/words.ts';
import type { Desk } from '../desk.ts';
import { type CsvFile, stateWords } from '../exportToday.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { type ConcernCounts, openConcerns } from './openConcerns.ts';

export interface RollRow {
  readonly placementKey: string;
  readonly pupilName: string;
  readonly yearGroup: number;
  readonly address: string;
  readonly contact: string;
  readonly contactTelephone: string;
  readonly flags: readonly string[];
  readonly providerName: string;
  readonly siteAddress: string;
  readonly telephone: string;
  readonly morning: string;
  readonly afternoon: string;
  readonly lastContact: DateText | null;
  readonly lastVisit: DateText | null;
  readonly audit: string;
  /** Null for whoever may not see concerns. */
  readonly openConcerns: number | null;
}

export interface RollView {
  readonly schoolName: string;
  readonly date: DateText;
  readonly rows: readonly RollRow[];
  readonly seesConcerns: boolean;
  /** Whoever may see concerns and cannot read them now must not take that for none. */
  readonly concernsUnread: boolean;
}

/** SAF-4, REP-4: every pupil in alternative provision now, a line for each placement. How many concerns are open stands there for those who may see them. */
export async function viewRoll(desk: Desk, schoolKey: string): Promise<Outcome<RollView>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const open = opened.value;
  const counts = await openConcerns(desk, open);
  return done({
    schoolName: open.book.school.name,
    date: open.today,
    rows: rowsOf(open, counts === 'unread' ? undefined : counts),
    seesConcerns: counts instanceof Map,
    concernsUnread: counts === 'unread',
  });
}

function rowsOf({ facts, today, now }: OpenSchool, counts: ConcernCounts | undefined): RollRow[] {
  const records = standingRecords(facts.caseRecords);
  const marks = (['AM', 'PM'] as const).map((half) => whereabouts(facts, { date: today, half }, now));
  const lastOf = (kind: 'contact' | 'visit', placementKey: string): DateText | null => {
    const days = [
      ...records.flatMap((one) => (one.placementKey === placementKey && one.what.kind === kind ? [one.on] : [])),
      ...facts.dutyRecords.flatMap(({ dutyKey, what }) =>
        what.status === 'done' && dutyKey.startsWith(`${kind}|${placementKey}|`) ? [what.on] : [],
      ),
    ];
    return days.toSorted().at(-1) ?? null;
  };
  return facts.placements
    .filter((placement) => coversDate(placement, today))
    .map((placement) => {
      const pupil = facts.pupils.get(placement.pupilKey);
      const [am, pm] = marks.map((rows) => {
        const row = rows.find((one) => one.pupilKey === placement.pupilKey && one.placementKey === placement.key);
        return row === undefined ? '' : row.state === 'notDue' ? 'Not due there' : stateWords[row.state];
      });
      return {
        placementKey: placement.key,
        pupilName: pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil),
        ...{
          yearGroup: pupil?.yearGroup ?? 0,
          address: pupil?.address ?? '',
          flags: pupil === undefined ? [] : pupilFlags(pupil),
        },
        contact: [pupil?.contact.name, pupil?.contact.relationship].filter((part) => part).join(', '),
        contactTelephone: pupil?.contact.telephone ?? '',
        ...placeOf(placement, facts),
        ...{ morning: am ?? '', afternoon: pm ?? '' },
        ...{ lastContact: lastOf('contact', placement.key), lastVisit: lastOf('visit', placement.key) },
        audit: auditSays(placement, facts),
        openConcerns: counts === undefined ? null : (counts.get(placement.pupilKey) ?? 0),
      };
    })
    .toSorted((a, b) => a.pupilName.localeCompare(b.pupilName, 'en-GB') || a.providerName.localeCompare(b.providerName, 'en-GB'));
}

/** The audit that counts for a placement, or the one recorded for it alone. */
function auditSays({ key, providerKey, startsOn }: Placement, facts: SchoolFacts): string {
  const audit = auditFor(providerKey, startsOn, facts);
  if (audit !== undefined) return `${auditOutcomeNames[audit.what.outcome]} (${shortDate(audit.on)})`;
  const recorded = facts.dutyRecords.find(({ dutyKey }) => dutyKey === `safeguardingAudit|${key}|`);
  if (recorded?.what.status === 'done') return `Done (${shortDate(recorded.what.on)})`;
  return facts.providers.get(providerKey)?.kind === 'onSite' ? 'The school’s own site' : 'No audit recorded';
}

const header = [
  ...['Pupil', 'Year group', 'Home address', 'Contact', 'Contact telephone', 'Known to', 'Provider', 'Address of the provider'],
  ...['Telephone', 'This morning', 'This afternoon', 'Last contact', 'Last visit', 'Audit of the setting'],
];

/** The same as a table. Concerns are never in it: a file goes where it is sent. */
export async function exportRoll(desk: Desk, schoolKey: string): Promise<Outcome<CsvFile>> {
  const seen = await viewRoll(desk, schoolKey);
  if (!seen.done) return seen;
  const rows = seen.value.rows.map((row) => [
    ...[row.pupilName, String(row.yearGroup), row.address, row.contact, row.contactTelephone, row.flags.join('; ')],
    ...[row.providerName, row.siteAddress, row.telephone, row.morning, row.afternoon, row.lastContact ?? '', row.lastVisit ?? ''],
    row.audit,
  ]);
  return done({ fileName: `pupils-in-alternative-provision-${seen.value.date}.csv`, csv: toCsv([header, ...rows]) });
}
