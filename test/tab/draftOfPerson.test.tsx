// @vitest-environment jsdom
import './browserParts.ts';
import { describe, expect, it } from 'vitest';
import { SdqForm } from '../../tab/features/visit/SdqForm.tsx';
import { field, mount, write } from './mount.tsx';

const form = <SdqForm placementKey="p1" due="" onClose={() => undefined} />;

describe('A draft on a browser that several people use', () => {
  it('is shown to nobody else, and goes when somebody else opens a form', async () => {
    sessionStorage.setItem('draft|helen|alongside.sdq.p1', JSON.stringify({ on: '01/10/2026' }));
    sessionStorage.setItem('alongside.sdq.p1', JSON.stringify({ on: '02/10/2026' }));
    const { show } = await mount(form, () => ({}));
    expect(field('Completed on').value).toBe('23/11/2026');
    expect(sessionStorage.getItem('draft|helen|alongside.sdq.p1')).toBeNull();

    await write('Completed on', '20/11/2026');
    await show(null);
    await show(form);
    expect(field('Completed on').value).toBe('20/11/2026');
  });
});
