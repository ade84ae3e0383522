import { makeStyles, tokens } from '@fluentui/react-components';
import type { PupilRow } from '#api/contractRecords.ts';
import { yearGroupName } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { RecordList } from '../../shared/RecordList.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { stageWords } from '../../shared/statusWords.tsx';
import { Telephone } from '../../shared/Telephone.tsx';

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  small: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  placement: { display: 'block', fontSize: tokens.fontSizeBase200 },
});

export function PupilList({ pupils }: { readonly pupils: readonly PupilRow[] }) {
  const styles = useStyles();
  const { key: school } = useSchool();
  return (
    <RecordList
      caption="Pupils"
      rows={pupils}
      keyOf={(pupil) => pupil.key}
      columns={[
        {
          header: 'Pupil',
          width: '24%',
          cell: (pupil) => (
            <>
              <span className={styles.name}>{pupil.name}</span>
              <span className={styles.small}>UPN {pupil.upn}</span>
            </>
          ),
        },
        {
          header: 'Year',
          width: '12%',
          cell: (pupil) => (
            <>
              {yearGroupName(pupil.yearGroup)}
              {pupil.registrationGroup ? <span className={styles.small}>{pupil.registrationGroup}</span> : null}
            </>
          ),
        },
        { header: 'Needs', width: '18%', cell: (pupil) => pupil.flags.join(', ') },
        {
          header: 'Contact',
          width: '22%',
          cell: (pupil) =>
            pupil.contactName === '' && pupil.contactTelephone === '' ? (
              'No contact recorded'
            ) : (
              <>
                {pupil.contactName}{' '}
                <span className={styles.small}>
                  <Telephone number={pupil.contactTelephone} whom={pupil.contactName} />
                </span>
              </>
            ),
        },
        {
          header: 'Placements',
          cell: (pupil) =>
            pupil.placements.length === 0
              ? 'None'
              : pupil.placements.map((placement) => (
                  <span key={placement.key}>
                    <AppLink to={`/schools/${school}/placements/${encodeURIComponent(placement.key)}`}>
                      {placement.providerName}
                    </AppLink>
                    <span className={styles.placement}>
                      <Status of={stageWords[placement.stage]} />
                    </span>
                  </span>
                )),
        },
      ]}
    />
  );
}
