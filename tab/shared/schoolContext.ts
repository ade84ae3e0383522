import { createContext, use } from 'react';
import type { Me } from '#api/contract.ts';
import type { Role } from '#domain/staff.ts';

export type MySchool = Me['schools'][number];

export const SchoolContext = createContext<MySchool | undefined>(undefined);

/** The school whose pages are shown. `has` says whether the person holds a role there: it only hides what would be refused anyway. */
export function useSchool(): MySchool & { readonly has: (role: Role) => boolean } {
  const school = use(SchoolContext);
  if (!school) throw new Error('useSchool needs a SchoolContext above it: see app/SchoolPages.tsx.');
  return { ...school, has: (role) => school.roles.includes(role) };
}
