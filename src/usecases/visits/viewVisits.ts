import { recordsOf } from '#domain/caseFile/caseFile.ts';
import type { ObjectiveProgress } from '#domain/caseFile/objectiveProgress.ts';
import type { VisitWhat } from '#domain/caseFile/visitWhat.ts';
import { mayTakeBackCase } from '#domain/checks/mayTakeBackCase.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { recordsOfPlacement } from '#domain/deciding/recordsOfPlacement.ts';
import { rulebook } from '#domain/duties/rulebook.ts';
import type { Placement } from '#domain/placement.ts';
import type { DateText } from '#domain/session.ts';
import { type Role, roleNames } from '#domain/staff.ts';
import { difficultiesOf, type SdqScores, type SdqWhen } from '#domain/visits/sdqScores.ts';
import { visitsOfPlacement } from '#domain/visits/visitFigures.ts';
import type { VisitAnswer, VisitForm } from '#domain/visits/visitItems.ts';
import { heldVisits, leftPhotographs, plannedVisits } from '#domain/visits/visitsOf.ts';
import { dateInWords } from '#domain/words.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { openOf, riskStanding } from './openVisits.ts';

export interface VisitRow {
  readonly key: string;
  readonly on: DateText;
  readonly time: string;
  readonly form: VisitForm;
  readonly isPlanned: boolean;
  readonly who: string;
  readonly role: string;
  readonly checks: Readonly<Record<string, VisitAnswer>>;
  readonly comments: Readonly<Record<string, string>>;
  readonly riskAssessmentVersion: number | null;
  readonly progress: readonly ObjectiveProgress[];
  readonly views: { readonly pupil: string; readonly parent: string; readonly provider: string };
  readonly notes: string;
  readonly photographs: readonly { readonly webUrl: string; readonly consent: string }[];
  readonly signatures: readonly { readonly party: string; readonly name: string }[];
  readonly byName: string;
  readonly says: string;
  readonly mayTakeBack: boolean;
}

export interface PlannedRow {
  readonly key: string;
  readonly day: DateText;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly people: string;
  readonly webLink: string;
  readonly isPast: boolean;
  readonly byName: string;
  /** Whether its event is in this person's calendar: nobody else's can be moved or called off. */
  readonly isMine: boolean;
}

export interface VisitsView {
  readonly placementKey: string;
  readonly pupilName: string;
  readonly pupilForename: string;
  readonly providerName: string;
  readonly providerEmail: string;
  readonly siteAddress: string;
  readonly objectives: readonly string[];
  /** The latest version of the risk assessment, and what the provider was given of it (PUP-3). */
  readonly riskAssessment: { readonly version: number; readonly summary: string; readonly where: string } | null;
  readonly riskGiven: string;
  readonly figures: {
    readonly lastOn: DateText | null;
    readonly count: number;
    readonly dueOn: DateText | null;
    readonly isMissing: boolean;
  };
  readonly planned: readonly PlannedRow[];
  readonly visits: readonly VisitRow[];
  /** Photographs of visits that were taken back: they lie in the library still, and a person removes them. */
  readonly leftPhotographs: readonly { readonly fileName: string; readonly webUrl: string }[];
  readonly questionnaires: readonly {
    readonly key: string;
    readonly on: DateText;
    readonly when: SdqWhen;
    readonly completedBy: Extract<VisitWhat, { readonly kind: 'sdq' }>['completedBy'];
    readonly scores: SdqScores;
    readonly difficulties: number;
    readonly byName: string;
    readonly says: string;
    readonly mayTakeBack: boolean;
  }[];
  /** Which questionnaire is due next; empty when none. */
  readonly sdqDue: SdqWhen | '';
  readonly people: readonly { readonly name: string; readonly email: string; readonly roles: readonly Role[] }[];
  readonly me: { readonly name: string; readonly role: string };
  readonly may: { readonly visit: boolean; readonly recordSdq: boolean };
}

