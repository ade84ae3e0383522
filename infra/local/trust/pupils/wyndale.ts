import type { PupilLine } from '../pupil.ts';

/** Pupils of Wyndale School, all with an EHC plan, who are or were educated elsewhere for part of the week. All invented. */
export const wyndalePupils: readonly PupilLine[] = [
  ['Alfie', 'Sutcliffe', 7, 'Oak', '05-18', 'EF', 'Donna Sutcliffe (mother)', '16 Dale Road, Wyndale, LF6 1CX'],
  ['Ruby', 'Okonkwo', 9, 'Ash', '09-30', 'E', 'Ngozi Okonkwo (mother)', '48 Priory Street, Wyndale, LF6 2DZ'],
  ['Finley', 'Barrowclough', 10, 'Elm', '01-12', 'EL', 'Heather Lane (foster carer)', '7 Abbey Walk, Wyndale, LF6 2EA'],
  ['Safiya', 'Rahimi', 8, 'Oak', '11-08', 'EF', 'Nadia Rahimi (mother)', '23 Dale Road, Wyndale, LF6 1CX'],
  ['George', 'Penhaligon', 11, 'Elm', '03-26', 'E', 'Tamsin Penhaligon (mother)', '2 Spinney Lane, Wyndale, LF6 4KM'],
  ['Isla', 'Dunmore', 9, 'Ash', '06-21', 'EW', 'Stuart Dunmore (father)', '35 Priory Street, Wyndale, LF6 2DZ'],
  ['Kwame', 'Boateng', 10, 'Elm', '08-29', 'EF', 'Efua Boateng (mother)', '11 Abbey Walk, Wyndale, LF6 2EA'],
  ['Daisy', 'Hollingworth', 7, 'Oak', '12-16', 'E', 'Emma Hollingworth (mother)', '9 Spinney Lane, Wyndale, LF6 4KM'],
];
