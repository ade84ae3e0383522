import type { Week } from '../placement.ts';
import { type Cell, isBlank, quoted, tidy } from '../pupilImport/cell.ts';
import { halves, type Weekday, type WeekSlot, weekdays, weekSlots } from '../session.ts';

const dayWords = /\b(mon|tue|wed|thu|fri)[a-z]*\.?/g;
const half = /^[\s.,:(-]*(?:only\s+)?(a\.?m\.?|morning|p\.?m\.?|afternoon)(?:s|\b)/;
const bothHalves = /^[\s.,:(-]*(a\.?m\.?|mornings?)\s*(and|&|\/|\+|-|to)?\s*(p\.?m\.?|afternoons?)/;
const wholeWeek = /^(full[- ]?time|f\/?t|all week|every day|daily|5 days|five days|10 sessions|m ?- ?f)\b/;

const isWeekday = (text: string): text is Weekday => weekdays.some((day) => day === text);
const weekdayOf = (text: string): Weekday | undefined => {
  const day = text.charAt(0).toUpperCase() + text.slice(1);
  return isWeekday(day) ? day : undefined;
};
const slotsOf = (day: Weekday, of: readonly string[] = halves): WeekSlot[] =>
  weekSlots.filter((slot) => slot.startsWith(day) && of.some((one) => slot.endsWith(one)));

/** Sessions at the provider as a week; in the others the pupil is at school. */
const weekOf = (slots: readonly WeekSlot[]): Week => {
  const where = (slot: WeekSlot) => (slots.includes(slot) ? 'provider' : 'school');
  return {
    ...{ MonAM: where('MonAM'), MonPM: where('MonPM'), TueAM: where('TueAM'), TuePM: where('TuePM'), WedAM: where('WedAM') },
    ...{ WedPM: where('WedPM'), ThuAM: where('ThuAM'), ThuPM: where('ThuPM'), FriAM: where('FriAM'), FriPM: where('FriPM') },
  };
};

/** `Mon, Tue PM`, `Monday to Wednesday`, `Mon–Fri mornings`, `full time`: the sessions that are named, or what to write instead. */
export function readDays(text: string): Cell<Week> {
  const written = tidy(text).toLowerCase().replace(/[–—]/g, '-');
  if (isBlank(written)) return { say: 'The days are missing. Write them such as “Mon, Tue PM, Thu”.' };
  if (wholeWeek.test(written)) return { value: weekOf(weekSlots) };
  const found = [...written.matchAll(dayWords)];
  const slots = new Set<WeekSlot>();
  let from: Weekday | undefined;
  for (const [at, match] of found.entries()) {
    const day = weekdayOf(match[1] ?? '');
    if (day === undefined) continue;
    const rest = written.slice(match.index + match[0].length, found[at + 1]?.index);
    if (/^\s*(-|to|until)\s*$/.test(rest) && at + 1 < found.length) {
      from = day;
      continue;
    }
    const named = halvesIn(rest);
    const first = from === undefined ? weekdays.indexOf(day) : weekdays.indexOf(from);
    for (const one of weekdays.slice(first, weekdays.indexOf(day) + 1)) for (const slot of slotsOf(one, named)) slots.add(slot);
    from = undefined;
  }
  if (slots.size > 0) return { value: weekOf([...slots]) };
  return { say: `${quoted(tidy(text))} does not say which days. Write them such as “Mon, Tue PM, Thu”.` };
}

function halvesIn(rest: string): readonly string[] {
  if (bothHalves.test(rest)) return halves;
  const [, word] = half.exec(rest) ?? [];
  if (word === undefined) return halves;
  return word.startsWith('a') && !word.startsWith('af') ? ['AM'] : word.startsWith('m') ? ['AM'] : ['PM'];
}

/** A column for each day, with `AM`, `PM`, `AM/PM`, `full`, `x` or `yes` in it; blank is at school. */
export function readDayColumns(cells: Readonly<Record<Weekday, string>>): Cell<Week> {
  const slots: WeekSlot[] = [];
  for (const day of weekdays) {
    const written = tidy(cells[day]).toLowerCase();
    if (isBlank(written) || /^(no|n|0|school|home|off)$/.test(written)) continue;
    const [am, pm] = [/\b(a\.?m|morning|half)/.test(written), /\b(p\.?m|afternoon)/.test(written)];
    const isWhole = /^(x|y|yes|1|2|✓|✔|full.*|all.*|day|ap)$/.test(written);
    if (!am && !pm && !isWhole) return { say: `${quoted(written)} on ${day} is not a session. Write AM, PM or “full”.` };
    slots.push(...slotsOf(day, isWhole ? halves : [...(am ? ['AM'] : []), ...(pm ? ['PM'] : [])]));
  }
  return slots.length === 0 ? { say: 'The days are missing. Write AM, PM or “full” under each day.' } : { value: weekOf(slots) };
}
