import type { RoundsPort } from './roundsPort.ts';

/** Brings every card already sent about a subject (a delivery's `subject`) to the present state. Answers how many were updated. */
export const refreshCards: (port: RoundsPort, schoolKey: string, subject: string) => Promise<number> = async () => {
  throw new Error('refreshCards is being written.');
};
