import type { SamplePlacement } from '../datedPlacement.ts';
import { middleOf } from '../duties/reviewRecords.ts';
import { type Employee, holderOf, nameOf } from '../people.ts';
import type { SchoolOnADay } from '../sampleSchool.ts';

type What = Readonly<Record<string, unknown>>;
export type EvaluationEntry = readonly [on: string, says: string, what: What, key: string, by: Employee];

const ids = {
  pupil: ['SkilledAdults', 'Support', 'Safe', 'WhomToTalkTo', 'HelpsProgress', 'Confident', 'Copes'],
  parent: ['Why', 'PartOfReferral', 'Communication', 'Safe', 'HelpsProgress'],
  provider: ['Objectives', 'Attends', 'Engages', 'Academic', 'Vocational', 'Semh'],
  school: ['Purpose', 'Copes', 'Attendance', 'Engagement', 'Behaviour', 'Communication', 'NextSteps'],
} as const;
const names = { pupil: 'pupil', parent: 'parent or carer', provider: 'provider', school: 'school' } as const;
type Voice = keyof typeof ids;
const answered = (voice: Voice, answers: readonly number[]) =>
  Object.fromEntries(ids[voice].flatMap((id, at) => (answers[at] === undefined ? [] : [[`${voice}${id}`, answers[at]]])));

const comments = {
  pupil: 'I like the mornings best. The bus is too early.',
  parent: 'Gets up without being called on these days.',
  provider: 'Comes on time and asks for help before it gets too much.',
  school: 'The days at school are calmer since half-term.',
} as const;
const numbers = {
  pupil: [4, 4, 4, 3, 4, 3, 3],
  parent: [5, 4, 3, 5, 4],
  provider: [4, 4, 5, 3, 4, 3],
  school: [3, 3, 4, 3, 4, 4, 4],
};

/** The evaluation in the middle of two placements of Larkhill: all four voices of the first, three of the second. */
export function evaluationEntries(placement: SamplePlacement, at: SchoolOnADay): EvaluationEntry[] {
  const on = middleOf(placement, at);
  const past = at.placements.filter(
    (one) => one.status === 'Approved' && one.startsOn < middleOf(one, at) && middleOf(one, at) < at.today,
  );
  const [first, second] = past.filter(({ endsOn }) => endsOn > at.today);
  if (at.school.key !== 'larkhill' || (placement !== first && placement !== second)) return [];
  const lead = holderOf('apLead', at.school.key);
  const head = holderOf('headteacher', at.school.key);
  const { pupil, provider, key } = placement;
  const name = `${pupil.forename} ${pupil.surname} at ${provider.name}`;
  const whole = placement === first;
  const signed = { pupil: pupil.forename, parent: pupil.contactName, provider: provider.contactName, school: nameOf(head) };
  const voices = (['pupil', 'parent', 'provider', 'school'] as const).filter((voice) => whole || voice !== 'parent');
  const said = (text: string) => `Evaluation in the middle of ${name}: ${text}`;
  const parts = voices.map((voice): EvaluationEntry => {
    const answers = answered(voice, numbers[voice]);
    const count = `${Object.keys(answers).length} of ${ids[voice].length} statements answered`;
    const given = voice === 'pupil' ? 'device' : 'paper';
    const how = voice === 'pupil' ? 'on a device of the school' : 'written down by the school';
    const what = {
      ...{
        kind: 'evaluationPart',
        when: 'mid',
        voice,
        answers,
        notApplicable: [],
        comments: comments[voice],
        given,
        linkKey: '',
      },
      detail: voice === 'provider' ? { providerAcademic: 'Mathematics: from money up to 10 pounds to 100.' } : {},
      signedBy: signed[voice],
    };
    const says = said(`part of the ${names[voice]}, ${how}, ${count}, signed by ${signed[voice]}.`);
    return [on, says, what, `evaluation ${key} ${voice}`, voice === 'school' ? head : lead];
  });
  const total = voices.flatMap((voice) => numbers[voice]);
  const sum = total.reduce((all, answer) => all + answer, 0);
  const words = whole ? `${sum} of 125` : `${sum} of ${total.length * 5} so far (${total.length} of 25 answered)`;
  const without = whole ? {} : { parent: 'Rang twice and wrote; no answer yet.' };
  const says = `Evaluation in the middle of ${name} concluded: ${words}${whole ? '' : '; without the part of: parent or carer'}.`;
  const agreed = {
    kind: 'evaluationAgreed',
    when: 'mid',
    comments: 'Two of three objectives are on the way. It goes on.',
    without,
  };
  return [...parts, [on, says, agreed, `evaluation ${key}`, lead]];
}
