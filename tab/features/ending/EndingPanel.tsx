import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { lowerFirst } from '#domain/words.ts';
import { useApi } from '../../shared/apiClient.ts';
import { LaterForm } from '../../shared/forms/LaterForm.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useMe } from '../../shared/useMe.ts';
import { EndingFacts } from './EndingFacts.tsx';
import { useEndingStyles } from './ending.styles.ts';
import { endingForms } from './endingForms.ts';
import { endingQuery } from './endingQuery.ts';

const anchor = 'ending';

/** The way back and the end: the plan from the beginning, meetings, stages, destination, and whether the return holds. A duty's button opens its form. */
export function EndingPanel({ placementKey }: { readonly placementKey: string }) {
  const styles = useEndingStyles();
  const { key: school } = useSchool();
  const { today } = useMe();
  const query = useQuery(endingQuery(useApi(), school, placementKey));
  const [asked, setAsked] = useState(() =>
    location.hash === `#${anchor}` ? (new URLSearchParams(location.search).get('record') ?? '') : '',
  );
  const forms = query.data === undefined ? [] : endingForms(query.data, placementKey, today);
  const form = forms.find(({ name }) => name === asked);
  return (
    <Panel heading={form === undefined ? 'Return and end' : `Return and end: ${lowerFirst(form.heading)}`} anchor={anchor}>
      <Loaded query={query} what="the return and the end">
        {(page) => (
          <div className={styles.parts}>
            {form === undefined ? null : (
              <LaterForm key={form.name} {...{ name: form.name, form, anchor, now: form.now }} onClose={() => setAsked('')} />
            )}
            <EndingFacts page={page} />
            {form === undefined && forms.length > 0 ? (
              <div className={styles.buttons}>
                {forms.map(({ name, verb, isMain }) => (
                  <Button key={name} appearance={isMain ? 'primary' : 'secondary'} onClick={() => setAsked(name)}>
                    {verb}
                  </Button>
                ))}
              </div>
            ) : null}
          </div>
        )}
      </Loaded>
    </Panel>
  );
}
