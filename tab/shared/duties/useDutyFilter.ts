import { useSearchParams } from 'wouter';
import type { DutyRow } from '#api/contractDuties.ts';
import { useSchool } from '../schoolContext.ts';

type Whose = 'mine' | 'all';

export type DutyFilter = ReturnType<typeof useDutyFilter>;

/** What of the duties is shown, kept in the address: whose (one's own where there are any), and which kind. */
export function useDutyFilter(duties: readonly DutyRow[]) {
  const { roles } = useSchool();
  const [search, setSearch] = useSearchParams();
  const mine = duties.filter(({ owner }) => roles.includes(owner));
  const asked = search.get('duties');
  const whose: Whose = asked === 'all' || (asked !== 'mine' && mine.length === 0) ? 'all' : 'mine';
  const ofPeople = whose === 'mine' ? mine : duties;
  const kinds = [...new Map(ofPeople.map(({ kind, name }) => [kind, name]))].sort(([, a], [, b]) => a.localeCompare(b));
  const kind = kinds.some(([known]) => known === search.get('kind')) ? (search.get('kind') ?? '') : '';
  const set = (name: string, value: string) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return {
    whose,
    kind,
    kinds,
    /** Whether there is anything to choose: somebody who owns nothing and somebody who owns all see one list. */
    hasChoice: mine.length > 0 && mine.length < duties.length,
    shown: kind === '' ? ofPeople : ofPeople.filter((duty) => duty.kind === kind),
    setWhose: (value: Whose) => set('duties', value),
    setKind: (value: string) => set('kind', value),
  };
}
