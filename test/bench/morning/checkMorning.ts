import type { RegisterWeek } from '../../../src/domain/register.ts';
import { isRecord } from '../../../src/graph/links.ts';
import { registerList } from '../../../src/records/lists/registerList.ts';
import { lists } from '../../../src/records/schema.ts';
import { hostname, personId, pupilKey, pupilsOfSchool, schoolPath } from './morningTrust.ts';
import type { MorningWorld } from './morningWorld.ts';
import { markOf } from './officers.ts';

const monday = '2026-11-23';

/** Every pupil's answer is in the register exactly once, and every officer was asked exactly once. `rows`: changed register rows. */
export async function checkMorning(world: MorningWorld): Promise<{ rows: number; wrong: string[] }> {
  const wrong: string[] = [];
  let rows = 0;
  for (let school = 0; school < world.schools; school++) {
    const weeks = await weeksOf(world, school);
    for (let pupil = 0; pupil < pupilsOfSchool; pupil++) {
      const found = weeks.filter((week) => week.pupilKey === pupilKey(school, pupil));
      const answers = found.flatMap((week) => week.entries.MonAM ?? []);
      if (found.length === 1) rows++;
      if (found.length !== 1 || answers.length !== 1 || answers[0]?.mark !== markOf(pupil))
        wrong.push(`${pupilKey(school, pupil)}: ${found.length} rows, ${answers.length} answers`);
    }
    const chat = await world.control.chat(personId(school, 'attendanceOfficer'));
    const cards = chat.filter(({ from, card }) => from === 'bot' && JSON.stringify(card ?? '').includes('|session|')).length;
    if (cards !== 1) wrong.push(`the officer of school ${school} has ${cards} cards`);
  }
  return { rows, wrong };
}

async function weeksOf({ graph }: MorningWorld, school: number) {
  const list = `/sites/${hostname}:${schoolPath(school)}:/lists/${encodeURIComponent(lists.register.name)}`;
  const weeks: RegisterWeek[] = [];
  for await (const { values } of graph.pages(`${list}/items?$expand=fields&$top=999`)) {
    for (const item of values) {
      const week = registerList.shape.safeParse(isRecord(item) ? item['fields'] : undefined);
      if (week.success && week.data.weekStartsOn === monday) weeks.push(week.data);
    }
  }
  return weeks;
}
