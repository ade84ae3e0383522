import { lists } from '../../../src/records/schema.ts';
import { agreementOf } from './agreements.ts';
import type { SamplePlacement } from './datedPlacement.ts';
import { isLeftOut } from './duties/gaps.ts';
import { awayRows } from './keepingFaith/awayRows.ts';
import { contactEntries } from './keepingFaith/contactRows.ts';
import { endingEntries } from './keepingFaith/endingRows.ts';
import { evaluationEntries } from './keepingFaith/evaluationRows.ts';
import { reviewEntries } from './keepingFaith/reviewRows.ts';
import { visitEntries } from './keepingFaith/visitRows.ts';
import { londonInstant } from './londonInstant.ts';
import { type Employee, holderOf, nameOf } from './people.ts';
import type { SchoolOnADay } from './sampleSchool.ts';
import { addDays, type DateText, workingDayUpTo } from './schoolDays.ts';
import { siteOf } from './schools.ts';
import { stableId } from './stableId.ts';
import type { SampleRows } from './trustShape.ts';

type Row = SampleRows['rows'][number];

/** What happened in the cases of a school, for every placement that began: as the product's forms would have recorded it. */
export const caseRows = (at: SchoolOnADay): SampleRows => ({
  sitePath: siteOf(at.school.key),
  listName: lists.caseRecords.name,
  rows: [
    ...at.placements
      .filter(({ status, startsOn }) => (status === 'Approved' || status === 'Ended') && startsOn <= at.today)
      .flatMap((placement) => rowsOf(placement, at)),
    ...awayRows(at),
  ],
});

function rowsOf(placement: SamplePlacement, at: SchoolOnADay): Row[] {
  const lead = holderOf('apLead', at.school.key);
  const { pupil, provider, startsOn } = placement;
  const name = `${pupil.forename} ${pupil.surname}`;
  const keyOf = (text: string): string => stableId(`case ${placement.key} ${text}`);
  const row = (
    on: DateText,
    says: string,
    what: Readonly<Record<string, unknown>>,
    by: Employee = lead,
    key = keyOf(says),
  ): Row => ({
    Title: says,
    Key: key,
    Kind: String(what['kind']),
    PlacementKey: placement.key,
    PupilKey: pupil.key,
    ProviderKey: provider.key,
    OnDate: on,
    Says: says,
    Detail: JSON.stringify(what),
    RecordedById: by.id,
    RecordedByName: nameOf(by),
    RecordedAt: londonInstant(on, '15:50'),
  });
  const others = at.placements.filter((other) => other.pupil.key === pupil.key && other.key !== placement.key);
  // A second placement brought a second version, which the first provider has not got: real files have such gaps.
  const version = 1 + others.filter((other) => other.startsOn < startsOn).length;
  const before = (days: number): DateText => workingDayUpTo(addDays(startsOn, -days));
  const agreement = agreementOf(placement, at);
  const { driveId, itemId, webUrl, fileName } = agreement ?? { driveId: '', itemId: '', webUrl: '', fileName: '' };
  const number = at.placements.indexOf(placement) + 1;
  const signed = (party: string, who: string): Row[] => {
    const what = { kind: 'signed', document: 'agreement', version: 1, party, name: who };
    const isMissing = isLeftOut(at.school.key, number, `signature|${placement.key}|${party}`);
    return isMissing ? [] : [row(before(3), `${who} signed the commissioning agreement for ${name}.`, what)];
  };
  return [
    row(before(12), `${pupil.contactName} was consulted about ${provider.name}.`, {
      kind: 'consulted',
      party: 'parent',
      name: pupil.contactName,
      view: 'Agrees, and asks to be told each week how it goes.',
      agrees: 'yes',
    }),
    row(before(8), `Risk assessment of ${name}, version ${version}.`, {
      kind: 'riskAssessment',
      version,
      reviewBy: addDays(startsOn, 84),
      summary: 'Travel, leaving the site, and what helps when things get difficult.',
      where: 'The pupil’s file at school',
      file: null,
    }),
    row(before(5), `${provider.name} was given what it must know of ${name}.`, {
      kind: 'given',
      information: [
        ...['safeguardingPolicies', 'riskAssessment', 'additionalRisk', 'behaviourPlan'],
        ...(pupil.senStatus === 'EHC plan' ? ['ehcPlan'] : []),
        ...(pupil.senStatus === 'SEN support' ? ['support'] : []),
        ...(pupil.isLookedAfter ? ['educationPlan'] : []),
        ...(others.length > 0 ? ['otherProviders'] : []),
      ],
      version,
      others: others.map(({ key }) => key),
      withheld: [],
      reason: '',
      to: provider.contactName,
      how: 'email',
    }),
    ...(agreement === undefined
      ? []
      : [
          row(before(4), `Commissioning agreement made for ${name}, version 1.`, {
            kind: 'documentMade',
            document: 'agreement',
            version: 1,
            file: { driveId, itemId, webUrl, fileName },
          }),
          ...signed('parent', pupil.contactName),
          ...signed('provider', provider.contactName),
        ]),
    row(startsOn, `${name} started at ${provider.name}.`, { kind: 'started', note: 'Arrived; the provider rang at 9.40.' }),
    ...evaluationEntries(placement, at).map(([on, says, what, key, by]) => row(on, says, what, by, key && stableId(key))),
    ...reviewEntries(placement, at).map(([on, says, what, key]) => row(on, says, what, lead, key && stableId(key))),
    ...contactEntries(placement, at).map(([on, says, what]) => row(on, says, what)),
    ...visitEntries(placement, at).map(([on, says, what, key]) => row(on, says, what, lead, key && stableId(key))),
    ...endingEntries(placement, at).map(([on, says, what]) => row(on, says, what)),
  ];
}
