import { useQuery } from '@tanstack/react-query';
import { writeAddress } from '../address.ts';
import { graphAll } from '../graph.ts';
import type { Person } from '../local.ts';
import { Failure } from '../shell/Failure.tsx';
import { SitePage } from './SitePage.tsx';

interface Site {
  readonly id: string;
  readonly displayName: string;
  readonly description?: string;
  readonly webUrl: string;
}

interface Props {
  readonly person: Person;
  readonly siteId: string | undefined;
  /** What of the site is open: `list/{id}` or `library/{driveId}/{folder…}`. */
  readonly part: readonly string[];
}

/** SharePoint as that person may read it: sites, their lists and libraries. */
export function SharePointView({ person, siteId, part }: Props) {
  const sites = useQuery({ queryKey: ['sites', person.id], queryFn: () => graphAll<Site>(person.id, '/sites?search=*') });
  const site = sites.data?.find(({ id }) => id === siteId);
  return (
    <section className="data" aria-label={`SharePoint as ${person.name} sees it`}>
      {sites.isPending && <p className="quiet">Looking for sites…</p>}
      {sites.isError && <Failure error={sites.error} what="any site" person={person} />}
      {sites.data && !siteId && (
        <>
          <h3>Sites</h3>
          {sites.data.length === 0 && <p className="calm">{person.name} may not read any site.</p>}
          <ul className="tiles">
            {[...sites.data]
              .sort((a, b) => a.displayName.localeCompare(b.displayName))
              .map(({ id, displayName, description, webUrl }) => (
                <li key={id}>
                  <a href={writeAddress(person.id, 'sharepoint', id)}>{displayName}</a>
                  {description && <p>{description}</p>}
                  <p className="quiet">{new URL(webUrl).pathname}</p>
                </li>
              ))}
          </ul>
        </>
      )}
      {sites.data && siteId && !site && <p className="calm">{person.name} may not see this site.</p>}
      {site && <SitePage person={person} siteId={site.id} siteName={site.displayName} part={part} />}
    </section>
  );
}
