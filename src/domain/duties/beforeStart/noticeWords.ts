import { provisions } from '../../law.ts';
import type { DateText } from '../../session.ts';
import { isDate } from '../../week.ts';
import { dateInWords } from '../../words.ts';
import type { DutyWords } from '../duty.ts';
import type { PlacementCase } from '../placementCase.ts';
import { type NoticeDay, noticeInWords } from './noticeDay.ts';
import { capital, firstDayInWords, parentName, providerName, pupilName } from './whoIsWho.ts';

export type Party = 'parents' | 'pupil' | 'la';

/** From this birthday on the law puts the pupil in the parents' place. */
const ageOfMajority = 18;

/** Whether the pupil is 18 or over on the first day; somebody born on 29 February is from 1 March. */
export function isGrownUp({ pupil, firstDay }: Pick<PlacementCase, 'pupil' | 'firstDay'>): boolean {
  const born = pupil?.dateOfBirth ?? '';
  if (!isDate(born)) return false;
  return `${Number(born.slice(0, 4)) + ageOfMajority}${born.slice(4)}` <= firstDay;
}

/** What the duty to give notice says to whom, why, and how its day was counted. `saved`: in time although a closure came after. */
export function wordsOfNotice(c: PlacementCase, part: Party, notice: NoticeDay, saved: DateText | undefined): DutyWords {
  const whom = whomOf(c, part);
  const dueOn = saved ?? notice.dueOn;
  const asked = `${whom} ${part === 'parents' && whom === 'the parents' ? 'have' : 'has'} written notice at least ${noticeInWords(notice)} before`;
  const by =
    dueOn === undefined
      ? 'the school calendar does not reach that far, so nobody can say by when: add the terms, and send it at once'
      : `by ${dateInWords(dueOn)}`;
  return {
    say: `Send ${whom} written notice of the off-site direction for ${c.name()}, and record it as sent.`,
    because: `${firstDayInWords(c)}; ${asked}, ${by}. ${bindingOn(c)}`,
    steps: [...whoSteps(c, part), ...countSteps(c, notice), ...(dueOn === undefined ? [] : closureSteps(c, notice, saved))],
  };
}

function whomOf(c: PlacementCase, part: Party): string {
  if (part === 'la') return 'the local authority';
  return part === 'pupil' ? pupilName(c) : parentName(c);
}

/** Maintained schools are bound; an academy uses its own powers. */
const bindingOn = ({ facts: { school } }: PlacementCase): string =>
  school.schoolType === 'maintained'
    ? `The regulations bind ${school.name} as a maintained school.`
    : `The regulations bind maintained schools; ${school.name} is an academy and follows them as good practice.`;

function whoSteps(c: PlacementCase, part: Party): string[] {
  if (part === 'la')
    return [
      `${capital(pupilName(c))} has an EHC plan, so the local authority is told. The regulations speak of a statement; that an EHC plan takes its place was read in part only.`,
    ];
  if (!isGrownUp(c)) return [];
  return [
    `${capital(pupilName(c))} is 18 or over on the first day: the law puts the pupil in the parents’ place, and school policy tells both (${provisions.NOT1.id}).`,
  ];
}

function countSteps(c: PlacementCase, notice: NoticeDay): string[] {
  const { policy } = c.facts;
  const law = policy.segmentOn('noticeInSchoolDays', c.firstDay).source;
  const counted = policy.segmentOn('noticeCountsAs', c.firstDay).source;
  return [
    `The first day at ${providerName(c)} is ${dateInWords(c.firstDay)}.`,
    `Notice is given in writing at least ${noticeInWords({ ...notice, isClear: false })} before (${law}, ${provisions.offSiteNotice.title}).`,
    notice.isClear
      ? `The days lie clear between the notice and the first day; neither of these two counts (${counted}).`
      : `The days are counted back from the first day (${counted}).`,
    notice.dueOn === undefined
      ? 'The school calendar does not reach that far back; add the terms.'
      : `Weekends, holidays, INSET days and closures are left out; that makes ${dateInWords(notice.dueOn)}.`,
  ];
}

function closureSteps(c: PlacementCase, { beforeClosures }: NoticeDay, saved: DateText | undefined): string[] {
  const { source } = c.facts.policy.segmentOn('lateClosure', c.firstDay);
  if (saved !== undefined)
    return [
      `A closure lies between the notice and the first day. It counts as a school day for a notice already sent, so that this one was due by ${dateInWords(saved)} and stays in time (${source}).`,
    ];
  return [
    beforeClosures === undefined
      ? `A closure announced later counts: the notice is then due a day earlier (${source}).`
      : `A closure announced after the notice was sent does not make it late (${source}).`,
  ];
}
