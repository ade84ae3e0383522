/** Teams as a bot and an app see it: the connector, installing through Graph, reading a chat through Graph. */
import type { Local } from '../local.ts';
import type { Route } from '../server/route.ts';
import { chatMessageRoutes } from './chatMessageRoutes.ts';
import { connectorRoutes } from './connectorRoutes.ts';
import { createTeamsTables } from './teamsTables.ts';
import { teamworkRoutes } from './teamworkRoutes.ts';

export function teamsRoutes(local: Local): Route[] {
  createTeamsTables(local.database);
  return [...connectorRoutes, ...teamworkRoutes, ...chatMessageRoutes];
}
