import type { Local } from '../../local.ts';
import { findPerson } from '../identity.ts';

export interface PermissionRow {
  readonly id: string;
  readonly roles: string;
  readonly personId: string | null;
  readonly linkType: string | null;
  readonly linkScope: string | null;
  readonly shareId: string;
  readonly expiresAt: string | null;
}

/** https://learn.microsoft.com/graph/api/resources/permission */
export function permissionJson(local: Local, row: PermissionRow, webUrl: string, inheritedFrom: object | undefined): object {
  const person = row.personId === null ? undefined : findPerson(local, row.personId);
  const user = person && { id: person.id, displayName: person.name, email: person.upn };
  return {
    id: row.id,
    roles: [row.roles],
    shareId: row.shareId,
    ...(row.expiresAt === null ? {} : { expirationDateTime: row.expiresAt }),
    ...(user ? { grantedToV2: { user }, grantedTo: { user } } : {}),
    ...(row.linkType === null
      ? {}
      : {
          link: { type: row.linkType, scope: row.linkScope, webUrl: `${webUrl}?share=${row.shareId}`, preventsDownload: false },
        }),
    ...(inheritedFrom ? { inheritedFrom } : {}),
  };
}
