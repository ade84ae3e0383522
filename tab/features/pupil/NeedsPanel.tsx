import type { LearnerPage } from '#api/contractLearner.ts';
import { dateInWords } from '#domain/words.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Facts } from '../../shared/Facts.tsx';
import { londonDay } from '../../shared/londonDay.ts';
import { Panel } from '../../shared/Panel.tsx';
import { usePupilStyles } from './pupil.styles.ts';

const senNames = { none: 'No special educational needs recorded', senSupport: 'SEN support', ehcp: 'EHC plan' } as const;

/** Needs and the baseline from which progress is measured. */
export function NeedsPanel({ learner: { pupil, information } }: { readonly learner: LearnerPage }) {
  const styles = usePupilStyles();
  const said = (text: string | undefined) => (text ? <span className={styles.say}>{text}</span> : 'Not said');
  const ofPlan = pupil?.senStatus === 'ehcp' || information?.maintainingAuthority;
  const ofCare = pupil?.isLookedAfter || information?.lookedAfterBy;
  return (
    <Panel heading="Needs and baseline" anchor="needs">
      {information === null && pupil === null ? (
        <EmptyState say="Nothing is recorded." />
      ) : (
        <Facts
          facts={[
            ['Special educational needs', pupil ? senNames[pupil.senStatus] : 'Not known any more'],
            ['Support', said(information?.support)],
            ...(ofPlan ? ([['Plan maintained by', said(information?.maintainingAuthority)]] as const) : []),
            ...(ofCare ? ([['Looked after by', said(information?.lookedAfterBy)]] as const) : []),
            ['Health', said(information?.health)],
            ['First language', said(information?.firstLanguage)],
            ['Literacy', said(information?.literacy)],
            ['Attainment', said(information?.attainment)],
            ['Behaviour plan', said(information?.behaviourPlan)],
            ['Interests', said(information?.interests)],
          ]}
        />
      )}
      {information ? (
        <p className={styles.small}>
          Last saved by {information.saved.name}, {dateInWords(londonDay(information.saved.at))}.
        </p>
      ) : null}
    </Panel>
  );
}
