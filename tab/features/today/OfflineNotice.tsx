import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { Today } from '#api/contract.ts';
import { countOf, timeInWords } from '#domain/words.ts';

/** Calm, because nothing is lost: what is seen, as of when, and what becomes of an answer. Nothing when all is well. */
export function OfflineNotice({ day }: { readonly day: Today }) {
  const waiting = day.sessions.flatMap(({ rows }) => rows.filter(({ isWaiting }) => isWaiting)).length;
  if (!day.isOffline && waiting === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {day.isOffline ? 'SharePoint cannot be reached.' : `${countOf(waiting, 'answer')} kept, not in the register yet.`}
        </MessageBarTitle>{' '}
        {day.isOffline ? `This is the day as it was at ${timeInWords(day.updatedAt)}. ` : ''}
        {day.mayConfirm ? 'Go on answering: answers' : 'Answers'} are accepted and kept, and written into the register in their
        order as soon as SharePoint answers. Until then they say “not in the register yet”.
      </MessageBarBody>
    </MessageBar>
  );
}
