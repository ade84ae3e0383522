// @vitest-environment jsdom
import './browserParts.ts';
import { describe, expect, it } from 'vitest';
import type { ReferralField } from '../../src/domain/referral/referralField.ts';
import { GoverningBodyForm } from '../../tab/features/placement/GoverningBodyForm.tsx';
import { AnswerField } from '../../tab/features/referral/AnswerField.tsx';
import { openKeeper } from '../../tab/features/referral/referralKeeper.ts';
import { TakeBackRecord } from '../../tab/shared/letters/TakeBackRecord.tsx';
import { control, mount, pageText, press, settle, write } from './mount.tsx';

/** A field of a referral in which two people wrote. */
async function aConflict(kind: 'text' | 'yesNo', yours: string, theirs: string) {
  const field: ReferralField = { kind, id: 'concern', label: 'The concern', hint: '', missing: '' };
  const server = { answers: {}, providerKey: '', savedBy: 'Tom Fairbairn', savedAt: '2026-11-23T09:20:00.000Z' };
  const keeper = openKeeper(server, {
    send: async () => ({ ...server, answers: { concern: theirs }, conflicts: [{ field: 'concern', theirs, yours }] }),
    load: () => ({}),
    store: () => undefined,
    after: () => () => undefined,
  });
  keeper.change('concern', yours);
  await keeper.flush();
  await mount(<AnswerField field={field} keeper={keeper} state={keeper.state()} />);
  return keeper;
}

describe('An answer that two people wrote at the same time', () => {
  it('can hold both texts, and the focus goes to the field', async () => {
    const keeper = await aConflict('text', 'Late daily', 'Late');
    await press('Keep both');
    expect(keeper.state().answers['concern']).toBe('Late\nLate daily');
    expect(document.activeElement?.id).toBe('field-concern');
  });

  it('is one or the other where one is chosen, and is said in words', async () => {
    const keeper = await aConflict('yesNo', 'yes', 'no');
    expect(pageText()).toContain('Theirs, which is saved:No');
    expect(control('Keep both')).toBeUndefined();
    await press('Take theirs');
    expect(keeper.state().answers['concern']).toBe('no');
  });

  it('offers no text that is too long for the field', async () => {
    await aConflict('text', 'x'.repeat(1500), 'y'.repeat(1500));
    expect(control('Keep both')).toBeUndefined();
    expect(control('Keep mine')).toBeDefined();
  });
});

describe('The governing body’s decision', () => {
  it('is about the proposal that the clerk was reading, also when another comes in behind the form', async () => {
    const form = (revision: number) => <GoverningBodyForm placementKey="p1" revision={revision} onClose={() => undefined} />;
    const { show, asked } = await mount(form(1));
    await write('Decided on', '20/11/2026');
    await show(form(2));
    await press('Record the decision');
    expect(asked[0]?.body).toMatchObject({ revision: 1, on: '2026-11-20' });
  });

  it('is sent again under the same key after a lost answer and a reload, with its conditions', async () => {
    const form = <GoverningBodyForm placementKey="p1" revision={1} onClose={() => undefined} />;
    const { show, asked } = await mount(form, () => new Error('lost'));
    await press('Add a condition');
    await write('Condition 1', 'A lift home');
    await press('Record the decision');
    await show(null);
    await show(form);
    await press('Record the decision');
    expect(asked[1]?.body).toMatchObject({ conditions: [{ condition: 'A lift home' }] });
    expect(asked[1]?.body).toEqual(asked[0]?.body);
  });

  it('is written from the first field, and leads on a failure to its own field', async () => {
    await mount(<GoverningBodyForm placementKey="p1" revision={1} onClose={() => undefined} />);
    expect(document.activeElement).toHaveProperty('value', 'approved');
  });
});

describe('A dialog in which somebody writes', () => {
  const dialog = <TakeBackRecord recordKey="r1" says="Signed by Grace Obi" />;

  it('is not closed by a press beside it', async () => {
    await mount(dialog);
    await press('Take back: Signed by Grace Obi');
    await write('What was wrong', 'The wrong person');
    const beside = document.querySelector<HTMLElement>('.fui-DialogSurface__backdrop');
    expect(beside).not.toBeNull();
    beside?.click();
    await settle(400);
    expect(pageText()).toContain('Take this record back?');
  });

  it('says what came of it: while it is saved it stays', async () => {
    let answer: (refusal: unknown) => void = () => undefined;
    await mount(dialog, () => new Promise((resolve) => (answer = resolve)));
    await press('Take back: Signed by Grace Obi');
    await write('What was wrong', 'The wrong person');
    await press('Take back');
    expect(control('Cancel')).toHaveProperty('disabled', true);
    answer(new Error('lost'));
    await settle();
    expect(pageText()).toContain('This was not saved.');
  });

  it('opens the next time without the failure of the last, and gives the focus back to its button', async () => {
    await mount(dialog);
    await press('Take back: Signed by Grace Obi');
    await press('Take back');
    expect(pageText()).toContain('Say what was wrong with it.');
    await press('Cancel');
    await settle(50);
    expect(document.activeElement?.textContent).toBe('Take back');
    await press('Take back: Signed by Grace Obi');
    expect(pageText()).not.toContain('Say what was wrong with it.');
  });
});
