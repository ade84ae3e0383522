import { Button, Field, Select } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import type { ReferralView } from '#api/contractReferrals.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { fieldId } from '../../shared/fieldProblems.ts';
import { useNotify } from '../../shared/notices.ts';
import { Panel } from '../../shared/Panel.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { ConflictNote } from './ConflictNote.tsx';
import { useReferralStyles } from './referral.styles.ts';
import type { Keeper, KeeperState } from './referralKeeper.ts';
import { notSavedYet, passportWords } from './referralWords.tsx';

type Choice = ReferralView['providers'][number];

interface ProviderPanelProps {
  readonly view: ReferralView;
  readonly keeper: Keeper;
  readonly state: KeeperState;
  readonly isReading: boolean;
}

/** Which provider, what its passport says, and the proposal. */
export function ProviderPanel({ view, keeper, state, isReading }: ProviderPanelProps) {
  const styles = useReferralStyles();
  const form = useFormStyles();
  const { key: school } = useSchool();
  const providerKey = state.answers['providerKey'] ?? '';
  const chosen = view.providers.find(({ key }) => key === providerKey);
  const nameOf = (key: string) => view.providers.find((one) => one.key === key)?.name ?? 'None';
  const theirs = state.conflicts['providerKey'];
  const choose = (key: string) => {
    keeper.choose('providerKey', key);
    document.getElementById(fieldId('providerKey'))?.focus();
  };
  return (
    <Panel heading="Provider" anchor="provider">
      <div className={form.fields}>
        {isReading || view.state === 'proposed' ? (
          <p className={styles.quiet}>{providerKey === '' ? 'No provider was chosen.' : nameOf(providerKey)}</p>
        ) : (
          <Field
            label="Provider to propose"
            hint={<AppLink to={`/schools/${school}/providers`}>Look at the providers side by side</AppLink>}
          >
            <Select
              id={fieldId('providerKey')}
              value={chosen ? providerKey : ''}
              onChange={(_event, { value }) => {
                keeper.change('providerKey', value);
                void keeper.flush();
              }}
            >
              <option value="">Choose a provider</option>
              {view.providers.map((one) => (
                <option key={one.key} value={one.key}>
                  {one.name} ({one.kindName}): {passportWords[one.passport].words.toLowerCase()}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <ConflictNote
          label="Provider"
          theirs={theirs === undefined ? undefined : nameOf(theirs)}
          onMine={() => choose(providerKey)}
          onTheirs={() => choose(theirs ?? '')}
        />
        {chosen ? <Passport choice={chosen} school={school} /> : null}
        <Proposing view={view} chosen={chosen} keeper={keeper} />
      </div>
    </Panel>
  );
}

function Passport({ choice, school }: { readonly choice: Choice; readonly school: string }) {
  const styles = useReferralStyles();
  return (
    <div>
      <Status of={passportWords[choice.passport]} />
      {choice.findings.length > 0 ? (
        <ul className={styles.findings}>
          {choice.findings.map(({ because, citation }) => (
            <li key={because}>
              {because} <span className={styles.small}>{citation}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <AppLink to={`/schools/${school}/providers/${encodeURIComponent(choice.key)}`}>Open {choice.name}</AppLink>
    </div>
  );
}

interface ProposingProps {
  readonly view: ReferralView;
  readonly chosen: Choice | undefined;
  readonly keeper: Keeper;
}

/** The way on: the proposal, or why there is none yet. */
function Proposing({ view, chosen, keeper }: ProposingProps) {
  const styles = useReferralStyles();
  const { key: school } = useSchool();
  const [, navigate] = useLocation();
  const notify = useNotify();
  if (view.state === 'closed') return null;
  if (view.state === 'proposed')
    return <AppLink to={`/schools/${school}/placements/${encodeURIComponent(view.key)}`}>Open the placement</AppLink>;
  const why = whyNot(view, chosen);
  const propose = async () => {
    await keeper.flush();
    // The proposal begins with what is saved: what is on this device alone would be missing from it.
    if (!keeper.isSaved()) return notify({ say: notSavedYet, intent: 'error' });
    navigate(`/schools/${school}/placements/from/${encodeURIComponent(view.key)}`);
  };
  return (
    <div className={styles.part}>
      {why === '' ? (
        <p className={styles.quiet}>
          The proposal is filled in from this referral. What is missing here can be written until part B is sent.
        </p>
      ) : (
        <p className={styles.quiet}>{why}</p>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={why !== ''} onClick={() => void propose()}>
          Propose the placement
        </Button>
      </div>
    </div>
  );
}

function whyNot(view: ReferralView, chosen: Choice | undefined): string {
  if (!view.mayPropose) return view.whyNotPropose;
  if (view.pupil === null) return 'A pupil who is not in the list cannot be placed.';
  if (chosen === undefined) return 'Choose a provider, then propose the placement.';
  return chosen.passport === 'refused'
    ? `${chosen.name} cannot be proposed as long as the points above stand. Settle them on its page, or choose another provider.`
    : '';
}
