import type { SampleTrust } from './trustShape.ts';

export function sampleTrust(_today: string): SampleTrust {
  return { hostname: 'larkfield.sharepoint.com', people: [], sites: [], rows: [], files: [] };
}
