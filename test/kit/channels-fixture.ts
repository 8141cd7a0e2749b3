/**
 * Partners under agreement, made straight in the tables by their owner: for tests, and for the sandbox's first data.
 *
 *   const dealer = await aPartner(db.owner, { kind: 'DEALER', clauses: { TERRITORY: ['310000'] } });
 */
import { createHash } from 'node:crypto';
import type postgres from 'postgres';
import { canonicalJson } from '../../src/kernel/canonical.js';
import { type Id, type IdKind, newId } from '../../src/kernel/ids.js';
import type { Employment } from '../../src/modules/access/access.tables.js';
import type {
  AgreementState,
  AgreementVersionState,
  ClauseKey,
  ClauseParameters,
} from '../../src/modules/channels/agreement.js';
import type { ChannelKind, PartnerState, ProducerState } from '../../src/modules/channels/partner.js';

type Owner = postgres.Sql;

export interface InstitutionTree {
  readonly headOffice: Id<'Institution'>;
  readonly shanghai: Id<'Institution'>;
  /** Below Shanghai. */
  readonly pudong: Id<'Institution'>;
  readonly guangdong: Id<'Institution'>;
}

/** Head office, two branches, one sub-branch. */
export async function institutionTree(owner: Owner): Promise<InstitutionTree> {
  const tree = {
    headOffice: newId('Institution'),
    shanghai: newId('Institution'),
    pudong: newId('Institution'),
    guangdong: newId('Institution'),
  };
  const { headOffice, shanghai, pudong, guangdong } = tree;
  await institution(owner, headOffice, null, 'HQ', '总公司', headOffice);
  await institution(owner, shanghai, headOffice, 'SH', '上海分公司', `${headOffice}/${shanghai}`);
  await institution(owner, pudong, shanghai, 'SH-PD', '浦东支公司', `${headOffice}/${shanghai}/${pudong}`);
  await institution(owner, guangdong, headOffice, 'GD', '广东分公司', `${headOffice}/${guangdong}`);
  return tree;
}

async function institution(
  owner: Owner,
  id: string,
  parent: string | null,
  code: string,
  name: string,
  path: string,
): Promise<void> {
  await owner`insert into institutions (id, parent_id, code, name, path) values (${id}, ${parent}, ${code}, ${name}, ${path})`;
}

export interface StaffGiven {
  readonly institutionId: Id<'Institution'>;
  readonly name?: string;
  readonly roles?: readonly string[];
  readonly level?: number;
  readonly active?: boolean;
  readonly employment?: Employment;
}

/** One of the insurer's people. */
export async function aStaffMember(owner: Owner, given: StaffGiven): Promise<Id<'Staff'>> {
  const id = newId('Staff');
  const {
    institutionId,
    name = '渠道经理甲',
    roles = ['CHANNEL_MANAGER'],
    level = 1,
    active = true,
    employment = 'FULL_TIME',
  } = given;
  await owner`insert into staff_members (id, institution_id, name, roles, level, active, employment) values (${id}, ${institutionId}, ${name}, ${textArray(roles)}::text[], ${level}, ${active}, ${employment})`;
  return id;
}

/** A set clause is given as its codes, any other as its parameters. */
export type ClausesGiven = Partial<Record<ClauseKey, readonly string[] | ClauseParameters>>;

export interface LicenceGiven {
  readonly number?: string;
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly regions?: readonly string[];
}

export interface PartnerGiven {
  readonly kind?: ChannelKind;
  readonly name?: string;
  readonly number?: string;
  readonly externalRef?: string;
  readonly state?: PartnerState;
  readonly institutionId?: Id<'Institution'>;
  /** True: a licence valid from 2020 to 2040; false: none; or its particulars. */
  readonly licensed?: boolean | LicenceGiven;
  /** Null: no agreement at all. */
  readonly agreement?: AgreementGiven | null;
  readonly clauses?: ClausesGiven;
}

