import { useQuery } from '@tanstack/react-query';
import { writeAddress } from '../address.ts';
import { FileBrowser } from '../files/FileBrowser.tsx';
import { graphAll } from '../graph.ts';
import type { Person, Site } from '../local.ts';
import { Failure } from '../shell/Failure.tsx';
import { ListTable } from './ListTable.tsx';

interface List {
  readonly id: string;
  readonly displayName: string;
  readonly description?: string;
  readonly list?: { readonly template?: string; readonly hidden?: boolean };
}
interface Drive {
  readonly id: string;
  readonly name: string;
}
interface Props {
  readonly person: Person;
  readonly site: Site;
  readonly part: readonly string[];
}

/** One site: its lists and libraries beside the one that is open. */
export function SitePage({ person, site, part }: Props) {
  const siteId = site.id;
  const lists = useQuery({
    queryKey: ['lists', person.id, siteId],
    queryFn: () => graphAll<List>(person.id, `/sites/${siteId}/lists`),
  });
  const drives = useQuery({
    queryKey: ['drives', person.id, siteId],
    queryFn: () => graphAll<Drive>(person.id, `/sites/${siteId}/drives`),
  });
  const [kind, id = '', ...folder] = part;
  const plain = (lists.data ?? []).filter(({ list }) => list?.template !== 'documentLibrary' && !list?.hidden);
  const open = (...rest: string[]) => writeAddress(person.id, 'sharepoint', siteId, ...rest);
  const list = kind === 'list' ? plain.find((each) => each.id === id) : undefined;
  const drive = kind === 'library' ? drives.data?.find((each) => each.id === id || each.name === id) : undefined;
  return (
    <>
      <nav className="crumbs" aria-label="SharePoint">
        <ol>
          <li>
            <a href={writeAddress(person.id, 'sharepoint')}>Sites</a>
          </li>
          <li>
            <a href={open()} aria-current={kind ? undefined : 'page'}>
              {site.name}
            </a>
          </li>
          {(list || drive) && <li aria-current="page">{list?.displayName ?? drive?.name}</li>}
        </ol>
      </nav>
      {lists.isError && <Failure error={lists.error} what="the lists of this site" person={person} />}
      {!lists.isError && (lists.isPending || drives.isPending) && <p className="quiet">Opening the site…</p>}
      {!kind && (
        <>
          <h3>{site.name}</h3>
          {lists.isSuccess && plain.length === 0 && <p className="calm">This site has no lists yet.</p>}
          <ul className="tiles">
            {plain.map(({ id: listId, displayName, description }) => (
              <li key={listId}>
                <a href={open('list', listId)}>{displayName}</a>
                {description && <p>{description}</p>}
              </li>
            ))}
            {(drives.data ?? []).map(({ id: driveId, name }) => (
              <li key={driveId}>
                <a href={open('library', driveId)}>{name}</a>
                <p>Document library</p>
              </li>
            ))}
          </ul>
        </>
      )}
      {list && <ListTable person={person} siteId={siteId} listId={list.id} name={list.displayName} />}
      {drive && (
        <FileBrowser
          person={person}
          driveId={drive.id}
          path={folder}
          rootName={drive.name}
          hrefOf={(path) => open('library', drive.id, ...path)}
        />
      )}
      {kind && lists.isSuccess && drives.isSuccess && !list && !drive && (
        <p className="calm">There is nothing here, or {person.name} may not see it.</p>
      )}
    </>
  );
}
