import type { Placement } from '../placement.ts';
import type { DateText } from '../session.ts';
import { dateInWords } from '../words.ts';
import type { ReportRecord } from './reportSays.ts';

interface Problem {
  readonly where: string;
  readonly say: string;
}

/** What is missing of a report, or of what was done for belonging; each where it belongs in the form. */
export function reportProblems(what: ReportRecord, placement: Placement, on: DateText): Problem[] {
  const starts = {
    where: 'on',
    say: `The placement begins on ${dateInWords(placement.startsOn)}. Choose that day or a later one.`,
  };
  const early = on < placement.startsOn ? [starts] : [];
  const needed = (where: string, text: string, say: string): Problem[] => (text.trim() === '' ? [{ where, say }] : []);
  switch (what.kind) {
    case 'providerReport':
      return [
        ...early,
        ...needed('attendance', what.attendance, 'Write what the report says of attendance.'),
        ...needed('behaviour', what.behaviour, 'Write what the report says of behaviour.'),
        ...needed('achievement', what.achievement, 'Write what the report says of achievement.'),
        ...(what.progress.every(({ objective }) => objective < placement.objectives.length) &&
        new Set(what.progress.map(({ objective }) => objective)).size === what.progress.length
          ? []
          : [{ where: 'progress', say: 'Say once for each objective how far the pupil is.' }]),
        ...(what.isFinal && what.progress.length < placement.objectives.length
          ? [{ where: 'progress', say: 'A final report says of every objective how far the pupil is.' }]
          : []),
      ];
    case 'planReport':
      return [...early, ...needed('words', what.words, 'Write what was reported, in a few words.')];
    case 'belonging':
      return [
        ...needed('what', what.what, what.isDone ? 'Write what was done.' : 'Write what is planned.'),
        ...(what.isDone && (what.ways ?? []).includes('events') && what.riskChecked === null
          ? [{ where: 'riskChecked', say: 'Say whether the risks of the event were checked before.' }]
          : []),
      ];
  }
}
