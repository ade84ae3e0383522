import type { Delivery } from '#domain/delivery.ts';
import type { Stored } from '#records/records.ts';
import { factsOf } from '#usecases/factsOf.ts';
import { daySheetFile } from '#usecases/makeDaySheet.ts';
import { moveDelivery, type Round } from './round.ts';

/** Where people find the sheets in the library of the school's site; they may synchronise it with their phone. */
const folder = ['Where every pupil is'];
/** When the template is wrong or SharePoint does not answer. */
const againInSeconds = 120;

/**
 * Saves the sheet of a day that is queued into the school's library. Nothing is claimed: saving twice makes a second version of the same file.
 * A template that must be corrected, or a file that SharePoint does not take, is said and tried again; the latter throws too, for the log.
 */
export async function saveDaySheet(round: Round, queued: Stored<Delivery>): Promise<Delivery> {
  const { port, schoolKey, book, trust, pauses } = round;
  const pause = `sheet|${schoolKey}`;
  if (port.library === undefined || pauses.isPaused(pause, port.now())) return queued.value;
  pauses.pause(pause, port.now(), againInSeconds);
  const sheet = await daySheetFile(port.library, factsOf(book, trust), queued.value.subject, port.now());
  if (!sheet.done) return moved(round, queued, { state: 'queued', why: sheet.refusal.say });
  try {
    await port.library.save({ schoolKey, folder, ...sheet.value });
  } catch (error) {
    await moved(round, queued, { state: 'queued', why: 'SharePoint did not take the file. It is tried again.' });
    throw error;
  }
  return moved(round, queued, { state: 'sent' });
}

async function moved(round: Round, queued: Stored<Delivery>, to: Parameters<typeof moveDelivery>[2]): Promise<Delivery> {
  if (to.state === queued.value.state && to.why === queued.value.why) return queued.value;
  return (await moveDelivery(round, queued, to))?.value ?? queued.value;
}
