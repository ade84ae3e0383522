import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { namedFrom } from '#domain/safeguarding/mayOpenConfidential.ts';
import type { DateText } from '#domain/session.ts';
import type { Desk } from '../desk.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { addConfidential } from './addConfidential.ts';
import { openConfidential } from './openConfidential.ts';
import { recordedAlready } from './recordedAlready.ts';

export interface NewNaming {
  readonly key: string;
  readonly personId: string;
  readonly from: DateText;
  readonly until: DateText;
  readonly why: string;
}

/** SAF-3: the safeguarding lead names somebody. SharePoint's own membership of the site must be given as well: Graph cannot give it. */
export async function namePerson(desk: Desk, schoolKey: string, naming: NewNaming): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openConfidential(desk, schoolKey, true);
  if (!opened.done) return opened;
  const { open, records } = opened.value;
  const right = holdsRight('safeguard', desk.person, open.facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const mine = records.named.find(({ key }) => key === naming.key);
  if (mine !== undefined) return recordedAlready(mine, naming);
  const person = open.book.staff.get(naming.personId)?.value ?? open.trust.staff.get(naming.personId)?.value;
  if (person === undefined) return refuse.badField('personId', 'Choose somebody of the Staff list of the school or the trust.');
  if (naming.until < naming.from) return refuse.badField('until', 'The last day is before the first. Put one of them right.');
  if (naming.until < open.today) return refuse.badField('until', 'This day is over. Choose a later one.');
  if (naming.why.trim() === '') return refuse.badField('why', 'Write why this person must see these records.');
  const value = { ...naming, name: person.name, why: naming.why.trim(), ends: '', by: open.signature };
  return addConfidential(desk, schoolKey, [{ list: 'namedPeople', value }]);
}

/** Ends a naming from today on; it stays in the list, with who ended it. */
export async function endNaming(
  desk: Desk,
  schoolKey: string,
  namingKey: string,
  { key, why }: { readonly key: string; readonly why: string },
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openConfidential(desk, schoolKey, true);
  if (!opened.done) return opened;
  const { open, records } = opened.value;
  const right = holdsRight('safeguard', desk.person, open.facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  if (records.named.some((one) => one.key === key)) return done({ key });
  const naming = namedFrom(records, open.today).find((one) => one.key === namingKey);
  if (naming === undefined) return refuse.changedMeanwhile('This naming has ended already. Look at the page again.');
  const { personId, name } = naming;
  const value = {
    key,
    personId,
    name,
    from: open.today,
    until: open.today,
    why: why.trim(),
    ends: namingKey,
    by: open.signature,
  };
  return addConfidential(desk, schoolKey, [{ list: 'namedPeople', value }]);
}
