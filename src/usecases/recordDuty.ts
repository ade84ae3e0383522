import { mayRecordDuty, mayTakeBack } from '#domain/checks/mayRecordDuty.ts';
import { allDuties, dutiesOfPlacement } from '#domain/duties/allDuties.ts';
import type { Duty } from '#domain/duties/duty.ts';
import { kindOf } from '#domain/duties/dutyKinds.ts';
import type { RecordedBy } from '#domain/duties/recordedBy.ts';
import { rulebook } from '#domain/duties/rulebook.ts';
import type { DutyRecord } from '#domain/dutyRecord.ts';
import type { Desk } from './desk.ts';
import { doneProblem } from './dutyDoneProblem.ts';
import { type OpenSchool, openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { refuse } from './refuse.ts';

export interface RecordDuty {
  /** Made by the form once, so that a repeated send records once. */
  readonly key: string;
  readonly dutyKey: string;
  readonly what: DutyRecord['what'];
}

const actions = {
  done: 'Duty recorded as done',
  postponed: 'Duty put off',
  takenBack: 'Record of a duty taken back',
} as const satisfies Record<DutyRecord['what']['status'], string>;

/** Where that is done which is not recorded on the spot. */
const elsewhere = {
  form: '',
  review: 'Record it on the page of the review: that discharges this.',
  decide: 'Decide on the proposal, on its card or on the page of the placement: that discharges this.',
  agreement: 'Make the agreement on the page of the placement: that discharges this.',
  before: 'Record it under “Before it starts” on the page of the placement: that discharges this.',
  end: 'Decide on the page of the placement what comes next: that discharges this.',
  register: 'Answer in the register: that discharges this.',
  providerCheck: 'Record the check on the page of the provider: that discharges this.',
  notice: 'Prepare the notice and record it as sent on its page: that discharges this.',
  learner: 'Record it on the page of the pupil: that discharges this.',
  confidential: 'Record it in the confidential records: that discharges this.',
  audit: 'Record the audit of the setting, on the page of the provider: that discharges this.',
  contact: 'Record the contact on the page of the placement, or on Keeping in touch: that discharges this.',
  policy: 'Record it on the page Policy: that discharges this.',
  start: 'Confirm the start on the page of the placement: that discharges this.',
  condition: 'Record on the page of the placement that the condition is met: that discharges this.',
  visit: 'Record the visit on its own page: that discharges this.',
  evaluation: 'Conclude the evaluation on its own page: that discharges this.',
  sdq: 'Record the questionnaire on the page of the placement: that discharges this.',
  action: 'Record it as done under “Agreed actions” on the page of the placement: that discharges this.',
  override:
    'Record the checks on the page of the provider, or end the override on the page of the placement: that discharges this.',
  timetable: 'Record it on the page of the timetable: that discharges this.',
  suspension: 'Record it on the page of the suspension: that discharges this.',
  ending: 'Record it under “Return and end” on the page of the placement: that discharges this.',
  report: 'Record it under “Reports” on the page of the placement: that discharges this.',
  belonging: 'Record it under “Part of the school” on the page of the placement: that discharges this.',
  none: 'This goes by itself as soon as its cause is gone.',
} as const satisfies Record<RecordedBy, string>;

/** Keeps on the spot that a duty was done (date and evidence), is put off (with a reason), or that an earlier record was wrong. */
export async function recordDuty(desk: Desk, schoolKey: string, input: RecordDuty): Promise<Outcome<{ readonly key: string }>> {
  // Two people at one duty: what the other has just recorded must be seen.
  const opened = await openSchool(desk, schoolKey, { maxAgeInSeconds: 0 });
  if (!opened.done) return opened;
  if (opened.value.book.dutyRecords.has(input.key)) return done({ key: input.key });
  const checked = check(desk, opened.value, input);
  if (!checked.done || checked.value !== undefined) return checked.done ? done({ key: checked.value ?? '' }) : checked;

  const { signature } = opened.value;
  const writer = await desk.writer({ school: schoolKey });
  const create: DutyRecord = { key: input.key, dutyKey: input.dutyKey, what: input.what, by: signature };
  const note = { by: signature, action: actions[input.what.status], subject: input.dutyKey };
  const [written] = await writer.change([{ list: 'dutyRecords', create }], note);
  if (written?.done === false && written.why === 'forbidden') return refuse.bySharePoint('the records of duties');
  // `duplicate` is this very record, sent twice or its answer lost.
  desk.afterChange(schoolKey);
  return done({ key: input.key });
}

/** Done with the key of the same record where this person made it already; with undefined when there is something to write. */
const check = (desk: Desk, open: OpenSchool, input: RecordDuty): Outcome<string | undefined> =>
  input.what.status === 'takenBack'
    ? checkTakenBack(desk, open, input, input.what.recordKey)
    : checkRecord(desk, open, input, input.what);

type OfDuty = Exclude<DutyRecord['what'], { readonly status: 'takenBack' }>;

function checkRecord(desk: Desk, open: OpenSchool, input: RecordDuty, what: OfDuty): Outcome<string | undefined> {
  const { facts, today } = open;
  const duty = allDuties(facts, open).find(({ key }) => key === input.dutyKey);
  if (duty === undefined) return refuse.notFound('This is not asked for any more. Look at Today again.');
  const right = mayRecordDuty(desk.person, duty, facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const { record, name } = kindOf(duty.kind);
  if (record !== 'form') return refuse.badField('dutyKey', `“${name}” is not recorded here. ${elsewhere[record]}`);
  if (duty.done !== undefined) {
    const mine = open.book.dutyRecords.get(duty.done.recordKey ?? '')?.value;
    return mine?.by.personId === desk.person.personId && saysTheSame(mine.what, what) ? done(mine.key) : alreadyDone(duty);
  }
  if (what.status === 'done') {
    const problem = doneProblem(duty, what.on, open) ?? (discharges(open, duty, what) ? undefined : doesNotCount);
    return problem === undefined ? done(undefined) : refuse.badField('what.on', problem);
  }
  return what.until > today
    ? done(undefined)
    : refuse.badField('what.until', 'It can only be put off to a day that is still to come. Choose a later day.');
}

const doesNotCount =
  'Done on that day it does not count for this one. Record the earlier one that is still open, or choose another day.';

/** Whether the duty is discharged by the record; a visit before the first day of the placement, for one, is none. */
function discharges(open: OpenSchool, duty: Duty, what: OfDuty): boolean {
  const record = { key: 'this', dutyKey: duty.key, what, by: open.signature };
  const facts = { ...open.facts, dutyRecords: [...open.facts.dutyRecords, record] };
  const placement = open.book.placements.get(duty.placementKey ?? '')?.value;
  const duties = placement === undefined ? allDuties(facts, open) : dutiesOfPlacement(rulebook(facts), placement);
  const after = duties.find(({ key }) => key === duty.key) ?? allDuties(facts, open).find(({ key }) => key === duty.key);
  return after === undefined || after.done !== undefined;
}

const alreadyDone = ({ done: discharge }: Duty) =>
  refuse.changedMeanwhile(`This is done already. ${discharge?.say ?? ''}. Look at the page again before you record anything.`);

const saysTheSame = (one: DutyRecord['what'], other: OfDuty): boolean =>
  one.status === 'done' && other.status === 'done' && one.on === other.on && one.evidence.trim() === other.evidence.trim();

function checkTakenBack(desk: Desk, open: OpenSchool, { dutyKey }: RecordDuty, recordKey: string): Outcome<string | undefined> {
  const { facts, book } = open;
  const record = book.dutyRecords.get(recordKey)?.value;
  if (record === undefined || record.dutyKey !== dutyKey || record.what.status === 'takenBack')
    return refuse.notFound('There is no such record of this duty. Look at the page again.');
  const right = mayTakeBack(desk.person, record, facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const earlier = facts.dutyRecords.find(({ what }) => what.status === 'takenBack' && what.recordKey === recordKey);
  if (earlier === undefined) return done(undefined);
  return earlier.by.personId === desk.person.personId
    ? done(earlier.key)
    : refuse.changedMeanwhile(`${earlier.by.name} has taken this record back already. Look at the page again.`);
}
