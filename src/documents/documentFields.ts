import type { DocumentKind } from '#domain/caseFile/documentKind.ts';
import { evaluationFields } from './fields/evaluationFields.ts';
import { placementFields } from './fields/placementFields.ts';
import { checksField, providerFields, sitesField } from './fields/providerFields.ts';
import { contactFields, learnerFields, pupilFields } from './fields/pupilFields.ts';
import { referralExtract, referralFields } from './fields/referralFields.ts';
import { madeFields, schoolFields } from './fields/schoolFields.ts';
import type { SourceField } from './fields/sourceField.ts';

const ofPlacement = [
  ...schoolFields,
  ...providerFields,
  ...pupilFields,
  ...learnerFields,
  ...placementFields,
  ...referralExtract,
  ...madeFields,
];
const ofEvaluation = [...schoolFields, ...providerFields, ...pupilFields, ...placementFields, ...madeFields];
const ofPupil = [...schoolFields, ...pupilFields, ...learnerFields, ...contactFields, ...madeFields];
const ofProvider = [...schoolFields, ...providerFields, sitesField, ...madeFields];

/** Every field that the template of each kind may use, with where its value comes from: the published lists (DOC-3). */
export const documentFields = {
  agreement: ofPlacement,
  individualAgreement: ofPlacement,
  learnerInformation: ofPupil,
  learnersPlan: ofPlacement,
  midEvaluation: [...ofEvaluation, ...evaluationFields('mid')],
  endEvaluation: [...ofEvaluation, ...evaluationFields('end')],
  letterOfAssurance: ofProvider,
  referralPartA: [...ofPupil, ...providerFields, ...referralFields('A')],
  referralPartB: [...ofPupil, ...providerFields, ...placementFields, ...referralFields('B')],
  providerChecklist: [...ofProvider, checksField],
} as const satisfies Partial<Record<DocumentKind, readonly SourceField[]>>;
/** The kinds that are made from records as they stand; a notice has words of its own. */
export type RecordDocument = keyof typeof documentFields;
export const isRecordDocument = (text: string): text is RecordDocument => Object.hasOwn(documentFields, text);
