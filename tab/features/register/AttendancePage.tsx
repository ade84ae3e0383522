import { Button, Select } from '@fluentui/react-components';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLocation, useSearch } from 'wouter';
import { type SpanKind, spanKinds } from '#domain/attendance/spanOf.ts';
import { useApi } from '../../shared/apiClient.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { Page } from '../../shared/Page.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useMe } from '../../shared/useMe.ts';
import { AttendanceFigures } from './AttendanceFigures.tsx';
import { attendanceQuery } from './attendanceQuery.ts';
import { RegisterViews } from './RegisterViews.tsx';

const spanNames = { week: 'Week', halfTerm: 'Half-term', term: 'Term', year: 'School year' } as const satisfies Record<
  SpanKind,
  string
>;

/** What the sessions at providers come to, over a week, half-term, term or year, by provider and by pupil. */
export function AttendancePage() {
  const { key: school, name } = useSchool();
  const { today } = useMe();
  const [location, navigate] = useLocation();
  const search = new URLSearchParams(useSearch());
  const span = spanKinds.find((one) => one === search.get('span')) ?? 'halfTerm';
  const on = search.get('on') ?? today;
  const query = useQuery({ ...attendanceQuery(useApi(), school, span, on), placeholderData: keepPreviousData });
  const go = (kind: SpanKind, day: string) => navigate(`${location}?${new URLSearchParams({ span: kind, on: day })}`);
  const { before, after, name: spanName } = query.data ?? { before: null, after: null, name: '' };
  const actions = (
    <>
      <Select
        aria-label="Over"
        value={span}
        onChange={(_event, { value }) => go(spanKinds.find((one) => one === value) ?? 'halfTerm', on)}
      >
        {spanKinds.map((kind) => (
          <option key={kind} value={kind}>
            {spanNames[kind]}
          </option>
        ))}
      </Select>
      <Button
        icon={<ChevronLeft20Regular />}
        aria-label={`${spanNames[span]} before`}
        disabled={before === null}
        onClick={() => before && go(span, before)}
      />
      <Button
        icon={<ChevronRight20Regular />}
        aria-label={`${spanNames[span]} after`}
        disabled={after === null || after > today}
        onClick={() => after && go(span, after)}
      />
      <Button icon={<Print20Regular />} onClick={() => print()}>
        Print
      </Button>
    </>
  );
  return (
    <Page title="Attendance" lead={`${name}${spanName === '' ? '' : ` · ${spanName}`}`} actions={actions}>
      <RegisterViews />
      <Loaded query={query} what="the figures">
        {(view) => <AttendanceFigures view={view} />}
      </Loaded>
    </Page>
  );
}
