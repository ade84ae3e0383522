import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { local } from '../local.ts';
import { afterMinutes, nextSession, nextWeekday } from '../nextTimes.ts';
import { shortWallDate, wallDateInWords, wallTimeInWords } from '../words.ts';

/** The time in London as this tenant has it, and ways to move it. A move is over when everything due by then has been sent. */
export function Clock({ nextTimes }: { readonly nextTimes: readonly string[] }) {
  const queries = useQueryClient();
  const [isOpen, setIsOpen] = useState(false);
  const formId = useId();
  const clock = useQuery({ queryKey: ['clock'], queryFn: local.clock, refetchInterval: 5000 });
  const move = useMutation({
    mutationFn: local.setClock,
    onSuccess: async (moved) => {
      queries.setQueryData(['clock'], moved);
      await queries.invalidateQueries();
    },
  });
  const now = clock.data?.now;
  if (!now) return <div className="clock" />;

  return (
    <section className="clock" aria-label="Clock">
      <p className="now">
        <time dateTime={now}>
          <strong>{wallTimeInWords(now)}</strong> <span className="long">{wallDateInWords(now)}</span>
          <span className="short">{shortWallDate(now)}</span>
        </time>
      </p>
      <div className="clockButtons">
        <button type="button" disabled={move.isPending} onClick={() => move.mutate(nextSession(now, nextTimes))}>
          Next session
        </button>
        <button type="button" disabled={move.isPending} onClick={() => move.mutate(nextWeekday(now, '08:30'))}>
          Next school day
        </button>
        <button type="button" aria-expanded={isOpen} aria-controls={formId} onClick={() => setIsOpen(!isOpen)}>
          Set…
        </button>
      </div>
      <form
        id={formId}
        className="clockForm"
        hidden={!isOpen}
        onSubmit={(event) => {
          event.preventDefault();
          const wanted = new FormData(event.currentTarget).get('now');
          if (typeof wanted === 'string' && wanted) move.mutate(wanted.slice(0, 16), { onSuccess: () => setIsOpen(false) });
        }}
      >
        <label>
          London date and time <input key={now.slice(0, 10)} type="datetime-local" name="now" defaultValue={now} required />
        </label>
        <button type="submit" className="primary" disabled={move.isPending}>
          Set the clock
        </button>
        <button type="button" disabled={move.isPending} onClick={() => move.mutate(afterMinutes(now, 15))}>
          15 minutes on
        </button>
      </form>
      <p className="clockState" role="status">
        {move.isPending ? 'Sending what is due by then…' : move.isError ? move.error.message : ''}
      </p>
    </section>
  );
}
