import { mayPropose } from '#domain/checks/mayPropose.ts';
import type { Placement } from '#domain/placement.ts';
import type { Desk } from './desk.ts';
import { movedOn } from './movedOn.ts';
import { openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { stageAllows } from './placementRights.ts';
import { type Propose, proposalOf, unmet } from './proposePlacement.ts';
import { refuse } from './refuse.ts';

export interface Revise extends Propose {
  /** The revision the person saw. */
  readonly revision: number;
}

/** Changes a proposal that is waiting or was sent back; it becomes the next revision and waits for the headteacher again. */
export async function revisePlacement(desk: Desk, schoolKey: string, input: Revise): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { facts, book, signature, today } = opened.value;
  const right = mayPropose(desk.person, facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const stored = book.placements.get(input.key);
  if (stored === undefined) return refuse.notFound('There is no such placement at this school. Go back to Placements.');

  const placement = proposalOf(input, input.revision + 1, signature);
  const before = stored.value;
  if (saysTheSame(before, placement)) return done({ key: before.key });
  if (before.revision !== input.revision || !stageAllows('revise', before, today))
    return refuse.changedMeanwhile(movedOn(before));
  const refused = unmet(placement, opened.value);
  if (refused !== undefined) return refused;

  const writer = await desk.writer({ school: schoolKey });
  const note = { by: signature, action: 'Placement changed and proposed again', subject: placement.key };
  const [written] = await writer.change([{ list: 'placements', update: stored, to: placement }], note);
  if (!written?.done) {
    if (written?.why === 'forbidden') return refuse.bySharePoint('placements');
    const fresh = await desk.records.school(schoolKey, { maxAgeInSeconds: 0 });
    const now = fresh.placements.get(input.key)?.value;
    if (now === undefined) return refuse.notFound('This placement is no longer in the list of the school.');
    if (!saysTheSame(now, placement)) return refuse.changedMeanwhile(movedOn(now));
  }
  // The card of the earlier revision must no longer offer a decision.
  desk.afterChange(schoolKey, `${placement.key}|${input.revision}`);
  return done({ key: placement.key });
}

/** Whether a stored placement is what this person sends, sent before: its answer was lost, or the button was pressed twice. */
const saysTheSame = (stored: Placement, sent: Placement): boolean =>
  stored.revision === sent.revision &&
  stored.proposed.personId === sent.proposed.personId &&
  JSON.stringify(contentOf(stored)) === JSON.stringify(contentOf(sent));

const contentOf = ({
  pupilKey,
  providerKey,
  siteKey,
  reason,
  arrangement,
  startsOn,
  endsOn,
  week,
  objectives,
  transport,
  costPerWeek,
}: Placement) => [
  pupilKey,
  providerKey,
  siteKey,
  reason,
  arrangement,
  startsOn,
  endsOn,
  Object.entries(week).sort(([one], [other]) => one.localeCompare(other)),
  objectives,
  transport,
  costPerWeek,
];
