import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ImportPreview } from '#api/contractRecords.ts';
import { countOf } from '#domain/words.ts';
import { Panel } from '../../shared/Panel.tsx';
import { RecordList } from '../../shared/RecordList.tsx';

const actionNames = { add: 'New', change: 'Changes', same: 'As it is', problem: 'Problem' } as const;

/** Every row that stands in the way of the import. */
export function ProblemsPanel({ preview }: { readonly preview: ImportPreview }) {
  const { problems, problemCount } = preview;
  if (problemCount === 0) return null;
  return (
    <Panel heading={`${countOf(problemCount, 'problem')} in the file`}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>Nothing has been imported.</MessageBarTitle> Put {problemCount === 1 ? 'this' : 'these'} right in your
          management information system or in the file, then choose the file again.{' '}
          {problemCount > problems.length ? `These are the first ${problems.length}.` : ''}
        </MessageBarBody>
      </MessageBar>
      <RecordList
        caption="Problems in the file"
        rows={problems}
        keyOf={(problem) => `${problem.line}|${problem.field}|${problem.say}`}
        columns={[
          { header: 'Line', width: '15%', cell: (problem) => `Line ${problem.line}` },
          { header: 'Column', width: '25%', cell: (problem) => problem.field },
          { header: 'What to do', cell: (problem) => problem.say },
        ]}
      />
    </Panel>
  );
}

/** What the import would do with the first rows. */
export function SamplePanel({ preview }: { readonly preview: ImportPreview }) {
  return (
    <Panel heading="The first rows as they will be read">
      <RecordList
        caption="The first rows of the file"
        rows={preview.sample}
        keyOf={(row) => String(row.line)}
        columns={[
          { header: 'Name', width: '34%', cell: (row) => row.name },
          { header: 'UPN', width: '24%', cell: (row) => row.upn },
          { header: 'Year', width: '12%', cell: (row) => row.yearGroup },
          { header: 'Line', width: '12%', cell: (row) => row.line },
          { header: 'What happens', cell: (row) => actionNames[row.action] },
        ]}
      />
    </Panel>
  );
}
