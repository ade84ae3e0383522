import { recordsOf } from '../caseFile/caseFile.ts';
import type { CaseRecord, CaseRecordOf } from '../caseFile/caseRecord.ts';
import { compareText } from '../compareText.ts';
import type { DateText } from '../session.ts';
import type { Role } from '../staff.ts';

/** What is agreed, as a form has it: what, who (a role and a name), by when. */
export interface NewAction {
  readonly what: string;
  readonly owner: { readonly role: Role; readonly name: string };
  readonly dueOn: DateText;
}

/** Something that somebody is to do after a visit, a review, a meeting (VIS-4, REV-1), and whether it was done. */
export interface AgreedAction extends NewAction {
  readonly key: string;
  readonly agreed: CaseRecordOf<'action'>;
  /** The record it comes of, such as a visit; undefined when it was agreed by itself. */
  readonly from: CaseRecord | undefined;
  readonly done: CaseRecordOf<'actionDone'> | undefined;
}

/** The actions of one placement's records by the day on which they are due. With the record it comes of an action is taken back. */
export function agreedActions(records: readonly CaseRecord[]): AgreedAction[] {
  if (!records.some(({ what }) => what.kind === 'action')) return [];
  const takenBack = new Set(records.flatMap(({ what }) => (what.kind === 'takenBack' ? [what.recordKey] : [])));
  const done = new Map(recordsOf(records, 'actionDone').map((record) => [record.what.recordKey, record]));
  return recordsOf(records, 'action')
    .filter(({ what }) => !takenBack.has(what.from))
    .map((agreed) => ({
      key: agreed.key,
      ...{ what: agreed.what.what, owner: agreed.what.owner, dueOn: agreed.what.dueOn },
      agreed,
      from: records.find(({ key }) => key === agreed.what.from),
      done: done.get(agreed.key),
    }))
    .sort((one, other) => compareText(one.dueOn, other.dueOn) || compareText(one.key, other.key));
}
