import { Link } from '@fluentui/react-components';
import type { LearnerPage } from '#api/contractLearner.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { Telephone } from '../../shared/Telephone.tsx';
import { usePupilStyles } from './pupil.styles.ts';

interface Someone {
  readonly what: string;
  readonly name: string;
  readonly telephones: readonly (readonly [label: string, number: string])[];
  readonly email: string;
  readonly address?: string;
}

/** Parents, emergency contacts, GP, and the people of other agencies: whom to ring. */
export function PeoplePanel({ learner: { pupil, information } }: { readonly learner: LearnerPage }) {
  const styles = usePupilStyles();
  const worker = (what: string, { name, telephone, email }: { name: string; telephone: string; email: string }): Someone => ({
    what,
    name,
    telephones: [['', telephone]],
    email,
  });
  const first = pupil?.contact;
  const parents: Someone[] = [
    ...(first?.name
      ? [
          {
            what: first.relationship || 'Parent or carer',
            name: first.name,
            telephones: [
              ['', first.telephone],
              ['mobile', information?.firstParent.mobile ?? ''],
              ['work', information?.firstParent.work ?? ''],
            ] as const,
            email: first.email,
          },
        ]
      : []),
    ...(information?.parents ?? []).map((parent) => ({
      what: parent.relationship || 'Parent or carer',
      name: parent.name,
      telephones: [
        ['', parent.telephone],
        ['mobile', parent.mobile],
        ['work', parent.work],
      ] as const,
      email: parent.email,
      address: parent.address,
    })),
  ];
  const emergency = (information?.emergencyContacts ?? []).map((contact) => worker(contact.relationship, contact));
  const agencies = [
    ...(information?.caseOfficer.name ? [worker('EHC plan case officer', information.caseOfficer)] : []),
    ...(information?.virtualSchoolHead.name ? [worker('Virtual school head', information.virtualSchoolHead)] : []),
    ...(information?.agencies ?? []).map((one) => worker(one.agency, one)),
  ];
  return (
    <Panel heading="Whom to ring" anchor="people">
      <div className={styles.providers}>
        <People heading="Parents and carers" people={parents} none="No parent or carer is recorded." />
        <People heading="Emergency contacts" people={emergency} none="No emergency contact is recorded." />
        <People heading="Agencies" people={agencies} none="No agency is recorded." />
        <Doctor text={information?.doctor ?? ''} />
      </div>
    </Panel>
  );
}

function Doctor({ text }: { readonly text: string }) {
  const styles = usePupilStyles();
  return (
    <div className={styles.provider}>
      <h3 className={styles.subheading}>GP</h3>
      <p className={styles.say}>{text || 'Not known.'}</p>
    </div>
  );
}

function People({ heading, people, none }: { heading: string; people: readonly Someone[]; none: string }) {
  const styles = usePupilStyles();
  return (
    <div className={styles.provider}>
      <h3 className={styles.subheading}>{heading}</h3>
      {people.length === 0 ? <EmptyState say={none} /> : null}
      <ul className={styles.list}>
        {people.map((one) => (
          <Person key={`${one.what}|${one.name}`} one={one} />
        ))}
      </ul>
    </div>
  );
}

function Person({ one }: { readonly one: Someone }) {
  const styles = usePupilStyles();
  const numbers = one.telephones.filter(([, number]) => number !== '');
  return (
    <li className={styles.item}>
      <span>
        <span className={styles.strong}>{one.name}</span>
        {one.what ? ` · ${one.what}` : ''}
      </span>
      {numbers.map(([label, number]) => (
        <span key={number}>
          <Telephone number={number} whom={one.name} />
          {label ? ` ${label}` : ''}
        </span>
      ))}
      {numbers.length === 0 ? <span className={styles.small}>No number</span> : null}
      {one.email ? (
        <Link href={`mailto:${encodeURIComponent(one.email).replace('%40', '@')}`} style={{ overflowWrap: 'anywhere' }}>
          {one.email}
        </Link>
      ) : null}
      {one.address ? <span className={styles.small}>{one.address}</span> : null}
    </li>
  );
}
