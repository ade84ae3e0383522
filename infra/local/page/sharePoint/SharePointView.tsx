import { useQuery } from '@tanstack/react-query';
import { writeAddress } from '../address.ts';
import { graphReadable } from '../graph.ts';
import type { Person, Site } from '../local.ts';
import { Failure } from '../shell/Failure.tsx';
import { SitePage } from './SitePage.tsx';

interface Props {
  readonly person: Person;
  readonly sites: readonly Site[];
  readonly siteId: string | undefined;
  /** What of the site is open: `list/{id}` or `library/{driveId}/{folder…}`. */
  readonly part: readonly string[];
}

/** SharePoint as that person may read it: sites, their lists and libraries. */
export function SharePointView({ person, sites, siteId, part }: Props) {
  const readable = useQuery({
    queryKey: ['readable', person.id],
    queryFn: async () => {
      const paths = await graphReadable(
        person.id,
        sites.map(({ id }) => `/sites/${id}`),
      );
      return sites.filter(({ id }) => paths.has(`/sites/${id}`));
    },
  });
  const site = sites.find(({ id }) => id === siteId);
  const hidden = readable.data ? sites.filter((each) => !readable.data.includes(each)) : [];
  return (
    <section className="data" aria-label={`SharePoint as ${person.name} sees it`}>
      {site && <SitePage person={person} site={site} part={part} />}
      {!site && readable.isPending && <p className="quiet">Looking for sites…</p>}
      {!site && readable.isError && <Failure error={readable.error} what="any site" person={person} />}
      {!site && readable.data && (
        <>
          <h3>Sites that {person.name} may read</h3>
          {readable.data.length === 0 && <p className="calm">There is none.</p>}
          <ul className="tiles">
            {readable.data.map(({ id, name, description, path }) => (
              <li key={id}>
                <a href={writeAddress(person.id, 'sharepoint', id)}>{name}</a>
                {description && <p>{description}</p>}
                <p className="quiet">{path}</p>
              </li>
            ))}
          </ul>
          {hidden.length > 0 && (
            <p className="quiet">
              Not shown to {person.name}: {hidden.map(({ name }) => name).join(', ')}.
            </p>
          )}
        </>
      )}
    </section>
  );
}
