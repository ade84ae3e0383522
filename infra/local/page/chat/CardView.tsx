import { type Action, AdaptiveCard, ExecuteAction, GlobalRegistry, OpenUrlAction, Table, Versions } from 'adaptivecards';
import { useEffect, useId, useRef, useState } from 'react';
import { local, type PressAnswer, Refusal } from '../local.ts';
import type { Theme } from '../theme.ts';
import { hostConfig } from './hostConfig.ts';
import { markdown } from './markdown.ts';

interface Props {
  readonly personId: string;
  readonly messageId: string;
  readonly card: Record<string, unknown>;
  readonly theme: Theme;
  readonly onOpen: (url: string) => void;
  readonly onPressed: () => Promise<unknown>;
}

// The renderer registers tables as a side effect of a module, which the build drops when nothing of it is used.
GlobalRegistry.elements.register('Table', Table, Versions.v1_5);

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown(text);
  result.didProcess = true;
};

/** What Teams says under a card after a press that did not bring a new card. */
const said = (answer: PressAnswer): { readonly text: string; readonly isProblem: boolean } | undefined => {
  if (answer.type.endsWith('activity.message')) return { text: String(answer.value), isProblem: false };
  if (answer.statusCode < 400) return undefined;
  const value = answer.value;
  const message = typeof value === 'object' && value !== null && 'message' in value ? String(value.message) : '';
  return { text: message || 'Something went wrong. Try again.', isProblem: true };
};

/** One card as Teams draws it, and its buttons. */
export function CardView({ personId, messageId, card, theme, onOpen, onPressed }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [note, setNote] = useState<{ text: string; isProblem: boolean }>();
  const noteId = useId();
  const json = JSON.stringify(card);
  const press = useRef<(action: Action) => void>(() => {});

  press.current = (action) => {
    if (action instanceof OpenUrlAction && action.url) onOpen(action.url);
    if (!(action instanceof ExecuteAction) || isBusy) return;
    setIsBusy(true);
    setNote(undefined);
    local
      .press(personId, messageId, action.verb ?? '', action.data ?? {})
      .then(async (answer) => {
        await onPressed();
        setNote(said(answer));
      })
      .catch((error: unknown) =>
        setNote({ text: error instanceof Refusal ? error.message : 'Something went wrong. Try again.', isProblem: true }),
      )
      .finally(() => setIsBusy(false));
  };

  useEffect(() => {
    const drawn = new AdaptiveCard();
    drawn.hostConfig = hostConfig(theme);
    drawn.onExecuteAction = (action) => press.current(action);
    drawn.onInlineCardExpanded = (action, isExpanded) => {
      if (isExpanded) action.card.renderedElement?.scrollIntoView({ block: 'nearest' });
    };
    drawn.onAnchorClicked = (_element, anchor) => {
      onOpen(anchor.href);
      return true;
    };
    drawn.parse(JSON.parse(json));
    const element = drawn.render();
    // The card itself has nothing to press: the tab key goes to its inputs and buttons.
    element?.removeAttribute('tabindex');
    place.current?.replaceChildren(...(element ? [element] : []));
  }, [json, theme, onOpen]);

  return (
    <div className="card" aria-busy={isBusy}>
      <div ref={place} inert={isBusy} />
      <p id={noteId} className={note?.isProblem ? 'cardNote problem' : 'cardNote'} role="status">
        {isBusy ? 'Sending your answer…' : note?.text}
      </p>
    </div>
  );
}
