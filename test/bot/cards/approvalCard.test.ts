import { describe, expect, it } from 'vitest';
import { approvalCard } from '../../../bot/cards/approvalCard.ts';
import { anApprovalSheet, helen, options } from '../sheets.ts';
import { dataOf, objectsIn, textOf, verbsOf } from './walk.ts';

describe('Approval card (the headteacher decides on one screen)', () => {
  const { card, summary } = approvalCard(anApprovalSheet(), options);
  const text = textOf(card);

  it.each([
    ['the pupil', 'Amara Osei, Year 9'],
    ['what to know of the pupil', 'EHC plan · Has a social worker'],
    ['the provider and its kind', 'Riverbank Centre (Unregistered setting)'],
    ['the address', 'Mill Lane, 4 Mill Lane, Larkfield LF1 2AB'],
    ['the reason', 'Personalised provision for special educational needs'],
    ['the dates', '30 Nov 2026 to 12 Feb 2027'],
    ['the cost', '£385.50 a week'],
    ['the proposer', 'Jo Price, 20 Nov 2026'],
    ['the third objective', '3. Plan the return to lessons in science and art'],
    ['what the checks say', 'This provider is not registered'],
    ['who decides', 'waits for Helen Ward'],
  ])('shows %s', (_, words) => {
    expect(text).toContain(words);
  });

  it('shows every morning and afternoon of the week', () => {
    const table = [...objectsIn(card)].find(({ type }) => type === 'Table');
    const cells = [...objectsIn(table)].filter(({ type }) => type === 'TextBlock').map(({ text: words }) => words);

    expect(cells.slice(9, 12)).toEqual(['Wednesday', 'This provider', 'Nowhere']);
    expect(cells).toHaveLength(18);
  });

  it('approves without asking for the reason that only sending back needs', () => {
    expect(card.actions?.[0]).toMatchObject({ title: 'Approve', verb: 'approve', associatedInputs: 'none' });
  });

  it('sends back only with a reason', () => {
    const reason = [...objectsIn(card)].find(({ id }) => id === 'reason');

    expect(reason).toMatchObject({ type: 'Input.Text', isRequired: true, errorMessage: 'Write what must change.' });
  });

  it('is about one revision', () => {
    expect(dataOf(card, 'approve')).toEqual({
      schoolKey: 'larkhill',
      placementKey: 'placement-1',
      revision: 2,
      deliveryKey: options.deliveryKey,
    });
  });

  it('is announced by the provider, not the pupil or the reason', () => {
    expect(summary).toBe('A placement at Riverbank Centre waits for your decision (Larkhill School).');
  });
});

describe('Decided approval card', () => {
  it.each([
    ['approved', 'Placement approved'],
    ['sentBack', 'Placement sent back'],
    ['withdrawn', 'Proposal withdrawn'],
    ['ended', 'Placement ended'],
  ] as const)('says by whom, when and why it was %s, and offers no decision', (state, heading) => {
    const { card } = approvalCard(anApprovalSheet({ outcome: { state, by: helen, reason: 'Because *of* this.' } }), options);

    expect(textOf(card)).toContain(heading);
    expect(textOf(card)).toContain('Helen Ward, Monday 23 November 2026 at 10.05am');
    expect(textOf(card)).toContain('Because *of* this.');
    expect(verbsOf(card)).toEqual([]);
  });

  it('shows nothing to decide when the proposal was changed after it was sent', () => {
    const { card } = approvalCard(anApprovalSheet({ outcome: { state: 'changed' } }), options);

    expect(textOf(card)).toContain('It was changed after this card was sent, so nothing can be decided here.');
    expect(verbsOf(card)).toEqual([]);
  });
});

describe('What an approval rests on', () => {
  const waiting = { state: 'waiting', whoMayDecide: ['Nia Pugh'], since: '2026-11-18', schoolDays: 3 } as const;

  it('says since when it waits', () => {
    const { card } = approvalCard(anApprovalSheet({ outcome: { ...waiting, governingBody: '' } }), options);
    expect(textOf(card)).toContain('waits for Nia Pugh since 18 Nov 2026 (3 school days)');
  });

  it('offers no decision where the governing body decides: its clerk records it in the tab', () => {
    const sheet = anApprovalSheet({ outcome: { ...waiting, governingBody: 'A committee of the governing body' } });
    const { card } = approvalCard(sheet, options);
    expect(verbsOf(card)).toEqual(['refreshApproval']);
    expect(textOf(card)).toContain('A committee of the governing body decides on an off-site direction.');
    expect(card.actions?.map(({ title }) => title)).toEqual(['Record the decision in the tab']);
  });

  it('names what a headteacher answers for, while it waits and after', () => {
    const overrides = ['Overridden by Helen Ward until Friday 18 December 2026: “The letter is promised for Monday.”'];
    const conditions = [
      { says: 'The taxi is agreed', until: '2026-12-04', isMet: false },
      { says: 'The parents know', until: '2026-12-01', isMet: true },
    ];
    expect(textOf(approvalCard(anApprovalSheet({ overrides }), options).card)).toContain('A check is overridden');
    const outcome = { state: 'approved', by: helen, reason: '' } as const;
    const startSays = 'The start on Monday 30 November 2026 is not confirmed yet.';
    const text = textOf(approvalCard(anApprovalSheet({ overrides, conditions, startSays, outcome }), options).card);
    for (const words of [
      'On 2 conditions',
      'By 4 Dec 2026: The taxi is agreed',
      'Met: The parents know',
      'Helen Ward until Friday',
      startSays,
    ])
      expect(text).toContain(words);
  });
});
