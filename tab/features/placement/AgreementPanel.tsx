import { Button } from '@fluentui/react-components';
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import type { PlacementView } from '#api/contractPlacements.ts';
import { shortDate, timeInWords } from '#domain/words.ts';
import { AgreementDetails } from '../../shared/documents/AgreementDetails.tsx';
import { useDocumentWork } from '../../shared/documents/documentsQuery.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { ErrorMessage } from '../../shared/ErrorMessage.tsx';
import { londonDay } from '../../shared/londonDay.ts';
import { OutsideLink } from '../../shared/OutsideLink.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useKeptKey } from '../../shared/useKeptKey.ts';
import { usePlacementStyles } from './placement.styles.ts';

/** The commissioning agreement: made from the school's own Word template, kept in the maker's OneDrive. */
export function AgreementPanel({ placement }: { readonly placement: PlacementView }) {
  const styles = usePlacementStyles();
  const making = useDocumentWork({ what: 'placement', key: placement.key });
  const { keyFor, done } = useKeptKey();
  const { agreement, may } = placement;
  const make = () =>
    making.mutate(
      {
        path: 'agreement',
        body: { key: keyFor() },
        say: agreement ? 'A new version of the agreement is in your OneDrive.' : 'The agreement is in your OneDrive.',
      },
      { onSuccess: done },
    );
  return (
    <Panel heading="Commissioning agreement" anchor="agreement">
      <div className={styles.lines}>
        {agreement ? (
          <p className={styles.say}>
            <OutsideLink href={agreement.webUrl}>{agreement.fileName}</OutsideLink>
            <span className={styles.small}>
              Version {agreement.version}, made by {agreement.made.name}, {shortDate(londonDay(agreement.made.at))} at{' '}
              {timeInWords(agreement.made.at)}
            </span>
          </p>
        ) : (
          <EmptyState
            say={
              may.makeAgreement
                ? 'Not made yet. It is a Word document made from your school’s template, saved to your OneDrive.'
                : 'Not made yet. The AP lead makes it once the placement is approved.'
            }
          />
        )}
        {making.isError ? <ErrorMessage error={making.error} /> : null}
        {may.makeAgreement ? (
          <div className={styles.screenOnly}>
            <Button icon={<DocumentText20Regular />} disabled={making.isPending} onClick={make}>
              {making.isPending ? 'Making the document…' : agreement ? 'Make a new version' : 'Make the agreement'}
            </Button>
          </div>
        ) : null}
        {agreement ? <AgreementDetails placementKey={placement.key} /> : null}
      </div>
    </Panel>
  );
}
