/** The environment, parsed once. Nothing else reads `process.env`. Every fault is told at once, by variable, with what would do. */
import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { localDate } from '../kernel/dates.js';
import type { RealNameRule } from '../modules/billing/index.js';
import type { ClaimSettings } from '../modules/claims/index.js';
import type { S3Settings } from '../modules/platform/index.js';
import type { PerformanceSettings } from '../modules/performance/index.js';
import type { WindowRow } from '../modules/renewals/index.js';
import { tierSchemes, workingHours } from './performance-settings.js';

const port = z.coerce.number().int().min(0).max(65_535);
const databaseUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://');
const flag = z.enum(['on', 'off']);

const issuer = z.object({
  issuer: z.url(),
  audience: z.string().min(1),
  jwksUri: z.url(),
  algorithms: z.array(z.enum(['ES256', 'ES384', 'PS256', 'RS256', 'EdDSA'])).min(1),
  clientIdClaim: z.string().min(1).default('client_id'),
  /** `typ` that its tokens carry; null where it sets none. */
  typ: z.string().nullable().default('at+jwt'),
});

/** A variable that holds JSON of a shape. */
function json<S extends z.ZodType>(shape: S, example: string) {
  return z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: `must be JSON: ${example}` });
        return z.NEVER;
      }
    })
    .pipe(shape);
}

const issuers = json(z.array(issuer), '[{"issuer": …, "audience": …, "jwksUri": …, "algorithms": […]}]');

/** Regions that ask for real-name payment, each from a day on. */
const realNameRules = json(
  z.array(
    z.strictObject({
      region: z.string().regex(/^\d{6}$/),
      from: z.iso.date().transform(localDate),
      until: z.iso.date().transform(localDate).nullable().default(null),
    }),
  ),
  '[{"region": "310000", "from": "2026-01-01", "until": null}]',
);

/** Windows of renewal that differ from the published ones, by region and kind, each from a day on. */
const renewalWindows = json(
  z.array(
    z.strictObject({
      from: z.iso.date().transform(localDate),
      region: z
        .string()
        .regex(/^\d{6}$/)
        .nullable()
        .default(null),
      kind: z.enum(['COMPULSORY', 'COMMERCIAL']).nullable().default(null),
      days: z.int().min(1).max(60),
    }),
  ),
  '[{"from": "2026-01-01", "region": "440300", "kind": "COMMERCIAL", "days": 40}]',
);
/** Days before the end on which customers are told: `30,15,7,1`. */
const dayList = z
  .string()
  .regex(/^\d{1,2}(,\d{1,2})*$/, 'must be days, such as 30,15,7,1')
  .transform((text) => text.split(',').map(Number))
  .refine((days) => days.every((each) => each >= 1 && each <= 60), 'each from 1 to 60');

const positive = z.int().min(1).max(1_000_000);
const quota = json(
  z.strictObject({ points: positive, burst: positive, inFlight: positive }),
  '{"points": 50, "burst": 500, "inFlight": 16}',
);

