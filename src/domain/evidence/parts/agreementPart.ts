import { documentKinds } from '../../caseFile/documentKind.ts';
import { type SigningParty, signingParties, signingPartyList } from '../../caseFile/documentParties.ts';
import { shortDate } from '../../words.ts';
import type { EvidenceOf } from '../evidenceOf.ts';
import { heading, type ReportPart, tableOr } from '../report.ts';
import { recordsFor, recordsTable, signedBy } from './recordRows.ts';

const partyName = (party: string): string => {
  const known = signingPartyList.find((one): one is SigningParty => one === party);
  return known === undefined ? party : signingParties[known];
};

/** What was agreed, who signed it, and what the provider was given (DOC-1, DOC-5, PRO-15). */
export function agreementPart(of: EvidenceOf): ReportPart {
  const signed = recordsFor(of, ['signed']).flatMap(({ what, on, by }) => (what.kind === 'signed' ? [{ what, on, by }] : []));
  const { agreement } = of.placement;
  return {
    heading: 'Agreement and information given',
    blocks: [
      heading('The commissioning agreement'),
      tableOr(
        'No agreement has been made.',
        'The agreement',
        { File: 50, Version: 15, 'Made by': 35 },
        agreement === undefined
          ? []
          : [
              {
                cells: [
                  { text: agreement.fileName, webUrl: agreement.webUrl },
                  String(agreement.version),
                  signedBy(agreement.made),
                ],
              },
            ],
      ),
      heading('Signatures'),
      tableOr(
        'No signature is recorded.',
        'Signatures',
        { Document: 34, Party: 22, Name: 22, Signed: 22 },
        signed.map(({ what, on }) => ({
          cells: [
            `${documentKinds[what.document].name}, version ${what.version}`,
            partyName(what.party),
            what.name,
            shortDate(on),
          ],
        })),
      ),
      heading('What the provider was given'),
      recordsTable(
        recordsFor(of, ['given', 'riskAssessment', 'mealsArranged', 'copySent']),
        'Information given to the provider',
        'Nothing is recorded as given to the provider.',
      ),
    ],
  };
}
