import { answer } from '../../answer.ts';
import type { Finding } from '../../finding.ts';
import { provisions } from '../../law.ts';
import type { Pupil } from '../../pupil.ts';
import type { SchoolFacts } from '../../schoolFacts.ts';
import type { DateText } from '../../session.ts';
import type { Answered, Timetable } from '../../timetable.ts';
import { countOf } from '../../words.ts';

interface Condition {
  readonly question: string;
  readonly of: (timetable: Timetable) => Answered;
  /** Left out: asked of every pupil. */
  readonly asks?: (pupil: Pupil) => boolean;
  readonly yes: string;
  readonly no: string;
  readonly open: string;
}

/** PTT-2, one by one, as they are answered. */
const conditions: readonly Condition[] = [
  {
    question: 'Does the parent with whom the pupil normally lives agree?',
    of: ({ parentAgrees }) => parentAgrees,
    yes: 'The parent with whom the pupil normally lives agrees.',
    no: 'The parent does not agree. Without that agreement there is no part-time timetable.',
    open: 'Ask the parent with whom the pupil normally lives, and record the answer.',
  },
  {
    question: 'Is it part of a support plan?',
    of: ({ hasSupportPlan }) => hasSupportPlan,
    yes: 'It is part of a support plan.',
    no: 'There is no support plan. Write one, with the steps back to full time.',
    open: 'It is not said whether there is a support plan.',
  },
  {
    question: 'Was the EHC plan discussed with the local authority?',
    of: ({ laConsulted }) => laConsulted,
    asks: ({ senStatus }) => senStatus === 'ehcp',
    yes: 'It was discussed with the local authority.',
    no: 'The pupil has an EHC plan and it was not discussed with the local authority. Do so first.',
    open: 'The pupil has an EHC plan: discuss it with the local authority and record that.',
  },
  {
    question: 'Was the social worker told?',
    of: ({ socialWorkerTold }) => socialWorkerTold,
    asks: ({ hasSocialWorker, isLookedAfter }) => hasSocialWorker || isLookedAfter,
    yes: 'The social worker was told.',
    no: 'The pupil has a social worker who was not told. Tell them now.',
    open: 'The pupil has a social worker: tell them and record that.',
  },
  {
    question: 'Was the virtual school consulted?',
    of: ({ virtualSchoolConsulted }) => virtualSchoolConsulted,
    asks: ({ isLookedAfter }) => isLookedAfter,
    yes: 'The virtual school was consulted.',
    no: 'The pupil is looked after and the virtual school was not consulted. Do so first.',
    open: 'The pupil is looked after: consult the virtual school and record that.',
  },
];

/** The conditions of a part-time timetable (PTT-2), those that the pupil asks for; all of them while the pupil is not known. */
export function partTimeConditions(
  timetable: Timetable,
  pupil: Pupil | undefined,
  facts: Pick<SchoolFacts, 'policy'>,
  on: DateText,
): Finding[] {
  const asked = conditions.filter(({ asks }) => asks === undefined || pupil === undefined || asks(pupil));
  return [
    ...asked.map(({ question, of, yes, no, open }) => {
      const { met, notMet, unclear } = answer(question, provisions.PTT2);
      const said = of(timetable);
      return said === undefined ? unclear(open) : said ? met(yes) : notMet(no);
    }),
    onSiteOrChecked(timetable, facts, on),
  ];
}

/** PTT-2: "on-site every day or extra welfare checks". */
function onSiteOrChecked({ isOnSiteEveryDay }: Timetable, { policy }: Pick<SchoolFacts, 'policy'>, on: DateText): Finding {
  const { met, unclear } = answer('Is the pupil on site every day, or checked on?', provisions.PTT2);
  if (isOnSiteEveryDay === undefined) return unclear('It is not said whether the pupil is on site every day.');
  if (isOnSiteEveryDay) return met('The pupil is on site every day.');
  const { value, source } = policy.segmentOn('welfareCheckInSchoolDays', on);
  return met(
    `The pupil is not on site every day: a welfare check is due at least every ${countOf(Number(value), 'school day')} (${source}).`,
  );
}
