import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RegisterCheck } from '#api/contractRegisterCheck.ts';
import { shortDate } from '#domain/words.ts';
import { useApi } from '../../shared/apiClient.ts';
import { useFormStyles } from '../../shared/Form.styles.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { findingWords } from '../../shared/statusWords.tsx';
import { RegisterDecision } from './RegisterDecision.tsx';

/** The provider beside its row of the national register: what differs, and whose value counts (PRO-13). */
export function RegisterDifferences({ providerKey }: { readonly providerKey: string }) {
  const api = useApi();
  const { key: school } = useSchool();
  const [urn, setUrn] = useState('');
  const path = `/schools/${school}/providers/${encodeURIComponent(providerKey)}/register`;
  const query = useQuery({
    queryKey: ['school', school, 'provider', providerKey, 'register', urn],
    queryFn: () => api.get<RegisterCheck>(urn === '' ? path : `${path}?urn=${urn}`),
  });
  return (
    <Panel heading="National register of schools" anchor="register">
      <Loaded query={query} what="the register of schools">
        {(check) => <Compared key={`${check.version}|${check.urn}`} check={check} path={path} onUrn={setUrn} />}
      </Loaded>
    </Panel>
  );
}

const toneOf = ({ standing }: RegisterCheck) =>
  standing === 'open'
    ? findingWords.met
    : standing === 'closed' || standing === 'notFound' || standing === 'notOpenYet'
      ? findingWords.notMet
      : findingWords.unclear;

interface ComparedProps {
  readonly check: RegisterCheck;
  readonly path: string;
  readonly onUrn: (urn: string) => void;
}

function Compared({ check, path, onUrn }: ComparedProps) {
  const styles = useFormStyles();
  const { compared, candidates, mayRecord, mayTake, savedOn, fileName, urn } = check;
  const file = savedOn === null ? '' : `${fileName} of ${shortDate(savedOn)}`;
  return (
    <div className={styles.fields}>
      <Status of={{ ...toneOf(check), words: check.says || 'Open' }} />
      {file === '' ? null : (
        <p className={styles.hint}>
          {check.isChecked ? `Checked against ${file}.` : `Not checked against ${file} yet.`} {urn === '' ? '' : `URN ${urn}.`}
        </p>
      )}
      {compared.length === 0 && candidates.length > 0 ? (
        <>
          <p className={styles.hint}>Is it one of these? Look at the differences before you decide.</p>
          <div className={styles.buttons}>
            {candidates.map((one) => (
              <Button key={one.urn} size="small" onClick={() => onUrn(one.urn)}>
                {one.name}, {one.postcode} ({one.status})
              </Button>
            ))}
          </div>
        </>
      ) : null}
      {compared.length > 0 ? <RegisterDecision check={check} path={path} may={{ record: mayRecord, take: mayTake }} /> : null}
    </div>
  );
}
