import type { ListCodec } from './listCodec.ts';
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
import { sessionEventsList } from './lists/sessionEventsList.ts';
import { suspensionsList } from './lists/suspensionsList.ts';
import { timetablesList } from './lists/timetablesList.ts';
import type { Values, WritableList } from './records.ts';

/** The lists that use cases write, and how. */
export const codecs: { readonly [L in WritableList]: ListCodec<Values[L]> } = {
  providers: providersList,
  providerSites: providerSitesList,
  providerChecks: providerChecksList,
  providerDeclarations: providerDeclarationsList,
  policies: policiesList,
  pupils: pupilsList,
  placements: placementsList,
  decisions: decisionsList,
  register: registerList,
  reviews: reviewsList,
  dutyRecords: dutyRecordsList,
  suspensions: suspensionsList,
  timetables: timetablesList,
  followUps: followUpsList,
  sessionEvents: sessionEventsList,
  providerLinks: providerLinksList,
  caseRecords: caseRecordsList,
  referrals: referralsList,
  learnerInformation: learnerInformationList,
  deliveries: deliveriesList,
  conversations: conversationsList,
};
