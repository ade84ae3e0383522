import { oneAtATime } from '#rounds/oneAtATime.ts';
import { type WaitingDesk, writeWaiting } from './writeWaiting.ts';

/** Writes a school's waiting answers, never twice at the same time; asks for nothing where none wait. */
export function waitingWriter(desk: WaitingDesk): (schoolKey: string) => Promise<void> {
  const inTurn = oneAtATime((schoolKey) => writeWaiting(desk, schoolKey));
  return async (schoolKey) => {
    if (desk.waiting.of(schoolKey).length > 0) await inTurn(schoolKey);
  };
}
