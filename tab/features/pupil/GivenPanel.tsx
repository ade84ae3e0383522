import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { LearnerPage } from '#api/contractLearner.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { GivenForm } from './GivenForm.tsx';
import { itemWords } from './learnerWords.tsx';
import { usePupilStyles } from './pupil.styles.ts';
import { useAskedForm } from './useAskedForm.ts';

type OfProvider = LearnerPage['given'][number];

/** What each provider has been given about the pupil, what is missing, and what is out of date: that is loud. */
export function GivenPanel({ learner }: { readonly learner: LearnerPage }) {
  const styles = usePupilStyles();
  const { given, may } = learner;
  const live = given.filter(({ isLive }) => isLive);
  const asked = useAskedForm('given', 'to', may.give && live.length > 0);
  const chosen = live.find(({ placementKey }) => placementKey === asked.placement) ?? live[0];
  const alarms = given.flatMap((one) => one.alarms);
  return (
    <Panel heading="What each provider has been given" anchor="given">
      {alarms.length > 0 ? (
        <MessageBar intent="error" layout="multiline" style={{ marginBottom: '14px' }}>
          <MessageBarBody>
            <MessageBarTitle>Out of date.</MessageBarTitle> {alarms.join(' ')}
          </MessageBarBody>
        </MessageBar>
      ) : null}
      {given.length === 0 ? <EmptyState say="No provider yet: nothing is to be given." /> : null}
      <div className={styles.providers}>
        {given.map((one) => (
          <section key={one.placementKey} className={styles.provider} aria-label={one.providerName}>
            <div className={styles.head}>
              <ProviderName one={one} />
              {one.isLive && may.give && !(asked.isOpen && chosen === one) ? (
                <Button
                  size="small"
                  className={styles.screenOnly}
                  aria-label={`Record what ${one.providerName} was given`}
                  onClick={() => asked.open(one.placementKey)}
                >
                  Record what was given
                </Button>
              ) : null}
            </div>
            {asked.isOpen && chosen === one ? (
              <GivenForm key={one.placementKey} learner={learner} provider={one} onClose={asked.close} />
            ) : null}
            <Items one={one} />
          </section>
        ))}
      </div>
    </Panel>
  );
}

function ProviderName({ one }: { readonly one: OfProvider }) {
  const styles = usePupilStyles();
  const { key: school } = useSchool();
  return (
    <h3 className={styles.subheading}>
      <AppLink to={`/schools/${school}/placements/${encodeURIComponent(one.placementKey)}`}>{one.providerName}</AppLink>
      {one.isLive ? '' : ' (over)'}
    </h3>
  );
}

/** What is missing or out of date first. */
const order = { outOfDate: 0, missing: 1, withheld: 2, given: 3, notAsked: 4 } as const;

function Items({ one }: { readonly one: OfProvider }) {
  const styles = usePupilStyles();
  const items = one.items.filter(({ standing, on }) => standing !== 'notAsked' || on !== null);
  return (
    <ul className={styles.list}>
      {items
        .toSorted((a, b) => order[a.standing] - order[b.standing])
        .map((item) => (
          <li key={item.kind} className={styles.item}>
            <span className={styles.head}>
              <span>{item.name}</span>
              <Status of={itemWords(item)} />
            </span>
            {item.standing === 'missing' && item.kind !== 'otherProviders' ? null : (
              <span className={styles.small}>
                {item.says}
                {item.byName ? ` Recorded by ${item.byName}.` : ''}
              </span>
            )}
          </li>
        ))}
    </ul>
  );
}
