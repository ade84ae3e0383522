import { z } from 'zod';
import type { LearnerInformation } from '#domain/learnerInformation.ts';
import { date, jsonText, key, text } from '../fieldShapes.ts';
import type { ListCodec } from '../listCodec.ts';
import { recordedBy, recordedByFields, recordedByShape } from './recordedBy.ts';

const contact = z.object({ name: z.string(), relationship: z.string(), telephone: z.string(), email: z.string() });
const worker = z.object({ agency: z.string(), name: z.string(), telephone: z.string(), email: z.string() });
const people = z.object({
  parents: z.array(contact.extend({ address: z.string(), mobile: z.string().default(''), work: z.string().default('') })),
  firstParent: z.object({ mobile: z.string(), work: z.string() }).default({ mobile: '', work: '' }),
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
    LookedAfterBy: text,
    Health: text,
    FirstLanguage: text,
    Literacy: text,
    Attainment: text,
    BehaviourPlan: text,
    Interests: text,
    Support: text,
    CheckedOn: date.nullish(),
    CheckedWith: text,
    ...recordedByShape,
  })
  .transform(
    (row): LearnerInformation => ({
      key: row.Key,
      ...row.People,
      doctor: row.Doctor,
      maintainingAuthority: row.MaintainingAuthority,
      lookedAfterBy: row.LookedAfterBy,
      health: row.Health,
      firstLanguage: row.FirstLanguage,
      literacy: row.Literacy,
      attainment: row.Attainment,
      behaviourPlan: row.BehaviourPlan,
      interests: row.Interests,
      support: row.Support,
      checkedOn: row.CheckedOn ?? undefined,
      checkedWith: row.CheckedWith,
      saved: recordedBy(row),
    }),
  );

export const learnerInformationList: ListCodec<LearnerInformation> = {
  list: 'learnerInformation',
  shape,
  keyOf: (information) => information.key,
  title: ({ key: pupilKey }, names) => names.pupil(pupilKey),
  write: ({ parents, firstParent, emergencyContacts, caseOfficer, virtualSchoolHead, agencies, ...information }) => ({
    People: JSON.stringify({ parents, firstParent, emergencyContacts, caseOfficer, virtualSchoolHead, agencies }),
    Doctor: information.doctor,
    MaintainingAuthority: information.maintainingAuthority,
    LookedAfterBy: information.lookedAfterBy,
    Health: information.health,
    FirstLanguage: information.firstLanguage,
    Literacy: information.literacy,
    Attainment: information.attainment,
    BehaviourPlan: information.behaviourPlan,
    Interests: information.interests,
    Support: information.support,
    CheckedOn: information.checkedOn ?? '',
    CheckedWith: information.checkedWith,
    ...recordedByFields(information.saved),
  }),
};
