import { Button } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { useState } from 'react';
import type { TrackerPreview } from '#api/contractTracker.ts';
import { countOf, listInWords } from '#domain/words.ts';
import { Panel } from '../../shared/Panel.tsx';
import { RecordList } from '../../shared/RecordList.tsx';
import { Status } from '../../shared/Status.tsx';
import { saveText } from '../../shared/saveText.ts';
import { findingWords, type StatusWord, stageWords } from '../../shared/statusWords.tsx';

type Row = TrackerPreview['rows'][number];

const actionWords = {
  propose: { ...stageWords.proposed, words: 'Proposed' },
  provider: { ...findingWords.met, words: 'Provider added' },
  there: { ...stageWords.withdrawn, words: 'There already' },
  left: { ...findingWords.notMet, words: 'Left out' },
} as const satisfies Record<Row['action'], StatusWord>;

/** More rows than these are looked at step by step. */
const shownFirst = 50;

const providerWords = ({ provider }: Row): string => (provider.how === '' ? '' : `Provider: ${provider.how}.`);
const pupilWords = ({ pupil }: Row): string => (pupil === null || pupil.how === '' ? '' : `Pupil: ${pupil.how}.`);

/** What becomes of each row of the tracker, those that are left out first. */
export function TrackerRows({ preview }: { readonly preview: TrackerPreview }) {
  const [shown, setShown] = useState(shownFirst);
  const { rows, left } = preview;
  const ordered = [...rows.filter(({ action }) => action === 'left'), ...rows.filter(({ action }) => action !== 'left')];
  const save =
    left === 0 ? null : (
      <Button
        icon={<ArrowDownload20Regular />}
        onClick={() => saveText(preview.leftCsv, 'tracker-left-out.csv', 'text/csv;charset=utf-8')}
      >
        Save what is left out
      </Button>
    );
  return (
    <Panel heading={`${countOf(rows.length, 'row')}: what would happen`} actions={save}>
      <RecordList
        caption="What would happen with each row"
        rows={ordered.slice(0, shown)}
        keyOf={({ line }) => String(line)}
        columns={[
          { header: 'Row', width: '8%', cell: ({ line }) => `Line ${line}` },
          { header: 'Pupil', width: '18%', cell: ({ pupil }) => pupil?.name ?? '–' },
          { header: 'Provider', width: '18%', cell: ({ provider }) => provider.name || '–' },
          { header: 'Result', width: '14%', cell: ({ action }) => <Status of={actionWords[action]} /> },
          {
            header: 'Why, and what is missing',
            cell: (row) => (
              <>
                {[...row.problems, row.says, pupilWords(row), providerWords(row)].filter((part) => part !== '').join(' ')}
                {row.missing.length > 0 ? ` Not in the tracker: ${listInWords(row.missing)}.` : ''}
              </>
            ),
          },
        ]}
      />
      {ordered.length > shown ? <Button onClick={() => setShown(shown + 200)}>Show more rows</Button> : null}
    </Panel>
  );
}
