/** Every Graph operation that the local Microsoft 365 knows, Teams aside. What is not here is answered with 501. */
import type { Local } from '../local.ts';
import type { Route } from '../server/route.ts';
import { batchRoutes } from './batch.ts';
import { eventRoutes } from './calendar/eventRoutes.ts';
import { columnRoutes } from './columns/columnRoutes.ts';
import { changeRoutes } from './drives/changeRoutes.ts';
import { contentRoutes } from './drives/contentRoutes.ts';
import { driveRoutes } from './drives/driveRoutes.ts';
import { sharingRoutes } from './drives/sharingRoutes.ts';
import { transferRoutes } from './drives/transferRoutes.ts';
import { uploadRoutes } from './drives/uploadSession.ts';
import { itemRoutes } from './items/itemRoutes.ts';
import { listRoutes } from './lists/listRoutes.ts';
import { mailRoutes } from './mail/mailRoutes.ts';
import { siteRoutes } from './sites/siteRoutes.ts';
import { userRoutes } from './users/userRoutes.ts';

export function graphRoutes(local: Local): Route[] {
  return [
    ...siteRoutes(),
    ...listRoutes(),
    ...columnRoutes(),
    ...itemRoutes(),
    ...userRoutes(),
    ...driveRoutes(),
    ...changeRoutes(),
    ...contentRoutes(),
    ...uploadRoutes(),
    ...sharingRoutes(),
    ...transferRoutes(),
    ...mailRoutes(local),
    ...eventRoutes(local),
    ...batchRoutes(local),
  ];
}
