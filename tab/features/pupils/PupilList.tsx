import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState } from 'react';
import type { PupilRow } from '#api/contractRecords.ts';
import { yearGroupName } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { RecordList } from '../../shared/RecordList.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import type { PupilsView } from '../../shared/schoolQueries.ts';
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

const CareDialog = lazy(() => import('./CareDialog.tsx').then((m) => ({ default: m.CareDialog })));

export function PupilList({ pupils, mayDescribe }: PupilsView) {
  const [describing, setDescribing] = useState<PupilRow>();
  const opener = useRef<HTMLElement>(null);
  const close = () => {
    setDescribing(undefined);
    // After the dialog has given the page back.
    setTimeout(() => opener.current?.focus());
  };
  const open = (pupil: PupilRow, button: HTMLElement) => {
    opener.current = button;
    setDescribing(pupil);
  };
  return (
    <>
      <Rows pupils={pupils} onDescribe={mayDescribe ? open : undefined} />
      {describing ? (
        <Suspense>
          <CareDialog pupil={describing} onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}

interface RowsProps {
  readonly pupils: readonly PupilRow[];
  /** Undefined for whoever may not. */
  readonly onDescribe: ((pupil: PupilRow, button: HTMLElement) => void) | undefined;
}

function Rows({ pupils, onDescribe }: RowsProps) {
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
              <AppLink className={styles.name} to={`/schools/${school}/pupils/${encodeURIComponent(pupil.key)}`}>
                {pupil.name}
              </AppLink>
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
        {
          header: 'Needs',
          width: '20%',
          cell: (pupil) =>
            pupil.flags.length === 0 && pupil.care.riskFlag === '' ? (
              ''
            ) : (
              <>
                {pupil.flags.join(', ')}
                {pupil.care.riskFlag ? <span className={styles.small}>Risk: {pupil.care.riskFlag}</span> : null}
              </>
            ),
        },
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
        ...(onDescribe
          ? [
              {
                header: 'Care flags',
                isAction: true,
                cell: (pupil: PupilRow) => (
                  <Button
                    size="small"
                    aria-label={`Care flags… of ${pupil.name}`}
                    onClick={(event) => onDescribe(pupil, event.currentTarget)}
                  >
                    Care flags…
                  </Button>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
