/** How often each Graph operation was asked, and what SharePoint would charge for it in resource units. */
export interface OperationCount {
  readonly operation: string;
  readonly requests: number;
  readonly units: number;
}

export interface Counts {
  add(operation: string, units: number): void;
  /** One HTTP request; parts of a batch are operations, but no requests of their own. */
  addRequest(): void;
  /** Dearest first. `total.requests` are HTTP requests to Graph: a batch is one. */
  report(): {
    readonly operations: readonly OperationCount[];
    readonly total: { readonly requests: number; readonly units: number };
  };
  clear(): void;
}

export function createCounts(): Counts {
  const byOperation = new Map<string, { requests: number; units: number }>();
  let requests = 0;
  return {
    add(operation, units) {
      const known = byOperation.get(operation) ?? { requests: 0, units: 0 };
      byOperation.set(operation, { requests: known.requests + 1, units: known.units + units });
    },
    addRequest: () => void requests++,
    report() {
      const operations = [...byOperation].map(([operation, count]) => ({ operation, ...count }));
      operations.sort((a, b) => b.units - a.units || b.requests - a.requests || a.operation.localeCompare(b.operation));
      return { operations, total: { requests, units: operations.reduce((sum, each) => sum + each.units, 0) } };
    },
    clear() {
      byOperation.clear();
      requests = 0;
    },
  };
}
