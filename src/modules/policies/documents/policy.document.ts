/** The policy itself (电子保单), compulsory or commercial: a paper each, by its own number (domain 1.5, 4.1; S-016, S-164, S-167). */
import { fingerprint } from '../../../kernel/canonical.js';
import { dayOf, plusMillis } from '../../../kernel/dates.js';
import { yuan } from '../../../kernel/money.js';
import {
  amountText,
  type Block,
  type DocumentSpec,
  type GridCell,
  type Say,
  type Table,
} from '../../platform/documents/index.js';
import { editionText, exclusionTexts } from '../../products/index.js';
import { coverageTable, premiumTable } from '../../rating/index.js';
import { partyCells, type PartyRecord, vehicleCells } from '../../registry/index.js';
import { taxCells } from '../../underwriting/index.js';
import {
  insurerBlock,
  periodCell,
  type PolicyFacts,
  premiumCells,
  type Printing,
  sheetOf,
  verificationBlock,
} from './paper.js';

export function policyDocument(facts: PolicyFacts, printing: Printing): DocumentSpec {
  const { say, sheet } = sheetOf(facts, printing);
  const compulsory = facts.policy.kind === 'COMPULSORY';
  return {
    ...sheet,
    format: 'A4',
    title: compulsory
      ? say('机动车交通事故责任强制保险单（电子保单）', 'Compulsory Traffic Accident Liability Policy')
      : say('机动车商业保险保险单（电子保单）', 'Commercial Motor Policy'),
    subtitle: editionText(facts.product, say),
    blocks: [
      ...peopleAndVehicle(facts, say),
      ...(compulsory ? compulsoryCover(facts, say) : commercialCover(facts, say)),
      ...agreements(facts, say),
      ...conditions(facts, say),
      heading(say('保险人', 'The insurer')),
      insurerBlock(printing, say),
      ...(compulsory ? [signStatement(say)] : []),
      verificationBlock(facts, printing, say),
    ],
  };
}

const heading = (text: string): Block => ({ kind: 'heading', text });

/** Each person once, with all roles held. */
function peopleCells({ policyholder, insured, owner, firstBeneficiary }: PolicyFacts['people'], say: Say): GridCell[] {
  const held: { readonly party: PartyRecord; readonly roles: string[] }[] = [];
  const roles: readonly (readonly [string, PartyRecord | null])[] = [
    [say('投保人', 'Policyholder'), policyholder],
    [say('被保险人', 'Insured'), insured],
    [say('车主', 'Owner'), owner],
    [say('第一受益人', 'First beneficiary'), firstBeneficiary],
  ];
  for (const [role, party] of roles) {
    if (party === null) continue;
    const known = held.find((each) => isSame(each.party, party));
    if (known) known.roles.push(role);
    else held.push({ party, roles: [role] });
  }
  return held.flatMap(({ party, roles: all }) => partyCells(all.join(say('、', ', ')), party, say));
}

function isSame(a: PartyRecord, b: PartyRecord): boolean {
  return a.name === b.name && fingerprint(a.identity) === fingerprint(b.identity) && a.address === b.address;
}

function peopleAndVehicle({ policy, content, people }: PolicyFacts, say: Say): Block[] {
  const platform = [
    { label: say('投保查询码', 'Query code'), value: policy.queryNumber },
    { label: say('投保确认码', 'Confirmation code'), value: policy.confirmationNumber },
  ].flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
  return [
    ...(platform.length > 0 ? [{ kind: 'grid', columns: 2, cells: platform } as const] : []),
    heading(say('投保人与被保险人', 'People')),
    { kind: 'grid', columns: 2, cells: peopleCells(people, say) },
    heading(say('被保险机动车', 'Insured vehicle')),
    { kind: 'grid', columns: 2, cells: vehicleCells(content.vehicle, say) },
  ];
}

/** Limits of the law, premium with its float, and the tax line that makes this paper the tax receipt (VVTR 12). */
function compulsoryCover(facts: PolicyFacts, say: Say): Block[] {
  const { content } = facts;
  return [
    heading(say('保险期间与责任限额', 'Period and limits of liability')),
    { kind: 'grid', columns: 2, cells: [periodCell(facts, say)] },
    ...limitTables(facts, say),
    heading(say('保险费', 'Premium')),
    { kind: 'grid', columns: 2, cells: premiumCells(facts, say) },
    premiumTable(content.policy, say),
    ...(content.tax
      ? [
          heading(say('代收车船税', 'Vehicle tax collected')),
          { kind: 'grid', columns: 2, cells: taxCells(content.tax, say) } as const,
        ]
      : []),
  ];
}

