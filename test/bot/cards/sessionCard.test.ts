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
    expect(textOf(card)).toContain('[01632 960 101](tel:01632960101)');
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
    const changing = sessionCard(withAnswers({ p1: answered('absent'), p2: answered('late', '', later) }), options).card;

    expect(boxes(changing).map(({ value }) => value)).toEqual([
      'absent',
      'late',
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(dataOf(changing, 'confirmSession').seenAt).toBe(later.at);
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

describe('Answered session card (ATT-8: a pupil with no confirmed whereabouts is never shown as safe)', () => {
  const sheet = withAnswers({
    p1: answered('notKnown', 'Rings back'),
    p2: answered('absent', 'Unwell'),
    p6: answered('present', '', helen),
  });
  const { card, summary } = sessionStateCard(sheet, options);
  const text = textOf(card);

  it('puts the unknown first and counts "don’t know yet" and no answer among them', () => {
    expect(text).toContain('Unknown: 6 pupils');
    expect(text.indexOf('Unknown: 6 pupils')).toBeLessThan(text.indexOf('Absent: 1'));
    expect(summary).toContain('6 pupils unknown.');
  });

  it('says who said what and when, in London time', () => {
    expect(text).toContain(`Don't know yet (${priya.name}, 8.41am) · “Rings back”`);
    expect(text).toContain('Priya Shah, 8.41am');
    expect(text).toContain('Helen Ward, 10.05am');
  });

  it('says once who answered when one person answered everything at once', () => {
    const same = textOf(sessionStateCard(withAnswers({ p2: answered('absent'), p6: answered('present') }), options).card);

    expect(same.match(/Priya Shah, 8\.41am/g)).toHaveLength(1);
  });

  it('offers to change, or to answer the rest', () => {
    expect(verbsOf(card)).toContain('changeSession');
    expect(card.actions?.[0]?.title).toBe('Answer or change');
  });

  it('asks again as long as nobody has answered', () => {
    expect(verbsOf(sessionStateCard(aSessionSheet(), options).card)).toContain('confirmSession');
  });

  it('says that nobody is due when the placements have gone', () => {
    expect(textOf(sessionStateCard(aSessionSheet({ places: [] }), options).card)).toContain('There is nothing to answer.');
  });
});
