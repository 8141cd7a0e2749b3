/** Compulsory cover (交强险): sub-limits by accident date and liability, between vehicles and victims, or each its own car. */
import { money, NOTHING, sum, type Money, yuan } from '../../../kernel/money.js';
import { INSURED } from './accident.js';
import { type ClaimCase, exclusionOf, isTrailer, limitsOf, ownProperty } from './claim-case.js';
import { type Claimant, LIMIT_KINDS, type LimitKind, type Share } from './compulsory-table.rules.js';
import { both, figure, KIND_NAMES, moneyFact, nameOf, told } from './labels.js';
import { type CoverageDraft, isAny, least } from './sheet-draft.js';
import { LAW, limitsSource } from './sources.js';

/** Writes the compulsory part; answers whether each insurer pays its own car. */
export function payCompulsory(given: ClaimCase): boolean {
  const { accident } = given;
  const pen = given.sheet.of('COMPULSORY', 'COMPULSORY_LIABILITY');
  stateOthersUninsured(given, pen);
  if (accident.mutualSettlementAsked && mutualSettlement(given, pen)) return true;
  if (accident.insured.compulsory !== 'OURS') {
    stateNotOurs(given, pen);
    return false;
  }
  const whole = exclusionOf(accident, 'COMPULSORY', 'COMPULSORY_LIABILITY', INSURED);
  if (whole?.victim === null) return false; // stated with the handler's other decisions
  for (const kind of LIMIT_KINDS) payKind(given, pen, kind);
  return false;
}

function payKind(given: ClaimCase, pen: CoverageDraft, kind: LimitKind): void {
  const { insured } = given.accident;
  const claimants = given.claimants.filter(
    ({ barred, losses }) => !barred.includes(insured.key) && isAny(losses[kind]),
  );
  if (claimants.length === 0) return;
  const mine = given.table.filter((share) => share.payer === insured.key && share.kind === kind);
  const limit = limitsOf(given.limits, insured.liability.degree)[kind];
  const source = limitsSource(given.limits.source, insured.liability.degree !== 'NONE');
  const names = KIND_NAMES[kind];
  const total = sum(claimants.map((claimant) => claimant.losses[kind]));
  pen.line({
    step: 'LOSS',
    label: told(`${names.zh}损失`, `Loss, ${names.en}`, (language) =>
      claimants.map(({ key, losses }) => `${nameOf(key)[language]} ${figure(losses[kind])}`).join(' + '),
    ),
    amount: total,
    source: LAW.COMPULSORY_FIRST,
  });
  const asked = sum(mine.map((share) => share.asked));
  if (given.payers.length > 1) apportion(given, pen, kind, claimants, asked);
  const paid = sum(mine.map(({ amount }) => amount));
  pen.line({
    step: 'COMPULSORY_LIMIT',
    label: both(
      `${names.zh}限额`,
      `Sub-limit, ${names.en}`,
      `${figure(asked)} ${asked.fen <= limit.fen ? '≤' : '>'} ${figure(limit)}`,
    ),
    amount: paid,
    facts: [moneyFact('limit', limit)],
    source,
  });
  if (given.accident.insured.compulsoryRecourse && kind === 'property') {
    pen.line({
      step: 'EXCLUDED',
      label: both('责任免除', 'Excluded', `${figure(paid)} → ${figure(NOTHING)}`),
      amount: NOTHING,
      source: given.accident.insured.compulsoryRecourse,
    });
    pen.state({
      code: 'EXCLUDED',
      amount: paid,
      text: given.accident.insured.compulsoryRecourse.text,
      source: given.accident.insured.compulsoryRecourse,
    });
    return;
  }
  for (const share of mine) payVictim(given, pen, share, limit, asked, claimants.length > 1);
  pen.stateIfAny(unpaidOf(given, kind, claimants), {
    code: 'ABOVE_LIMIT',
    text: {
      zh: `${names.zh}:超过全部交强险限额的部分,由商业险或责任人承担。`,
      en: `${names.en}: what all compulsory limits together do not pay goes to commercial cover or to the one liable.`,
    },
    source,
  });
}

