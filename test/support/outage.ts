import type { Control, Fault } from './control.ts';

/** Microsoft Graph is down, Teams and the sign-in are there. It says at once that it will not be back soon, so that tests do not wait. */
export async function graphDown(
  control: Control,
  fault: Omit<Fault, 'operation'> = { status: 503, retryAfter: 120 },
): Promise<void> {
  for (const operation of [
    'POST /$batch',
    'GET /sites*',
    'POST /sites*',
    'PATCH /sites*',
    'GET /me*',
    'GET /users*',
    'GET /chats*',
  ])
    await control.fault({ operation, ...fault });
}