const schema = z.object({
  GATEWAY_ENVIRONMENT: z.enum(['SANDBOX', 'PRODUCTION']).default('SANDBOX'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(4000),
  PUBLIC_URL: z.url().optional(),
  DATA_DIR: z.string().default('.data'),
  FILES_DIR: z.string().optional(),
  /** A store with the S3 interface, instead of a directory: all five, or none. */
  S3_ENDPOINT: z
    .string()
    .regex(/^https?:\/\/[A-Za-z0-9.:-]+\/?$/, 'must be https://host or http://host:port')
    .optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'must be the name of a bucket')
    .optional(),
  S3_REGION: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/, 'must be the name of a region')
    .optional(),
  S3_KEY_ID: z.string().min(1).optional(),
  S3_SECRET: z.string().min(1).optional(),
  /** Where ClamAV's daemon, or one that speaks as it does, looks at files: `host:port`. */
  MALWARE_SCANNER: z
    .string()
    .regex(/^[A-Za-z0-9.-]+:\d{1,5}$/, 'must be host:port')
    .optional(),
  DATABASE_URL: databaseUrl.optional(),
  DATABASE_APP_URL: databaseUrl.optional(),
  DATABASE_WORKER_URL: databaseUrl.optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
  GATEWAY_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  TRUSTED_ISSUERS: issuers.default([]),
  WORKER: flag.default('on'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Moves the gateway's clock, for sandboxes that live in another time. */
  CLOCK_OFFSET_SECONDS: z.coerce.number().int().default(0),
  /** How long a stopping gateway still serves while it says it is not ready, so that a load balancer can turn away first. */
  STOP_GRACE_SECONDS: z.coerce.number().min(0).max(10).default(0),
  PAYMENT_PROVIDER_URL: z.url().optional(),
  PAYMENT_PROVIDER_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  PAYMENT_SCAN_MINUTES: z.coerce.number().int().min(1).max(1440).default(30),
  REAL_NAME_PAYMENT: realNameRules.default([]),
  QUOTA_WITHOUT_CLAUSE: quota.default({ points: 50, burst: 500, inFlight: 16 }),
  WORKING_HOURS: json(workingHours, '[{"from": "2026-01-01", "opens": "09:00", "closes": "17:00"}]').default([]),
  TIER_SCHEMES: json(tierSchemes, '[{"of": "CUSTOMER", "from": "2026-01-01", "months": 12, …}]').default([]),
  QUOTE_VALIDITY_DAYS: z.coerce.number().int().min(1).max(60).default(7),
  RENEWAL_WINDOWS: renewalWindows.default([]),
  RENEWAL_NOTICE_DAYS: dayList.default([30, 15, 7, 1]),
  /** Day of accident from which vehicles without liability pay each other nothing out of compulsory limits; absent: they do. */
  CLAIM_NO_FAULT_NOTHING_FROM: z.iso.date().transform(localDate).optional(),
  /** Medical costs outside the public list count towards the compulsory medical limit. */
  CLAIM_OUTSIDE_LIST_IN_COMPULSORY: flag.default('off'),
});

export type TrustedIssuer = z.infer<typeof issuer>;

export interface Config {
  readonly environment: 'SANDBOX' | 'PRODUCTION';
  readonly host: string;
  readonly port: number;
  /** What callers see; also the issuer of our tokens. Null: made from host and port. */
  readonly publicUrl: string | null;
  readonly dataDir: string;
  /** Where bytes of files lie; shared by every process of the gateway. */
  readonly filesDir: string;
  /** Instead of the directory; null: none is connected. */
  readonly s3: S3Settings | null;
  /** Null: only the test file is known. */
  readonly malwareScanner: { readonly host: string; readonly port: number } | null;
  /** Owner of the schema, for migrations; null starts the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  readonly databaseAppUrl: string | null;
  readonly databaseWorkerUrl: string | null;
  readonly poolSize: number;
  readonly secret: Secret;
  readonly trustedIssuers: readonly TrustedIssuer[];
  readonly worker: boolean;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly clockOffsetMs: number;
  readonly stopGraceMs: number;
  readonly quoteValidityDays: number;
  readonly renewals: { readonly windows: readonly WindowRow[]; readonly noticeDays: readonly number[] };
  /** Rules of claims that are off until somebody gives their figure. */
  readonly claims: ClaimSettings;
  /** What a partner's callers may spend while no agreement in force speaks of it. */
  readonly quotaWithoutClause: { readonly points: number; readonly burst: number; readonly inFlight: number };
  /** Hours of the offices, and how tiers are made. */
  readonly performance: PerformanceSettings;
  readonly payments: {
    /** Null: no provider is connected (production), or the sandbox's own is started. */
    readonly providerUrl: string | null;
    /** Shared with the provider; every key between us is derived from it. */
    readonly providerSecret: string;
    readonly scanMinutes: number;
    readonly realName: readonly RealNameRule[];
  };
}

/** What callers see, as far as the configuration tells: a free port (0) is known only once it listens. */
export function baseUrl(config: Config): string {
  return config.publicUrl ?? `http://${config.host}:${String(config.port)}`;
}

/** The gateway's secret: every key is derived from it under its own name, so none stands for another. */
export class Secret {
  constructor(private readonly text: string) {}
  key(purpose: string): Buffer {
    return Buffer.from(
      hkdfSync('sha256', createHash('sha256').update(this.text).digest(), 'channel-gateway', purpose, 32),
    );
  }
}

