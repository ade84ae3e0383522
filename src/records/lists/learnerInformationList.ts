import { z } from 'zod';
import type { LearnerInformation } from '#domain/learnerInformation.ts';
import { date, jsonText, key, text } from '../fieldShapes.ts';
import type { ListCodec } from '../listCodec.ts';
import { recordedBy, recordedByFields, recordedByShape } from './recordedBy.ts';

const contact = z.object({ name: z.string(), relationship: z.string(), telephone: z.string(), email: z.string() });
const worker = z.object({ agency: z.string(), name: z.string(), telephone: z.string(), email: z.string() });
const people = z.object({
  parents: z.array(contact.extend({ address: z.string() })),
  emergencyContacts: z.array(contact),
  caseOfficer: worker,
  virtualSchoolHead: worker,
  agencies: z.array(worker),
});

const shape = z
  .object({
    Key: key,
    People: jsonText(people),
    Doctor: text,
    MaintainingAuthority: text,
    Health: text,
    FirstLanguage: text,
    Literacy: text,
    Attainment: text,
    BehaviourPlan: text,
    Interests: text,
    Support: text,
    CheckedOn: date.nullish(),
    ...recordedByShape,
  })
  .transform(
    (row): LearnerInformation => ({
      key: row.Key,
      ...row.People,
      doctor: row.Doctor,
      maintainingAuthority: row.MaintainingAuthority,
      health: row.Health,
      firstLanguage: row.FirstLanguage,
      literacy: row.Literacy,
      attainment: row.Attainment,
      behaviourPlan: row.BehaviourPlan,
      interests: row.Interests,
      support: row.Support,
      checkedOn: row.CheckedOn ?? undefined,
      saved: recordedBy(row),
    }),
  );

export const learnerInformationList: ListCodec<LearnerInformation> = {
  list: 'learnerInformation',
  shape,
  keyOf: (information) => information.key,
  title: ({ key: pupilKey }, names) => names.pupil(pupilKey),
  write: ({ parents, emergencyContacts, caseOfficer, virtualSchoolHead, agencies, ...information }) => ({
    People: JSON.stringify({ parents, emergencyContacts, caseOfficer, virtualSchoolHead, agencies }),
    Doctor: information.doctor,
    MaintainingAuthority: information.maintainingAuthority,
    Health: information.health,
    FirstLanguage: information.firstLanguage,
    Literacy: information.literacy,
    Attainment: information.attainment,
    BehaviourPlan: information.behaviourPlan,
    Interests: information.interests,
    Support: information.support,
    CheckedOn: information.checkedOn ?? '',
    ...recordedByFields(information.saved),
  }),
};
