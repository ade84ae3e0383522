import type { CaseWhat } from '../caseFile/caseWhat.ts';
import { type ObjectiveProgress, progressRatingNames } from '../caseFile/objectiveProgress.ts';
import { sentHowNames } from '../caseFile/sentHow.ts';
import { measuresInWords } from '../ending/endingSays.ts';
import { belongingWayNames } from '../reports/reportNames.ts';
import { shortDate } from '../words.ts';

/** `Pupil: likes the animals`; nothing where nothing was written. */
const line = (label: string, words: string | null | undefined): string[] =>
  words === null || words === undefined || words.trim() === '' ? [] : [`${label}: ${words}`];
const views = ({ pupil, parent, provider }: { readonly pupil: string; readonly parent: string; readonly provider: string }) => [
  ...line('The pupil’s view', pupil),
  ...line('The parents’ view', parent),
  ...line('The provider’s view', provider),
];
const progressLines = (progress: readonly ObjectiveProgress[]): string[] =>
  progress.map(
    ({ objective, rating, words }) =>
      `Objective ${objective + 1}: ${progressRatingNames[rating]}${words === '' ? '' : `. ${words}`}`,
  );

/** What a record holds beside its sentence, a line each, for whoever opens it. */
export function caseDetail(what: CaseWhat): string[] {
  switch (what.kind) {
    case 'contact':
      return [
        ...line('Spoke to', what.name),
        ...line('Said', what.words),
        ...line('Mood, 1 to 5', what.mood === null ? null : String(what.mood)),
        ...line('The pupil’s wishes', what.wishes),
      ];
    case 'providerReport':
      return [
        ...line('Attendance', what.attendance),
        ...line('Behaviour', what.behaviour),
        ...line('Achievement', what.achievement),
        ...progressLines(what.progress),
        ...line('Where it lies', what.where ?? ''),
      ];
    case 'planReport':
      return [...line('Reported', what.words), ...line('Where it lies', what.where)];
    case 'belonging':
      return [what.what, ...(what.ways ?? []).map((way) => belongingWayNames[way])];
    case 'objectiveBaseline':
      return [...line('Where the pupil begins', what.baseline), ...line('By', what.by), ...line('Measured by', what.measure)];
    case 'visit':
      return [
        ...Object.values(what.comments).filter((comment) => comment !== ''),
        ...progressLines(what.progress),
        ...views(what.views),
        ...line('Notes', what.notes),
      ];
    case 'reviewHeld':
      return [
        ...line('Decided', what.summary),
        ...line('Present', what.people),
        ...what.notInvited,
        ...line('Attendance', what.attendanceWords),
        ...progressLines(what.progress),
        ...views(what.views),
        ...line('Safety and need', what.safetyAndNeed),
        ...line('Changes', what.changes),
        ...line('Steps towards the return', what.stepsToReturn),
        ...line('Next review', what.nextOn === null ? null : shortDate(what.nextOn)),
      ];
    case 'timetableReview':
      return [
        ...line('The pupil’s view', what.pupilView),
        ...line('The parents’ view', what.parentView),
        ...line('Outcome', what.outcome),
      ];
    case 'evaluationPart':
      return [...line('Comments', what.comments), ...line('Signed by', what.signedBy)];
    case 'evaluationAgreed':
      return line('Comments', what.comments);
    case 'reviewSent':
      return [...line('To', what.name), ...line('How', sentHowNames[what.how])];
    case 'provisionArranged':
      return [
        ...line('Where', `${what.place}, ${what.address}`),
        ...line('Report to', what.reportTo),
        ...line('From', shortDate(what.startsOn)),
        ...line('Times', what.times),
      ];
    case 'noticeSent':
      return [
        ...line('To', what.name),
        ...line('How', sentHowNames[what.how]),
        ...line('Agreement to less notice', what.consent),
      ];
    case 'placementPaused':
      return [...line('Why', what.reason), ...line('Told', what.told)];
    case 'returnPlan':
      return [
        ...line('How readiness is judged', what.readiness),
        ...line('The school helps', what.schoolSupport),
        ...line('The provider helps', what.providerSupport),
        ...line('Measures', measuresInWords(what)),
      ];
    case 'measuresReviewed':
      return [...line('Found', what.found), ...line('Measures', measuresInWords(what))];
    case 'returnMeeting':
      return [
        ...line('People', what.people),
        ...line('The pupil’s view', what.pupilView),
        ...line('The parents’ view', what.parentView),
        ...line('Agreed', what.agreed),
        ...line('How the parents learn of it', what.parentTold),
      ];
    case 'destinationRecorded':
      return [...line('Where and how', what.words), ...line('Progress and achievements', what.achievements)];
    case 'yearElevenPlanned':
      return [
        ...line('So that the pupil does not fall out', what.againstNeet),
        ...line('Mental wellbeing until then', what.wellbeing),
        ...line('Who stays in touch', what.contactPerson),
      ];
    case 'ownAssessment':
      return [...line('In the pupil’s words', what.words), ...line('What helped', what.helped), ...line('Wishes', what.wishes)];
    case 'returnChecked':
      return [
        ...line('Attendance at school', what.attendance),
        ...line('Seen', what.words),
        ...line('What is done now', what.next),
      ];
    case 'notArrived':
    case 'providerFailed':
      return [...line('Why', what.why), ...line('Told', what.told)];
    case 'extensionAsked':
    case 'extensionDecided':
      return line('Why', what.reason);
    case 'actionDone':
      return line('Evidence', what.evidence);
    case 'conditionMet':
      return line('Evidence', what.evidence);
    case 'consulted':
      return line('View', what.view);
    case 'planningMeeting':
      return [...line('People', what.people), ...line('Outcome', what.outcome)];
    case 'riskAssessment':
      return line('Summary', what.summary);
    case 'given':
      return [...line('To', what.to), ...line('Kept back', what.withheld.join(', ')), ...line('Why', what.reason)];
    case 'mealsArranged':
      return [...line('Arrangement', what.detail), ...line('Checked with', what.checkedWith)];
    case 'governingBodyDecided':
      return [...line('Minute', what.minute), ...line('Reason', what.reason)];
    case 'started':
      return line('Note', what.note);
    case 'takenBack':
    case 'placementResumed':
    case 'legalHold':
    case 'legalHoldEnded':
    case 'awayCancelled':
      return line('Why', what.reason);
    default:
      return 'words' in what ? line('Written', what.words) : [];
  }
}
