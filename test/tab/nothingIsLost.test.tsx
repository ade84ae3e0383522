// @vitest-environment jsdom
import './browserParts.ts';
import { describe, expect, it } from 'vitest';
import type { DocumentRow } from '../../src/api/contractDocuments.ts';
import type { LearnerPage } from '../../src/api/contractLearner.ts';
import type { ReferralField } from '../../src/domain/referral/referralField.ts';
import { GoverningBodyForm } from '../../tab/features/placement/GoverningBodyForm.tsx';
import { givenDraft, givenFrom } from '../../tab/features/pupil/givenDraft.ts';
import { InformationForm } from '../../tab/features/pupil/InformationForm.tsx';
import { wordsOfPage } from '../../tab/features/pupil/informationDraft.ts';
import { ImportPage } from '../../tab/features/pupils/ImportPage.tsx';
import { AnswerField } from '../../tab/features/referral/AnswerField.tsx';
import { openKeeper } from '../../tab/features/referral/referralKeeper.ts';
import { DocumentItem } from '../../tab/shared/documents/DocumentItem.tsx';
import { TakeBackRecord } from '../../tab/shared/letters/TakeBackRecord.tsx';
import { chooseFile, control, field, mount, pageText, press, Refused, settle, write } from './mount.tsx';

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

describe('Learner information', () => {
  const words = wordsOfPage({ information: null });
  const saved = { personId: 'ruth', name: 'Ruth Kendall', at: '2026-11-23T09:00:00.000Z' };
  const learner = (change: { readonly interests: string } | null): LearnerPage => ({
    ...{ key: 'u1', name: 'Mia Obi', pupil: null, gaps: [], versions: [], given: [], meals: [], placements: [], week: [] },
    ...{ referrals: [], suspensions: [], timetables: [], duties: [] },
    information: change === null ? null : { ...words, ...change, saved },
    may: { describe: true, give: true, giveProtectionPlan: false, arrangeMeals: true },
  });
  const form = (page: LearnerPage) => <InformationForm learner={page} onDone={() => undefined} />;

  it('keeps what was written in the rest of the form while two versions of a field stood to be chosen', async () => {
    let saves = 0;
    const { asked } = await mount(form(learner(null)), ({ method }) => {
      if (method === 'GET') return learner({ interests: 'Horses' });
      saves += 1;
      return saves === 1 ? new Refused(409, { code: 'changedMeanwhile', say: 'Ruth Kendall was quicker.' }) : { alsoChanged: '' };
    });
    await write('Interests', 'Cooking');
    await press('Save');
    await write('Health needs', 'Asthma');
    await press('Save what is chosen');
    expect(asked.findLast(({ method }) => method === 'PUT')?.body).toMatchObject({
      seen: { interests: 'Horses' },
      words: { interests: 'Cooking', health: 'Asthma' },
    });
  });

  it('shows what the page has read since as long as nothing is written', async () => {
    const { show } = await mount(form(learner(null)));
    await show(form(learner({ interests: 'Horses' })));
    expect(field('Interests').value).toBe('Horses');
    expect(pageText()).not.toContain('Not saved yet');
  });
});

describe('What a provider was given', () => {
  const draft = {
    ...givenDraft('2026-11-23'),
    to: 'Joss Wainwright, head',
    how: 'email',
    isKeptBack: true,
    reason: 'Not needed there.',
  };

  it('is not kept back as well, though it was ticked there before', () => {
    const made = givenFrom({ ...draft, information: ['support'], withheld: ['support', 'behaviourPlan'] }, 'p1');
    expect(made).toMatchObject({ record: { information: ['support'], withheld: ['behaviourPlan'] } });
  });

  it('asks what was kept back where a reason alone is written', () => {
    const made = givenFrom({ ...draft, information: ['support'] }, 'p1');
    expect(made).toMatchObject({ problems: [{ where: 'withheld' }] });
  });
});

describe('A document', () => {
  const row: DocumentRow = {
    ...{ kind: 'agreement', name: 'Agreement', mayMake: true, made: null, versions: [], pdf: null, shared: [], copies: [] },
  };

  it('is made once though the first answer was lost, and anew at the next press after that', async () => {
    let isLost = true;
    const item = <DocumentItem subject={{ what: 'placement', key: 'p1' }} document={row} people={[]} />;
    const { asked } = await mount(item, () => (isLost ? new Error('lost') : { key: 'd1' }));
    await press('Make: Agreement');
    isLost = false;
    await press('Make: Agreement');
    await press('Make: Agreement');
    expect(asked[1]?.body).toEqual(asked[0]?.body);
    expect(asked[2]?.body).not.toEqual(asked[1]?.body);
  });
});

describe('The columns of a file that is imported', () => {
  const preview = {
    ...{ columns: ['Name', 'UPN', 'Class'], mapping: { upn: 'UPN' }, missingFields: [], rowCount: 1, encoding: 'UTF-8' },
    ...{ adds: 1, changes: 0, same: 0, problems: [], problemCount: 0, sample: [] },
  };

  it('stay in their place while the file is looked at again, and nothing is imported before that', async () => {
    let answer: (preview: unknown) => void = () => undefined;
    let looks = 0;
    const { asked } = await mount(<ImportPage />, () => {
      looks += 1;
      return looks === 1 ? preview : new Promise((resolve) => (answer = resolve));
    });
    await chooseFile('Pupil file', new File(['Name,UPN,Class'], 'pupils.csv'));
    const group = field('Registration group');
    group.focus();
    await write('Registration group', 'Class');
    expect(document.activeElement).toBe(group);
    expect(field('Registration group').value).toBe('Class');
    expect(control('Import: 1 new, 0 changed')).toHaveProperty('disabled', true);
    answer({ ...preview, mapping: { upn: 'UPN', registrationGroup: 'Class' }, adds: 2 });
    await settle();
    expect(document.activeElement).toBe(group);
    await press('Import: 2 new, 0 changed');
    expect(asked.at(-1)?.body).toMatchObject({ mapping: { upn: 'UPN', registrationGroup: 'Class' } });
  });
});
