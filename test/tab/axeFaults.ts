import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';

// The axe-core that @axe-core/playwright brings.
const axeCore = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js');
const source = readFileSync(axeCore, 'utf8');

interface WithAxe {
  readonly axe: {
    run(
      context: { readonly exclude: readonly string[] },
      options: object,
    ): Promise<{ readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[] }>;
  };
}

/**
 * Accessibility faults by rule, of the document in one frame, rules about whole pages included. Axe runs in the frame itself: through the page
 * around it, it describes every element of both that has no fault, which takes three times as long. `colours`: what differs between themes.
 */
export async function axeFaults(frame: Frame, look: 'all' | 'colours'): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source);
  return frame.evaluate(
    async (only) => {
      // Colours on their way from one theme to the other are nobody's: what ends by itself has ended before axe looks.
      const endings = document
        .getAnimations()
        .filter((one) => one.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
      await Promise.allSettled(endings.map((one) => one.finished));
      const { axe } = window as unknown as WithAxe;
      const options = { resultTypes: ['violations'], ...(only && { runOnly: [only] }) };
      // Tabster's focus sentinels are a known false positive: https://github.com/microsoft/tabster/issues/288
      const { violations } = await axe.run({ exclude: ['[data-tabster-dummy]'] }, options);
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
    },
    look === 'colours' && 'color-contrast',
  );
}
