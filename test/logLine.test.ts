import { describe, expect, it } from 'vitest';
import { GraphError } from '../src/graph/graphError.ts';
import { errorForLog } from '../src/logLine.ts';

describe('An error in the log', () => {
  it('says what SharePoint answered to which operation', () => {
    const error = new GraphError({ kind: 'throttled', status: 429, operation: 'GET /sites/{id}', requestId: 'r-1' });
    expect(errorForLog(error)).toBe('GET /sites/{id} was answered 429 (throttled), request r-1');
  });

  it('never quotes a record: of what nobody expected, only the kind and the place', () => {
    let thrown: unknown;
    try {
      JSON.parse('Amara Obi');
    } catch (error) {
      thrown = error;
    }
    expect(String(thrown)).toContain('Amara');
    expect(errorForLog(thrown)).toMatch(/^SyntaxError .*logLine\.test\.ts/);
    expect(errorForLog(thrown)).not.toContain('Amara');
    expect(errorForLog('Amara Obi')).toBe('string');
  });
});