const S3 = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_REGION', 'S3_KEY_ID', 'S3_SECRET'] as const;
const REQUIRED_IN_PRODUCTION = ['DATABASE_URL', 'GATEWAY_SECRET', 'PUBLIC_URL'] as const;

export class ConfigError extends Error {}

export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(given);
  const missing: string[] =
    given['GATEWAY_ENVIRONMENT'] === 'PRODUCTION'
      ? REQUIRED_IN_PRODUCTION.filter((name) => given[name] === undefined)
      : [];
  if (given['GATEWAY_ENVIRONMENT'] === 'PRODUCTION' && given['PAYMENT_PROVIDER_URL'] !== undefined)
    if (given['PAYMENT_PROVIDER_SECRET'] === undefined) missing.push('PAYMENT_PROVIDER_SECRET');
  // Half a store is none: bytes would lie where nobody looks for them.
  if (S3.some((name) => given[name] !== undefined))
    missing.push(...S3.filter((name) => given[name] === undefined && !missing.includes(name)));
  const faults = [
    ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    ...missing.map(
      (name) =>
        `${name}: required when ${name.startsWith('S3_') ? 'an S3_ variable is set' : 'GATEWAY_ENVIRONMENT=PRODUCTION'}`,
    ),
  ];
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults.join('\n'));
  const value = parsed.data;
  const secret = new Secret(value.GATEWAY_SECRET ?? sandboxSecret(path.resolve(value.DATA_DIR)));
  return {
    environment: value.GATEWAY_ENVIRONMENT,
    host: value.HOST,
    port: value.PORT,
    publicUrl: value.PUBLIC_URL?.replace(/\/$/, '') ?? null,
    dataDir: path.resolve(value.DATA_DIR),
    filesDir: path.resolve(value.FILES_DIR ?? path.join(value.DATA_DIR, 'files')),
    s3: s3Of(value),
    malwareScanner: scannerOf(value.MALWARE_SCANNER),
    databaseUrl: value.DATABASE_URL ?? null,
    databaseAppUrl: value.DATABASE_APP_URL ?? null,
    databaseWorkerUrl: value.DATABASE_WORKER_URL ?? null,
    poolSize: value.DATABASE_POOL,
    secret,
    trustedIssuers: value.TRUSTED_ISSUERS,
    worker: value.WORKER === 'on',
    logLevel: value.LOG_LEVEL,
    clockOffsetMs: value.CLOCK_OFFSET_SECONDS * 1000,
    stopGraceMs: value.STOP_GRACE_SECONDS * 1000,
    quoteValidityDays: value.QUOTE_VALIDITY_DAYS,
    renewals: { windows: value.RENEWAL_WINDOWS, noticeDays: value.RENEWAL_NOTICE_DAYS },
    claims: {
      noFaultPayEachOtherNothingFrom: value.CLAIM_NO_FAULT_NOTHING_FROM ?? null,
      outsideListInCompulsory: value.CLAIM_OUTSIDE_LIST_IN_COMPULSORY === 'on',
    },
    quotaWithoutClause: value.QUOTA_WITHOUT_CLAUSE,
    performance: { workingHours: value.WORKING_HOURS, tiers: value.TIER_SCHEMES },
    payments: {
      providerUrl: value.PAYMENT_PROVIDER_URL?.replace(/\/$/, '') ?? null,
      providerSecret: value.PAYMENT_PROVIDER_SECRET ?? secret.key('payment-provider').toString('base64url'),
      scanMinutes: value.PAYMENT_SCAN_MINUTES,
      realName: value.REAL_NAME_PAYMENT,
    },
  };
}

function s3Of(value: z.infer<typeof schema>): S3Settings | null {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region, S3_KEY_ID: keyId, S3_SECRET: secret } = value;
  return endpoint && bucket && region && keyId && secret ? { endpoint, bucket, region, keyId, secret } : null;
}

function scannerOf(address: string | undefined): Config['malwareScanner'] {
  const [host, number] = address?.split(':') ?? [];
  return host === undefined ? null : { host, port: Number(number) };
}

/** A sandbox makes its own secret once and keeps it beside its data. */
function sandboxSecret(dataDir: string): string {
  const file = path.join(dataDir, 'secret');
  fs.mkdirSync(dataDir, { recursive: true });
  try {
    fs.writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return fs.readFileSync(file, 'utf8');
}