/** By the day of the accident: a period over a change of limits shows both. */
function limitTables({ policy, product }: PolicyFacts, say: Say): Table[] {
  const [first, last] = [dayOf(policy.startsAt), dayOf(plusMillis(policy.endsAt, -1))];
  const amount = (text: string): string => amountText(yuan(text).fen.toString());
  return product.document.liabilityLimits
    .filter(
      ({ accidentFrom, accidentUntil }) => accidentFrom <= last && (accidentUntil === null || accidentUntil > first),
    )
    .map(({ accidentFrom, atFault, noFault }): Table => ({
      kind: 'table',
      columns: [
        {
          title: say(
            `责任限额（元，每次事故；事故发生于${accidentFrom}及以后）`,
            `Limits per accident, CNY; accidents from ${accidentFrom}`,
          ),
          share: 50,
        },
        { title: say('有责任', 'At fault'), share: 25, align: 'right' },
        { title: say('无责任', 'Not at fault'), share: 25, align: 'right' },
      ],
      rows: [
        {
          cells: [
            say('死亡伤残赔偿限额', 'Death and disability'),
            amount(atFault.deathDisability),
            amount(noFault.deathDisability),
          ],
        },
        { cells: [say('医疗费用赔偿限额', 'Medical expenses'), amount(atFault.medical), amount(noFault.medical)] },
        { cells: [say('财产损失赔偿限额', 'Property damage'), amount(atFault.property), amount(noFault.property)] },
      ],
    }));
}

function commercialCover(facts: PolicyFacts, say: Say): Block[] {
  const { content, product } = facts;
  return [
    heading(say('保险期间与承保险别', 'Period and coverages')),
    { kind: 'grid', columns: 2, cells: [periodCell(facts, say)] },
    coverageTable(content.policy, product.document, say),
    { kind: 'grid', columns: 2, cells: premiumCells(facts, say) },
  ];
}

function agreements({ content }: PolicyFacts, say: Say): Block[] {
  const items = content.specialAgreements.map(({ text }) => say.sentence(text));
  return [
    heading(say('特别约定', 'Special agreements')),
    items.length > 0 ? { kind: 'list', numbered: true, items } : { kind: 'paragraph', text: say('无', 'None') },
  ];
}

/** Clauses, exclusions and claims, as told and confirmed before acceptance (IL 17). */
function conditions({ content, product }: PolicyFacts, say: Say): Block[] {
  const taken = content.policy.coverages.map(({ code }) => code);
  return [
    heading(say('条款', 'Clauses')),
    { kind: 'paragraph', text: editionText(product, say), strong: true },
    { kind: 'paragraph', text: say.sentence(product.document.clauseSummary) },
    heading(say('责任免除', 'What is not insured')),
    { kind: 'list', numbered: true, items: exclusionTexts(product.document, taken, say) },
    heading(say('索赔须知', 'Claims')),
    { kind: 'paragraph', text: say.sentence(product.document.claimProcedure) },
    {
      kind: 'note',
      title: say('重要提示', 'Please note'),
      lines: [
        say(
          '收到本保险单后请立即核对，如有不符或疏漏，请及时通知保险人办理变更或补充手续。',
          'Check this policy when you receive it and tell the insurer at once of anything wrong or missing.',
        ),
        say(
          '被保险机动车转让、改装、加装或改变使用性质的，应及时书面通知保险人。',
          'Tell the insurer in writing when the vehicle is sold, altered or put to another use.',
        ),
      ],
    },
  ];
}

function signStatement(say: Say): Block {
  return {
    kind: 'paragraph',
    size: 'small',
    text: say(
      '本保险单随附机动车交通事故责任强制保险标志（电子标志），记载同一保险单号与保险期间。',
      'The compulsory insurance sign, in electronic form, comes with this policy and bears the same number and period.',
    ),
  };
}
