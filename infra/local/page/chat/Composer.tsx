import { useState } from 'react';
import { local, type PageSettings, Refusal } from '../local.ts';

interface Props {
  readonly personId: string;
  readonly botName: string;
  readonly commands: PageSettings['commands'];
  readonly onSent: () => Promise<unknown>;
}

/** The line a person types in; the bot's commands stand ready above it as Teams offers them. */
export function Composer({ personId, botName, commands, onSent }: Props) {
  const [text, setText] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState('');

  const send = async (words: string) => {
    if (!words.trim() || isBusy) return;
    setIsBusy(true);
    setProblem('');
    try {
      await local.say(personId, words.trim());
      setText('');
    } catch (error) {
      setProblem(error instanceof Refusal ? error.message : 'The message was not sent. Try again.');
    }
    await onSent();
    setIsBusy(false);
  };

  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send(text);
      }}
    >
      {problem && (
        <p className="problemLine" role="alert">
          {problem}
        </p>
      )}
      {commands.length > 0 && (
        <ul className="commands" aria-label="Commands">
          {commands.map((command) => (
            <li key={command.title}>
              <button type="button" className="chip" disabled={isBusy} onClick={() => void send(command.title)}>
                {command.title}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="composerLine">
        <input
          type="text"
          aria-label={`Message to ${botName}`}
          placeholder={`Message ${botName}`}
          value={text}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="primary" disabled={isBusy || !text.trim()}>
          {isBusy ? 'Sending…' : 'Send'}
        </button>
      </div>
    </form>
  );
}
