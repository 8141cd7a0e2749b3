import { closedList } from '../../platform/index.js';
import type { CancellationReason, EndorsementKind, EndorsementState } from '../endorsement.js';

export const EndorsementKindEnum = closedList<EndorsementKind>('EndorsementKind', 'Kind of mid-term change (批改).', {
  OWNER_TRANSFER: 'New owner (过户).',
  PLATE_ASSIGN: 'First plate (上牌).',
  PLATE_CHANGE: 'Other plate.',
  USE_NATURE_CHANGE: 'Other use (变更使用性质).',
  VIN_ENGINE_CORRECTION: 'VIN or engine number corrected.',
  VEHICLE_MODEL_CORRECTION: 'Model corrected.',
  SUM_INSURED_CHANGE: 'Other sum insured (保额变更); commercial.',
  ADD_COVERAGE: 'Coverage added (加保); commercial.',
  REMOVE_COVERAGE: 'Coverage removed (减保); commercial.',
  INSURED_OR_POLICYHOLDER_CHANGE: 'Policyholder or insured changed.',
  CONTACT_CHANGE: 'Contact changed.',
  PERIOD_CHANGE: 'Period moved, before the start.',
  SUSPEND: 'Cover rests (停驶).',
  RESUME: 'Cover goes on (复驶).',
  LOSS_REPLENISH: 'Sum insured restored after losses (恢复保额), where the product offers it; commercial.',
  SPECIAL_AGREEMENT: 'Special agreement (特别约定).',
  TRANSFER_ANSWER:
    "The insurer's answer to a transfer: additional premium for a markedly higher risk (加费, IL 49); commercial.",
  CANCEL: 'Cancelled (退保), or rescinded by the insurer.',
  VOID: 'Voided (注销).',
});

export const EndorsementStateEnum = closedList<EndorsementState>('EndorsementState', 'Life of an endorsement.', {
  REFERRED: 'With an underwriter.',
  PRICED: 'Priced; confirm it.',
  AWAITING_PAYMENT: 'Waiting for additional premium.',
  EFFECTIVE: 'Done.',
  DECLINED: 'Declined, or given back because it could not take effect.',
  WITHDRAWN: 'Withdrawn.',
  EXPIRED: 'Not confirmed or paid in time.',
});

export const CancellationReasonEnum = closedList<CancellationReason>(
  'CancellationReason',
  'Why a policy ends early. The first three are the only grounds for compulsory cover in force.',
  {
    DEREGISTERED: 'Registration cancelled (注销登记).',
    FORMALLY_SUSPENDED: 'Formally suspended (办理停驶).',
    VEHICLE_LOST: 'Lost, confirmed by police (丢失).',
    POLICYHOLDER_REQUEST: "Policyholder's wish; commercial.",
    BEFORE_START: 'Before the start.',
    AFTER_PARTIAL_LOSS: 'Partial loss paid, within 30 days; commercial.',
    VEHICLE_SOLD: 'Vehicle sold and not transferred; commercial.',
    TOTAL_LOSS: 'Total loss paid: nothing goes back for what was paid; commercial.',
    WRONG_ISSUE: 'Issued wrongly: void.',
    INSURER_NON_DISCLOSURE: 'Insurer: non-disclosure, after notice.',
    INSURER_INCREASED_RISK: 'Insurer: increased risk after transfer; commercial.',
    INSURER_AFTER_PARTIAL_LOSS: 'Insurer: after a partial loss, with 15 days of notice; commercial.',
  },
);
