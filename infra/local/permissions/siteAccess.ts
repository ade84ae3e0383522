/**
 * Who may do what in a SharePoint site. An application has what Sites.Selected granted it; a person what their membership of the site
 * and the token's delegated permissions both allow. https://learn.microsoft.com/graph/permissions-selected-overview
 */
import type { Local } from '../local.ts';
import type { Caller } from '../server/caller.ts';
import { denied } from '../server/graphFailure.ts';
import { tenant } from '../tenant.ts';

/** Reading items; writing items and files; making lists and columns. */
export type Access = 'none' | 'read' | 'write' | 'manage';

const rank: Readonly<Record<Access, number>> = { none: 0, read: 1, write: 2, manage: 3 };
const ofRole: Readonly<Record<string, Access>> = {
  read: 'read',
  write: 'write',
  manage: 'manage',
  fullcontrol: 'manage',
  owner: 'manage',
};
const ofScope: Readonly<Record<string, Access>> = {
  'Sites.Read.All': 'read',
  'Sites.ReadWrite.All': 'write',
  'Sites.Manage.All': 'manage',
  'Sites.FullControl.All': 'manage',
};

export function siteAccess(local: Local, caller: Caller | undefined, siteId: string): Access {
  if (!caller) return 'none';
  if (caller.kind === 'application') return grantOf(local, caller.appId, siteId);
  const { role } =
    local.database.get<{ role: string }>(
      'select role from site_member where siteId = ? and personId = ?',
      siteId,
      caller.personId,
    ) ?? {};
  const scopes = caller.scopes.map((scope) =>
    scope === 'Sites.Selected' ? grantOf(local, tenant.clientId, siteId) : (ofScope[scope] ?? 'none'),
  );
  return lesser(ofRole[role ?? ''] ?? 'none', scopes.reduce(greater, 'none'));
}

function grantOf(local: Local, appId: string, siteId: string): Access {
  const row = local.database.get<{ role: string }>('select role from site_grant where siteId = ? and appId = ?', siteId, appId);
  return ofRole[row?.role ?? ''] ?? 'none';
}

/** Throws 403 accessDenied. */
export function requireAccess(local: Local, caller: Caller | undefined, siteId: string, needed: Access): void {
  if (rank[siteAccess(local, caller, siteId)] < rank[needed]) throw denied();
}

const greater = (a: Access, b: Access): Access => (rank[a] >= rank[b] ? a : b);
const lesser = (a: Access, b: Access): Access => (rank[a] <= rank[b] ? a : b);