export interface AgreementGiven {
  readonly state?: AgreementState;
  readonly versionState?: AgreementVersionState;
  readonly effectiveFrom?: string;
  readonly effectiveUntil?: string | null;
}

export interface PartnerMade {
  readonly id: Id<'Partner'>;
  readonly number: string;
  readonly institutionId: Id<'Institution'>;
  readonly licenceId: Id<'Licence'> | null;
  /** Main outlet and one below it. */
  readonly outlets: { readonly main: Id<'Outlet'>; readonly branch: Id<'Outlet'> };
  /** At the main outlet; registered and trained until 2040. */
  readonly producerId: Id<'Producer'>;
  readonly agreementId: Id<'Agreement'> | null;
  readonly versionId: Id<'AgreementVersion'> | null;
}

let serial = 0;

/** A partner that may work: licensed, with outlets, a salesperson, and an agreement in force since 2025. */
export async function aPartner(owner: Owner, given: PartnerGiven = {}): Promise<PartnerMade> {
  serial += 1;
  const id = newId('Partner');
  const {
    kind = 'DEALER',
    name = `测试车行 ${String(serial)}`,
    number = `P-${String(serial).padStart(5, '0')}`,
    state = 'ACTIVE',
    licensed = true,
  } = given;
  const institutionId = given.institutionId ?? (await anyInstitution(owner));
  await owner`
    insert into partners (id, number, external_ref, name, kind, state, institution_id, created_at)
    values (${id}, ${number}, ${given.externalRef ?? null}, ${name}, ${kind}, ${state}, ${institutionId}, '2025-01-01T00:00:00Z')`;
  const licenceId = licensed === false ? null : await aLicence(owner, id, licensed === true ? {} : licensed);
  const main = await anOutlet(owner, id, { name: '总店' });
  const branch = await anOutlet(owner, id, { name: '分店', parent: main });
  const producerId = await aProducer(owner, id, { outletId: main.id });
  const agreed =
    given.agreement === null
      ? null
      : await anAgreement(owner, id, { ...given.agreement, clauses: given.clauses ?? {} });
  return {
    id,
    number,
    institutionId,
    licenceId,
    outlets: { main: main.id, branch: branch.id },
    producerId,
    agreementId: agreed?.agreementId ?? null,
    versionId: agreed?.versionId ?? null,
  };
}

async function anyInstitution(owner: Owner): Promise<Id<'Institution'>> {
  const [found] = await owner<{ id: Id<'Institution'> }[]>`select id from institutions where code = 'HQ'`;
  return found?.id ?? (await institutionTree(owner)).headOffice;
}

export async function aLicence(
  owner: Owner,
  partnerId: Id<'Partner'>,
  given: LicenceGiven = {},
): Promise<Id<'Licence'>> {
  const id = newId('Licence');
  const {
    number = `XK-${String(serial).padStart(6, '0')}`,
    validFrom = '2020-01-01',
    validUntil = '2040-01-01',
    regions = ['310000'],
  } = given;
  await owner`
    insert into licences (id, partner_id, number, scope, regions, valid_from, valid_until)
    values (${id}, ${partnerId}, ${number}, '机动车辆保险', ${textArray(regions)}::text[], ${validFrom}, ${validUntil})`;
  return id;
}

export interface OutletMade {
  readonly id: Id<'Outlet'>;
  readonly path: string;
}

export async function anOutlet(
  owner: Owner,
  partnerId: Id<'Partner'>,
  given: { name?: string; region?: string; parent?: OutletMade; active?: boolean; externalRef?: string } = {},
): Promise<OutletMade> {
  const id = newId('Outlet');
  const path = given.parent ? `${given.parent.path}/${id}` : id;
  await owner`
    insert into outlets (id, partner_id, parent_id, path, name, region, external_ref, active)
    values (${id}, ${partnerId}, ${given.parent?.id ?? null}, ${path}, ${given.name ?? '网点'}, ${given.region ?? '310000'}, ${given.externalRef ?? null}, ${given.active ?? true})`;
  return { id, path };
}

