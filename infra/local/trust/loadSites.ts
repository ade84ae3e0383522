import { addDrive } from '../graph/drives/driveWrites.ts';
import { identityOf } from '../graph/identity.ts';
import { addList } from '../graph/lists/listStore.ts';
import type { Local } from '../local.ts';
import { stableGuid } from '../store/stableGuid.ts';
import { tenant } from '../tenant.ts';
import type { SampleSite, SampleTrust } from './trustShape.ts';

/** Sites with who may do what, and the document library that every site is born with. */
export function loadSites(local: Local, { sites, hostname }: SampleTrust): void {
  const by = identityOf(local, undefined);
  for (const site of sites) {
    const id = siteId(hostname, site.path);
    const at = local.clock.now().toISOString();
    local.database.run(
      'insert into site (id, path, name, description, createdAt) values (?, ?, ?, ?, ?)',
      id,
      site.path,
      site.name,
      site.description,
      at,
    );
    loadMembers(local, id, site);
    const library = addList(
      local,
      id,
      { displayName: 'Documents', description: '', template: 'documentLibrary', columns: [] },
      by,
    );
    addDrive(
      local,
      { name: 'Documents', key: stableGuid(`drive ${site.path}`), siteId: id, listId: library.id, personId: null },
      by,
    );
  }
}

function loadMembers(local: Local, id: string, { permissions, appRole }: SampleSite): void {
  const member = (role: string) => (personId: string) =>
    local.database.run(
      'insert into site_member (siteId, personId, role) values (?, ?, ?) on conflict do nothing',
      id,
      personId,
      role,
    );
  permissions.owners.forEach(member('owner'));
  permissions.members.forEach(member('write'));
  permissions.visitors.forEach(member('read'));
  if (appRole !== 'none')
    local.database.run('insert into site_grant (siteId, appId, role) values (?, ?, ?)', id, tenant.clientId, appRole);
}

/** The same after a reset, as links in chats may hold it. */
const siteId = (hostname: string, path: string): string =>
  `${hostname},${stableGuid(`site ${path}`)},${stableGuid(`web ${path}`)}`;
