import { useQuery } from '@tanstack/react-query';
import { writeAddress } from '../address.ts';
import { graphGet } from '../graph.ts';
import type { Person } from '../local.ts';
import { Failure } from '../shell/Failure.tsx';
import { FileBrowser } from './FileBrowser.tsx';

interface Props {
  readonly person: Person;
  readonly path: readonly string[];
}

/** The person's own OneDrive. */
export function OneDriveView({ person, path }: Props) {
  const drive = useQuery({ queryKey: ['drive', person.id], queryFn: () => graphGet<{ id: string }>(person.id, '/me/drive') });
  return (
    <section className="data" aria-label={`OneDrive of ${person.name}`}>
      <h3>{person.name}’s OneDrive</h3>
      {drive.isPending && <p className="quiet">Opening OneDrive…</p>}
      {drive.isError && <Failure error={drive.error} what="this OneDrive" person={person} />}
      {drive.data && (
        <FileBrowser
          person={person}
          driveId={drive.data.id}
          path={path}
          rootName="My files"
          hrefOf={(parts) => writeAddress(person.id, 'onedrive', ...parts)}
        />
      )}
    </section>
  );
}
