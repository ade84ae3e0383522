// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { DuePupil, RetentionView } from '../../src/api/contractRetention.ts';
import { RetentionPage } from '../../tab/features/retention/RetentionPage.tsx';
import { type Answer, control, mount, press, Refused, settle, write } from './mount.tsx';

const by = { personId: 'h', name: 'Helen Ward', at: '2026-11-20T10:00:00.000Z' };
const pupil = (name: string, change: Partial<DuePupil> = {}): DuePupil => ({
  pupilKey: name,
  name,
  until: '2021-04-01',
  because: '25 years after the date of birth, 1 Apr 1996.',
  total: 5,
  says: 'Case file 3, Placements 1, Pupils 1',
  hold: null,
  files: [],
  ...change,
});
const hold = { key: 'hold', about: 'Tariq Fenwick', reason: 'Claim 12/26', on: '2026-11-20', by };
const view = (change: Partial<RetentionView> = {}): RetentionView => ({
  rule: ['Larkhill Academy keeps them for 25 years.'],
  due: [pupil('Rowan Ashdown'), pupil('Imogen Castle'), pupil('Tariq Fenwick', { hold })],
  lists: [{ name: 'Pupils', count: 2 }],
  nextOn: null,
  unclear: [],
  holds: [hold],
  unfinished: null,
  removals: [],
  pupils: [{ key: 'a', name: 'Rowan Ashdown' }],
  providers: [],
  mayRemove: true,
  whoMayRemove: '',
  unreadable: 0,
  ...change,
});
const text = (): string => document.body.textContent ?? '';
const shown = async (of: RetentionView, answer: Answer = () => ({ key: 'k', pupils: 1, items: 5, left: 0 })) => {
  const mounted = await mount(<RetentionPage />, (asked) => (asked.method === 'GET' ? of : answer(asked)));
  await settle(50);
  return mounted;
};

describe('Keeping and removing (REP-7)', () => {
  it('shows whose records would go and what keeps one of them, and takes nobody on hold along', async () => {
    await shown(view());
    expect(text()).toContain('On hold since 20 Nov 2026 (Helen Ward): Claim 12/26');
    expect(control('Remove the records of 2 pupils …')).toBeDefined();
  });

  it('removes only those who were seen and chosen, and only when the words are typed', async () => {
    const { asked, notices } = await shown(view());
    await press('Remove the records of 2 pupils …');
    expect(control('Remove for good')?.hasAttribute('disabled')).toBe(true);
    await write('Type “remove 2 pupils”', 'Remove 2 pupils');
    await press('Remove for good');
    await settle(50);
    const sent = asked.find(({ method }) => method === 'POST');
    expect(sent).toMatchObject({
      path: '/api/schools/larkhill/retention/removals',
      body: { pupilKeys: ['Rowan Ashdown', 'Imogen Castle'], typed: 'Remove 2 pupils' },
    });
    expect(notices.map(({ say }) => say)).toEqual(['Removed: 5 items of 1 pupil.']);
  });

  it('says a refusal in the dialog and keeps what was typed', async () => {
    const say = 'The records of one of these pupils must be kept.';
    await shown(view(), () => new Refused(409, { code: 'changedMeanwhile', say }));
    await press('Remove the records of 2 pupils …');
    await write('Type “remove 2 pupils”', 'remove 2 pupils');
    await press('Remove for good');
    await settle(50);
    expect(text()).toContain(say);
    expect(control('Remove for good')?.hasAttribute('disabled')).toBe(false);
  });

  it('offers to finish what was cut off, under its own key, before anything else goes', async () => {
    const { asked } = await shown(view({ unfinished: { key: 'begun', by, pupils: 2, left: 4 } }));
    expect(control('Remove the records of 2 pupils …')).toBeUndefined();
    await press('Finish the removal');
    await settle(50);
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({ key: 'begun', pupilKeys: [], typed: '' });
  });

  it('shows others the preview without the button, and who may', async () => {
    await shown(view({ mayRemove: false, whoMayRemove: 'Only the headteacher can remove records for good.' }));
    expect(control('Remove the records of 2 pupils …')).toBeUndefined();
    expect(text()).toContain('Only the headteacher can remove records for good.');
  });
});
