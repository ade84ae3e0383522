import { recordsOf } from '#domain/caseFile/caseFile.ts';
import { recordsOfPlacement } from '#domain/deciding/recordsOfPlacement.ts';
import { waitingOf } from '#domain/deciding/waiting.ts';
import { londonDay } from '#domain/londonDay.ts';
import { listInWords } from '#domain/words.ts';
import type { Desk } from '../desk.ts';
import { movedOn } from '../movedOn.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { aboutPlacement, openPlacement } from './openPlacement.ts';

/** Reminds whoever decides on a proposal: the rounds then bring one card to each, once a day. A second time on one day it is done already. */
export async function remindDecider(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  { key }: { readonly key: string },
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openPlacement(desk, schoolKey, placementKey, 'remind');
  if (!opened.done) return opened;
  const { open, stored } = opened.value;
  const { revision } = stored.value;
  const waiting = waitingOf(stored.value, open.facts, open.today);
  if (waiting === undefined) return refuse.changedMeanwhile(movedOn(stored.value));
  const about = `${revision}`;
  const earlier = recordsOf(recordsOfPlacement(open.facts.caseRecords)(placementKey), 'reminded').find(
    ({ what, by }) => what.about === about && londonDay(by.at) === open.today,
  );
  if (earlier !== undefined) return done({ key: earlier.key });
  const who = listInWords(waiting.names);
  if (who === '')
    return refuse.badInput(
      `Nobody at ${open.book.school.name} holds the role that decides. Name the person in the list “Staff” in SharePoint.`,
    );
  return writeCase(
    desk,
    open,
    { key, ...aboutPlacement(stored.value), on: open.today, says: `${who} reminded.`, what: { kind: 'reminded', about, who } },
    { action: 'Reminder sent' },
  );
}
