/** PUP-1, PUP-2: what is still missing in what is known of a learner before a placement. Each gap says what to write, and where. */
import { addMonths } from '../duties/dueDates.ts';
import { provisions } from '../law.ts';
import { type AgencyWorker, type LearnerInformation, nothingKnown } from '../learnerInformation.ts';
import type { Provision } from '../provision.ts';
import type { Contact, Pupil } from '../pupil.ts';
import type { DateText } from '../session.ts';
import { dateInWords } from '../words.ts';

/** `where`: the field of the form, or `pupil` for what comes from the school's list. */
export interface LearnerGap {
  readonly where: string;
  readonly say: string;
  readonly citation: Provision;
}

type Known = Omit<LearnerInformation, 'key' | 'saved'>;
/** What of the list of pupils counts. */
type Listed = Pick<
  Pupil,
  'forename' | 'contact' | 'address' | 'senStatus' | 'isLookedAfter' | 'hasSocialWorker' | 'hasYouthJusticeWorker'
>;
const contactsAsked = 2;
const monthsBetweenChecks = 12;
const numbers = ['none', 'one', 'two'];
const is = (text: string): boolean => text.trim() !== '';
const isWhole = ({ name, relationship, telephone }: Contact): boolean => is(name) && is(relationship) && is(telephone);
const isReachable = ({ name, telephone, email }: AgencyWorker): boolean => is(name) && (is(telephone) || is(email));
const social = /social|care/i;
const justice = /justice|youth|offend|yot|yjs/i;

/** The gaps on a day, in the order of the form. `information` undefined: nobody has written anything yet. */
export function learnerGaps(pupil: Listed, information: Known | undefined, today: DateText): LearnerGap[] {
  const known: Known = information ?? nothingKnown;
  return [...aboutPeople(pupil, known), ...aboutNeeds(pupil, known), ...aboutBaseline(known), ...aboutChecking(known, today)];
}

const gaps = (citation: Provision, said: readonly (readonly [where: string, isMissing: boolean, say: string])[]): LearnerGap[] =>
  said.flatMap(([where, isMissing, say]) => (isMissing ? [{ where, say, citation }] : []));

function aboutPeople(pupil: Listed, known: Known): LearnerGap[] {
  const whole = known.emergencyContacts.filter(isWhole).length;
  const { contact } = pupil;
  const hasParentNumber =
    [contact.telephone, known.firstParent.mobile, known.firstParent.work].some(is) ||
    known.parents.some(({ telephone, mobile, work }) => [telephone, mobile, work].some(is));
  return gaps(provisions.PUP1, [
    ['pupil', !is(contact.name), 'No parent or carer is in the list of pupils. Put one there.'],
    ['firstParent.mobile', !hasParentNumber, 'No telephone of a parent or carer is known.'],
    ['pupil', !is(pupil.address), 'No home address is in the list of pupils. Put it there.'],
    [
      'emergencyContacts.0.name',
      whole < contactsAsked,
      `Two emergency contacts are asked for, each with name, relationship and telephone; ${
        whole === 0 ? 'there is none' : `${numbers[whole]} is there`
      }.`,
    ],
    ['doctor', !is(known.doctor), 'The GP is not known: name, practice and telephone.'],
  ]);
}

function aboutNeeds(pupil: Listed, known: Known): LearnerGap[] {
  const { forename, isLookedAfter, senStatus } = pupil;
  const has = (agency: RegExp) => known.agencies.some((one) => agency.test(one.agency) && isReachable(one));
  const isEhcp = senStatus === 'ehcp';
  return gaps(provisions.PUP2, [
    ['maintainingAuthority', isEhcp && !is(known.maintainingAuthority), 'Say which authority maintains the EHC plan.'],
    [
      'caseOfficer.name',
      isEhcp && !isReachable(known.caseOfficer),
      'The case officer of the EHC plan is not known: name, and telephone or e-mail.',
    ],
    ['support', senStatus !== 'none' && !is(known.support), `Say what support ${forename} has for special educational needs.`],
    ['lookedAfterBy', isLookedAfter && !is(known.lookedAfterBy), `Say which authority looks after ${forename}.`],
    [
      'virtualSchoolHead.name',
      isLookedAfter && !isReachable(known.virtualSchoolHead),
      'The virtual school head is not known: name, and telephone or e-mail.',
    ],
    [
      'agencies.0.agency',
      (pupil.hasSocialWorker || isLookedAfter) && !has(social),
      `${forename} has a social worker: add name, and telephone or e-mail, under Agencies.`,
    ],
    [
      'agencies.0.agency',
      pupil.hasYouthJusticeWorker && !has(justice),
      `${forename} has a youth-justice worker: add name, and telephone or e-mail, under Agencies.`,
    ],
    ['health', !is(known.health), 'Say what health needs there are; write None where there are none.'],
    ['firstLanguage', !is(known.firstLanguage), 'Say the first language.'],
  ]);
}

const aboutBaseline = (known: Known): LearnerGap[] =>
  gaps(provisions.PUP2, [
    ['literacy', !is(known.literacy), 'The literacy baseline is missing, for example a reading age.'],
    ['attainment', !is(known.attainment), 'The attainment baseline is missing: English, mathematics, science.'],
    ['behaviourPlan', !is(known.behaviourPlan), 'Say what the behaviour plan is; write None where there is none.'],
  ]);

/** In time on the day a year after; a year is our reading of "confirmed with parents". */
function aboutChecking({ checkedOn }: Known, today: DateText): LearnerGap[] {
  const until = checkedOn === undefined ? undefined : addMonths(checkedOn, monthsBetweenChecks);
  return gaps(provisions.PUP1, [
    ['checkedOn', checkedOn === undefined, 'Nobody has confirmed this with the parents or carers yet.'],
    [
      'checkedOn',
      until !== undefined && until < today,
      `It was last confirmed with the family on ${dateInWords(checkedOn ?? today)}, more than a year ago. Confirm it again.`,
    ],
  ]);
}