export interface ProducerGiven {
  readonly outletId: Id<'Outlet'>;
  readonly name?: string;
  readonly externalRef?: string;
  readonly registrationNumber?: string | null;
  readonly registeredUntil?: string | null;
  readonly trainedUntil?: string | null;
  readonly state?: ProducerState;
}

export async function aProducer(owner: Owner, partnerId: Id<'Partner'>, given: ProducerGiven): Promise<Id<'Producer'>> {
  const id = newId('Producer');
  const {
    name = '测试甲',
    externalRef = null,
    registrationNumber = `ZY-${id.slice(-8)}`,
    registeredUntil = '2040-01-01',
    trainedUntil = '2040-01-01',
    state = 'ACTIVE',
  } = given;
  await owner`
    insert into producers (id, partner_id, outlet_id, name, external_ref, registration_number, registered_until, trained_until, state)
    values (${id}, ${partnerId}, ${given.outletId}, ${name}, ${externalRef}, ${registrationNumber}, ${registeredUntil}, ${trainedUntil}, ${state})`;
  return id;
}

/** An agreement with one version and its clauses. */
export async function anAgreement(
  owner: Owner,
  partnerId: Id<'Partner'>,
  given: AgreementGiven & { clauses?: ClausesGiven } = {},
): Promise<{ agreementId: Id<'Agreement'>; versionId: Id<'AgreementVersion'> }> {
  const agreementId = newId('Agreement');
  const number = `XY-${agreementId.slice(-12)}`;
  const { state = 'ACTIVE' } = given;
  await owner`insert into agreements (id, partner_id, number, state) values (${agreementId}, ${partnerId}, ${number}, ${state})`;
  const versionId = await anAgreementVersion(owner, partnerId, agreementId, given);
  return { agreementId, versionId };
}

export async function anAgreementVersion(
  owner: Owner,
  partnerId: Id<'Partner'>,
  agreementId: Id<'Agreement'>,
  given: AgreementGiven & { sequence?: number; clauses?: ClausesGiven } = {},
): Promise<Id<'AgreementVersion'>> {
  const versionId = newId('AgreementVersion');
  const {
    versionState = 'ACTIVE',
    effectiveFrom = '2025-01-01T00:00:00+08:00',
    effectiveUntil = null,
    sequence = 1,
    clauses = {},
  } = given;
  const digest = createHash('sha256').update(canonicalJson(clauses)).digest('hex');
  await owner`
    insert into agreement_versions (id, partner_id, agreement_id, sequence, state, standard_terms, effective_from, effective_until, digest)
    values (${versionId}, ${partnerId}, ${agreementId}, ${sequence}, ${versionState}, 'DEALER 2025.1', ${effectiveFrom}, ${effectiveUntil}, ${digest})`;
  let position = 0;
  for (const [key, value] of Object.entries(clauses)) {
    position += 1;
    const parameters = (Array.isArray(value) ? { allowed: value } : value) as postgres.JSONValue;
    await owner`
      insert into agreement_clauses (id, partner_id, version_id, position, key, number, title_zh, title_en, text_zh, text_en, parameters)
      values (${newId('Clause')}, ${partnerId}, ${versionId}, ${position}, ${key}, ${`4.${String(position)}`}, ${`${key} 条款`}, ${`Clause ${key}`},
        ${'双方约定:{allowed}。'}, ${'The parties agree: {allowed}.'}, ${owner.json(parameters)})`;
  }
  return versionId;
}

/** An id of somebody who does not exist. */
export function strangerId<K extends IdKind>(kind: K): Id<K> {
  return newId(kind);
}

export function textArray(values: readonly string[]): string {
  return `{${values.map((value) => `"${value}"`).join(',')}}`;
}
