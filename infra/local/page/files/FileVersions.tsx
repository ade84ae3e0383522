import { useQuery } from '@tanstack/react-query';
import { graphAll } from '../graph.ts';
import type { Person } from '../local.ts';
import { Failure } from '../shell/Failure.tsx';
import { momentOf, sizeInWords } from '../words.ts';

interface Version {
  readonly id: string;
  readonly size?: number;
  readonly lastModifiedDateTime: string;
  readonly lastModifiedBy?: {
    readonly user?: { readonly displayName?: string };
    readonly application?: { readonly displayName?: string };
  };
}

interface Props {
  readonly person: Person;
  readonly driveId: string;
  readonly itemId: string;
  readonly name: string;
  /** Given the content's path in Graph. */
  readonly onDownload: (content: string) => void;
}

/** Every version of a file, newest first, each to be downloaded. */
export function FileVersions({ person, driveId, itemId, name, onDownload }: Props) {
  const versions = useQuery({
    queryKey: ['versions', person.id, itemId],
    queryFn: () => graphAll<Version>(person.id, `/drives/${driveId}/items/${itemId}/versions`),
  });
  if (versions.isPending) return <p className="quiet versions">Looking for versions…</p>;
  if (versions.isError) return <Failure error={versions.error} what="the versions" person={person} />;
  return (
    <ol className="versions" aria-label={`Versions of ${name}`}>
      {versions.data.map((version, index) => (
        <li key={version.id}>
          <span>
            Version {version.id}
            <span className="quiet">
              {' '}
              {momentOf(version.lastModifiedDateTime)}
              {version.lastModifiedBy?.user?.displayName && `, ${version.lastModifiedBy.user.displayName}`},{' '}
              {sizeInWords(version.size ?? 0)}
            </span>
          </span>
          <button
            type="button"
            onClick={() =>
              // The newest version has no content of its own in Graph: it is the file.
              onDownload(`/drives/${driveId}/items/${itemId}${index === 0 ? '' : `/versions/${version.id}`}/content`)
            }
          >
            Download<span className="visuallyHidden"> version {version.id}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
