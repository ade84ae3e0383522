/** The actions that `npm run bench` measures, on the sample trust on Monday 23 November 2026. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { actionsOf } from '../support/cardText.ts';
import { aProposal } from '../support/proposal.ts';
import type { Everything } from '../support/startEverything.ts';

export interface Action {
  readonly name: string;
  readonly target: string;
  /** `cold`: nothing in memory. `after a pause`: in memory, older than counts as fresh. `fresh`: just read. */
  readonly begins: 'cold' | 'after a pause' | 'fresh';
  readonly prepare?: (all: Everything) => Promise<void>;
  readonly work: (all: Everything) => Promise<void>;
}

async function openToday(all: Everything): Promise<void> {
  const amara = await all.control.person('apLead', 'larkhill');
  const answer = await all.as(amara.id).get('/schools/larkhill/today');
  if (answer.status !== 200) throw new Error(`Today answered ${answer.status}.`);
}

const today = (name: string, begins: Action['begins'], target: string): Action => ({ name, begins, target, work: openToday });

/** Pupils who have no placement yet, from the sample's export. */
export async function importPupils(all: Everything): Promise<void> {
  const file = await readFile(new URL('../../infra/local/trust/samples/pupils-export.csv', import.meta.url));
  const tab = all.as((await all.control.person('apLead', 'larkhill')).id);
  const input = { fileName: 'pupils-export.csv', contentBase64: file.toString('base64'), mapping: {} };
  const { mapping } = (await tab.post('/schools/larkhill/pupils/preview', input)).body;
  await tab.post('/schools/larkhill/pupils/import', { ...input, mapping });
}

let proposed = '';

/** A placement that waits for the headteacher, and its card delivered. */
async function propose(all: Everything): Promise<void> {
  const tab = all.as((await all.control.person('apLead', 'larkhill')).id);
  const { pupils } = (await tab.get('/schools/larkhill/pupils')).body;
  const { providers } = (await tab.get('/schools/larkhill/providers')).body;
  const free = pupils.find((pupil: { placements: unknown[] }) => pupil.placements.length === 0);
  const open = providers.find((each: { kind: string; sites: unknown[] }) => each.kind === 'apAcademy' && each.sites.length > 0);
  proposed = randomUUID();
  const proposal = aProposal({ key: proposed, pupilKey: free.key, providerKey: open.key, siteKey: open.sites[0].key });
  const answer = await tab.post('/schools/larkhill/placements', proposal);
  if (answer.status !== 201) throw new Error(`The proposal was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  await all.product.rounds.settled();
}

async function approve(all: Everything): Promise<void> {
  const helen = await all.control.person('headteacher', 'larkhill');
  const card = (await all.control.chat(helen.id)).find((message) => JSON.stringify(message.card ?? '').includes(proposed));
  const answer = await all.control.press(helen.id, card?.id ?? '', 'approve');
  if (!JSON.stringify(answer.value).includes('Placement approved')) throw new Error(`Not approved: ${JSON.stringify(answer)}`);
}

let marks = ['present', 'late'];

/** Every pupil of the session answered in one press; the second time each answer is another one. */
async function answerSession(all: Everything): Promise<void> {
  const priya = await all.control.person('attendanceOfficer', 'larkhill');
  const card = (await all.control.chat(priya.id)).find((message) =>
    /confirmSession|changeSession/.test(actionsOf(message.card).join()),
  );
  const seen = JSON.stringify(card?.card);
  const [mark = 'present', ...rest] = marks;
  marks = [...rest, mark];
  const inputs = Object.fromEntries([...answeredIn(seen)].map((id) => [id, mark]));
  await all.control.press(priya.id, card?.id ?? '', 'confirmSession', inputs);
}

const answeredIn = (card: string) => new Set(card.match(/mark_[0-9a-f-]{36}/g) ?? []);

/** Brings the card back to its form, as pressing Change does. */
async function change(all: Everything): Promise<void> {
  const priya = await all.control.person('attendanceOfficer', 'larkhill');
  const card = (await all.control.chat(priya.id)).find((message) => actionsOf(message.card).includes('changeSession'));
  if (card) await all.control.press(priya.id, card.id, 'changeSession');
}

export const actions: readonly Action[] = [
  today('Open Today, nothing in memory', 'cold', ''),
  today('Open Today after a pause', 'after a pause', 'one delta batch'),
  today('Open Today again', 'fresh', 'no request'),
  {
    name: 'Answer a session of 20 pupils on the card',
    begins: 'fresh',
    target: 'two round trips; answered within 1 s',
    prepare: async (all) => {
      await change(all);
      await openToday(all);
    },
    work: answerSession,
  },
  {
    name: 'Approve a placement on the card',
    begins: 'after a pause',
    target: 'answered within 1 s',
    prepare: propose,
    work: approve,
  },
];
