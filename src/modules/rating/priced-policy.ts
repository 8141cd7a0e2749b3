/**
 * One priced policy as plain JSON: what a quote's option shows, an application freezes and a policy version keeps. With
 * its rating input and its pinned tariff versions it recomputes to the fen.
 */
import type { Instant } from '../../kernel/dates.js';
import type { PolicyKind, SelectedCoverage, SelectedService } from '../products/index.js';
import type { CommercialInput } from './commercial.js';
import type { CompulsoryInput } from './rate-compulsory.js';
import type { PremiumLineJson } from './rating.json.js';
import type { TariffRef } from './tariff.js';

export interface PricedCoverage extends SelectedCoverage {
  readonly premiumFen: string;
}

export interface PricedService extends SelectedService {
  readonly premiumFen: string;
}

export interface PricedPolicy {
  readonly kind: PolicyKind;
  readonly productCode: string;
  readonly productVersionId: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Immediate effect (即时生效): cover begins when the policy is issued; `startsAt` is then the moment of pricing. */
  readonly startsOnIssue: boolean;
  /** Compulsory: the one statutory coverage. */
  readonly coverages: readonly PricedCoverage[];
  readonly services: readonly PricedService[];
  /** To pay, VAT included. */
  readonly premiumFen: string;
  readonly netFen: string;
  readonly vatFen: string;
  readonly lines: readonly PremiumLineJson[];
  readonly rating: CompulsoryInput | CommercialInput;
  readonly pinned: readonly TariffRef[];
  readonly illustrative: boolean;
  /** Row of the compulsory rate table, 1–42; null for commercial. */
  readonly category: number | null;
}
