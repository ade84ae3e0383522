import { GraphRefusal } from '../graph.ts';
import type { Person } from '../local.ts';

interface Props {
  readonly error: Error;
  readonly what: string;
  readonly person: Person;
}

/** What Graph refused, said calmly. */
export function Failure({ error, what, person }: Props) {
  const status = error instanceof GraphRefusal ? error.status : 0;
  if (status === 403)
    return (
      <p className="calm">
        {person.name} may not see {what}.
      </p>
    );
  if (status === 404) return <p className="calm">There is nothing here, or {person.name} may not see it.</p>;
  return (
    <p className="problemLine" role="alert">
      {error.message}
    </p>
  );
}
