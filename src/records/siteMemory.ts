import { openListMemory } from './listMemory.ts';
import { calendarList } from './lists/calendarList.ts';
import { caseRecordsList } from './lists/caseRecordsList.ts';
import { conversationsList } from './lists/conversationsList.ts';
import { decisionsList } from './lists/decisionsList.ts';
import { deliveriesList } from './lists/deliveriesList.ts';
import { dutyRecordsList } from './lists/dutyRecordsList.ts';
import { followUpsList } from './lists/followUpsList.ts';
import { learnerInformationList } from './lists/learnerInformationList.ts';
import { placementsList } from './lists/placementsList.ts';
import { policiesList } from './lists/policiesList.ts';
import { providerChecksList } from './lists/providerChecksList.ts';
import { providerDeclarationsList } from './lists/providerDeclarationsList.ts';
import { providerLinksList } from './lists/providerLinksList.ts';
import { providerSitesList } from './lists/providerSitesList.ts';
import { providersList } from './lists/providersList.ts';
import { pupilsList } from './lists/pupilsList.ts';
import { referralsList } from './lists/referralsList.ts';
import { registerList } from './lists/registerList.ts';
import { reviewsList } from './lists/reviewsList.ts';
import { schoolsList } from './lists/schoolsList.ts';
import { sessionEventsList } from './lists/sessionEventsList.ts';
import { staffList, trustStaffList } from './lists/staffList.ts';
import { suspensionsList } from './lists/suspensionsList.ts';
import { timetablesList } from './lists/timetablesList.ts';

/** The lists of the trust's site that are held in memory. Audit is written, never held: it only grows. */
export const openTrustMemory = () => ({
  staff: openListMemory(trustStaffList),
  schools: openListMemory(schoolsList),
  providers: openListMemory(providersList),
  providerSites: openListMemory(providerSitesList),
  providerChecks: openListMemory(providerChecksList),
  providerDeclarations: openListMemory(providerDeclarationsList),
  policies: openListMemory(policiesList),
});
export type TrustMemory = ReturnType<typeof openTrustMemory>;

/** The lists of a school's site that are held in memory. */
export const openSchoolMemory = () => ({
  staff: openListMemory(staffList),
  calendar: openListMemory(calendarList),
  pupils: openListMemory(pupilsList),
  placements: openListMemory(placementsList),
  decisions: openListMemory(decisionsList),
  register: openListMemory(registerList),
  reviews: openListMemory(reviewsList),
  dutyRecords: openListMemory(dutyRecordsList),
  suspensions: openListMemory(suspensionsList),
  timetables: openListMemory(timetablesList),
  followUps: openListMemory(followUpsList),
  sessionEvents: openListMemory(sessionEventsList),
  providerLinks: openListMemory(providerLinksList),
  caseRecords: openListMemory(caseRecordsList),
  referrals: openListMemory(referralsList),
  learnerInformation: openListMemory(learnerInformationList),
  deliveries: openListMemory(deliveriesList),
  conversations: openListMemory(conversationsList),
});
export type SchoolMemory = ReturnType<typeof openSchoolMemory>;
