import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ProviderPage } from '#api/contractDuties.ts';
import { countOf, dateInWords } from '#domain/words.ts';
import { Facts } from '../../shared/Facts.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { DeclarationForm } from './DeclarationForm.tsx';
import { useProviderStyles } from './provider.styles.ts';

/** `4 pupils, 2 of them full time` */
const pupilsInWords = (pupils: number, fullTime: number): string =>
  pupils === 0 ? 'No pupil' : `${countOf(pupils, 'pupil')}, ${fullTime === 0 ? 'none' : fullTime} of them full time`;

/** How many pupils of the trust and of others are there: whether the setting must be registered turns on it. */
export function UsePanel({ provider }: { readonly provider: ProviderPage }) {
  const styles = useProviderStyles();
  const { use, declaration, mayRecord } = provider;
  const [isOpen, setOpen] = useState(false);
  const schools = use
    ? `Counted at ${countOf(use.schoolsCounted, 'school')}${
        use.schoolsMissing > 0 ? `; ${countOf(use.schoolsMissing, 'school')} could not be read, so there may be more` : ''
      }`
    : '';
  return (
    <Panel heading="How many pupils are there" anchor="pupils">
      <div className={styles.lines}>
        <Facts
          facts={[
            [
              'From this trust',
              use ? (
                <>
                  {pupilsInWords(use.pupils, use.fullTimePupils)}
                  <span className={styles.small}>{schools}</span>
                </>
              ) : (
                'Not counted yet'
              ),
            ],
            [
              'From others, as the provider declares',
              declaration ? (
                <>
                  {pupilsInWords(declaration.pupils, declaration.fullTimePupils)}
                  <span className={styles.small}>
                    Declared for {dateInWords(declaration.on)}; recorded by {declaration.by}
                  </span>
                </>
              ) : (
                'Never declared: ask the provider'
              ),
            ],
          ]}
        />
        {isOpen ? <DeclarationForm providerKey={provider.key} onClose={() => setOpen(false)} /> : null}
        {mayRecord && !isOpen ? (
          <div className={styles.screenOnly}>
            <Button onClick={() => setOpen(true)}>Record what the provider declares</Button>
          </div>
        ) : null}
      </div>
    </Panel>
  );
}
