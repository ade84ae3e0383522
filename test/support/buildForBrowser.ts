import { buildWhenStale } from '../../infra/local/faces/buildWhenStale.ts';
import { root } from '../architecture/sourceFiles.ts';

/** Once before the browser tests: the tab and the local page, as `npm start` builds them. */
export async function setup(): Promise<void> {
  await buildWhenStale(root);
}
