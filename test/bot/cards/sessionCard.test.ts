import { describe, expect, it } from 'vitest';
import { sessionCard } from '../../../bot/cards/sessionCard.ts';
import { sessionStateCard } from '../../../bot/cards/sessionStateCard.ts';
import { answered, aPupil, aSessionSheet, helen, options, priya, withAnswers } from '../sheets.ts';
import { dataOf, objectsIn, textOf, verbsOf } from './walk.ts';

const boxes = (card: object) => [...objectsIn(card)].filter(({ type }) => type === 'Input.ChoiceSet');

describe('Session card (ATT-2: the attendance officer is asked every session)', () => {
  const { card, summary } = sessionCard(aSessionSheet(), options);

  it('has one box for each pupil, with present, late, absent and don’t know yet', () => {
    expect(boxes(card)).toHaveLength(8);
    expect(boxes(card)[0]).toMatchObject({
      id: 'mark_p1',
      choices: [{ value: 'present' }, { value: 'late' }, { value: 'absent' }, { title: "Don't know yet", value: 'notKnown' }],
    });
  });

  it('chooses nothing beforehand, and asks for no answer before others can be saved', () => {
    expect(boxes(card).filter(({ value, isRequired }) => value !== undefined || isRequired !== undefined)).toEqual([]);
    expect(textOf(card)).toContain('Leave a box empty if you have not heard yet. That pupil stays unknown');
  });

  it('names the provider with its telephone number as a link that rings it', () => {
    expect(textOf(card)).toContain('[01632\u00A0960\u00A0101](tel:01632960101)');
  });

  it('says so when a provider has no telephone number', () => {
    expect(textOf(card)).toContain('no telephone number recorded');
  });

  it('names the day, the half and the time by which an answer is needed', () => {
    expect(textOf(card)).toContain('Monday 23 November 2026, morning');
    expect(textOf(card)).toContain('please answer by 9.30am');
  });

  it('is announced by numbers, not names', () => {
    expect(summary).toBe('Attendance: 8 pupils at 3 providers, morning of Monday 23 November 2026. Please answer by 9.30am.');
  });

  it('sends keys only', () => {
    expect(dataOf(card, 'confirmSession')).toEqual({
      schoolKey: 'larkhill',
      date: '2026-11-23',
      half: 'AM',
      seenAt: '',
      deliveryKey: options.deliveryKey,
    });
  });

  it('holds the answers given so far when they are being changed, and the newest it knew', () => {
    const later = { ...helen, at: '2026-11-23T09:12:00Z' };
    const sheet = withAnswers({ p1: answered('absent'), p2: answered('late', '', later) });
    const changing = sessionCard(sheet, { ...options, change: true }).card;

    expect(boxes(changing).map(({ id, value }) => [id, value])).toContainEqual(['mark_p1', 'absent']);
    expect(boxes(changing).map(({ id, value }) => [id, value])).toContainEqual(['mark_p2', 'late']);
    expect(boxes(changing).filter(({ id, value }) => String(id).startsWith('mark_') && value === undefined)).toHaveLength(6);
    expect(dataOf(changing, 'confirmSession').seenAt).toBe(later.at);
  });

  it('says a provider’s own time where it differs from the school’s', () => {
    expect(textOf(card)).toContain('Children’s wing · no telephone number recorded · **answers by 10.15am**');
    expect(textOf(card).match(/answers by/g)).toHaveLength(1);
  });

  it('offers one press for each provider where everybody is there', () => {
    const presses = [...objectsIn(card)].filter(({ verb }) => verb === 'confirmProvider');

    expect(presses.map(({ title }) => title)).toEqual(['All 5 are here', 'Both are here', 'This pupil is here']);
    // What is chosen in the boxes is sent with it, or the person's work would be lost.
    expect(presses.filter(({ associatedInputs }) => associatedInputs !== undefined)).toEqual([]);
    expect(presses[1]?.data).toMatchObject({ providerKey: 'forge', siteKey: 'forge', half: 'AM' });
  });

  it('shows names as they are written, with no Markdown and no links', () => {
    const sheet = aSessionSheet();
    const [place] = sheet.places;
    const odd = {
      ...sheet,
      places:
        place === undefined
          ? []
          : [{ ...place, providerName: '[Win](https://example.org) *now*', pupils: [aPupil('p1', 'Zoë *O’Neil*')] }],
    };
    const text = textOf(sessionCard(odd, options).card);

    expect(text).toContain('\\[Win\\](https://example.org) \\*now\\*');
    // A label is no Markdown: it stays as it is.
    expect(text).toContain('Zoë *O’Neil*');
  });
});

