import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import type { TemplatesView, TemplateView } from '#api/contractDocuments.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { useApi } from '../../shared/apiClient.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { FieldList } from './FieldList.tsx';
import { ProblemList } from './ProblemList.tsx';
import { saveWord } from './saveFile.ts';
import { useTemplateStyles } from './templates.styles.ts';
import { templateQuery, templatesQuery } from './templatesQuery.ts';
import { UploadPanel } from './UploadPanel.tsx';

/** One template: as it is now, a new one to try and publish, and the fields it may use. */
export function TemplatePage({ kind }: { readonly kind: string }) {
  const { key: school } = useSchool();
  const api = useApi();
  const all = useQuery(templatesQuery(api, school));
  const row = all.data?.templates.find((one) => one.kind === kind);
  return (
    <Page
      title={row ? `Template: ${row.name}` : 'Template'}
      lead={<AppLink to={`/schools/${school}/templates`}>All templates</AppLink>}
    >
      <Loaded query={all} what="the template">
        {({ mayPublish, whoMay }) =>
          row ? (
            <OneTemplate row={row} mayPublish={mayPublish} whoMay={whoMay} />
          ) : (
            <EmptyState say="There is no such kind of document." />
          )
        }
      </Loaded>
    </Page>
  );
}

interface OneTemplateProps {
  readonly row: TemplatesView['templates'][number];
  readonly mayPublish: boolean;
  readonly whoMay: string;
}

function OneTemplate({ row, mayPublish, whoMay }: OneTemplateProps) {
  const { key: school } = useSchool();
  const query = useQuery(templateQuery(useApi(), school, row.kind));
  return (
    <Loaded query={query} what="the template">
      {(view) => (
        <>
          <Present row={row} view={view} />
          {mayPublish ? <UploadPanel row={row} /> : <Panel heading="Publish a new one">{whoMay}</Panel>}
          <Panel heading="Fields">
            <FieldList fields={view.fields} />
          </Panel>
        </>
      )}
    </Loaded>
  );
}

function Present({ row, view }: Pick<OneTemplateProps, 'row'> & { readonly view: TemplateView }) {
  const styles = useTemplateStyles();
  const { contentBase64, exampleBase64, problems } = view;
  return (
    <Panel heading="As it is now">
      <div className={styles.lines}>
        {contentBase64 === null && problems.length === 0 ? (
          <p className={styles.say}>{row.fileName} is not in the Templates folder of your SharePoint site. Publish one below.</p>
        ) : null}
        {problems.length > 0 ? (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>No document can be made of this template.</MessageBarTitle>
              <ProblemList problems={problems} />
            </MessageBarBody>
          </MessageBar>
        ) : null}
        <div className={styles.buttons}>
          {contentBase64 === null ? null : (
            <Button onClick={() => saveWord(contentBase64, row.fileName)}>Download the template</Button>
          )}
          {exampleBase64 === null ? null : (
            <Button onClick={() => saveWord(exampleBase64, `Example - ${row.fileName}`)}>Download a filled example</Button>
          )}
        </div>
      </div>
    </Panel>
  );
}