/** The visits of one placement, and all that the form of the next one needs, so that it can be filled without a connection. */
export async function viewVisits(desk: Desk, schoolKey: string, placementKey: string): Promise<Outcome<VisitsView>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const placement = opened.value.book.placements.get(placementKey)?.value;
  if (placement === undefined) return refuse.notFound('This placement is no longer in the list of the school.');
  return done({
    ...aboutOf(opened.value, placement),
    ...recordedOf(desk, opened.value, placement),
    ...peopleOf(desk, opened.value),
  });
}

function aboutOf(open: OpenSchool, placement: Placement) {
  const { facts } = open;
  const pupil = facts.pupils.get(placement.pupilKey);
  const provider = facts.providers.get(placement.providerKey);
  const { newest, given } = riskStanding(open, placement);
  const { lastOn, count, dueOn, isMissing } = visitsOfPlacement(rulebook(facts), placement, open);
  return {
    placementKey: placement.key,
    pupilName: pupil === undefined ? 'A pupil no longer in the list' : `${pupil.forename} ${pupil.surname}`,
    pupilForename: pupil?.forename ?? 'the pupil',
    providerName: provider?.name ?? 'A provider no longer in the list',
    providerEmail: provider?.contactEmail ?? '',
    siteAddress: facts.sites.get(placement.siteKey)?.address ?? '',
    objectives: [...placement.objectives],
    riskAssessment:
      newest === undefined ? null : { version: newest.what.version, summary: newest.what.summary, where: newest.what.where },
    riskGiven:
      given === undefined
        ? 'It is not recorded that the provider was given one.'
        : `The provider was given version ${given.what.version} on ${dateInWords(given.on)}.`,
    figures: { lastOn: lastOn ?? null, count, dueOn: dueOn ?? null, isMissing },
  };
}

function recordedOf(desk: Desk, open: OpenSchool, placement: Placement) {
  const { facts, today } = open;
  const records = recordsOfPlacement(facts.caseRecords)(placement.key);
  return {
    planned: plannedVisits(records, today)
      .filter(({ standing }) => standing !== 'held')
      .map(({ record: { key, what, by }, standing }): PlannedRow => {
        const { day, startsAt, endsAt, people, event } = what;
        return {
          ...{ key, day, startsAt, endsAt, people },
          webLink: event?.webLink ?? '',
          isPast: standing === 'past',
          byName: by.name,
          isMine: by.personId === desk.person.personId,
        };
      }),
    visits: heldVisits(records).map((record): VisitRow => {
      const { kind: _kind, plannedKey: _planned, photographs, ...rest } = record.what;
      return {
        ...{ key: record.key, on: record.on, byName: record.by.name, says: record.says, ...rest },
        photographs: photographs.map(({ file, consent }) => ({ webUrl: file.webUrl, consent })),
        mayTakeBack: mayTakeBackCase(desk.person, record, facts).outcome === 'met',
      };
    }),
    leftPhotographs: leftPhotographs(records).map(({ fileName, webUrl }) => ({ fileName, webUrl })),
    questionnaires: recordsOf(records, 'sdq')
      .reverse()
      .map((record) => ({
        ...{ key: record.key, on: record.on, when: record.what.when, completedBy: record.what.completedBy },
        ...{
          scores: record.what.scores,
          difficulties: difficultiesOf(record.what.scores),
          byName: record.by.name,
          says: record.says,
        },
        mayTakeBack: mayTakeBackCase(desk.person, record, facts).outcome === 'met',
      })),
    sdqDue: partOf(openOf(open, placement, 'sdq')[0]?.key),
  };
}

const partOf = (key: string | undefined): 'start' | 'end' | '' =>
  key === undefined ? '' : key.endsWith('|start') ? 'start' : 'end';

function peopleOf(desk: Desk, { facts }: OpenSchool) {
  const me = facts.staff.find(({ personId }) => personId === desk.person.personId);
  return {
    people: facts.staff.map(({ name, email, roles }) => ({ name, email, roles })),
    me: { name: desk.person.name, role: (me?.roles ?? []).map((role) => roleNames[role]).join(', ') },
    may: {
      visit: holdsRight('visit', desk.person, facts).outcome === 'met',
      recordSdq: holdsRight('recordSdq', desk.person, facts).outcome === 'met',
    },
  };
}
