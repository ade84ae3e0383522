import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { timeInWords } from '#domain/words.ts';

interface OfflineNoticeProps {
  readonly updatedAt: string;
  readonly mayConfirm: boolean;
}

/** Calm, because nothing is lost: what is seen, as of when, and what becomes of an answer. */
export function OfflineNotice({ updatedAt, mayConfirm }: OfflineNoticeProps) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>SharePoint cannot be reached.</MessageBarTitle> This is the day as it was at {timeInWords(updatedAt)}.{' '}
        {mayConfirm
          ? 'Go on answering: answers are accepted and kept, and written into the register in their order as soon as it can be reached. Until then they say “not in the register yet”.'
          : 'Answers of the attendance officer are accepted and kept until it can be reached.'}
      </MessageBarBody>
    </MessageBar>
  );
}
