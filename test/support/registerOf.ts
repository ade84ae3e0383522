import { byHand } from './byHand.ts';
import type { Everything } from './startEverything.ts';

/** What SharePoint itself has of one session, by pupil: `name mark` of each answer, in its order there. */
export async function registerOf(
  all: Everything,
  personId: string,
  { school, monday, slot }: { readonly school: string; readonly monday: string; readonly slot: string },
): Promise<Map<string, string[]>> {
  const rows = await byHand(all, personId).rows(school, 'Register');
  return new Map(
    rows
      .filter(({ fields }) => fields['WeekStartsOn'] === monday)
      .map(({ fields }) => {
        const given = detailOf(fields['Detail'])[slot] ?? [];
        return [fields['PupilKey'] ?? '', given.map(({ name, mark }) => `${name} ${mark}`)];
      }),
  );
}

/** A row that somebody broke by hand has no answers that can be read. */
function detailOf(text = '{}'): Record<string, { name: string; mark: string }[]> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
