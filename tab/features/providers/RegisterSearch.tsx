import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Establishment } from '#api/contractRecords.ts';
import { countOf } from '#domain/words.ts';
import { useApi } from '../../shared/apiClient.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { fieldId } from '../../shared/fieldProblems.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { Status } from '../../shared/Status.tsx';
import { findingWords } from '../../shared/statusWords.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'end', marginBottom: '12px' },
  field: { flexGrow: 1, minWidth: '220px', maxWidth: '440px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px 16px',
    justifyContent: 'space-between',
    alignItems: 'start',
    padding: '10px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  small: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const isOut = ({ standing }: Establishment): boolean => standing === 'closed' || standing === 'notOpenYet';

interface Found {
  readonly results: readonly Establishment[];
  readonly loadedFrom: string;
  readonly total: number;
}

/** The national register holds tens of thousands; fewer letters would find them all. */
const fewestLetters = 3;

/** Looks in Get Information about Schools by URN, name or postcode. */
export function RegisterSearch({ onUse }: { readonly onUse: (found: Establishment) => void }) {
  const styles = useStyles();
  const api = useApi();
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState('');
  const [isShort, setShort] = useState(false);
  const query = useQuery({
    queryKey: ['register-of-schools', asked],
    queryFn: () => api.get<Found>(`/register-of-schools?q=${encodeURIComponent(asked)}`),
    enabled: asked !== '',
    staleTime: 300_000,
  });
  const search = (event: FormEvent) => {
    event.preventDefault();
    const text = words.trim();
    setShort(text.length < fewestLetters);
    if (text.length >= fewestLetters) setAsked(text);
  };
  return (
    <>
      <form className={styles.form} onSubmit={search} aria-label="Search the register">
        <Field
          className={styles.field}
          label="URN, name or postcode"
          validationState={isShort ? 'error' : 'none'}
          validationMessage={isShort ? `Write at least ${fewestLetters} letters or digits.` : null}
        >
          <Input id={fieldId('search')} type="search" value={words} onChange={(_event, { value }) => setWords(value)} />
        </Field>
        <Button type="submit">Search</Button>
      </form>
      {asked === '' ? null : (
        <Loaded query={query} what="the register of schools">
          {({ results, total, loadedFrom }) => (
            <>
              <p className={styles.small} role="status">
                {total > results.length ? `The first ${results.length} of ${total}` : countOf(total, 'establishment')} for “
                {asked}”, from {loadedFrom}.
              </p>
              {results.length === 0 ? (
                <EmptyState say="Nothing found. Check the spelling, or type the provider in below." />
              ) : null}
              <ul className={styles.list}>
                {results.map((one) => (
                  <li key={one.urn} className={styles.item}>
                    <div>
                      <span className={styles.name}>{one.name}</span>
                      <span className={styles.small}>
                        URN {one.urn} · {one.type} · {one.status}
                      </span>
                      <span className={styles.small}>
                        {one.address} {one.postcode}
                      </span>
                      {one.says ? (
                        <Status of={{ ...(isOut(one) ? findingWords.notMet : findingWords.unclear), words: one.says }} />
                      ) : null}
                    </div>
                    <Button size="small" aria-label={`Use ${one.name}`} onClick={() => onUse(one)}>
                      Use this
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Loaded>
      )}
    </>
  );
}
