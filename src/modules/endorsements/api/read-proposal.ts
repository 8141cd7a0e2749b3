/** From the wire to the room's words: exactly one kind of each change; money read, what cannot be read told by its path. */
import { KernelRefusals, type Problems } from '../../../kernel/refusal.js';
import { wishOf } from '../../products/index.js';
import { readMoney } from '../../registry/index.js';
import type { Ending, LossFacts, ModelFacts } from '../endorsement.js';
import type { RatedClaim } from '../operations/surcharge-policy.js';
import type { ChangeClaim } from '../operations/name-parties.js';
import type {
  CancellationInput,
  EndorsementChangeInput,
  LossFactsInput,
  ModelCorrectionInput,
  RatedChangeInput,
} from './endorsement.inputs.js';

type Path = readonly string[];

/** What can be rated is said as in any change. */
export function readRated(changes: readonly RatedChangeInput[], path: Path, problems: Problems): RatedClaim[] {
  return readChanges(changes, path, problems).filter(
    (change) => change.kind === 'USE_NATURE_CHANGE' || change.kind === 'VEHICLE_MODEL_CORRECTION',
  );
}

export function readChanges(changes: readonly EndorsementChangeInput[], path: Path, problems: Problems): ChangeClaim[] {
  if (changes.length === 0 || changes.length > MOST)
    problems.add({
      code: KernelRefusals.INVALID_INPUT,
      field: path,
      message: { zh: `须有1至${String(MOST)}项批改。`, en: `From 1 to ${String(MOST)} changes.` },
    });
  return changes
    .slice(0, MOST)
    .flatMap((change, index) => readChange(change, [...path, String(index)], problems) ?? []);
}

const MOST = 20;

function readChange(input: EndorsementChangeInput, path: Path, problems: Problems): ChangeClaim | null {
  const coverage = (of: NonNullable<EndorsementChangeInput['addCoverage']>, field: string) => {
    const { coverages } = wishOf([of], [], [...path, field], problems);
    return coverages[0] ?? { code: of.code };
  };
  if (input.ownerTransfer) {
    const { owner, policyholder, transferredOn, useNature } = input.ownerTransfer;
    return {
      kind: 'OWNER_TRANSFER',
      owner,
      policyholder: policyholder ?? null,
      transferredOn,
      useNature: useNature ?? null,
    };
  }
  const plated = input.plateAssign ?? input.plateChange;
  if (plated) {
    const { plate, registeredOn } = plated;
    return {
      kind: input.plateAssign ? 'PLATE_ASSIGN' : 'PLATE_CHANGE',
      plate: { number: plate.number, colour: plate.colour ?? null },
      registeredOn,
    };
  }
  if (input.useNatureChange) return { kind: 'USE_NATURE_CHANGE', useNature: input.useNatureChange };
  if (input.vinEngineCorrection) {
    const { vin, engineNumber } = input.vinEngineCorrection;
    return { kind: 'VIN_ENGINE_CORRECTION', vin: vin ?? null, engineNumber: engineNumber ?? null };
  }
  if (input.modelCorrection) return { kind: 'VEHICLE_MODEL_CORRECTION', facts: modelFacts(input.modelCorrection) };
  if (input.sumInsuredChange)
    return { kind: 'SUM_INSURED_CHANGE', coverage: coverage(input.sumInsuredChange, 'sumInsuredChange') };
  if (input.addCoverage) return { kind: 'ADD_COVERAGE', coverage: coverage(input.addCoverage, 'addCoverage') };
  if (input.removeCoverage) return { kind: 'REMOVE_COVERAGE', code: input.removeCoverage };
  if (input.peopleChange) {
    const { policyholder, insured, firstBeneficiary } = input.peopleChange;
    return {
      kind: 'INSURED_OR_POLICYHOLDER_CHANGE',
      policyholder: policyholder ?? null,
      insured: insured ?? null,
      firstBeneficiary: firstBeneficiary ?? null,
    };
  }
  if (input.contactChange) {
    const { phone, address } = input.contactChange;
    return { kind: 'CONTACT_CHANGE', phone: phone ?? null, address: address ?? null };
  }
  if (input.periodChange) return { kind: 'PERIOD_CHANGE', startsAt: input.periodChange };
  if (input.suspend) return { kind: 'SUSPEND', until: input.suspend };
  if (input.resume) return { kind: 'RESUME', on: input.resume };
  if (input.lossReplenish) return { kind: 'LOSS_REPLENISH', coverage: input.lossReplenish };
  if (input.specialAgreement) return { kind: 'SPECIAL_AGREEMENT', ...input.specialAgreement };
  return null; // exactly one is given: the schema sees to it
}

function modelFacts(input: ModelCorrectionInput): ModelFacts {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value != null));
}

export function readCancellation({ reason, loss }: CancellationInput, path: Path, problems: Problems): Ending {
  return { reason, voids: false, loss: readLoss(loss, [...path, 'loss'], problems), notice: null };
}

export function readLoss(loss: LossFactsInput | null | undefined, path: Path, problems: Problems): LossFacts | null {
  if (!loss) return null;
  return {
    paidOn: loss.paidOn,
    settled: loss.settled.flatMap(({ coverage, paid }, index) => {
      const amount = readMoney(paid, [...path, 'settled', String(index), 'paid'], problems);
      return amount ? [{ coverage, paidFen: amount.fen.toString() }] : [];
    }),
  };
}
