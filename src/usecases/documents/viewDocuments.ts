import { recordsOf } from '#domain/caseFile/caseFile.ts';
import { documentKinds } from '#domain/caseFile/documentKind.ts';
import { type SigningParty, signingPartyList } from '#domain/caseFile/documentParties.ts';
import type { SentHow } from '#domain/caseFile/sentHow.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { recordIndex } from '#domain/duties/recordIndex.ts';
import { fullName } from '#domain/pupil.ts';
import type { DateText } from '#domain/session.ts';
import type { Signature } from '#domain/staff.ts';
import type { Desk } from '../desk.ts';
import { done, type Outcome } from '../outcome.ts';
import { stageAllows } from '../placementRights.ts';
import { type About, type AboutDocument, kindsAbout, recordsAbout, rightToMake, versionsOf } from './documentAbout.ts';
import { type OpenDocuments, openDocuments } from './openDocuments.ts';

export interface DocumentsView {
  readonly documents: readonly DocumentRow[];
  /** Of the agreement's latest version; empty where there is none, or it is not about a placement. */
  readonly signatures: readonly SignatureRow[];
  readonly maySign: boolean;
  /** Whom a document may be shared with, by e-mail address. */
  readonly people: readonly { readonly name: string; readonly email: string }[];
}

export interface DocumentRow {
  readonly kind: AboutDocument;
  readonly name: string;
  readonly mayMake: boolean;
  readonly made: { readonly webUrl: string; readonly fileName: string; readonly version: number; readonly by: Signature } | null;
  readonly versions: readonly { readonly version: number; readonly by: Signature }[];
  readonly pdf: { readonly webUrl: string; readonly fileName: string; readonly version: number } | null;
  readonly shared: readonly { readonly people: readonly string[]; readonly on: DateText; readonly until: DateText | null }[];
  readonly copies: readonly {
    readonly recordKey: string;
    readonly to: string;
    readonly name: string;
    readonly how: SentHow;
    readonly on: DateText;
    readonly version: number;
  }[];
}

export interface SignatureRow {
  readonly party: SigningParty;
  /** Who is expected to sign; empty where nobody is known. */
  readonly expected: string;
  /** `earlier`: an earlier version only, so this one is to be signed anew. `asDuty`: recorded as done without a signature's record. */
  readonly state: 'missing' | 'signed' | 'earlier' | 'asDuty' | 'notAsked';
  readonly name: string;
  readonly on: DateText | null;
  readonly version: number | null;
  readonly recordKey: string;
}

/** Every document about a placement, pupil or provider: made or not, its versions, and what became of it (DOC-4 to DOC-6). */
export async function viewDocuments(desk: Desk, schoolKey: string, about: About): Promise<Outcome<DocumentsView>> {
  const opened = await openDocuments(desk, schoolKey, about);
  if (!opened.done) return opened;
  const { facts, subject } = opened.value;
  const provider = facts.providers.get(subject.providerKey);
  return done({
    documents: kindsAbout[about.what].map((kind) => documentRow(desk, kind, about, opened.value)),
    signatures: about.what === 'placement' ? signaturesOf(about, opened.value) : [],
    maySign: holdsRight('recordCase', desk.person, facts).outcome === 'met',
    people: [
      ...facts.staff.filter(({ personId }) => personId !== desk.person.personId),
      ...(provider?.contactEmail
        ? [{ name: `${provider.contactName || provider.name} (provider)`, email: provider.contactEmail }]
        : []),
    ].map(({ name, email }) => ({ name, email })),
  });
}

function documentRow(desk: Desk, kind: AboutDocument, about: About, open: OpenDocuments): DocumentRow {
  const { facts, subject, today } = open;
  const versions = versionsOf(kind, about, open);
  const latest = versions.at(-1);
  const records = recordsAbout(about, open);
  const isAgreement = kind === 'agreement' || kind === 'individualAgreement';
  const isTime = !isAgreement || (subject.placement !== undefined && stageAllows('makeAgreement', subject.placement, today));
  const pdf = recordsOf(records, 'pdfMade').findLast(({ what }) => what.document === kind)?.what;
  return {
    kind,
    name: documentKinds[kind].name,
    mayMake: isTime && holdsRight(rightToMake[kind], desk.person, facts).outcome === 'met',
    made: latest === undefined ? null : { ...linkOf(latest.file), version: latest.version, by: latest.by },
    versions: versions.map(({ version, by }) => ({ version, by })),
    pdf: pdf === undefined ? null : { ...linkOf(pdf.file), version: pdf.version },
    shared: recordsOf(records, 'documentShared')
      .filter(({ what }) => what.document === kind)
      .map(({ what, on }) => ({ people: what.people, on, until: what.until })),
    copies: recordsOf(records, 'copySent')
      .filter(({ what }) => what.document === kind)
      .map(({ key, what, on }) => ({ recordKey: key, to: what.to, name: what.name, how: what.how, on, version: what.version })),
  };
}

const linkOf = ({ webUrl, fileName }: { readonly webUrl: string; readonly fileName: string }) => ({ webUrl, fileName });

function signaturesOf(about: About, open: OpenDocuments): SignatureRow[] {
  const { facts, subject } = open;
  const latest = versionsOf('agreement', about, open).at(-1);
  if (latest === undefined) return [];
  const signed = recordsOf(recordsAbout(about, open), 'signed').filter(({ what }) => what.document === 'agreement');
  const deeds = recordIndex(facts.dutyRecords).deeds('signature', subject.placementKey);
  const pupil = facts.pupils.get(subject.pupilKey);
  const expected = {
    parent: pupil?.contact.name ?? '',
    pupil: pupil === undefined ? '' : fullName(pupil),
    school: facts.staff.find(({ roles }) => roles.includes('apLead'))?.name ?? '',
    provider: facts.providers.get(subject.providerKey)?.contactName ?? '',
    professional: '',
  } as const satisfies Record<SigningParty, string>;
  const needsProfessional = pupil?.hasSocialWorker === true || pupil?.isLookedAfter === true;
  return signingPartyList.map((party) => {
    const last = signed.findLast(({ what }) => what.party === party);
    const deed = deeds.findLast(({ part }) => part === party);
    const none = party === 'professional' && !needsProfessional ? 'notAsked' : 'missing';
    if (last !== undefined) {
      const state = last.what.version < latest.version ? 'earlier' : 'signed';
      return {
        party,
        expected: expected[party],
        state,
        name: last.what.name,
        on: last.on,
        version: last.what.version,
        recordKey: last.key,
      };
    }
    return {
      party,
      expected: expected[party],
      state: deed === undefined ? none : 'asDuty',
      name: deed?.evidence ?? '',
      on: deed?.on ?? null,
      version: null,
      recordKey: '',
    };
  });
}
