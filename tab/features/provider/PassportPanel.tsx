import { Button, Link } from '@fluentui/react-components';
import type { ProviderPage } from '#api/contractDuties.ts';
import type { PassportPage, PassportTask } from '#api/contractPassport.ts';
import { happenings } from '#domain/providerCheck.ts';
import { focusHeadingOf } from '../../shared/duties/focusHeading.ts';
import { Panel } from '../../shared/Panel.tsx';
import { Status } from '../../shared/Status.tsx';
import { CheckForm } from './CheckForm.tsx';
import { DetailsForm } from './DetailsForm.tsx';
import { usePassportStyles } from './passport.styles.ts';
import { TaskGroup } from './TaskGroup.tsx';
import { taskWords } from './taskWords.tsx';
import { type Asked, siteForm } from './useAsked.ts';

interface PassportPanelProps {
  readonly provider: ProviderPage;
  readonly passport: PassportPage;
  readonly form: Asked;
}

const told: readonly string[] = happenings;

/** What may be recorded as a check by this person. */
const mayRecordCheck = ({ mayRecord, mayApproveException }: PassportPage, check: string): boolean =>
  check === 'trustException' ? mayApproveException : mayRecord;

/** The passport as a task list: what bars a placement first, then group by group. A form opens where its task stands. */
export function PassportPanel({ provider, passport, form }: PassportPanelProps) {
  const styles = usePassportStyles();
  const { groups, settled, all, first, mayRecord, mayDescribe } = passport;
  const tasks = groups.flatMap((group) => group.tasks);
  const isTask = tasks.some(({ check }) => check === form.asked);
  const isTold = told.some((one) => one === form.asked);
  const close = (key: string) => () => {
    form.close();
    setTimeout(() => {
      const button = document.getElementById(`record-${key}`);
      if (button) button.focus();
      else focusHeadingOf('checks');
    });
  };
  const checkForm = (check: string, key: string) => (
    <CheckForm key={check} provider={provider} passport={passport} check={check} onClose={close(key)} />
  );
  const formOf = ({ check, key }: PassportTask) =>
    check !== null && check === form.asked && mayRecordCheck(passport, check) ? checkForm(check, key) : null;
  const openerOf = ({ check }: PassportTask) => {
    if (check === null) return mayDescribe ? () => form.open('details') : undefined;
    return mayRecordCheck(passport, check) ? () => form.open(check) : undefined;
  };
  const isUrgent = (group: PassportPage['groups'][number]) => group.tasks.some(({ key }) => first.some((one) => one.key === key));
  const isOpenOnTop =
    form.asked !== null && form.asked !== 'details' && !form.asked.startsWith(siteForm) && !isTask && !isTold && mayRecord;
  return (
    <Panel
      heading={`Passport: ${settled} of ${all} done`}
      anchor="checks"
      actions={mayRecord && form.asked === null ? <Button onClick={() => form.open('')}>Record a check</Button> : null}
    >
      <div className={styles.parts}>
        <div className={styles.bar} aria-hidden="true">
          <div className={styles.filled} style={{ width: `${Math.round((settled / all) * 100)}%` }} />
        </div>
        {isOpenOnTop ? checkForm(form.asked ?? '', '') : null}
        {form.asked === 'details' && mayDescribe ? (
          <DetailsForm provider={provider} details={passport.details} onClose={close('')} />
        ) : null}
        {passport.areFilesSeen ? null : (
          <p className={styles.small}>Whether the evidence is still in SharePoint could not be looked up now.</p>
        )}
        {mayRecord ? null : <p className={styles.small}>{passport.whoRecords}</p>}
        {first.length > 0 ? <First tasks={first} /> : null}
        {groups.map((group) => (
          <TaskGroup key={group.key} group={group} isUrgent={isUrgent(group)} openerOf={openerOf} formOf={formOf} />
        ))}
      </div>
    </Panel>
  );
}

/** What bars a new placement or has run out: each leads to its task. */
function First({ tasks }: { readonly tasks: PassportPage['first'] }) {
  const styles = usePassportStyles();
  const go = (key: string) => {
    const item = document.getElementById(`task-${key}`);
    item?.scrollIntoView({ block: 'center' });
    (item?.querySelector<HTMLElement>('button') ?? item)?.focus();
  };
  return (
    <section className={styles.group} aria-label="To do first">
      <h3 className={styles.groupName}>To do first</h3>
      <ul className={styles.first}>
        {tasks.map(({ key, name, status }) => (
          <li key={key}>
            <Link as="button" onClick={() => go(key)}>
              {name}
            </Link>{' '}
            <Status of={taskWords({ status, isEssential: true })} />
          </li>
        ))}
      </ul>
    </section>
  );
}
