import type { EventKind } from './eventDraft.ts';

/** What the dialog is called; trip, exam and taster day share one. */
export function eventTitle(kind: EventKind | 'outing', whom: string): string {
  const titles: Record<EventKind | 'outing', string> = {
    leftSite: `${whom} left the site`,
    providerClosed: `${whom} is closed`,
    lateStart: `${whom} starts late`,
    earlyEnd: `${whom} ends early`,
    transportFailure: `Transport failed for ${whom}`,
    placed: `${whom} is somewhere else`,
    outing: `Trip, exam or taster day of ${whom}`,
    trip: `Trip of ${whom}`,
    exam: `Exam of ${whom}`,
    tasterDay: `Taster day of ${whom}`,
  };
  return titles[kind];
}

/** Of which events a time is asked. */
export const atLabels: Partial<Record<EventKind, string>> = {
  leftSite: 'Left, or last seen, at',
  providerClosed: 'Closed from',
  lateStart: 'Starts at',
  earlyEnd: 'Ends at',
  transportFailure: 'At',
};

export const atHints: Partial<Record<EventKind, string>> = {
  leftSite: 'A time such as 9.40. The AP lead and the safeguarding lead are told at once.',
  providerClosed: 'Leave empty if it is closed for the whole session.',
  lateStart: 'A time such as 10.15',
  earlyEnd: 'A time such as 11.30',
  transportFailure: 'Leave empty if it did not come at all.',
};

/** What the notice says once it is saved. */
export const eventSaid: Record<EventKind, string> = {
  leftSite: 'left the site, recorded; the AP lead and the safeguarding lead are told',
  providerClosed: 'closed, recorded',
  lateStart: 'late start, recorded',
  earlyEnd: 'early end, recorded',
  transportFailure: 'failed transport, recorded',
  placed: 'the other place is recorded',
  trip: 'trip, recorded',
  exam: 'exam, recorded',
  tasterDay: 'taster day, recorded',
};
