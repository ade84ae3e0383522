import type { NewAction } from '#domain/actions/agreedAction.ts';
import { mayApprove } from '#domain/checks/approve/mayApprove.ts';
import { placementFindings } from '#domain/checks/placementFindings.ts';
import { holdersOf } from '#domain/checks/rolesThatMay.ts';
import { recordsOfPlacement } from '#domain/deciding/recordsOfPlacement.ts';
import { schoolDayUpTo } from '#domain/duties/dueDates.ts';
import { extensionsOf } from '#domain/ending/openExtension.ts';
import type { Finding } from '#domain/finding.ts';
import type { Placement } from '#domain/placement.ts';
import { placementName } from '#domain/placementName.ts';
import { stageOf } from '#domain/placementStage.ts';
import type { DateText } from '#domain/session.ts';
import { addDays } from '#domain/week.ts';
import { dateInWords } from '#domain/words.ts';
import { actionEntries } from '../actions/actionEntries.ts';
import { aboutPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import { movedOn } from '../movedOn.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { type CaseEntry, writeCase } from '../writeCase.ts';

export interface DecideExtension {
  readonly key: string;
  /** The record that asks for more time. */
  readonly recordKey: string;
  readonly isGranted: boolean;
  readonly reason: string;
}

/**
 * REF-6, REI-4: whoever approves placements decides on more time. Granted, the last day moves at once, and the pupil never falls off the board
 * meanwhile. The start is not asked for anew; that parents, authority and provider hear of the new day in writing becomes agreed actions.
 */
export async function decideExtension(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  input: DecideExtension,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openSchool(desk, schoolKey, { maxAgeInSeconds: 0 });
  if (!opened.done) return opened;
  const open = opened.value;
  const stored = open.book.placements.get(placementKey);
  if (stored === undefined) return refuse.notFound('This placement is no longer in the list of the school.');
  const placement = stored.value;
  const right = mayApprove(desk.person, placement, open.facts, open.today);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const { key, recordKey, isGranted } = input;
  if (open.book.caseRecords.has(key)) return done({ key });
  const one = extensionsOf(recordsOfPlacement(open.facts.caseRecords)(placementKey)).find(({ asked }) => asked.key === recordKey);
  if (one === undefined) return refuse.notFound('Nobody asks for more time any more. Look at the page again.');
  if (one.decided !== undefined)
    return refuse.changedMeanwhile(`${one.decided.by.name} has decided on this already. Look at the page again.`);
  const { from, endsOn } = one.asked.what;
  // The answer to an earlier send was lost after the placement was written: the rest is completed.
  const isWritten = isGranted && placement.endsOn === endsOn;
  const refused = isWritten ? undefined : mayNot(open, placement, endsOn, input);
  if (refused !== undefined) return refused;

  const reason = input.reason.trim();
  const entry: CaseEntry = {
    ...{ key, ...aboutPlacement(placement), on: open.today },
    says: isGranted
      ? `More time granted: ${placementName(placement, open.facts)} goes on until ${dateInWords(endsOn)}.`
      : `More time refused: ${placementName(placement, open.facts)} ends on ${dateInWords(placement.endsOn)}. ${reason}`,
    what: { kind: 'extensionDecided', recordKey, isGranted, from, endsOn, reason },
  };
  const written = await writeCase(desk, open, entry, {
    action: isGranted ? 'More time granted' : 'More time refused',
    first: isGranted && !isWritten ? [{ list: 'placements', update: stored, to: { ...placement, endsOn } }] : [],
    also: isGranted ? actionEntries(entry, toBeTold(open, placement, from, endsOn)) : [],
  });
  if (written.done) desk.afterChange(schoolKey, `${placementKey}|${placement.revision}`);
  return written;
}

function mayNot({ facts, today }: OpenSchool, placement: Placement, endsOn: DateText, { isGranted, reason }: DecideExtension) {
  if (stageOf(placement, today) !== 'running')
    return refuse.changedMeanwhile(
      stageOf(placement, today) === 'pastItsEnd'
        ? `The placement was agreed until ${dateInWords(placement.endsOn)}, and that day is over. End it, or propose a new one.`
        : movedOn(placement),
    );
  if (!isGranted)
    return reason.trim() === '' ? refuse.badField('reason', 'Write why it is refused: the AP lead reads it.') : undefined;
  const notMet = (one: Placement): Finding[] =>
    placementFindings(one, facts, today).filter(({ outcome }) => outcome === 'notMet');
  // What speaks against it today already is known and dealt with; what the new last day breaks is not.
  const known = new Set(notMet(placement).map(({ question }) => question));
  const findings = notMet({ ...placement, endsOn }).filter(({ question }) => !known.has(question));
  return findings.length === 0
    ? undefined
    : refuse.rulesNotMet(`It cannot go on so long. ${findings.map(({ because }) => because).join(' ')}`, findings);
}

/** What the new last day asks for: two school days' notice in writing, as at the start (NOT-1), and the papers that name the days. */
function toBeTold({ facts, today }: OpenSchool, placement: Placement, from: DateText, endsOn: DateText): NewAction[] {
  const [name] = holdersOf(['apLead'], facts.staff);
  const owner = { role: 'apLead', name: name ?? 'The AP lead' } as const;
  const last = schoolDayUpTo(from, facts);
  const before = facts.calendar.schoolDayFrom(last, -1) ?? addDays(last, -1);
  const due = before < today ? today : before;
  const pupil = facts.pupils.get(placement.pupilKey);
  const authority = pupil?.senStatus === 'ehcp' ? ' and the local authority' : '';
  return [
    {
      what: `Tell the parents${authority} in writing of the new last day, ${dateInWords(endsOn)}, with the reasons and objectives.`,
      owner,
      dueOn: due,
    },
    {
      what: `Make the agreement anew with the new last day, ${dateInWords(endsOn)}, and have it signed.`,
      owner,
      dueOn: last < today ? today : last,
    },
  ];
}
