import type { CaseWhat } from '../caseFile/caseWhat.ts';
import { planReportNames } from './reportNames.ts';

/** What the forms of reports and belonging record. */
export type ReportRecord = Extract<CaseWhat, { readonly kind: 'providerReport' | 'planReport' | 'belonging' }>;

/** One sentence of a record, as it stands in the case file. `name`: pupil and provider. */
export function reportSays(what: ReportRecord, name: string): string {
  switch (what.kind) {
    case 'providerReport':
      return `${what.isFinal ? 'Final report' : 'Report'} of the provider: ${name}.${sharedWith(what.sharedWith)}`;
    case 'planReport':
      return `${planReportNames[what.about]}: ${name}${what.tookPart ? '; the provider took part in the meeting' : ''}.${sharedWith(what.sharedWith)}`;
    case 'belonging':
      return `${what.isDone ? 'Done' : 'Planned'} so that the pupil stays part of the school: ${name}.${riskSays(what)}`;
  }
}

const sharedWith = (whom = ''): string => (whom === '' ? '' : ` Shared with ${whom}.`);

/** What must not be overlooked of an event: that its risks were not checked. */
function riskSays({ ways = [], isDone, riskChecked }: Extract<ReportRecord, { readonly kind: 'belonging' }>): string {
  if (!ways.includes('events') || riskChecked === true) return '';
  return isDone ? ' The risks of the event were not checked before.' : ' The risks of the event are still to be checked.';
}
