import type { Drawn } from './card.ts';
import type { CardOptions } from './cardOptions.ts';
import { draw } from './draw.ts';
import { tabLink } from './tabLink.ts';
import { heading, line } from './texts.ts';

/** Answers *help* and everything not understood: what can be written, from the list of commands itself. */
export function helpCard(
  commands: readonly { readonly title: string; readonly description: string }[],
  { links, deliveryKey, say }: CardOptions,
): Drawn {
  return draw({
    summary: say ?? 'What you can ask Alongside.',
    deliveryKey,
    body: [
      heading('What you can write here'),
      ...(say === undefined ? [] : [line(say)]),
      { type: 'FactSet', facts: commands.map(({ title, description }) => ({ title, value: description })) },
      line(
        'Attendance questions, searches for pupils nobody has confirmed, approvals, reminders and the week’s summary come to this chat by themselves. Everything else is in the tab.',
      ),
    ],
    actions: [tabLink(links, 'Open Alongside', 'today')],
  });
}
