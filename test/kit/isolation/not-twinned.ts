/**
 * What the twins have nothing of yet, left out of the probes by name. Foreign rows of these rooms are asked for in their own
 * security tests (`integration/endorsements`, `integration/performance`, `integration/renewals`, `integration/app/decision`). This list only shrinks.
 */
import { buildASTSchema, type DocumentNode, type GraphQLSchema, Kind, parse, type TypeNode, visit } from 'graphql';

const TYPES: ReadonlySet<string> = new Set([
  // endorsements: no twin has changed a policy
  'CancellationInput',
  'Endorsement',
  'EndorsementChangeInput',
  'EndorsementConfirmInput',
  'EndorsementConfirmPayload',
  'EndorsementConnection',
  'EndorsementDecideInput',
  'EndorsementDecidePayload',
  'EndorsementEdge',
  'EndorsementFilter',
  'EndorsementPreview',
  'EndorsementPreviewInput',
  'EndorsementProposalInput',
  'EndorsementRequestInput',
  'EndorsementRequestPayload',
  'EndorsementSlip',
  'EndorsementWithdrawInput',
  'EndorsementWithdrawPayload',
  'FieldChange',
  'PolicyCancelInput',
  'PolicyCancelPayload',
  // impact: no twin's draft was weighed
  'AgreementImpact',
  'AgreementImpactRunInput',
  'AgreementImpactRunPayload',
  'ClauseImpact',
  'ImpactCase',
  'ImpactCaseConnection',
  'ImpactCaseEdge',
  'ImpactMove',
  // renewals: nothing of a twin's ends within the run
  'DayRangeInput',
  'PremiumChange',
  'Renewal',
  'RenewalAcceptInput',
  'RenewalAcceptPayload',
  'RenewalComparison',
  'RenewalConnection',
  'RenewalDeclineInput',
  'RenewalDeclinePayload',
  'RenewalEdge',
  'RenewalFilter',
  'RenewalFunnelRow',
  'RenewalLossCount',
  'RenewalNotice',
  'RenewalQuoteInput',
  'RenewalQuotePayload',
  'RenewalQuotesPrepareInput',
  'RenewalQuotesPreparePayload',
  'RenewalRow',
  'RenewalRun',
  'RenewalRunRow',
  'RenewalRunRowConnection',
  'RenewalRunRowEdge',
  'RenewalWithholdInput',
  'RenewalWithholdPayload',
  // a decision rehearses the mutations themselves, whose ids are probed
  'Decision',
  'DecisionCheck',
  'DecisionInput',
]);

/** Tables of the same rooms. */
export const TABLES_NOT_TWINNED: readonly string[] = [
  'agreement_impacts',
  'endorsed_versions',
  'endorsement_files',
  'endorsement_refunds',
  'endorsement_slips',
  'endorsements',
  'impact_cases',
  'renewal_policies',
  'renewal_run_rows',
  'renewal_runs',
  'renewals',
];

function named(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);
}

const gone = (node: { readonly name: { readonly value: string } }) => (TYPES.has(node.name.value) ? null : undefined);

/** A schema without them. */
export function twinned(sdl: string): GraphQLSchema {
  const pruned: DocumentNode = visit(parse(sdl), {
    ObjectTypeDefinition: gone,
    InputObjectTypeDefinition: gone,
    FieldDefinition: (node) => (TYPES.has(named(node.type)) ? null : undefined),
    InputValueDefinition: (node) => (TYPES.has(named(node.type)) ? null : undefined),
    UnionTypeDefinition: (node) => ({
      ...node,
      types: (node.types ?? []).filter((type) => !TYPES.has(type.name.value)),
    }),
  });
  return buildASTSchema(pruned);
}
