// @vitest-environment jsdom
import './browserParts.ts';
import { describe, expect, it } from 'vitest';
import type { ReferralField } from '../../src/domain/referral/referralField.ts';
import { AnswerField } from '../../tab/features/referral/AnswerField.tsx';
import { openKeeper } from '../../tab/features/referral/referralKeeper.ts';
import { control, mount, pageText, press } from './mount.tsx';

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
