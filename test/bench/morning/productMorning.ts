import { fileURLToPath } from 'node:url';
import { listen } from '../../../src/listen.ts';
import { createProduct } from '../../../src/product.ts';
import { TabClient } from '../../support/tabClient.ts';
import { personId, schoolKey } from './morningTrust.ts';
import { budget, type MorningWorld } from './morningWorld.ts';
import type { Face } from './officers.ts';

export interface Running {
  readonly face: Face;
  stop(): Promise<void>;
}

const day = '2026-11-23';

/** The product, with its own ticks; everything is as in production but clock, sleep and where fetch goes. */
export async function productMorning({ time, settings, port, control, now, at, schools }: MorningWorld): Promise<Running> {
  const log: unknown[] = [];
  const product = createProduct({
    settings,
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    now,
    log: (line) => void log.push(line),
    roundsEverySeconds: 15,
    unitsPerMinute: budget.unitsPerMinute,
    fetch: time.fetch,
    sleep: time.sleep,
  });
  const server = await listen(product.app, port, '127.0.0.1');
  // Officers have had the app since September; the records have been read by now.
  await time.sleep(at('09:00') - time.now());
  for (let school = 0; school < schools; school++) await control.install(personId(school, 'attendanceOfficer'));
  const tokens = new Map<string, Promise<string>>();
  const tabOf = (person: string): TabClient => {
    const token = tokens.get(person) ?? control.token(person, 'product');
    tokens.set(person, token);
    return new TabClient(settings.publicUrl, () => token);
  };
  const expectOk = (what: string, { status, body }: Awaited<ReturnType<TabClient['get']>>): void => {
    if (status !== 200) throw new Error(`${what} was answered ${status}: ${JSON.stringify(body).slice(0, 300)}`);
  };
  return {
    face: {
      look: async (school, person) => expectOk('Today', await tabOf(person).get(`/schools/${schoolKey(school)}/today`)),
      async answer(school, person, answers) {
        const marks = answers.map((answer) => ({ ...answer, note: '' }));
        expectOk('marks', await tabOf(person).post(`/schools/${schoolKey(school)}/marks`, { date: day, half: 'AM', marks }));
      },
    },
    stop: async () => {
      await product.stop();
      await server.close();
    },
  };
}
