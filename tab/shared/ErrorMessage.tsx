import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { ApiProblem, mayPass, sentenceOf } from './apiProblem.ts';

const useStyles = makeStyles({
  box: { display: 'grid', gap: '12px', justifyItems: 'start' },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const titleOf = (error: unknown): string => {
  if (!(error instanceof ApiProblem)) return 'This page stopped working.';
  if (error.code === 'notPermitted') return 'You may not see this.';
  if (error.code === 'notFound') return 'This is not here.';
  if (error.code === 'offline') return 'You are offline.';
  return 'This did not work.';
};

interface ErrorMessageProps {
  readonly error: unknown;
  readonly retry?: (() => void) | undefined;
}

/** What went wrong in the API's words, the request number for whoever is asked, and a way to try again where that may help. */
export function ErrorMessage({ error, retry }: ErrorMessageProps) {
  const styles = useStyles();
  const isCalm = mayPass(error);
  const findings =
    error instanceof ApiProblem ? error.findings.filter(({ because }) => !sentenceOf(error).includes(because)) : [];
  const requestId = error instanceof ApiProblem ? error.requestId : '';
  return (
    <div className={styles.box} role="alert">
      <MessageBar intent={isCalm ? 'warning' : 'error'} layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{titleOf(error)}</MessageBarTitle> {sentenceOf(error)}
          {findings.length > 0 ? (
            <ul>
              {findings.map((finding) => (
                <li key={finding.because}>{finding.because}</li>
              ))}
            </ul>
          ) : null}
        </MessageBarBody>
      </MessageBar>
      {retry ? <Button onClick={retry}>Try again</Button> : null}
      {requestId ? <span className={styles.small}>Request number {requestId}</span> : null}
    </div>
  );
}
