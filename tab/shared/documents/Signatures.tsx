import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { SignatureRow } from '#api/contractDocuments.ts';
import { signingParties } from '#domain/caseFile/documentParties.ts';
import { listInWords, lowerFirst, shortDate } from '#domain/words.ts';
import { TakeBackRecord } from '../letters/TakeBackRecord.tsx';
import { useDocumentStyles } from './documents.styles.ts';
import type { Subject } from './documentsQuery.ts';
import { SignatureDialog } from './SignatureDialog.tsx';

interface SignaturesProps {
  readonly subject: Subject;
  readonly signatures: readonly SignatureRow[];
  /** Of the agreement, the latest. */
  readonly version: number;
  readonly mayRecord: boolean;
}

function words({ state, name, on, version }: SignatureRow, latest: number): string {
  const day = on === null ? '' : `, ${shortDate(on)}`;
  if (state === 'signed') return `signed by ${name}${day}`;
  if (state === 'earlier') return `${name} signed version ${version}${day}; version ${latest} is not signed`;
  if (state === 'asDuty') return `recorded as done${day} (${name})`;
  return state === 'notAsked' ? 'not asked for' : 'missing';
}

/** The signatures of the agreement one by one; a new version is to be signed anew (DOC-5). */
export function Signatures({ subject, signatures, version, mayRecord }: SignaturesProps) {
  const styles = useDocumentStyles();
  const [signing, setSigning] = useState<SignatureRow>();
  const missing = signatures.filter(({ state }) => state === 'missing' || state === 'earlier');
  return (
    <div>
      <h3 className={styles.name}>Signatures</h3>
      <p className={styles.small}>
        {missing.length === 0
          ? 'Everybody has signed.'
          : `Still to sign version ${version}: ${listInWords(missing.map(({ party }) => lowerFirst(signingParties[party])))}.`}
      </p>
      <ul className={styles.lines}>
        {signatures.map((row) => (
          <li key={row.party} className={styles.line}>
            <span>
              {signingParties[row.party]}: {words(row, version)}
            </span>
            {mayRecord && row.state !== 'signed' ? (
              <Button
                size="small"
                appearance="subtle"
                className={styles.screenOnly}
                aria-label={`Record the signature: ${signingParties[row.party]}`}
                onClick={() => setSigning(row)}
              >
                Record
              </Button>
            ) : null}
            {mayRecord && row.recordKey !== '' ? (
              <TakeBackRecord recordKey={row.recordKey} says={`${signingParties[row.party]}: ${words(row, version)}`} />
            ) : null}
          </li>
        ))}
      </ul>
      {signing ? (
        <SignatureDialog subject={subject} row={signing} version={version} onClose={() => setSigning(undefined)} />
      ) : null}
    </div>
  );
}