describe('A session of which something is answered already', () => {
  const riverbank = Object.fromEntries(['p1', 'p2', 'p3', 'p4', 'p5'].map((key) => [key, answered('present')]));

  it('does not ask a provider again that has answered everything in advance', () => {
    const { card } = sessionStateCard(withAnswers(riverbank), options);

    expect(boxes(card).map(({ id }) => id)).toEqual(['mark_p6', 'mark_p7', 'mark_p8']);
    expect(textOf(card)).toContain('Answered: 5 present · Priya Shah, 8.41am. Not asked again.');
    expect(textOf(card)).toContain('Still unknown: 3 of 8 pupils');
    expect(card.actions?.map(({ title }) => title)).toEqual(['Save answers', 'Change answers', 'Open Today']);
  });

  it('still asks about a pupil whom nobody knew, with an empty box, and says who asked', () => {
    const { card } = sessionStateCard(withAnswers({ p1: answered('notKnown', 'Rings back') }), options);

    expect(boxes(card).find(({ id }) => id === 'mark_p1')).not.toHaveProperty('value');
    expect(textOf(card)).toContain("Amara Osei: Don't know yet (Priya Shah, 8.41am) · “Rings back”");
  });

  it('asks again when the provider closed after the answer, and prefills nothing', () => {
    const since = { ...answered('present'), state: 'unknown' as const, says: 'The Forge closed at 11am.' };
    const all = Object.fromEntries(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p8'].map((key) => [key, answered('present')]));
    const { card } = sessionStateCard(withAnswers({ ...all, p7: since }), options);

    expect(boxes(card)).toMatchObject([{ id: 'mark_p7' }]);
    expect(boxes(card)[0]).not.toHaveProperty('value');
    expect(textOf(card)).toContain('George Bell: The Forge closed at 11am.');
  });
});

describe('What an answer still lacks (ATT-3)', () => {
  const all = Object.fromEntries(['p1', 'p3', 'p5', 'p6', 'p7', 'p8'].map((key) => [key, answered('present')]));
  const { card } = sessionStateCard(withAnswers({ ...all, p2: answered('absent'), p4: answered('late') }), options);

  it('is asked for on the answered card: the reason of an absence, the minutes of a late pupil', () => {
    expect(boxes(card)).toMatchObject([{ id: 'code_p2', label: 'Ben Carter, Year 10' }]);
    expect([...objectsIn(card)].filter(({ type }) => type === 'Input.Number')).toMatchObject([{ id: 'minutes_p4', min: 1 }]);
    expect(card.actions?.map(({ title }) => title)).toEqual(['Save', 'Change', 'Open Today']);
  });

  it('is not asked for once it is known, and then said', () => {
    const known = { p2: answered('absent', '', priya, { code: 'I' }), p4: answered('late', '', priya, { minutesLate: 12 }) };
    const complete = sessionStateCard(withAnswers({ ...all, ...known }), options).card;

    expect(boxes(complete)).toEqual([]);
    expect(textOf(complete)).toMatch(/Absent with a reason: 1[\s\S]*I: ill[\s\S]*12 minutes late/);
  });
});

describe('A session of another day, or of a day that is none', () => {
  it('says in words that it is about yesterday', () => {
    const text = textOf(sessionStateCard(aSessionSheet(), { ...options, today: '2026-11-24' }).card);

    expect(text).toContain('This card is about yesterday, Monday 23 November 2026.');
    expect(text).toContain('Note: why the register of that day changes');
  });

  it('says nothing of the kind on the day itself', () => {
    expect(textOf(sessionStateCard(aSessionSheet(), { ...options, today: '2026-11-23' }).card)).not.toContain(
      'This card is about',
    );
  });

  it('says that the calendar has changed', () => {
    expect(textOf(sessionStateCard(aSessionSheet({ calendarSays: 'Snow.' }), options).card)).toContain(
      'The calendar has changed. Snow.',
    );
  });
});

describe('Answered session card (ATT-8: a pupil with no confirmed whereabouts is never shown as safe)', () => {
  const present = Object.fromEntries(['p3', 'p4', 'p5', 'p7', 'p8'].map((key) => [key, answered('present')]));
  const given = { p1: answered('notKnown', 'Rings back'), p2: answered('absent', 'Unwell'), p6: answered('present', '', helen) };
  const { card, summary } = sessionStateCard(withAnswers({ ...present, ...given }), options);
  const text = textOf(card);

  it('puts the unknown first and counts "don’t know yet" among them', () => {
    expect(text).toContain('Unknown: 1 pupil');
    expect(text.indexOf('Unknown: 1 pupil')).toBeLessThan(text.indexOf('Absent without a reason: 1'));
    expect(summary).toContain('1 pupil unknown.');
  });

  it('never shows an answer from before a pupil left as where the pupil is', () => {
    const left = { ...answered('present'), state: 'left' as const, says: 'Left at 10.12am.' };
    const since = textOf(sessionStateCard(withAnswers({ ...present, ...given, p6: left }), options).card);

    expect(since).toMatch(/Left the site: 1 pupil[\s\S]*Farah Aziz\*\* · Left at 10\.12am/);
    expect(since).not.toContain('Every pupil has an answer');
  });

  it('says who said what and when, in London time', () => {
    expect(text).toContain(`Don't know yet (${priya.name}, 8.41am) · “Rings back”`);
    expect(text).toContain('Priya Shah, 8.41am');
    expect(text).toContain('Helen Ward, 10.05am');
  });

  it('says once who answered when one person answered everything at once', () => {
    const all = { ...present, p1: answered('late'), p2: answered('absent'), p6: answered('present') };

    expect(textOf(sessionStateCard(withAnswers(all), options).card).match(/Priya Shah, 8\.41am/g)).toHaveLength(1);
  });

  it('offers to change, or to answer the rest', () => {
    expect(verbsOf(card)).toContain('changeSession');
    expect(card.actions?.map(({ title }) => title)).toContain('Answer or change');
  });

  it('asks again as long as nobody has answered', () => {
    expect(verbsOf(sessionStateCard(aSessionSheet(), options).card)).toContain('confirmSession');
  });

  it('says that nobody is due when the placements have gone', () => {
    expect(textOf(sessionStateCard(aSessionSheet({ places: [] }), options).card)).toContain('There is nothing to answer.');
  });
});
