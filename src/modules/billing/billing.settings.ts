/** The room's settings, given once at start by `app`. */
import { Defect } from '../../kernel/failure.js';
import type { LocalDate } from '../../kernel/dates.js';

/** A region that asks for real-name payment (实名缴费), from a day on. Regional rules differ, so each is a dated setting. */
export interface RealNameRule {
  readonly region: string;
  readonly from: LocalDate;
  /** First day it no longer holds; null: open. */
  readonly until: LocalDate | null;
}

export interface BillingSettings {
  /** How long a code to scan stays good. */
  readonly scanMinutes: number;
  /** How long after its end the provider is asked about an order for the last time. */
  readonly reconcileMinutes: number;
  /** How long an unpaid charge waits for the second of two people after its last instant: our own delay is not the customer's. */
  readonly secondPersonDays: number;
  /** Within how many days a bank gives back what had arrived: after them the provider is asked for the last time. */
  readonly giveBackDays: number;
  /** Empty: the rule is off. */
  readonly realName: readonly RealNameRule[];
}

export const DEFAULT_BILLING: BillingSettings = {
  scanMinutes: 30,
  reconcileMinutes: 10,
  secondPersonDays: 3,
  giveBackDays: 7,
  realName: [],
};

let settings: BillingSettings | null = null;

export function setBillingSettings(given: BillingSettings): void {
  settings = given;
}

export function billingSettings(): BillingSettings {
  if (!settings) throw new Defect('billing settings are not set');
  return settings;
}
