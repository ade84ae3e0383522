import type { Graph } from '#graph/graph.ts';
import { isGraphError } from '#graph/graphError.ts';
import { auditItems } from './audit.ts';
import { namesFrom } from './names.ts';
import type { OpenRecords } from './openRecords.ts';
import { planChange, planRemoval, type WrittenSite } from './planChange.ts';
import type { Planned } from './planned.ts';
import type { AuditNote, Change, Removal, Writer, Written } from './records.ts';
import { type Settled, settle } from './settle.ts';
import { itemsPath } from './siteAddress.ts';
import type { SiteName } from './siteName.ts';

interface Options {
  readonly records: OpenRecords;
  /** As the identity that writes: the person in the tab, the application in the bot. */
  readonly graph: Graph;
  readonly site: SiteName;
  readonly newKey: () => string;
}

/** Writes to one site's lists; the casebook in memory has the change when a writer answers. Throws `UnknownSchool`. */
export async function writerFor({ records, graph, site: name, newKey }: Options): Promise<Writer> {
  const trust = records.trustSite();
  const school = name === 'trust' ? undefined : await records.schoolSite(name.school);
  const { freshness, unsaid } = school ?? trust;
  const names = namesFrom(trust.memory, school?.memory);
  const address = await (school ?? trust).address();
  const site: WrittenSite = school
    ? { kind: 'school', memory: school.memory, address, names }
    : { kind: 'trust', memory: trust.memory, address, names };
  const auditList = school ? 'audit' : 'trustAudit';
  const audit = (changes: readonly Planned[], note: AuditNote) =>
    changes.length === 0 ? [] : auditItems({ list: auditList, items: itemsPath(address, auditList), newKey }, changes, note);

  const change = async (changes: readonly Change[], note: AuditNote, { inOrder = false } = {}): Promise<Written[]> =>
    send(
      changes.map((each) => planChange(site, each)),
      note,
      inOrder,
    );

  const remove = async (removals: readonly Removal[], note: AuditNote): Promise<Written[]> =>
    send(
      removals.map((each) => planRemoval(site, each)),
      note,
      false,
    );

  async function send(planned: readonly Planned[], note: AuditNote, inOrder: boolean): Promise<Written[]> {
    if (planned.length === 0) return [];
    // What is done is known beforehand only when all hangs together: then Audit goes along.
    const isOneBatch = inOrder || planned.length === 1;
    const along = isOneBatch ? audit(planned, note) : [];
    const parts = planned.map(({ part }, index) => (inOrder && index > 0 ? { ...part, after: index - 1 } : part));
    const answers = await graph.batch([...parts, ...along.map(({ part }) => ({ ...part, after: planned.length - 1 }))]);
    const settled = await settle(graph, address, planned, answers);
    const done = planned.filter((_, index) => settled[index]?.done);
    remember(planned, settled);
    const isAudited = along.length > 0 && answers.slice(planned.length).every((answer) => answer.ok);
    const unwritten = done.length === planned.length && along.length > 0 ? along : audit(done, note);
    if (!isAudited || unsaid.length > 0) await writeAudit(isAudited ? [] : unwritten);
    return written(settled);
  }

  async function keep(changes: readonly Change[]): Promise<Written[]> {
    if (changes.length === 0) return [];
    const planned = changes.map((each) => planChange(site, each));
    const settled = await settle(graph, address, planned, await graph.batch(planned.map(({ part }) => part)));
    remember(planned, settled);
    return written(settled);
  }

  /**
   * The changes stand, so a failure here is not theirs: what SharePoint does not take now is said with the next change. An Audit item
   * that is there already was written by a try whose answer was lost.
   */
  async function writeAudit(items: readonly Planned[]): Promise<void> {
    const all = [...unsaid.splice(0), ...items];
    if (all.length === 0) return;
    try {
      const settled = await settle(graph, address, all, await graph.batch(all.map(({ part }) => part)));
      const isSaid = (each: Settled | undefined) => each?.done || each?.why === 'duplicate';
      unsaid.push(...all.filter((_, index) => !isSaid(settled[index])));
    } catch (error) {
      unsaid.push(...all);
      if (!isGraphError(error)) throw error;
    }
  }

  function remember(planned: readonly Planned[], settled: readonly Settled[]): void {
    for (const [index, each] of settled.entries()) {
      const change = planned[index];
      if (each.done) change?.remember(each.itemId, each.eTag);
      // Gone is what a removal wanted, whoever did it.
      else if (change?.isRemoval && each.why === 'gone') change.remember(change.itemId ?? '', '');
      // Somebody else's change is there that memory does not know.
      else freshness.spoil(change?.list);
    }
  }

  return { change, remove, keep };
}

/** Throws only what no caller can answer. */
function written(settled: readonly Settled[]): Written[] {
  return settled.map((each) => {
    if (!each.done && each.why === 'failed') throw each.error;
    return each;
  });
}
