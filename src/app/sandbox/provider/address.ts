/** Where the sandbox provider is: one port above the gateway, so that its pages have the same address after a restart. */
import type { FastifyInstance } from 'fastify';
import type { Config } from '../../config.js';

export function providerPort({ port, payments }: Config): number {
  if (payments.providerUrl !== null) return Number(new URL(payments.providerUrl).port) || 80;
  return port === 0 || port === 65_535 ? 0 : port + 1;
}

/** Listens there, or on any free port when somebody else does. */
export async function listenNear(http: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    return await http.listen({ host, port });
  } catch (error) {
    if (port === 0 || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return http.listen({ host, port: 0 });
  }
}

/** The configuration with a provider at an address. */
export function withProvider(config: Config, providerUrl: string): Config {
  return { ...config, payments: { ...config.payments, providerUrl } };
}

/** Another process's sandbox provider is expected one port above the gateway, unless the configuration names it. */
export function expectedProvider(config: Config): Config {
  if (config.environment !== 'SANDBOX' || config.payments.providerUrl !== null || config.port === 0) return config;
  return withProvider(config, `http://${config.host}:${String(providerPort(config))}`);
}
