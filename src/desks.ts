import { mayReadRecords } from '#domain/recordReaders.ts';
import type { InstantText } from '#domain/session.ts';
import type { Graph } from '#graph/graph.ts';
import { openAccess } from '#records/access.ts';
import { calendarFor, noCalendar } from '#records/calendarEvents.ts';
import { type Confidential, confidentialInChat } from '#records/confidential/confidential.ts';
import { documentFilesFor } from '#records/documentFiles.ts';
import { evidenceFor } from '#records/evidence.ts';
import { filesFor } from '#records/files.ts';
import { isAway, patient } from '#records/isAway.ts';
import type { OpenRecords } from '#records/openRecords.ts';
import { photographsFor } from '#records/photographs.ts';
import { writerFor } from '#records/writer.ts';
import type { Desk, SiteName } from '#usecases/desk.ts';
import { keepsNothing } from '#usecases/waitingAnswers.ts';

export interface DeskOptions {
  readonly records: OpenRecords;
  /** Graph as the application. */
  readonly application: Graph;
  /** Graph on behalf of the person whose token the API has verified. */
  readonly onBehalfOf: (token: string) => Graph;
  readonly providerUse: Desk['providerUse'];
  /** The safeguarding records as a person; where left out they are nowhere. */
  readonly confidentialAs?: (personId: string, graph: Graph) => Confidential;
  readonly evaluationAddress?: Desk['evaluationAddress'];
  readonly waiting?: Desk['waiting'];
  readonly writeWaiting?: Desk['writeWaiting'];
  readonly now: () => InstantText;
  readonly newKey: () => string;
  readonly afterChange: (schoolKey: string, subject?: string) => void;
}

export interface Desks {
  /** In the tab: SharePoint itself decides what the person may read and write, and shows the person as the editor. */
  forTab(caller: { readonly personId: string; readonly name: string; readonly token: string }): Promise<Desk>;
  /** In the chat: the application writes; who may do what is looked up in Staff at the moment of the press. */
  forChat(person: { readonly personId: string; readonly name: string }): Desk;
}

/** So long a person waits for SharePoint to say what they may read, where the Staff lists will do instead. */
const proofInMs = 2000;

/** Desks for the two faces: same use cases, different identity towards SharePoint. */
export function openDesks(options: DeskOptions): Desks {
  const { records, application, onBehalfOf, providerUse, evaluationAddress, now, newKey, afterChange } = options;
  const { waiting = keepsNothing, writeWaiting = async () => undefined, confidentialAs = () => confidentialInChat } = options;
  const mayReadSite = openAccess(now);
  const siteIdOf = async (site: SiteName) => {
    const open = site === 'trust' ? records.trustSite() : await records.schoolSite(site.school);
    return (await open.address()).siteId;
  };
  // The chat has no token of the person to prove it with SharePoint, so the Staff lists must say what the sites' permissions say.
  const readsRecords = async (personId: string, site: SiteName, orByStaff = false) => {
    const freshness = { maxAgeInSeconds: 5, lists: ['staff'], ...(orByStaff && { orHeld: true as const }) } as const;
    const inTrust = (await records.trust(freshness)).staff.get(personId)?.value;
    const inSchool = site === 'trust' ? undefined : (await records.school(site.school, freshness)).staff.get(personId)?.value;
    return mayReadRecords(inSchool, inTrust);
  };
  // Whoever asks may write nowhere in SharePoint; what is written holds their own name and number only.
  const askToBeRung: Desk['askToBeRung'] = async (schoolKey, call) => {
    const writer = await writerFor({ records, graph: application, site: { school: schoolKey }, newKey });
    const note = { by: call.by, action: 'Call asked for', subject: '' };
    await writer.change([{ list: 'caseRecords', create: call }], note);
    afterChange(schoolKey);
  };
  const shared = { askToBeRung, records, providerUse, evaluationAddress, waiting, writeWaiting, now, newKey, afterChange };

  return {
    async forTab({ personId, name, token }) {
      const graph = onBehalfOf(token);
      return {
        ...shared,
        person: { personId, name },
        via: 'tab',
        writer: (site) => writerFor({ records, graph, site, newKey }),
        files: filesFor({ records, graph, oneDriveOf: 'me' }),
        documents: documentFilesFor({ records, graph }),
        evidence: evidenceFor({ records, graph }),
        confidential: confidentialAs(personId, graph),
        meetings: calendarFor(graph),
        photographs: photographsFor({ records, graph }),
        mayRead: async (site, orByStaff) => {
          const proof = siteIdOf(site).then((siteId) => mayReadSite({ personId, graph }, siteId));
          if (orByStaff !== true) return proof;
          return patient(proof, proofInMs).catch((error: unknown) => {
            if (!isAway(error)) throw error;
            return readsRecords(personId, site, true);
          });
        },
      };
    },
    forChat: (person) => ({
      ...shared,
      person,
      via: 'card',
      writer: (site) => writerFor({ records, graph: application, site, newKey }),
      files: filesFor({ records, graph: application, oneDriveOf: { personId: person.personId } }),
      documents: documentFilesFor({ records, graph: application }),
      evidence: evidenceFor({ records, graph: application }),
      confidential: confidentialInChat,
      meetings: noCalendar,
      photographs: photographsFor({ records, graph: application }),
      mayRead: (site, orByStaff) => readsRecords(person.personId, site, orByStaff),
    }),
  };
}
