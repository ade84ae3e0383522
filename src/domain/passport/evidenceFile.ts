/** PRO-4: the files that are kept as evidence of a check, and why another one is refused. */
interface EvidenceType {
  readonly contentType: string;
  /** Whether a file begins as this type does: a name can be anything. */
  readonly isOf: (start: Uint8Array) => boolean;
}

/** As much as a person sends at once, in bytes. */
const largestEvidence = 20 * 1024 * 1024;

const beginsWith =
  (...bytes: readonly number[]) =>
  (start: Uint8Array): boolean =>
    bytes.every((byte, at) => start[at] === byte);
const zip = beginsWith(0x50, 0x4b, 0x03, 0x04);
const compoundFile = beginsWith(0xd0, 0xcf, 0x11, 0xe0);
/** A mail begins with a line `Name: value`, in plain letters. */
const mail = (start: Uint8Array): boolean =>
  /^[\w-]+:[ \t]/.test(String.fromCharCode(...start.subarray(0, 80))) && !start.includes(0);

const office = 'application/vnd.openxmlformats-officedocument';
const evidenceTypes: Readonly<Record<string, EvidenceType>> = {
  pdf: { contentType: 'application/pdf', isOf: beginsWith(0x25, 0x50, 0x44, 0x46) },
  docx: { contentType: `${office}.wordprocessingml.document`, isOf: zip },
  xlsx: { contentType: `${office}.spreadsheetml.sheet`, isOf: zip },
  jpg: { contentType: 'image/jpeg', isOf: beginsWith(0xff, 0xd8, 0xff) },
  jpeg: { contentType: 'image/jpeg', isOf: beginsWith(0xff, 0xd8, 0xff) },
  png: { contentType: 'image/png', isOf: beginsWith(0x89, 0x50, 0x4e, 0x47) },
  msg: { contentType: 'application/vnd.ms-outlook', isOf: compoundFile },
  eml: { contentType: 'message/rfc822', isOf: mail },
};

/** The ending of a name, in small letters and without its dot; empty when it has none. */
export const endingOf = (fileName: string): string => /\.([a-z0-9]{1,8})$/i.exec(fileName.trim())?.[1]?.toLowerCase() ?? '';

/** How a type is named to people, and what a file dialog offers. */
export const evidenceEndings = Object.keys(evidenceTypes).map((ending) => `.${ending}`);

/** Why a file is refused by its name and size, before anything of it is read; undefined when it is not. */
export function evidenceProblem(fileName: string, bytes: number): string | undefined {
  if (!Object.hasOwn(evidenceTypes, endingOf(fileName)))
    return 'Choose a PDF, Word, Excel, JPG, PNG or Outlook file (.pdf, .docx, .xlsx, .jpg, .png, .msg, .eml). Save another kind of file as a PDF first.';
  if (bytes === 0) return 'This file is empty. Open it to see whether it was saved, then choose it again.';
  if (bytes > largestEvidence)
    return `This file has ${Math.ceil(bytes / 1024 / 1024)} MB; at most 20 MB are taken. Scan it in a lower quality, or keep only the pages that matter.`;
  return undefined;
}

/** The type of a file whose name was taken, by how it begins; undefined when it is not what its name says. */
export function evidenceTypeOf(fileName: string, content: Uint8Array): { readonly contentType: string } | undefined {
  const type = evidenceTypes[endingOf(fileName)];
  return type?.isOf(content.subarray(0, 2048)) === true ? type : undefined;
}
