import { Button } from '@fluentui/react-components';
import type { ProviderPage } from '#api/contractDuties.ts';
import type { PassportPage } from '#api/contractPassport.ts';
import { happenings } from '#domain/providerCheck.ts';
import { focusHeadingOf } from '../../shared/duties/focusHeading.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { CheckForm } from './CheckForm.tsx';
import { usePassportStyles } from './passport.styles.ts';
import { RecordLines } from './RecordLines.tsx';
import type { Asked } from './useAsked.ts';

interface ToldPanelProps {
  readonly provider: ProviderPage;
  readonly passport: PassportPage;
  readonly form: Asked;
}

/** What the provider told and was sent: changes of staff or of anything that matters, the letter of assurance, reports (PRO-7). */
export function ToldPanel({ provider, passport, form }: ToldPanelProps) {
  const styles = usePassportStyles();
  const { told, mayRecord } = passport;
  const asked = happenings.find((one) => one === form.asked);
  const close = () => {
    form.close();
    setTimeout(() => focusHeadingOf('told'));
  };
  return (
    <Panel
      heading="What it told and was sent"
      anchor="told"
      actions={
        mayRecord && asked === undefined ? (
          <>
            <Button onClick={() => form.open('staffChange')}>New staff</Button>
            <Button onClick={() => form.open('materialChange')}>Material change</Button>
            <Button onClick={() => form.open('assuranceSent')}>Letter sent</Button>
          </>
        ) : null
      }
    >
      <div className={styles.parts}>
        {asked !== undefined && mayRecord ? (
          <CheckForm key={asked} provider={provider} passport={passport} check={asked} onClose={close} />
        ) : null}
        {told.length === 0 ? (
          <EmptyState say="Nothing is recorded. When the provider tells of new staff a fresh letter of assurance is asked for; when anything else changes that matters, its risk assessment." />
        ) : (
          <RecordLines records={told} isNamed />
        )}
      </div>
    </Panel>
  );
}