/** Of these losses, what no vehicle's compulsory limit pays. */
function unpaidOf({ table }: ClaimCase, kind: LimitKind, claimants: readonly Claimant[]): Money {
  const keys = claimants.map(({ key }) => key);
  const paid = table
    .filter((share) => share.kind === kind && keys.includes(share.claimant))
    .map(({ amount }) => amount);
  const losses = sum(claimants.map((claimant) => claimant.losses[kind]));
  return money(losses.fen - sum(paid).fen);
}

function apportion(
  { payers, accident }: ClaimCase,
  pen: CoverageDraft,
  kind: LimitKind,
  claimants: readonly Claimant[],
  asked: Money,
): void {
  const words = (language: 'zh' | 'en'): string =>
    claimants
      .map(({ key, barred, losses }) => {
        const able = payers.filter((payer) => !barred.includes(payer.key));
        const own = able.find((payer) => payer.key === accident.insured.key)?.limits[kind] ?? NOTHING;
        const all = sum(able.map(({ limits }) => limits[kind]));
        return `${nameOf(key)[language]} ${figure(losses[kind])} × ${figure(own)} ÷ ${figure(all)}`;
      })
      .join(' + ');
  pen.line({
    step: 'APPORTIONMENT',
    label: told('多车分摊,按限额比例', 'Several vehicles, by their limits', words),
    amount: asked,
    source: LAW.VEHICLES_BY_LIMIT,
  });
}

function payVictim(
  given: ClaimCase,
  pen: CoverageDraft,
  { claimant, amount, rounds, asked, kind }: Share,
  limit: Money,
  askedOfAll: Money,
  several: boolean,
): void {
  const { compulsoryRecourse } = given.accident.insured;
  const name = nameOf(claimant);
  const cut = askedOfAll.fen > limit.fen;
  const formula =
    rounds.length > 1
      ? rounds.map(figure).join(' + ')
      : cut && several
        ? `${figure(limit)} × ${figure(asked)} ÷ ${figure(askedOfAll)}`
        : figure(amount);
  const again = rounds.length > 1;
  pen.pay(
    claimant,
    amount,
    {
      zh: `${name.zh},${KIND_NAMES[kind].zh}:${formula}${again ? '(余额再次分配)' : ''}`,
      en: `${name.en}, ${KIND_NAMES[kind].en}: ${formula}${again ? ' (what limits had left, shared again)' : ''}`,
    },
    several ? LAW.VICTIMS_BY_LOSS : LAW.COMPULSORY_FIRST,
  );
  if (!compulsoryRecourse || !isAny(amount)) return;
  given.sheet.recourse.push(amount);
  pen.line({
    step: 'RECOVERY',
    beneficiary: claimant,
    label: both('赔付后向责任人追偿', 'Paid, and recovered from the one liable', figure(amount)),
    amount,
    source: LAW.RECOURSE,
  });
}

function stateNotOurs(given: ClaimCase, pen: CoverageDraft): void {
  const { insured } = given.accident;
  const amount = sum(given.table.filter(({ payer }) => payer === insured.key).map((share) => share.amount));
  if (isTrailer(given.accident)) {
    pen.state({
      code: 'NOTE',
      text: {
        zh: '挂车不投保交强险,由牵引车交强险赔偿。',
        en: 'A trailer has no compulsory cover; the tractor’s pays.',
      },
      source: LAW.COMPULSORY_FIRST,
    });
    return;
  }
  pen.stateIfAny(amount, {
    code: insured.compulsory === 'NONE' ? 'NOT_INSURED' : 'BORNE_BY_OTHERS',
    text:
      insured.compulsory === 'NONE'
        ? {
            zh: '未投保交强险:限额以内的损失由投保义务人承担。',
            en: 'No compulsory cover: whoever had to insure bears what its limits would pay.',
          }
        : { zh: '交强险在其他保险公司投保,由其赔偿。', en: 'Compulsory cover is with another insurer, which pays.' },
    source: LAW.COMPULSORY_FIRST,
  });
}

