/** What the wire says, in the words of the operations. */
import type { Problems } from '../../../kernel/refusal.js';
import { readMoney } from '../../registry/index.js';
import type { EstimateTold } from '../estimate.rules.js';
import type { EvidenceTold } from '../operations/take-evidence.js';
import type { PlaceTold } from '../report.rules.js';
import type { LossTold } from '../operations/report-loss.js';
import type { ClaimMaterialInput, ClaimReportInput, PlaceInput, RepairEstimateInput } from './claim.inputs.js';

export function readPlace({ address, region, latitude, longitude }: PlaceInput): PlaceTold {
  return { address, region: region ?? null, latitude: latitude ?? null, longitude: longitude ?? null };
}

export function readEvidence(sent: readonly ClaimMaterialInput[]): EvidenceTold[] {
  return sent.map(({ kind, file, place, note }) => ({
    kind,
    file,
    place: place ? readPlace(place) : null,
    note: note ?? null,
  }));
}

/** `path` leads to the estimate. */
export function readEstimate(sent: RepairEstimateInput, path: readonly string[], problems: Problems): EstimateTold {
  return {
    lines: sent.lines.map(({ kind, label, partNumber, quantity, unitPrice }, index) => ({
      kind,
      label,
      partNumber: partNumber ?? null,
      quantity,
      unitPrice: readMoney(unitPrice, [...path, 'lines', String(index), 'unitPrice'], problems),
    })),
    vehicleInShopSince: sent.vehicleInShopSince ?? null,
  };
}

/** A report that was saved part by part says nothing of what nobody answered; the schema fills it in otherwise. */
type SavedReport = Omit<ClaimReportInput, 'idempotencyKey' | 'policeReported' | 'injuredCount'> &
  Partial<Pick<ClaimReportInput, 'policeReported' | 'injuredCount'>>;

export function readReport(input: SavedReport, problems: Problems): LossTold {
  return {
    externalRef: input.externalRef ?? null,
    policy: input.policy,
    occurredAt: input.occurredAt,
    capturedAt: input.capturedAt ?? null,
    place: readPlace(input.place),
    cause: input.cause,
    narrative: input.narrative,
    reporter: input.reporter,
    driver: input.driver ?? null,
    policeReported: input.policeReported ?? false,
    injuredCount: input.injuredCount ?? 0,
    otherParties: input.otherParties ?? [],
    evidence: readEvidence(input.evidence ?? []),
    estimate: input.estimate ? readEstimate(input.estimate, ['input', 'estimate'], problems) : null,
  };
}
