import type { Delivery } from '#domain/delivery.ts';
import type { SearchRef } from '#domain/search.ts';
import { roles } from '#domain/staff.ts';

/** The search that a delivery is about: `2026-11-23|AM|apLead|09:45` of a chase, `{eventKey}` of a pupil who left the site. */
export function searchRefOf({ round, subject }: Pick<Delivery, 'round' | 'subject'>): SearchRef | undefined {
  if (round === 'leftSite') return { round, eventKey: subject };
  const [date = '', half, name, moment = ''] = subject.split('|');
  const role = roles.find((one) => one === name);
  if (round !== 'chase' || role === undefined) return undefined;
  return { round, session: { date, half: half === 'PM' ? 'PM' : 'AM' }, role, moment };
}
