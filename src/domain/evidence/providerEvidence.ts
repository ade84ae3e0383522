import { standingRecords } from '../caseFile/caseFile.ts';
import { compareText } from '../compareText.ts';
import { registrationRows } from '../passport/registrationRows.ts';
import { lastDayOf, stageOf } from '../placementStage.ts';
import { fullName } from '../pupil.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import { sessionEventNames } from '../sessionEvent.ts';
import { kindOfCase } from '../timeline/caseKinds.ts';
import { countOf, shortDate } from '../words.ts';
import type { Making } from './evidenceOf.ts';
import { checksTable, providerFacts } from './parts/checksPart.ts';
import { signedBy } from './parts/recordRows.ts';
import { stageNames } from './parts/stageNames.ts';
import { note, paragraph, type Report, type ReportPart, type ReportRow, tableOr } from './report.ts';

export interface ProviderEvidenceOf extends Making {
  readonly facts: SchoolFacts;
  readonly providerKey: string;
}

/** REP-5: everything about one provider as this school and the trust hold it: checks, registration, this school's pupils there, what happened. */
export function providerEvidence(of: ProviderEvidenceOf): Report {
  const { facts, providerKey, made, today } = of;
  const name = facts.providers.get(providerKey)?.name ?? 'A provider no longer in the list';
  const checks = facts.providerChecks.filter((check) => check.providerKey === providerKey);
  const placements = facts.placements.filter((one) => one.providerKey === providerKey);
  const running = placements.filter((one) => stageOf(one, today) === 'running').length;
  return {
    title: 'Evidence of a provider',
    subtitle: name,
    school: facts.school.name,
    about: name,
    made,
    facts: [
      ['Provider', name],
      [`Placements of ${facts.school.name}`, `${countOf(placements.length, 'placement')}, ${running} running`],
      ['Checks recorded', String(checks.length)],
    ],
    note: `Checks are the whole trust’s; placements and events are those of ${facts.school.name}. It names pupils: keep it safe. Safeguarding records are kept apart and are not in it.`,
    parts: [
      { heading: 'The provider', blocks: [providerFacts(facts, providerKey), ...registration(of)] },
      { heading: 'Checks as they stand', blocks: [checksTable(checks, today, 'latest')] },
      placementsPart(of),
      happenedPart(of),
      ...(new Set(checks.map(({ check }) => check)).size === checks.length
        ? []
        : [{ heading: 'Every check, in order of time', blocks: [checksTable(checks, today, 'all')] }]),
    ],
  };
}

function registration({ facts, providerKey, today }: ProviderEvidenceOf): ReportPart['blocks'] {
  const provider = facts.providers.get(providerKey);
  if (provider === undefined) return [];
  return [
    tableOr(
      'The registration test is not asked for this provider.',
      'The registration test in numbers',
      { Pupils: 34, All: 10, Limit: 10, 'What follows': 46 },
      registrationRows(provider, facts, today).map(({ who, all, limit, say }) => ({
        cells: [who, String(all), String(limit), say],
      })),
    ),
  ];
}

const placementsPart = ({ facts, providerKey, today }: ProviderEvidenceOf): ReportPart => ({
  heading: 'Placements there',
  blocks: [
    tableOr(
      'This school has placed nobody there.',
      'Placements at the provider',
      { Pupil: 34, 'From and to': 34, Stands: 32 },
      facts.placements
        .filter((one) => one.providerKey === providerKey)
        .toSorted((one, other) => compareText(one.startsOn, other.startsOn))
        .map((one) => {
          const pupil = facts.pupils.get(one.pupilKey);
          return {
            cells: [
              pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil),
              `${shortDate(one.startsOn)} to ${shortDate(lastDayOf(one))}`,
              stageNames[stageOf(one, today)],
            ],
          };
        }),
    ),
  ],
});

/** What happened with the provider: the case file's records about it, declarations, and events of whole sessions. */
function happenedPart({ facts, providerKey }: ProviderEvidenceOf): ReportPart {
  const of = <T extends { readonly providerKey: string }>(all: readonly T[]): T[] =>
    all.filter((one) => one.providerKey === providerKey);
  const taken = new Set(facts.sessionEvents.map(({ takesBack }) => takesBack));
  const rows: { readonly on: string; readonly row: ReportRow }[] = [
    ...standingRecords(of(facts.caseRecords))
      .filter(({ what }) => kindOfCase[what.kind] !== null)
      .map(({ on, says, by }) => ({
        on,
        row: { cells: [shortDate(on), says, signedBy(by)] },
      })),
    ...of(facts.providerDeclarations).map(({ on, pupils, fullTimePupils, by }) => ({
      on,
      row: {
        cells: [shortDate(on), `Declared ${pupils} pupils placed by others, ${fullTimePupils} of them full time`, signedBy(by)],
      },
    })),
    ...of(facts.sessionEvents)
      .filter(({ key, kind, pupilKey }) => pupilKey === '' && kind !== 'takenBack' && !taken.has(key))
      .map(({ date, half, kind, note: said, by }) => ({
        on: date,
        row: {
          cells: [
            `${shortDate(date)}, ${half === 'AM' ? 'morning' : 'afternoon'}`,
            [sessionEventNames[kind], said].filter(Boolean).join(': '),
            signedBy(by),
          ],
        },
      })),
  ];
  return {
    heading: 'What happened',
    blocks: [
      paragraph('Contacts, visits, documents and events about this provider, earliest first.'),
      tableOr(
        'Nothing is recorded.',
        'What happened with the provider',
        { When: 20, What: 58, 'Recorded by': 22 },
        rows.toSorted((one, other) => compareText(one.on, other.on)).map(({ row }) => row),
      ),
      note('What was taken back is left out here; it stays in SharePoint, in the list Case file.'),
    ],
  };
}
