import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Pools } from '../kernel/ctx.js';

export interface Metrics {
  readonly contentType: string;
  print(): Promise<string>;
  observe(operation: string, outcome: 'ok' | 'errors', seconds: number): void;
}

export function makeMetrics(pools: Pools): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'gateway_' });
  const duration = new Histogram({
    name: 'gateway_graphql_seconds',
    help: 'Time to answer a GraphQL operation',
    labelNames: ['operation', 'outcome'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  for (const [name, pool] of Object.entries({ main: pools.main, side: pools.side })) {
    new Gauge({
      name: `gateway_leases_free_${name}`,
      help: `Leases free in the ${name} pool`,
      registers: [registry],
      collect() {
        this.set(pool.free);
      },
    });
    new Gauge({
      name: `gateway_leases_waiting_${name}`,
      help: `Requests waiting for a lease of the ${name} pool`,
      registers: [registry],
      collect() {
        this.set(pool.waitingCount);
      },
    });
  }
  return {
    contentType: registry.contentType,
    print: () => registry.metrics(),
    observe: (operation, outcome, seconds) => {
      duration.observe({ operation, outcome }, seconds);
    },
  };
}
