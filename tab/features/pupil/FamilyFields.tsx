import { useFormStyles } from '../../shared/Form.styles.ts';
import { Panel } from '../../shared/Panel.tsx';
import type { InformationFields } from './informationFields.ts';
import { PeopleFields } from './PeopleFields.tsx';
import { usePupilStyles } from './pupil.styles.ts';
import { TextField } from './TextField.tsx';

const noContact = { name: '', relationship: '', telephone: '', email: '' };
const noParent = { ...noContact, mobile: '', work: '', address: '' };
const contactFields = [
  { name: 'name', label: 'Name' },
  { name: 'relationship', label: 'Relationship' },
  { name: 'telephone', label: 'Telephone', type: 'tel' },
  { name: 'email', label: 'E-mail', type: 'email' },
] as const;
const parentFields = [
  ...contactFields,
  { name: 'mobile', label: 'Mobile', type: 'tel' },
  { name: 'work', label: 'Work telephone', type: 'tel' },
  { name: 'address', label: 'Address' },
] as const;

/** PUP-1: parents and carers, emergency contacts, GP. */
export function FamilyFields({ learner, words, set, problemOf }: InformationFields) {
  const styles = usePupilStyles();
  const form = useFormStyles();
  const first = learner.pupil?.contact;
  return (
    <>
      <Panel heading="Parents and carers">
        <div className={form.fields}>
          <p className={form.hint}>
            {first?.name
              ? `${first.name}${first.relationship ? ` (${first.relationship.toLowerCase()})` : ''} is in the list of pupils${first.telephone ? `, with ${first.telephone}` : ', without a telephone'}; an import changes that.`
              : 'No parent or carer is in the list of pupils; an import puts one there.'}
          </p>
          <div className={styles.row}>
            <TextField
              label={`Mobile${first?.name ? ` of ${first.name}` : ''}`}
              where="firstParent.mobile"
              type="tel"
              value={words.firstParent.mobile}
              problem={problemOf('firstParent.mobile')}
              onChange={(mobile) => set({ firstParent: { ...words.firstParent, mobile } })}
            />
            <TextField
              label={`Work telephone${first?.name ? ` of ${first.name}` : ''}`}
              where="firstParent.work"
              type="tel"
              value={words.firstParent.work}
              problem={problemOf('firstParent.work')}
              onChange={(work) => set({ firstParent: { ...words.firstParent, work } })}
            />
          </div>
          <PeopleFields
            what="Further parent or carer"
            where="parents"
            people={words.parents}
            empty={noParent}
            atLeast={0}
            fields={parentFields}
            problemOf={problemOf}
            onChange={(parents) => set({ parents })}
          />
        </div>
      </Panel>
      <Panel heading="Emergency contacts">
        <div className={form.fields}>
          <p className={form.hint}>Two people besides the parents, each with name, relationship and telephone.</p>
          <PeopleFields
            what="Emergency contact"
            where="emergencyContacts"
            people={words.emergencyContacts}
            empty={noContact}
            atLeast={2}
            fields={contactFields}
            problemOf={problemOf}
            onChange={(emergencyContacts) => set({ emergencyContacts })}
          />
          <TextField
            label="GP"
            where="doctor"
            hint="Name, practice and telephone."
            isLong
            value={words.doctor}
            problem={problemOf('doctor')}
            onChange={(doctor) => set({ doctor })}
          />
        </div>
      </Panel>
    </>
  );
}
