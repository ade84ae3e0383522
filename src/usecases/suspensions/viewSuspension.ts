import type { ClockState } from '#domain/away/clockState.ts';
import { runRecords } from '#domain/away/runRecords.ts';
import { suspensionCodeSays } from '#domain/away/suspensionCode.ts';
import type { CaseWhat } from '#domain/caseFile/caseWhat.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { pupilDuties } from '#domain/duties/pupils/pupilDuties.ts';
import type { SuspensionCase } from '#domain/duties/pupils/suspensionCase.ts';
import { rulebook } from '#domain/duties/rulebook.ts';
import type { DateText } from '#domain/session.ts';
import type { ExclusionKind } from '#domain/suspension.ts';
import { type AwayEntry, awayHistory } from '../away/awayHistory.ts';
import { forAway, nameOfPupil, noSuch } from '../away/openAway.ts';
import type { Desk } from '../desk.ts';
import { asTheyStand, type DutyRow, dutyRows } from '../dutyRow.ts';
import { openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { clockRow } from './clockRows.ts';
import { runOf } from './runOf.ts';
import { type SuspensionWords, wordsOfSuspension } from './suspensionWords.ts';

export interface SuspensionView {
  readonly key: string;
  readonly kind: ExclusionKind;
  readonly pupilKey: string;
  readonly pupilName: string;
  readonly words: SuspensionWords;
  readonly isCancelled: boolean;
  /** All that count together with it, itself included, earliest first. */
  readonly run: { readonly key: string; readonly startsOn: DateText; readonly endsOn: DateText | null }[];
  readonly clock: { readonly state: ClockState; readonly dueOn: DateText | null; readonly says: string } | null;
  readonly isFinalYear: boolean;
  /** The education that is arranged, as far as it is. */
  readonly provision: Omit<Extract<CaseWhat, { readonly kind: 'provisionArranged' }>, 'kind' | 'suspensionKey'> | null;
  /** Which register code its sessions take, in a sentence. */
  readonly codeSays: string;
  readonly duties: DutyRow[];
  readonly history: AwayEntry[];
  readonly mayKeep: boolean;
}

/** One suspension or permanent exclusion: what is known, how its clock stands, what is due, what was recorded. */
export async function viewSuspension(desk: Desk, schoolKey: string, key: string): Promise<Outcome<SuspensionView>> {
  const opened = await openSchool(desk, schoolKey, forAway);
  if (!opened.done) return opened;
  const open = opened.value;
  const { facts, book, today } = open;
  const suspension = book.suspensions.get(key)?.value;
  if (suspension === undefined) return noSuch('suspension');
  const c = runOf(facts, key);
  const keys = c === undefined ? [key] : c.run.map((one) => one.key);
  const row = c === undefined ? null : clockRow(c, today);
  const own = pupilDuties(rulebook(facts), open).filter(({ subjectKey }) => keys.includes(subjectKey));
  return done({
    key,
    kind: suspension.kind,
    pupilKey: suspension.pupilKey,
    pupilName: nameOfPupil(open, suspension.pupilKey),
    words: wordsOfSuspension(suspension),
    isCancelled: c === undefined,
    run: (c?.run ?? []).map((one) => ({ key: one.key, startsOn: one.startsOn, endsOn: one.endsOn ?? null })),
    clock: row && { state: row.state, dueOn: row.dueOn, says: row.says },
    isFinalYear: c?.pupil?.yearGroup === 11,
    provision: c === undefined ? null : provisionOf(c),
    codeSays: suspensionCodeSays(suspension.startsOn),
    duties: asTheyStand(own, open).map(dutyRows(desk, open)),
    history: awayHistory(desk, open, keys),
    mayKeep: holdsRight('keepSuspension', desk.person, facts).outcome === 'met',
  });
}

function provisionOf(c: SuspensionCase): SuspensionView['provision'] {
  const { arranged } = runRecords(c);
  if (arranged === undefined) return null;
  const { kind: _kind, suspensionKey: _key, ...provision } = arranged.what;
  return provision;
}
