import { describe, expect, it } from 'vitest';
import type { SavedReferral, SaveReferral } from '../../src/api/contractReferrals.ts';
import { mergeAnswers } from '../../src/domain/referral/mergeAnswers.ts';
import { type KeeperOptions, openKeeper } from '../../tab/features/referral/referralKeeper.ts';
import { ApiProblem } from '../../tab/shared/apiProblem.ts';

type Pending = ReturnType<KeeperOptions['load']>;
const problem = (code: ApiProblem['code'], say: string, problems: ApiProblem['problems'] = []) =>
  new ApiProblem({ code, say, problems, findings: [], requestId: '' });

/** A referral as the API keeps it, a device, and a clock that runs what waits when it is told to. */
function aDesk(answers: Readonly<Record<string, string>> = {}, device: { held: Pending } = { held: {} }) {
  const server = { answers, providerKey: '', savedBy: 'Amara Okafor', savedAt: '2026-11-23T09:20:00.000Z' };
  const sent: SaveReferral[] = [];
  let fails: unknown;
  let waiting: { readonly in: number; readonly run: () => void } | undefined;
  const send = async (body: SaveReferral): Promise<SavedReferral> => {
    sent.push(body);
    if (fails !== undefined) throw fails;
    const merged = mergeAnswers(server.answers, body.changes);
    Object.assign(server, { answers: merged.answers, savedAt: `2026-11-23T09:2${sent.length}:00.000Z` });
    return { ...server, conflicts: [...merged.conflicts] };
  };
  const keeper = openKeeper(server, {
    send,
    load: () => device.held,
    store: (pending) => {
      device.held = pending;
    },
    after: (milliseconds, run) => {
      waiting = { in: milliseconds, run };
      return () => {
        waiting = undefined;
      };
    },
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  return {
    ...{ keeper, sent, server, device },
    fail: (error: unknown) => {
      fails = error;
    },
    waits: () => waiting?.in,
    /** The pause after the last key is over. */
    pause: async () => {
      waiting?.run();
      await settled();
    },
  };
}

describe('What is written in a referral', () => {
  it('is on the device at each key, saved at the pause, and then on the device no more', async () => {
    const desk = aDesk();
    for (const words of ['L', 'La', 'Late']) desk.keeper.change('concern', words);
    expect([desk.sent, desk.waits(), desk.keeper.state().status.is]).toEqual([[], 1500, 'writing']);
    expect(desk.device.held).toEqual({ concern: { was: '', now: 'Late' } });
    await desk.pause();
    expect(desk.sent).toEqual([{ changes: [{ field: 'concern', was: '', now: 'Late' }] }]);
    expect([desk.device.held, desk.keeper.state().status.is]).toEqual([{}, 'saved']);
  });

  it('is based on what was sent when it goes on during the save', async () => {
    const desk = aDesk();
    desk.keeper.change('concern', 'Late');
    const saving = desk.keeper.flush();
    desk.keeper.change('concern', 'Late daily');
    await saving;
    expect(desk.keeper.state().answers['concern']).toBe('Late daily');
    await desk.pause();
    expect(desk.sent[1]).toEqual({ changes: [{ field: 'concern', was: 'Late', now: 'Late daily' }] });
    expect(desk.server.answers).toEqual({ concern: 'Late daily' });
  });

  it('stays on the device while nothing can be reached, says so, and is saved when that is over', async () => {
    const desk = aDesk();
    desk.fail(problem('offline', 'Alongside could not be reached.'));
    desk.keeper.change('concern', 'Late');
    await desk.pause();
    expect(desk.keeper.state().status).toEqual({
      is: 'kept',
      say: 'Kept on this device, not saved yet. It is saved when the connection is back.',
    });
    expect([desk.waits(), desk.device.held]).toEqual([15_000, { concern: { was: '', now: 'Late' } }]);
    desk.fail(undefined);
    await desk.keeper.flush();
    expect([desk.server.answers, desk.device.held]).toEqual([{ concern: 'Late' }, {}]);
  });

  it('that a device could not save yesterday is shown and saved today', async () => {
    const desk = aDesk({}, { held: { concern: { was: '', now: 'Late' } } });
    expect(desk.keeper.state()).toMatchObject({ answers: { concern: 'Late' }, status: { is: 'writing' } });
    await desk.keeper.flush();
    expect(desk.server.answers).toEqual({ concern: 'Late' });
  });

  it('in a field that a colleague changed waits for a choice; other fields are saved, nothing is lost', async () => {
    const desk = aDesk();
    desk.keeper.change('concern', 'Often late');
    desk.keeper.change('risks', 'None');
    Object.assign(desk.server, { answers: { concern: 'Late daily' } });
    await desk.pause();
    expect(desk.keeper.state()).toMatchObject({ conflicts: { concern: 'Late daily' }, answers: { concern: 'Often late' } });
    expect(desk.server.answers).toEqual({ concern: 'Late daily', risks: 'None' });
    expect(desk.device.held).toEqual({ concern: { was: '', now: 'Often late' } });
    desk.keeper.choose('concern', 'Often late');
    await desk.keeper.flush();
    expect([desk.server.answers['concern'], desk.keeper.state().conflicts, desk.device.held]).toEqual(['Often late', {}, {}]);
  });

  it('gives way where a person takes what the colleague wrote', async () => {
    const desk = aDesk();
    desk.keeper.change('concern', 'Often late');
    Object.assign(desk.server, { answers: { concern: 'Late daily' } });
    await desk.pause();
    desk.keeper.choose('concern', 'Late daily');
    await desk.keeper.flush();
    expect([desk.keeper.state().answers['concern'], desk.sent.length, desk.device.held]).toEqual(['Late daily', 1, {}]);
  });

  it('that is refused says why beside its field, and holds nothing else back', async () => {
    const desk = aDesk();
    desk.fail(problem('badInput', 'Not in the list any more.', [{ where: 'providerKey', say: 'Choose another one.' }]));
    desk.keeper.change('providerKey', 'gone');
    desk.keeper.change('concern', 'Late');
    await desk.pause();
    expect(desk.keeper.state().problems).toEqual({ providerKey: 'Choose another one.' });
    desk.fail(undefined);
    await desk.pause();
    expect(desk.server.answers).toEqual({ concern: 'Late' });
    expect(desk.device.held).toEqual({ providerKey: { was: '', now: 'gone' } });
  });

  it('is not called saved while a field was refused, whatever else is saved since', async () => {
    const desk = aDesk();
    desk.keeper.change('concern', 'x'.repeat(3000));
    desk.fail(problem('badInput', 'Too long.', [{ where: 'concern', say: 'Write 2,000 letters at most.' }]));
    await desk.keeper.flush();
    desk.fail(undefined);
    desk.keeper.change('aim', 'Back to school');
    await desk.keeper.flush();
    expect(desk.server.answers).toEqual({ aim: 'Back to school' });
    expect(desk.keeper.state().status).toEqual({
      is: 'refused',
      say: 'Kept on this device, not saved. Write 2,000 letters at most.',
    });
    desk.keeper.change('concern', 'Late');
    await desk.keeper.flush();
    expect(desk.keeper.state().status).toEqual({ is: 'saved' });
  });

  it('that is refused for a reason that names no field is not sent again by itself', async () => {
    const desk = aDesk();
    desk.keeper.change('concern', 'Late');
    desk.fail(problem('badInput', 'Too much at once.', [{ where: 'changes.0.now', say: 'Too long.' }]));
    await desk.keeper.flush();
    expect([desk.waits(), desk.sent.length]).toEqual([undefined, 1]);
    expect(desk.keeper.state().status.is).toBe('refused');
  });

  it('goes back to the old words also while the new ones are being saved', async () => {
    const desk = aDesk({ concern: 'Late' });
    desk.keeper.change('concern', 'Late daily');
    const saving = desk.keeper.flush();
    desk.keeper.change('concern', 'Late');
    await saving;
    expect(desk.keeper.state().answers['concern']).toBe('Late');
    await desk.pause();
    expect(desk.server.answers).toEqual({ concern: 'Late' });
  });

  it('is not touched by what the page reads anew, which shows elsewhere what a colleague wrote', () => {
    const desk = aDesk({ risks: 'None' });
    desk.keeper.change('concern', 'Late');
    const newer = {
      answers: { risks: 'Runs off', concern: 'x' },
      providerKey: '',
      savedBy: 'Ruth Kendall',
      savedAt: '2026-11-23T09:40:00.000Z',
    };
    desk.keeper.seen(newer);
    expect(desk.keeper.state()).toMatchObject({ answers: { risks: 'Runs off', concern: 'Late' }, savedBy: 'Ruth Kendall' });
    desk.keeper.seen({ ...newer, answers: {}, savedAt: '2026-11-23T09:10:00.000Z' });
    expect(desk.keeper.state().answers['risks']).toBe('Runs off');
  });
});
