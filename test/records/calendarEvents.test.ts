import { describe, expect, it } from 'vitest';
import { calendarFor } from '../../src/records/calendarEvents.ts';
import { aGraph } from '../graph/aGraph.ts';

describe('An event in the calendar of somebody else', () => {
  it.each([
    [404, 'ErrorItemNotFound'],
    [400, 'ErrorInvalidMailboxItemId'],
  ])('is none of this person’s, whether Graph says %i or not: %s', async (status, code) => {
    const { graph } = aGraph([{ status, body: { error: { code, message: 'Item ID does not belong to the current mailbox.' } } }]);
    expect(await calendarFor(graph).cancel('AAMk')).toEqual({ done: true, value: undefined });
  });
});
