import { openListMemory } from './listMemory.ts';
import { calendarList } from './lists/calendarList.ts';
import { conversationsList } from './lists/conversationsList.ts';
import { decisionsList } from './lists/decisionsList.ts';
import { deliveriesList } from './lists/deliveriesList.ts';
import { placementsList } from './lists/placementsList.ts';
import { providerSitesList } from './lists/providerSitesList.ts';
import { providersList } from './lists/providersList.ts';
import { pupilsList } from './lists/pupilsList.ts';
import { registerList } from './lists/registerList.ts';
import { reviewsList } from './lists/reviewsList.ts';
import { schoolsList } from './lists/schoolsList.ts';
import { staffList, trustStaffList } from './lists/staffList.ts';

/** The lists of the trust's site that are held in memory. Audit is written, never held: it only grows. */
export const openTrustMemory = () => ({
  staff: openListMemory(trustStaffList),
  schools: openListMemory(schoolsList),
  providers: openListMemory(providersList),
  providerSites: openListMemory(providerSitesList),
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
  deliveries: openListMemory(deliveriesList),
  conversations: openListMemory(conversationsList),
});
export type SchoolMemory = ReturnType<typeof openSchoolMemory>;
