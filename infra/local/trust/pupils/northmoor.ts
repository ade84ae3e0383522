import type { PupilLine } from '../pupil.ts';

/** Pupils of Northmoor High School who are or were educated elsewhere for part of the week. All invented. */
export const northmoorPupils: readonly PupilLine[] = [
  ['Connor', 'Bradshaw', 10, '10N', '09-19', 'KF', 'Tracy Bradshaw (mother)', '3 Moor Terrace, Northmoor, LF9 2AD'],
  ['Hafsa', 'Iqbal', 11, '11E', '01-30', '', 'Imran Iqbal (father)', '64 High Street, Northmoor, LF9 1BE'],
  ['Jack', 'Thistlewood', 9, '9N', '06-08', 'K', 'Karen Thistlewood (mother)', '12 Kiln Lane, Northmoor, LF9 4GH'],
  ['Blessing', 'Eze', 10, '10W', '03-03', 'F', 'Chidi Eze (father)', '21 Station Road, Northmoor, LF9 1BL'],
  ['Molly', 'Cartwright', 8, '8E', '11-27', 'EW', 'Sarah Cartwright (mother)', '5 Quarry Bank, Northmoor, LF9 6NP'],
  ['Reece', 'Aldridge', 11, '11N', '04-14', 'KLF', 'Maureen Tully (foster carer)', '40 Moor Terrace, Northmoor, LF9 2AD'],
  ['Anya', 'Petrova', 9, '9W', '12-02', '', 'Elena Petrova (mother)', '9 Brook Street, Northmoor, LF9 3JW'],
  ['Jamal', 'Roberts', 10, '10E', '08-11', 'KF', 'Simone Roberts (mother)', '77 High Street, Northmoor, LF9 1BE'],
  ['Poppy', 'Ellsworth', 11, '11W', '02-22', '', 'Graham Ellsworth (father)', '2 Vicarage Close, Northmoor, LF9 5RT'],
  ['Caleb', 'Yeboah', 9, '9E', '10-15', 'K', 'Akosua Yeboah (mother)', '18 Kiln Lane, Northmoor, LF9 4GH'],
  ['Skye', 'MacInnes', 8, '8N', '07-17', 'FW', 'Donald MacInnes (grandfather)', '31 Station Road, Northmoor, LF9 1BL'],
];
