import type { AgreementSheet } from '#domain/agreementSheet.ts';
import { fullName } from '#domain/pupil.ts';

/** Characters that OneDrive and SharePoint refuse in names, and those that end a path (https://support.microsoft.com/office/64883a5d-228e-48f5-b3d2-eb39e07630fa). */
const refused = /["*:<>?/\\|#%\p{Cc}\p{Cs}]|_vti_/gu;
/** Marks that turn the direction of writing: a name's ending can hide behind them. */
const turning = /\p{Bidi_Control}/gu;
/** Names that Windows keeps for itself, with any ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|desktop)(?=\.|$)/i;
const longestName = 80;

/** A name that OneDrive takes: refused characters become a dash; no dots or spaces at either end; no letter or emoji cut in two. */
export const fileNameOf = (text: string): string => {
  const clean = text.replace(turning, '').replace(refused, '-').replace(/\s+/g, ' ').replace(/^[ .~]+/, '');
  const short = Array.from(clean).slice(0, longestName).join('');
  return short.replace(/[ .]+$/, '').replace(reserved, '$1-') || 'Unnamed';
};

/** Where a person finds the agreement in her OneDrive (DOC-4): one folder a school and pupil, and a name that says what and where. */
export const agreementFile = (
  sheet: Pick<AgreementSheet, 'school' | 'pupil' | 'provider'>,
): { readonly folder: readonly string[]; readonly fileName: string } => ({
  folder: ['Alternative provision', fileNameOf(sheet.school.name), fileNameOf(fullName(sheet.pupil))],
  fileName: `${fileNameOf(`Commissioning agreement - ${fullName(sheet.pupil)} - ${sheet.provider.name}`)}.docx`,
});