function stateOthersUninsured(given: ClaimCase, pen: CoverageDraft): void {
  for (const { key, compulsoryInsured } of [...given.accident.others].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    if (compulsoryInsured) continue;
    pen.stateIfAny(sum(given.table.filter(({ payer }) => payer === key).map((share) => share.amount)), {
      code: 'BORNE_BY_OTHERS',
      text: {
        zh: `${nameOf(key).zh}未投保交强险:其限额应承担的部分由其投保义务人承担。`,
        en: `${nameOf(key).en} has no compulsory cover: whoever had to insure it bears what its limits would pay.`,
      },
      source: LAW.VEHICLES_BY_LIMIT,
    });
  }
}

/** Two cars, both liable, nobody hurt, nothing else harmed, each damage within the ceiling. */
function mutualSettlement(given: ClaimCase, pen: CoverageDraft): boolean {
  const { accident, figures, day, victims } = given;
  const terms = figures.mutualSettlement.findLast(({ from }) => from <= day);
  const off = (zh: string, en: string): false => {
    const text = { zh: `不适用互碰自赔:${zh}`, en: `Each does not pay its own car: ${en}` };
    pen.state({ code: terms ? 'CONDITIONS_NOT_MET' : 'RULE_OFF', text, source: LAW.MUTUAL_SETTLEMENT });
    return false;
  };
  if (!terms) return off('当时没有此规则。', 'there was no such rule then.');
  const [other, ...more] = accident.others;
  if (!other || more.length > 0) return off('不是两车事故。', 'it is no accident of two cars.');
  if (accident.insured.compulsory !== 'OURS' || !other.compulsoryInsured)
    return off('有一方未投保交强险或不在本公司。', 'compulsory cover is missing or not with us.');
  if (accident.insured.compulsoryRecourse || accident.insured.connected)
    return off('存在追偿情形或主挂车。', 'there is recourse, or a tractor with trailer.');
  if (accident.insured.liability.degree === 'NONE' || other.degree === 'NONE')
    return off('有一方无责任。', 'one side is not liable.');
  const damage = accident.ownDamage;
  const [theirs, ...others] = victims;
  const onlyCars =
    others.length === 0 &&
    accident.separate.length === 0 &&
    (!theirs || (theirs.vehicle === other.key && Object.keys(theirs.losses).every((kind) => kind === 'property')));
  if (!onlyCars || damage?.extent === 'TOTAL')
    return off('涉及人伤或车辆以外的损失。', 'somebody is hurt, or more than the cars is harmed.');
  const most = yuan(terms.mostPerVehicle);
  const own = ownProperty(accident);
  if (own.fen > most.fen || (theirs?.losses.property ?? NOTHING).fen > most.fen)
    return off(`有一方车损超过${figure(most)}元。`, `a car is damaged for more than ${figure(most)}.`);
  const limit = limitsOf(given.limits, accident.insured.liability.degree).property;
  const paid = least(own, limit);
  pen.line({
    step: 'COMPULSORY_LIMIT',
    beneficiary: INSURED,
    label: both('互碰自赔,本车损失', 'Each pays its own car', `${figure(own)} ≤ ${figure(most)}`),
    amount: paid,
    facts: [moneyFact('mostPerVehicle', most), moneyFact('limit', limit)],
    source: LAW.MUTUAL_SETTLEMENT,
  });
  pen.pay(INSURED, paid, both('被保险人,本车损失', 'the insured, own car', figure(paid)), LAW.MUTUAL_SETTLEMENT);
  return true;
}
