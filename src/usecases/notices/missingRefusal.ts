import type { NoticeField } from '#domain/notices/noticeField.ts';
import { refuse } from '../refuse.ts';

/** What the rule asks the notice to say and nobody has said, each beside its field. */
export const missingRefusal = (say: string, missing: readonly NoticeField[]) =>
  refuse.badInput(
    `${say} The rule asks for more than it says.`,
    missing.map(({ id, missing: what }) => ({ where: `typed.${id}`, say: what })),
  );
