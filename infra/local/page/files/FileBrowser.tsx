import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { download, graphAll } from '../graph.ts';
import type { Person } from '../local.ts';
import { Failure } from '../shell/Failure.tsx';
import { momentOf, sizeInWords } from '../words.ts';
import { FileVersions } from './FileVersions.tsx';

interface DriveItem {
  readonly id: string;
  readonly name: string;
  readonly size?: number;
  readonly lastModifiedDateTime: string;
  readonly lastModifiedBy?: {
    readonly user?: { readonly displayName?: string };
    readonly application?: { readonly displayName?: string };
  };
  readonly folder?: { readonly childCount: number };
  readonly file?: object;
}

interface Props {
  readonly person: Person;
  readonly driveId: string;
  /** Names of folders from the root. */
  readonly path: readonly string[];
  readonly hrefOf: (path: readonly string[]) => string;
  readonly rootName: string;
}

const by = ({ lastModifiedBy }: DriveItem) => lastModifiedBy?.user?.displayName ?? lastModifiedBy?.application?.displayName ?? '';

/** Folders and files of a drive, as that person may see them. */
export function FileBrowser({ person, driveId, path, hrefOf, rootName }: Props) {
  const [open, setOpen] = useState<string>();
  const save = useMutation({ mutationFn: (content: string) => download(person.id, content) });
  const where = path.length ? `/root:/${path.map(encodeURIComponent).join('/')}:` : '/root';
  const children = useQuery({
    queryKey: ['children', person.id, driveId, ...path],
    queryFn: () => graphAll<DriveItem>(person.id, `/drives/${driveId}${where}/children`),
    refetchInterval: 5000,
  });
  const items = [...(children.data ?? [])].sort(
    (a, b) => Number(Boolean(b.folder)) - Number(Boolean(a.folder)) || a.name.localeCompare(b.name),
  );
  return (
    <>
      <nav aria-label="Folder" className="crumbs">
        <ol>
          {['', ...path].map((name, depth) => (
            <li key={path.slice(0, depth).join('/')}>
              <a href={hrefOf(path.slice(0, depth))} aria-current={depth === path.length ? 'page' : undefined}>
                {depth === 0 ? rootName : name}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {save.isError && <Failure error={save.error} what="this file" person={person} />}
      {children.isPending && <p className="quiet">Opening the folder…</p>}
      {children.isError && <Failure error={children.error} what="this folder" person={person} />}
      {children.isSuccess && items.length === 0 && <p className="quiet">This folder is empty.</p>}
      {items.length > 0 && (
        <ul className="files" aria-label="Files and folders">
          {items.map((item) => (
            <li key={item.id}>
              <div className="file">
                <span className={item.folder ? 'fileIcon folder' : 'fileIcon'} aria-hidden="true" />
                <div className="fileWords">
                  {item.folder ? <a href={hrefOf([...path, item.name])}>{item.name}</a> : <strong>{item.name}</strong>}
                  <span className="quiet">
                    {momentOf(item.lastModifiedDateTime)}
                    {by(item) && `, ${by(item)}`}
                    {item.folder ? `, ${item.folder.childCount} inside` : `, ${sizeInWords(item.size ?? 0)}`}
                  </span>
                </div>
                {!item.folder && (
                  <div className="fileActions">
                    <button
                      type="button"
                      aria-expanded={open === item.id}
                      onClick={() => setOpen(open === item.id ? undefined : item.id)}
                    >
                      Versions<span className="visuallyHidden"> of {item.name}</span>
                    </button>
                    <button type="button" onClick={() => save.mutate(`/drives/${driveId}/items/${item.id}/content`)}>
                      Download<span className="visuallyHidden"> {item.name}</span>
                    </button>
                  </div>
                )}
              </div>
              {open === item.id && (
                <FileVersions person={person} driveId={driveId} itemId={item.id} name={item.name} onDownload={save.mutate} />
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
