/**
 * Limits on guessing, in the memory of one process: a secret of 256 bits is not guessed, but a flood of hashing would
 * starve its neighbours. A signed assertion cannot be guessed at all, so an attacker cannot lock out a client that uses
 * one by failing in its name.
 */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { OAuthError } from './oauth.js';

export interface AttemptLimitSettings {
  /** Calls of one address a minute. */
  readonly perAddress: number;
  /** Wrong secrets a minute: of one client from one address, and of one client from everywhere. */
  readonly failuresPerClientAndAddress: number;
  readonly failuresPerClient: number;
}

export const DEFAULT_LIMITS: AttemptLimitSettings = {
  perAddress: 240,
  failuresPerClientAndAddress: 10,
  failuresPerClient: 100,
};

const MINUTE = 60;

export class AttemptLimits {
  private readonly calls: RateLimiterMemory;
  private readonly pairFailures: RateLimiterMemory;
  private readonly clientFailures: RateLimiterMemory;

  constructor(settings: AttemptLimitSettings) {
    this.calls = new RateLimiterMemory({ points: settings.perAddress, duration: MINUTE });
    this.pairFailures = new RateLimiterMemory({ points: settings.failuresPerClientAndAddress, duration: MINUTE });
    this.clientFailures = new RateLimiterMemory({ points: settings.failuresPerClient, duration: MINUTE });
  }

  async call(ip: string): Promise<void> {
    try {
      await this.calls.consume(ip);
    } catch (error) {
      throw slowDown(error);
    }
  }

  /** Before a secret is hashed. */
  async mayTry(clientId: string, ip: string): Promise<void> {
    const spent = [
      [this.pairFailures, await this.pairFailures.get(pair(clientId, ip))],
      [this.clientFailures, await this.clientFailures.get(clientId)],
    ] as const;
    for (const [limiter, used] of spent) {
      if (used && used.consumedPoints >= limiter.points) throw slowDown(used);
    }
  }

  async failed(clientId: string, ip: string): Promise<void> {
    await this.pairFailures.penalty(pair(clientId, ip));
    await this.clientFailures.penalty(clientId);
  }
}

function pair(clientId: string, ip: string): string {
  return `${clientId} ${ip}`; // a client id holds no blank
}

function slowDown(error: unknown): OAuthError {
  const wait = error instanceof RateLimiterRes ? Math.max(1, Math.ceil(error.msBeforeNext / 1000)) : MINUTE;
  return new OAuthError('slow_down', 'Too many attempts.', wait);
}
