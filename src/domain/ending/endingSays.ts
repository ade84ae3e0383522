import type { CaseWhat } from '../caseFile/caseWhat.ts';
import { dateInWords, listInWords, shortDate } from '../words.ts';
import {
  destinationNames,
  meetingOfReturnNames,
  nextPlaceNames,
  parentAtMeetingNames,
  type ReturnMeasure,
  returnHoldsNames,
  returnMeasureNames,
} from './endingNames.ts';

type Measures = { readonly measures: readonly ReturnMeasure[]; readonly measuresWords: string };

/** `Daily check-in and mentoring. Mrs Hale, each morning.` */
export function measuresInWords({ measures, measuresWords }: Measures): string {
  const [first, ...others] = measures.map((measure) => returnMeasureNames[measure]);
  if (first === undefined) return measuresWords;
  const all = listInWords([first, ...others.map((name) => name.charAt(0).toLowerCase() + name.slice(1))]);
  return measuresWords === '' ? all : `${all}. ${measuresWords}`;
}

/** What a form about the way back and the end records, on the spot. */
export type EndingRecord = Extract<
  CaseWhat,
  {
    readonly kind:
      | 'returnPlan'
      | 'measuresReviewed'
      | 'returnMeeting'
      | 'destinationRecorded'
      | 'yearElevenPlanned'
      | 'ownAssessment'
      | 'returnChecked'
      | 'notArrived'
      | 'extensionAsked';
  }
>;

const at = (place: string): string => (place === '' ? '' : `, ${place}`);
const fromDay = (from: string | null): string => (from === null ? '' : `, from ${shortDate(from)}`);

/** One sentence of a record, as it stands in the case file. `name`: pupil and provider. */
export function endingSays(what: EndingRecord, name: string): string {
  switch (what.kind) {
    case 'returnPlan':
      return `Plan for the return of ${name}: back at school by ${dateInWords(what.returnsOn)}.`;
    case 'measuresReviewed':
      return `Measures for the return reviewed: ${name}.`;
    case 'returnMeeting':
      return `${whichInWords[what.which]}: ${name}. The parents: ${parentAtMeetingNames[what.parent].toLowerCase()}.`;
    case 'destinationRecorded':
      return `Destination after ${name}: ${destinationNames[what.destination]}${at(what.place)}${fromDay(what.from)}.`;
    case 'yearElevenPlanned':
      return `Year 11 plan of ${name}: ${nextPlaceNames[what.next]}${at(what.place)}${fromDay(what.from)}.`;
    case 'ownAssessment':
      return `The pupil’s own assessment of ${name}.`;
    case 'returnChecked':
      return `${what.weeks} weeks after ${name}: ${returnHoldsNames[what.holds].toLowerCase()}.`;
    case 'notArrived':
      return `Did not arrive: ${name}. ${what.again === null ? 'What comes next is not settled.' : `Expected again on ${dateInWords(what.again)}.`}`;
    case 'extensionAsked':
      return `More time asked for: ${name}, until ${dateInWords(what.endsOn)}.`;
  }
}

const whichInWords = {
  discussion: meetingOfReturnNames.discussion,
  meeting: meetingOfReturnNames.meeting,
  both: 'Discussion before the end, and meeting before the return',
} as const;
