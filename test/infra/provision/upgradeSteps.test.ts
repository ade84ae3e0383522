import { describe, expect, it } from 'vitest';
import type { ExistingColumn, ExistingList } from '../../../infra/provision/existing.ts';
import { upgradeSteps } from '../../../infra/provision/upgradeSteps.ts';
import type { Column, ListSchema } from '../../../src/records/schemaColumns.ts';

const column = (given: Partial<Column> = {}): Column => ({
  ...{ name: 'Kind', displayName: 'Kind', indexed: false, unique: false },
  type: { kind: 'choice', choices: ['A', 'B'], several: false },
  ...given,
});
const present = (given: Partial<ExistingColumn> = {}): ExistingColumn => ({
  ...{
    id: 'c1',
    name: 'Kind',
    displayName: 'Kind',
    indexed: false,
    unique: false,
    kind: 'choice',
    several: false,
    choices: ['A', 'B'],
  },
  ...given,
});
const title = present({ id: 'c0', name: 'Title', displayName: 'Pupil', kind: 'text', choices: [] });
const schema = (...columns: Column[]): ListSchema => ({
  site: 'school',
  name: 'Pupils',
  description: '',
  titleDisplayName: 'Pupil',
  columns,
});
const list = (...columns: ExistingColumn[]): ExistingList => ({
  id: 'l',
  name: 'Pupils',
  displayName: 'Pupils',
  columns: [title, ...columns],
});
const patch = (body: object) => ({ method: 'PATCH', path: '/columns/c1', body });

describe('Upgrading a list', () => {
  it('does nothing when it is as it should be', () => {
    expect(upgradeSteps(schema(column()), list(present()))).toEqual([]);
  });

  it('adds a column that is missing', () => {
    const [step] = upgradeSteps(schema(column()), list());

    expect(step?.say).toBe('added the column "Kind"');
    expect(step?.request).toMatchObject({
      method: 'POST',
      path: '/columns',
      body: { name: 'Kind', choice: { choices: ['A', 'B'] } },
    });
  });

  it('adds the choices that are missing and keeps those of the school', () => {
    const [step] = upgradeSteps(schema(column()), list(present({ choices: ['A', 'Our own'] })));

    expect(step?.say).toBe('added "B" to the choices of "Kind"');
    expect(step?.request).toMatchObject(patch({ choice: { choices: ['A', 'Our own', 'B'] } }));
  });

  it('renames what people read, the title too, and never the name', () => {
    const steps = upgradeSteps({ ...schema(column({ displayName: 'Sort' })), titleDisplayName: 'Learner' }, list(present()));

    expect(steps.map(({ say }) => say)).toEqual([
      'renamed the column "Pupil" to "Learner"',
      'renamed the column "Kind" to "Sort"',
    ]);
    expect(steps[1]?.request).toEqual(patch({ displayName: 'Sort' }));
  });

  it('adds an index, and uniqueness with it', () => {
    expect(upgradeSteps(schema(column({ indexed: true })), list(present()))[0]?.request).toEqual(patch({ indexed: true }));
    expect(upgradeSteps(schema(column({ indexed: true, unique: true })), list(present({ indexed: true })))[0]?.request).toEqual(
      patch({ indexed: true, enforceUniqueValues: true }),
    );
  });

  it('leaves columns, choices and indexes alone that the product does not know', () => {
    expect(upgradeSteps(schema(), list(present({ indexed: true })))).toEqual([]);
  });

  it('tells of a column of another type instead of changing it', () => {
    const [step] = upgradeSteps(schema(column()), list(present({ kind: 'text' })));

    expect(step?.request).toBeUndefined();
    expect(step?.say).toContain('another type');
  });

  it('takes choosing one and choosing several for two types', () => {
    const [step] = upgradeSteps(schema(column()), list(present({ several: true })));

    expect(step?.request).toBeUndefined();
  });

  it('gives a list that was renamed its name back', () => {
    const [step, ...others] = upgradeSteps(schema(column()), { ...list(present()), displayName: 'Our pupils' });

    expect(step?.request).toEqual({ method: 'PATCH', path: '', body: { displayName: 'Pupils' } });
    expect(others).toEqual([]);
  });
});
