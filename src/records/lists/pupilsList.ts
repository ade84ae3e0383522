import { z } from 'zod';
import { fullName, type Pupil, senStatuses } from '#domain/pupil.ts';
import { choiceOf, date, key, text, wholeNumber, yesNo } from '../fieldShapes.ts';
import type { ListCodec } from '../listCodec.ts';

const senNames = { none: 'None', senSupport: 'SEN support', ehcp: 'EHC plan' } as const;

const shape = z
  .object({
    Key: key,
    Upn: text,
    Forename: text,
    Surname: text,
    DateOfBirth: date,
    YearGroup: wholeNumber,
    RegistrationGroup: text,
    SenStatus: choiceOf(senStatuses, senNames),
    IsLookedAfter: yesNo,
    HasSocialWorker: yesNo,
    HasYouthJusticeWorker: yesNo,
    HasProtectionPlan: yesNo,
    IsMarkedVulnerable: yesNo,
    RiskFlag: text,
    IsEligibleForFreeSchoolMeals: yesNo,
    Address: text,
    ContactName: text,
    ContactRelationship: text,
    ContactTelephone: text,
    ContactEmail: text,
  })
  .transform(
    (row): Pupil => ({
      key: row.Key,
      upn: row.Upn,
      forename: row.Forename,
      surname: row.Surname,
      dateOfBirth: row.DateOfBirth,
      yearGroup: row.YearGroup,
      registrationGroup: row.RegistrationGroup,
      senStatus: row.SenStatus,
      isLookedAfter: row.IsLookedAfter,
      hasSocialWorker: row.HasSocialWorker,
      hasYouthJusticeWorker: row.HasYouthJusticeWorker,
      hasProtectionPlan: row.HasProtectionPlan,
      isMarkedVulnerable: row.IsMarkedVulnerable,
      riskFlag: row.RiskFlag,
      isEligibleForFreeSchoolMeals: row.IsEligibleForFreeSchoolMeals,
      address: row.Address,
      contact: {
        name: row.ContactName,
        relationship: row.ContactRelationship,
        telephone: row.ContactTelephone,
        email: row.ContactEmail,
      },
    }),
  );

export const pupilsList: ListCodec<Pupil> = {
  list: 'pupils',
  shape,
  keyOf: (pupil) => pupil.key,
  title: fullName,
  write: (pupil) => ({
    Upn: pupil.upn,
    Forename: pupil.forename,
    Surname: pupil.surname,
    DateOfBirth: pupil.dateOfBirth,
    YearGroup: pupil.yearGroup,
    RegistrationGroup: pupil.registrationGroup,
    SenStatus: senNames[pupil.senStatus],
    IsLookedAfter: pupil.isLookedAfter,
    HasSocialWorker: pupil.hasSocialWorker,
    HasYouthJusticeWorker: pupil.hasYouthJusticeWorker,
    HasProtectionPlan: pupil.hasProtectionPlan,
    IsMarkedVulnerable: pupil.isMarkedVulnerable,
    RiskFlag: pupil.riskFlag,
    IsEligibleForFreeSchoolMeals: pupil.isEligibleForFreeSchoolMeals,
    Address: pupil.address,
    ContactName: pupil.contact.name,
    ContactRelationship: pupil.contact.relationship,
    ContactTelephone: pupil.contact.telephone,
    ContactEmail: pupil.contact.email,
  }),
};
