import { useQuery } from '@tanstack/react-query';
import { countOf, shortDate } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { useApi } from '../../shared/apiClient.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { londonDay } from '../../shared/londonDay.ts';
import { OutsideLink } from '../../shared/OutsideLink.tsx';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { RecordList } from '../../shared/RecordList.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { templatesQuery } from './templatesQuery.ts';

/** The school's Word templates, one a kind of document. */
export function TemplatesPage() {
  const { key: school, name } = useSchool();
  const query = useQuery(templatesQuery(useApi(), school));
  return (
    <Page
      title="Templates"
      lead={`The Word templates of ${name}. Move and restyle what you like; words in curly brackets are filled in.`}
    >
      <Loaded query={query} what="the templates">
        {({ templates }) => (
          <Panel heading={countOf(templates.length, 'template')}>
            <RecordList
              caption="Templates"
              rows={templates}
              keyOf={({ kind }) => kind}
              columns={[
                {
                  header: 'Document',
                  cell: (row) => <AppLink to={`/schools/${school}/templates/${row.kind}`}>{row.name}</AppLink>,
                },
                {
                  header: 'Template',
                  cell: ({ there, fileName }) =>
                    there ? <OutsideLink href={there.webUrl}>{fileName}</OutsideLink> : `${fileName} is missing: publish one`,
                },
                { header: 'Saved', width: '110px', cell: ({ there }) => (there ? shortDate(londonDay(there.savedAt)) : '') },
                {
                  header: 'Published by',
                  cell: ({ published, there }) => published?.by ?? (there ? 'As it came, or changed in SharePoint' : ''),
                },
              ]}
            />
          </Panel>
        )}
      </Loaded>
    </Page>
  );
}
