import { describe, expect, it } from 'vitest';
import { sectionAt, sectionsFor } from '../../tab/app/sections.ts';

describe('The navigation of a school', () => {
  it('knows the section of an address by the longest path', () => {
    expect(sectionAt('/schools/larkhill/placements/abc/revise', 'larkhill')?.name).toBe('Placements');
    expect(sectionAt('/schools/larkhill/register/2026-11-23', 'larkhill')?.name).toBe('Register');
    expect(sectionAt('/schools/larkhill/register/attendance', 'larkhill')?.name).toBe('Attendance');
    expect(sectionAt('/schools/larkhill/policy', 'larkhill')?.name).toBe('Policy');
  });

  it('knows none of another school, nor of a path that only begins alike', () => {
    expect(sectionAt('/schools/northmoor/today', 'larkhill')).toBeUndefined();
    expect(sectionAt('/schools/larkhill/todayish', 'larkhill')).toBeUndefined();
  });

  it('names every page once, on a phone too', () => {
    const pathsOf = (isNarrow: boolean) => Object.values(sectionsFor(isNarrow)).flatMap((all) => all.map(({ path }) => path));
    expect(new Set(pathsOf(false)).size).toBe(pathsOf(false).length);
    expect(pathsOf(true).toSorted()).toEqual(pathsOf(false).toSorted());
    expect(sectionsFor(true).main.length).toBeLessThan(sectionsFor(false).main.length);
  });
});
