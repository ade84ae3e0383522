import { agreementFields } from '#documents/agreementFields.ts';
import { agreementFile } from '#documents/agreementFile.ts';
import { commissioningAgreement } from '#documents/commissioningAgreement.ts';
import { agreementSheet } from '#domain/agreementSheet.ts';
import { mayMakeAgreement } from '#domain/checks/mayMakeAgreement.ts';
import type { AgreementDocument, Placement } from '#domain/placement.ts';
import type { Desk } from './desk.ts';
import { fillSchoolTemplate } from './fillSchoolTemplate.ts';
import { type OpenSchool, openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { stageAllows } from './placementRights.ts';
import { refuse } from './refuse.ts';
import { type PlacementView, viewPlacement } from './viewPlacement.ts';

/** The template in the school site's `Templates` folder, which the school edits in Word. */
export const agreementTemplate = 'commissioning-agreement.docx';

/** Makes the commissioning agreement (DOC-1) from the school's Word template into the person's OneDrive; again = a new version of the same file. */
export async function makeAgreement(desk: Desk, schoolKey: string, placementKey: string): Promise<Outcome<PlacementView>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { book, facts, today } = opened.value;
  const right = mayMakeAgreement(desk.person, facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const placement = book.placements.get(placementKey)?.value;
  if (placement === undefined) return refuse.notFound('This placement is no longer in the list of the school.');
  if (!stageAllows('makeAgreement', placement, today)) {
    return refuse.changedMeanwhile('The agreement is made once the headteacher has approved the placement, and until it ends.');
  }
  const saved = await save(desk, opened.value, placement);
  return saved.done ? record(desk, schoolKey, placementKey, saved.value) : saved;
}

type SavedFile = Omit<AgreementDocument, 'version' | 'made'>;

async function save(desk: Desk, { book, facts, signature }: OpenSchool, placement: Placement): Promise<Outcome<SavedFile>> {
  const sheet = agreementSheet(placement, facts, signature);
  if (sheet === undefined) {
    return refuse.badInput(
      'The pupil, the provider or its address is no longer in the lists. Put it back, then make the agreement.',
    );
  }
  const content = await fillSchoolTemplate(desk, book.school, {
    template: agreementTemplate,
    data: commissioningAgreement(sheet),
    fields: agreementFields,
    nothing: 'No agreement',
  });
  if (!content.done) return content;
  const { agreement } = placement;
  // A colleague's OneDrive is not ours to write to: then this person gets a file of her own.
  const existing =
    agreement?.made.personId === desk.person.personId ? { driveId: agreement.driveId, itemId: agreement.itemId } : undefined;
  const { driveId, itemId, webUrl, fileName } = await desk.files.saveToOneDrive({
    ...agreementFile(sheet),
    content: content.value,
    existing,
  });
  return done({ driveId, itemId, webUrl, fileName });
}

/** Links the file from the placement as its next version. Somebody else's change of the placement in between is kept. */
async function record(desk: Desk, schoolKey: string, placementKey: string, file: SavedFile): Promise<Outcome<PlacementView>> {
  for (const freshness of [undefined, { maxAgeInSeconds: 0 }, { maxAgeInSeconds: 0 }]) {
    const opened = await openSchool(desk, schoolKey, freshness);
    if (!opened.done) return opened;
    const { book, signature } = opened.value;
    const stored = book.placements.get(placementKey);
    if (stored === undefined) return refuse.notFound('This placement is no longer in the list of the school.');
    const agreement = { ...file, version: (stored.value.agreement?.version ?? 0) + 1, made: signature };
    const writer = await desk.writer({ school: schoolKey });
    const note = { by: signature, action: 'Agreement made', subject: placementKey };
    const [written] = await writer.change([{ list: 'placements', update: stored, to: { ...stored.value, agreement } }], note);
    if (written?.done) return viewPlacement(desk, schoolKey, placementKey);
    if (written?.why === 'forbidden') return refuse.bySharePoint('placements');
  }
  return refuse.changedMeanwhile(
    `The agreement is in your OneDrive as ${file.fileName}, but others were changing the placement and it is not linked yet. Make it again to link it: it stays one file.`,
  );
}
