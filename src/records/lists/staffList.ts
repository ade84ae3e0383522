import { z } from 'zod';
import { roleNames, roles, type StaffMember } from '#domain/staff.ts';
import { choicesOf, key, text } from '../fieldShapes.ts';
import type { ListReader } from '../listCodec.ts';

/** Copied by people from wherever; tokens and Teams give it in lower case. */
const entraId = (typed: string): string => typed.trim().toLowerCase();

const shape = z
  .object({ Title: text, PersonId: key.transform(entraId), Email: text, Telephone: text, Roles: choicesOf(roles, roleNames) })
  .transform(
    (row): StaffMember => ({
      personId: row.PersonId,
      name: row.Title,
      email: row.Email,
      telephone: row.Telephone,
      roles: row.Roles,
    }),
  );

/** People are kept by Entra object id, whatever their `Key` says: it is typed in by people in SharePoint. */
export const staffList: ListReader<StaffMember> = { list: 'staff', shape, keyOf: (person) => person.personId };
export const trustStaffList: ListReader<StaffMember> = { ...staffList, list: 'trustStaff' };
