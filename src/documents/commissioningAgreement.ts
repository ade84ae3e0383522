import type { AgreementSheet } from '#domain/agreementSheet.ts';
import { sessionsAtProvider } from '#domain/checks/weekHasSessions.ts';
import { londonTime } from '#domain/londonTime.ts';
import { placementReasonNames, type Where } from '#domain/placement.ts';
import { providerKindNames } from '#domain/provider.ts';
import { fullName, type SenStatus } from '#domain/pupil.ts';
import { type InstantText, weekSlots } from '#domain/session.ts';
import type { StaffMember } from '#domain/staff.ts';
import { dateInWords, pounds, timeOfDay, yearGroupName } from '#domain/words.ts';
import type { TemplateData } from './templateField.ts';

/** What stands where nothing is recorded: visible, so that a person completes it. */
const notRecorded = 'Not recorded';
const or = (text: string, otherwise = notRecorded): string => (text.trim() === '' ? otherwise : text);
const yesOrNo = (is: boolean): string => (is ? 'Yes' : 'No');
const dayOf = (at: InstantText): string => dateInWords(londonTime(at).date);

const senWords = { none: 'None recorded', senSupport: 'SEN support', ehcp: 'EHC plan' } as const satisfies Record<
  SenStatus,
  string
>;
const whereWords = { provider: 'Provider', school: 'School', nowhere: 'Not attending' } as const satisfies Record<Where, string>;
const dayNames = { Mon: 'monday', Tue: 'tuesday', Wed: 'wednesday', Thu: 'thursday', Fri: 'friday' } as const;

const person = (who: string, member: StaffMember | undefined): TemplateData => ({
  [`${who} name`]: or(member?.name ?? ''),
  [`${who} email`]: or(member?.email ?? ''),
  [`${who} telephone`]: or(member?.telephone ?? ''),
});

function approval({ decision }: AgreementSheet['placement']): TemplateData {
  const isDecided = decision.status === 'approved' || decision.status === 'ended';
  return {
    'approved by': isDecided ? decision.decided.name : 'Not approved',
    'approved on': isDecided ? dayOf(decision.decided.at) : 'Not approved',
  };
}

function week(placement: AgreementSheet['placement']): TemplateData {
  const cells = weekSlots.map((slot): [string, string] => {
    const day = Object.entries(dayNames).find(([short]) => slot.startsWith(short))?.[1] ?? '';
    return [`${day} ${slot.endsWith('AM') ? 'morning' : 'afternoon'}`, whereWords[placement.week[slot]]];
  });
  return Object.fromEntries(cells);
}

/** The value of every field in `agreementFields`, in words. Dates as `Monday 23 November 2026`. */
export function commissioningAgreement(sheet: AgreementSheet): TemplateData {
  const { school, pupil, provider, site, placement } = sheet;
  return {
    'school name': school.name,
    'school urn': or(school.urn),
    'school telephone': or(school.telephone),
    ...person('ap lead', sheet.apLead),
    ...person('headteacher', sheet.headteacher),
    ...person('school safeguarding lead', sheet.safeguardingLead),
    ...person('attendance officer', sheet.attendanceOfficer),
    'provider name': provider.name,
    'provider kind': providerKindNames[provider.kind],
    'provider urn': or(provider.urn, 'none, not in the register of schools'),
    'provider contact': or(provider.contactName),
    'provider email': or(provider.contactEmail),
    'provider telephone': or(provider.telephone),
    'provider website': or(provider.website),
    'provider safeguarding lead': or(provider.safeguardingLeadName),
    'provider safeguarding telephone': or(provider.safeguardingLeadTelephone),
    'site name': site.name,
    'site address': or([site.address, site.postcode].filter((part) => part.trim() !== '').join(', ')),
    'site telephone': or(site.telephone, or(provider.telephone)),
    'pupil name': fullName(pupil),
    'pupil date of birth': dateInWords(pupil.dateOfBirth).replace(/^\w+ /, ''),
    'pupil upn': pupil.upn,
    'pupil year group': yearGroupName(pupil.yearGroup),
    'pupil registration group': or(pupil.registrationGroup),
    'pupil address': or(pupil.address),
    sen: senWords[pupil.senStatus],
    'looked after': yesOrNo(pupil.isLookedAfter),
    'social worker': yesOrNo(pupil.hasSocialWorker),
    'free school meals': yesOrNo(pupil.isEligibleForFreeSchoolMeals),
    'parent name': or(pupil.contact.name),
    'parent relationship': or(pupil.contact.relationship),
    'parent telephone': or(pupil.contact.telephone),
    'parent email': or(pupil.contact.email),
    reason: placementReasonNames[placement.reason],
    'start date': dateInWords(placement.startsOn),
    'end date': dateInWords(placement.endsOn),
    'sessions a week': String(sessionsAtProvider(placement.week)),
    ...week(placement),
    objectives: placement.objectives.map((objective, at) => ({ number: String(at + 1), objective })),
    'morning answer by': timeOfDay(school.morningCutOffAt),
    'afternoon answer by': timeOfDay(school.afternoonCutOffAt),
    'cost a week': pounds(placement.costPerWeek),
    'next review date': sheet.nextReviewOn === undefined ? 'To be agreed' : dateInWords(sheet.nextReviewOn),
    ...approval(placement),
    version: String(sheet.version),
    'made by': sheet.made.name,
    'made on': dayOf(sheet.made.at),
  };
}
