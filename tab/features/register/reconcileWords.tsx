import { ArrowReply16Regular } from '@fluentui/react-icons/svg/arrow-reply';
import { QuestionCircle16Filled } from '@fluentui/react-icons/svg/question-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Reconciliation } from '#api/contractRegister.ts';
import type { StatusWord } from '../../shared/statusWords.tsx';

type ToDo = Reconciliation['differences'][number]['toDo'];

export const toDoNames = ['bothWrong', 'findOut', 'correctHere', 'correctThere'] as const satisfies readonly ToDo[];

export const toDoWords = {
  correctHere: { words: 'Correct here', icon: <ArrowReply16Regular />, tone: 'warning' },
  correctThere: { words: 'Correct in the school’s system', icon: <ArrowReply16Regular />, tone: 'warning' },
  bothWrong: { words: 'Both need correcting', icon: <Warning16Filled />, tone: 'danger' },
  findOut: { words: 'Find out which is right', icon: <QuestionCircle16Filled />, tone: 'warning' },
} as const satisfies Record<ToDo, StatusWord>;
