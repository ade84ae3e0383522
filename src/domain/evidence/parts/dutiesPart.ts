import { dutiesOfPlacement } from '../../duties/allDuties.ts';
import type { Duty } from '../../duties/duty.ts';
import { kindOf } from '../../duties/dutyKinds.ts';
import { isOfConcern } from '../../duties/isOfConcern.ts';
import { rulebook } from '../../duties/rulebook.ts';
import { type Standing, standingOn } from '../../duties/standing.ts';
import { rememberedOf } from '../../remembered.ts';
import { roleNames } from '../../staff.ts';
import { countOf, shortDate } from '../../words.ts';
import type { EvidenceOf } from '../evidenceOf.ts';
import { heading, note, paragraph, type ReportPart, tableOr } from '../report.ts';

/** What is owed after a concern is told to the safeguarding lead alone (SAF-3), and never here. */
const duties = rememberedOf(({ facts, placement, today, now }: EvidenceOf) =>
  dutiesOfPlacement(rulebook(facts), placement)
    .filter((duty) => !isOfConcern(duty))
    .map((duty) => ({ duty, standing: standingOn(duty, { today, now }) })),
);
const count = (of: EvidenceOf, ...wanted: readonly Standing[]): number =>
  duties(of).filter(({ standing }) => wanted.includes(standing)).length;

/** `41 done in time, 3 done late, 2 overdue, 1 not done`. */
export function dutyCounts(of: EvidenceOf): string {
  const late = count(of, 'doneLate');
  const overdue = count(of, 'overdue', 'unclear');
  const lapsed = count(of, 'lapsed');
  return [
    `${count(of, 'doneInTime')} done in time`,
    late > 0 ? `${late} done late` : '',
    overdue > 0 ? `${overdue} overdue` : 'none overdue',
    lapsed > 0 ? `${lapsed} no longer possible` : '',
  ]
    .filter((words) => words !== '')
    .join(', ');
}

/** What law and policy ask of the placement, duty by duty, with what was done: what is missing is said first. */
export function dutiesPart(of: EvidenceOf): ReportPart {
  const all = duties(of);
  const open = all.filter(({ standing }) => standing === 'overdue' || standing === 'unclear');
  const done = all.filter(({ duty }) => duty.done !== undefined);
  const lapsed = all.filter(({ standing }) => standing === 'lapsed');
  return {
    heading: 'What was due, and how it was met',
    blocks: [
      paragraph(`${countOf(all.length, 'duty', 'duties')} by law and policy: ${dutyCounts(of)}.`),
      heading('Overdue'),
      tableOr(
        'Nothing is overdue.',
        'Duties that are overdue',
        { Duty: 30, 'Was due': 15, Why: 37, Owner: 18 },
        open.map(({ duty }) => ({ cells: [nameOf(duty), dueOn(duty), duty.words().because, roleNames[duty.owner]] })),
      ),
      heading('Done'),
      tableOr(
        'Nothing has been recorded as done.',
        'Duties that were done',
        { Duty: 27, 'Was due': 15, 'How it was met': 46, Standing: 12 },
        done.map(({ duty, standing }) => ({
          cells: [nameOf(duty), dueOn(duty), duty.done?.say ?? '', standing === 'doneLate' ? 'Late' : 'In time'],
        })),
      ),
      ...(lapsed.length === 0
        ? []
        : [
            heading('Not done, and no longer possible'),
            tableOr(
              '',
              'Duties that lapsed',
              { Duty: 45, 'Was due': 25, Owner: 30 },
              lapsed.map(({ duty }) => ({ cells: [nameOf(duty), dueOn(duty), roleNames[duty.owner]] })),
            ),
          ]),
      note(
        'Each duty follows from the policy that was in force at its time. Duties about single sessions are in the part on attendance.',
      ),
    ],
  };
}

const nameOf = ({ kind }: Duty): string => kindOf(kind).name;
const dueOn = ({ dueOn }: Duty): string => (dueOn === undefined ? 'No date' : shortDate(dueOn));
