import type { SamplePlacement } from '../datedPlacement.ts';
import { visitDays } from '../duties/seriesRecords.ts';
import { holderOf, nameOf } from '../people.ts';
import type { SchoolOnADay } from '../sampleSchool.ts';
import { addDays, type DateText, workingDayUpTo } from '../schoolDays.ts';
import { stableId } from '../stableId.ts';

/** What a row of the case file is made of: the day, the sentence, what it holds, its key where others name it. */
export type VisitEntry = readonly [on: DateText, says: string, what: Readonly<Record<string, unknown>>, key?: string];

const yes = (...keys: string[]) => Object.fromEntries(keys.map((key) => [key, 'yes']));
const inOrder = yes(
  ...['identityChecked', 'safeguardingInformation', 'fireInformation', 'signedIn', 'feltSafe', 'staffIdentifiable'],
  ...['pupilsSupported', 'riskAssessmentReceived', 'riskAssessmentSeen', 'riskAssessmentFollowed', 'riskAssessmentMeetsNeed'],
  ...['tellsAttendance', 'tellsEngagement', 'tellsProgress', 'tellsBehaviour', 'talkedWithStaff', 'talkedWithPupils', 'sawWork'],
);

/** The whole record of the last visit, with what was agreed, and the scores of the first questionnaire: two placements of Larkhill. */
export function visitEntries(placement: SamplePlacement, at: SchoolOnADay): VisitEntry[] {
  const ofLarkhill = at.school.key === 'larkhill' && placement.status === 'Approved' && placement.endsOn > addDays(at.today, 30);
  const [first, second] = at.placements.filter((one) => one.status === 'Approved' && visitDays(one, at).length > 1);
  const on = visitDays(placement, at).findLast((day) => day < addDays(at.today, -6));
  if (!ofLarkhill || on === undefined || (placement !== first && placement !== second)) return [];
  const lead = holderOf('apLead', at.school.key);
  const who = nameOf(lead);
  const name = `${placement.pupil.forename} ${placement.pupil.surname} at ${placement.provider.name}`;
  const isFirst = placement === first;
  const visit = `visit ${placement.key}`;
  const action = `action ${placement.key}`;
  const agreed = isFirst ? 'Put the names of the staff on duty beside the door' : 'Bring the maths book to the next visit';
  const owner = { role: 'apLead', name: who };
  const scores = { emotional: isFirst ? 7 : 4, conduct: 3, hyperactivity: 8, peer: isFirst ? 5 : 2, prosocial: 6, impact: 4 };
  const { emotional, conduct, hyperactivity, peer } = scores;
  return [
    [
      on,
      `Planned visit to the setting about ${name}: ${who}.${isFirst ? ' Not in order: “I could tell who the staff are”.' : ''}`,
      {
        ...{ kind: 'visit', form: 'onSite', isPlanned: true, plannedKey: '', who, role: 'AP lead', time: '10:30' },
        checks: {
          ...inOrder,
          ...(isFirst ? { staffIdentifiable: 'no' } : {}),
          talkedWithParents: 'no',
          sawLesson: 'yes',
          sawUnstructuredTime: 'notSeen',
        },
        comments: isFirst ? { staffIdentifiable: 'Two of three wore no badge, and there is no board with their names.' } : {},
        riskAssessmentVersion: 1,
        progress: [
          { objective: 0, rating: 'good', words: 'Missed one session in four weeks.' },
          { objective: 1, rating: 'some', words: 'Half of the first unit is in the folder.' },
        ],
        views: {
          pupil: 'Likes that it is quiet, and wants to try the lathe.',
          parent: '',
          provider: 'Settled; asks before leaving the room.',
        },
        ...{ notes: '', photographs: [], signatures: [{ party: 'school', name: who }] },
      },
      visit,
    ],
    [
      on,
      `Agreed: ${agreed}. ${who}, by a day.`,
      { kind: 'action', what: agreed, owner, dueOn: addDays(on, 7), from: stableId(visit) },
      action,
    ],
    [
      workingDayUpTo(addDays(on, 5)),
      `Done: ${agreed}`,
      { kind: 'actionDone', recordKey: stableId(action), evidence: 'Seen on a photograph that the provider sent.' },
    ],
    [
      workingDayUpTo(addDays(placement.startsOn, 9)),
      `Strengths and difficulties questionnaire: ${name}, at the start, completed by: school. Difficulties ${emotional + conduct + hyperactivity + peer} of 40.`,
      { kind: 'sdq', when: 'start', completedBy: 'school', scores },
    ],
  ];
}
