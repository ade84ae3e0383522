import { type MorningMeasure, morning } from './morning.ts';
import { plainMorning } from './plainMorning.ts';
import { productMorning } from './productMorning.ts';

/** The product and the plain implementation, one after the other, at each number of schools. */
export async function mornings(sizes: readonly number[]): Promise<MorningMeasure[]> {
  const measures: MorningMeasure[] = [];
  for (const schools of sizes) {
    measures.push(await morning('the product', schools, productMorning));
    measures.push(await morning('the plain one', schools, plainMorning));
  }
  return measures;
}
