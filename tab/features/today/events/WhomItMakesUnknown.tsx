import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Whereabouts } from '#api/contractAttendance.ts';
import { countOf, listInWords } from '#domain/words.ts';

/** Said before a closure is saved: nobody can vouch for these pupils until somebody places or answers them. */
export function WhomItMakesUnknown({ rows }: { readonly rows: readonly Whereabouts[] }) {
  if (rows.length === 0) return <MessageBar>No pupil is expected there in this session.</MessageBar>;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{countOf(rows.length, 'pupil becomes', 'pupils become')} not confirmed.</MessageBarTitle>{' '}
        {listInWords(rows.map(({ pupilName }) => pupilName))}: until somebody says where each of them is instead.
      </MessageBarBody>
    </MessageBar>
  );
}
