// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { EvaluationsPage } from '../../src/api/contractEvaluations.ts';
import { statementsOf } from '../../src/domain/evaluations/statements.ts';
import { HandedOverPage } from '../../tab/features/evaluation/handOver/HandedOverPage.tsx';
import { handOver, takeBackDevice, useHandedOver } from '../../tab/features/evaluation/handOver/handedOver.ts';
import { LinkForm } from '../../tab/features/evaluation/LinkForm.tsx';
import { PartForm } from '../../tab/features/evaluation/PartForm.tsx';
import { control, mount, pageText, press, Refused, settle, write } from './mount.tsx';

const page: EvaluationsPage = {
  ...{ pupilName: 'Amara Obi', pupilForename: 'Amara', providerName: 'Foxglove Farm', schoolName: 'Larkhill Academy' },
  ...{ headteacher: 'Helen Ward', evaluations: [], analysis: { attendance: '', objectives: [] } },
  people: [{ voice: 'parent', name: 'Grace Obi', email: 'grace@family.example' }],
  may: { evaluate: true, sign: false, ask: true },
};

/** As `Pages` does: the questions, or the product. */
function Device() {
  const handed = useHandedOver();
  return handed ? <HandedOverPage handed={handed} /> : <p>The product</p>;
}
const to: Parameters<typeof handOver>[0] = {
  when: 'end',
  voice: 'pupil',
  ...{ school: 'larkhill', placementKey: 'p1', on: '2026-11-23', code: '2580' },
  ...{ leadName: 'Amara Okafor', schoolName: 'Larkhill Academy', providerName: 'Foxglove Farm' },
};
async function choose(value: number) {
  const radio = document.querySelector<HTMLInputElement>(`input[type=radio][value="${value}"]`);
  radio?.click();
  await settle();
}
/** From the welcome to the last screen, with one statement left out. */
async function answerAll() {
  await press('Start');
  for (const [at] of statementsOf('pupil').entries()) {
    if (at === 2) {
      await press('Leave this one out');
      continue;
    }
    await choose(4);
    await press('Next');
  }
}

describe('The device in a pupil’s hand', () => {
  it('shows one statement a screen and nothing of the product, until the code is written', async () => {
    handOver(to);
    await mount(<Device />);
    expect(pageText()).not.toContain('The product');
    await press('Start');
    expect(pageText()).toContain('1 of 7');
    await press('Stop and give the device back');
    await write('For Amara Okafor: your code', '1111');
    await press('Back to Alongside');
    expect(pageText()).toContain('That is not the code.');
    await write('For Amara Okafor: your code', '2580');
    await press('Back to Alongside');
    expect(pageText()).toBe('The product');
  });

  it('keeps the answers when the connection drops, and sends them again under the same key', async () => {
    handOver({ ...to, placementKey: 'p2' });
    let isLost = true;
    const { asked } = await mount(<Device />, () => (isLost ? new Error('lost') : { key: 'k' }));
    await answerAll();
    await press('Send');
    expect(pageText()).toContain('Write your name, then send.');
    await write('Your name', 'Amara O');
    await write('In your own words', 'I like the horses');
    await press('Send');
    await settle(50);
    expect(pageText()).toContain('Your answers are kept here.');
    isLost = false;
    await press('Send');
    await settle(50);
    expect(pageText()).toContain('Thank you');
    expect(asked).toHaveLength(2);
    expect(asked[1]?.body).toEqual(asked[0]?.body);
    const six = expect.objectContaining({ length: 6 });
    expect(asked[1]?.body).toMatchObject({ given: 'device', signedBy: 'Amara O', comments: 'I like the horses', answers: six });
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('I like the horses');
    expect(takeBackDevice('2580')).toBe(true);
  });

  it('begins again with what was answered, when it was given back before it was sent', async () => {
    handOver({ ...to, placementKey: 'p3' });
    await mount(<Device />);
    await press('Start');
    await choose(5);
    expect(takeBackDevice('2580')).toBe(true);
    handOver({ ...to, placementKey: 'p3', code: '1234' });
    await settle();
    await press('Start');
    expect(document.querySelector<HTMLInputElement>('input[type=radio][value="5"]')?.checked).toBe(true);
    expect(takeBackDevice('1234')).toBe(true);
  });
});

describe('The answers written down', () => {
  it('lose nothing when they are refused, and lead to the statement', async () => {
    const problems = [{ where: 'answers.parentWhy', say: 'Choose one of the five answers.' }];
    const form = <PartForm placementKey="p1" when="end" voice="parent" page={page} onClose={() => undefined} />;
    const { asked } = await mount(form, () => new Refused(400, { code: 'badInput', say: 'Not yet.', problems }));
    await write('Signed by', 'Grace Obi');
    await write('Comments, in their own words', 'Thank you');
    await press('Save the answers');
    await settle(50);
    expect(control('Choose one of the five answers.')).toBeDefined();
    await press('Save the answers');
    await settle(50);
    expect(asked).toHaveLength(2);
    expect(asked[1]?.body).toEqual(asked[0]?.body);
    expect(asked[1]?.body).toMatchObject({ voice: 'parent', signedBy: 'Grace Obi', comments: 'Thank you', given: 'paper' });
  });
});

describe('A link to an evaluation', () => {
  it('is for the parent whom the records name, for a fortnight, and is made once', async () => {
    const { asked, notices } = await mount(
      <LinkForm placementKey="p1" when="mid" voice="parent" page={page} onClose={() => undefined} />,
      () => ({ key: 'k' }),
    );
    await press('Make the link');
    await settle(50);
    expect(asked[0]?.body).toMatchObject({ when: 'mid', voice: 'parent', to: 'Grace Obi', until: '2026-12-07' });
    expect(notices[0]?.say).toBe('The link is made. Copy it; nothing was sent.');
  });
});
