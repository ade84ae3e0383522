import type { SamplePlacement, Signed } from './datedPlacement.ts';
import { londonInstant } from './londonInstant.ts';
import { holderOf, nameOf } from './people.ts';
import type { SchoolOnADay } from './sampleSchool.ts';
import { addDays, workingDayUpTo } from './schoolDays.ts';
import { hostname, siteOf } from './schools.ts';
import { stableId } from './stableId.ts';
import { storedZip } from './storedZip.ts';
import type { SampleFile } from './trustShape.ts';

export interface SampleAgreement {
  readonly driveId: string;
  readonly itemId: string;
  readonly webUrl: string;
  readonly fileName: string;
  readonly made: Signed;
  readonly file: SampleFile;
}

const wordDocument = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * The signed agreement of a placement that has begun, from before the school used Alongside: a Word file in the site's library. Its ids are
 * of no item that the product may write, so making the agreement again makes the product's own file. Undefined where none was made.
 */
export function agreementOf(placement: SamplePlacement, at: SchoolOnADay): SampleAgreement | undefined {
  if (placement.line.hasAgreement === false || placement.decisions[0]?.decision !== 'Approved' || placement.startsOn > at.today)
    return undefined;
  const apLead = holderOf('apLead', at.school.key);
  const pupil = `${placement.pupil.forename} ${placement.pupil.surname}`;
  const fileName = `${pupil} - ${placement.provider.name} - agreement.docx`;
  const sitePath = siteOf(at.school.key);
  return {
    driveId: `b!${stableId(`drive of agreements ${at.school.key}`)}`,
    itemId: `01${stableId(`agreement ${placement.key}`).replaceAll('-', '').toUpperCase()}`,
    webUrl: `https://${hostname}${sitePath}/Shared%20Documents/Agreements/${encodeURIComponent(fileName)}`,
    fileName,
    made: {
      personId: apLead.id,
      name: nameOf(apLead),
      at: londonInstant(workingDayUpTo(addDays(placement.startsOn, -3)), '11:05'),
    },
    file: { sitePath, folder: ['Agreements'], name: fileName, bytes: documentOf(placement, at), contentType: wordDocument },
  };
}

function documentOf(placement: SamplePlacement, at: SchoolOnADay): Uint8Array {
  const { pupil, provider, site, startsOn, endsOn } = placement;
  const lines = [
    'Commissioning agreement',
    `Between ${at.school.name} and ${provider.name}, ${site.address}, ${site.postcode}`,
    `Pupil: ${pupil.forename} ${pupil.surname}, year ${pupil.yearGroup}`,
    `From ${startsOn} to ${endsOn}`,
    `Signed for the school, by the parent (${pupil.contactName}) and for ${provider.name} (${provider.contactName})`,
  ];
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t>${escaped(line)}</w:t></w:r></w:p>`).join('');
  return storedZip({
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordDocument}.main+xml"/></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${xml}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}<w:sectPr/></w:body></w:document>`,
  });
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
