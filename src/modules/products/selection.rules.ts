/**
 * Whether a selection may be had under a version of a product: every problem at once, each with what would pass, or the
 * selection in its one normal form (standards filled, in the document's order), which passes again as it is. Pure.
 */
import { formatYuan, money } from '../../kernel/money.js';
import { Problems, type RefusalCode, type Sentence, type Suggestion } from '../../kernel/refusal.js';
import type { BodyKind, EnergyKind, UseNature } from '../registry/index.js';
import { settleChoices } from './choices.rules.js';
import type { CoverageTerms, ProductDocument } from './product.js';
import { ProductRefusals } from './products.refusals.js';
import {
  type CommercialSelection,
  coverageKey,
  type CoverageWish,
  type SelectedCoverage,
  type SelectionWish,
} from './selection.js';
import { checkServices } from './services.rules.js';

export interface SelectionFacts {
  readonly useNature: UseNature;
  readonly energy: EnergyKind | null;
  readonly bodyKind: BodyKind;
  /** Approved seats, driver included; null while nobody has told. */
  readonly seats: number | null;
}

type Path = readonly string[];

/** A wished coverage that the version sells, with its place in the wish. */
interface Wanted {
  readonly index: number;
  readonly wish: CoverageWish;
  readonly terms: CoverageTerms;
}

/**
 * `path` leads to the selection in the input. Refuses: ENERGY_MISMATCH, COVERAGE_RETIRED, COVERAGE_NOT_ATTACHABLE,
 * COVERAGE_CHOICE_INVALID.
 */
export function checkSelection(
  document: ProductDocument,
  wish: SelectionWish,
  facts: SelectionFacts,
  path: Path,
  problems: Problems,
): CommercialSelection | null {
  const before = problems.items.length;
  const check = new SelectionCheck(document, wish, facts, path, problems);
  const coverages = check.coverages();
  const services = checkServices(document, wish, facts.useNature, path, problems);
  if (problems.items.length > before || coverages === null || services === null) return null;
  return { coverages: inOrderOf(document, coverages), services };
}

class SelectionCheck {
  constructor(
    private readonly document: ProductDocument,
    private readonly wish: SelectionWish,
    private readonly facts: SelectionFacts,
    private readonly path: Path,
    private readonly problems: Problems,
    /** A trial of what would pass: it suggests nothing itself. */
    private readonly trying = false,
  ) {}

  coverages(): SelectedCoverage[] | null {
    if (!this.fitsVehicle()) return null; // nothing of it can be had: no use in telling what else is wrong
    const wanted = this.wish.coverages.flatMap((wish, index) => this.sold(wish, index) ?? []);
    const mains = wanted.filter(({ terms }) => terms.role === 'MAIN').map(({ terms }) => terms.code as string);
    const told = wanted.map((each) => this.attaches(each, wanted, mains));
    if (mains.length === 0 && !told.includes(false)) this.tellNoMain();
    const main = new Map<string, SelectedCoverage>();
    for (const each of wanted)
      if (each.terms.role === 'MAIN') {
        const settled = this.settle(each, wanted, mains, null);
        if (settled && !main.has(settled.code)) main.set(settled.code, settled);
      }
    const additional = wanted.flatMap((each) =>
      each.terms.role === 'MAIN' ? [] : (this.settle(each, wanted, mains, limitOf(each.terms, main)) ?? []),
    );
    this.tellTwins(wanted, mains);
    return [...main.values(), ...additional];
  }

  private fitsVehicle(): boolean {
    const { energies, useNatures } = this.document;
    const driven = this.facts.bodyKind !== 'TRAILER'; // a trailer is towed
    if (driven && energies.length > 0 && !(this.facts.energy && energies.includes(this.facts.energy))) {
      this.tell(ProductRefusals.ENERGY_MISMATCH, this.path, [], {
        zh: '车辆能源类型决定条款:该产品不适用于 {energy}。',
        en: 'The energy decides the clauses: this product is not for {energy}.',
      });
      return false;
    }
    if (useNatures.length > 0 && !useNatures.includes(this.facts.useNature)) {
      this.tell(ProductRefusals.COVERAGE_NOT_ATTACHABLE, this.path, [], {
        zh: '该产品不适用于使用性质 {useNature}。',
        en: 'This product is not for the use {useNature}.',
      });
      return false;
    }
    return true;
  }

  /** The coverage as the version sells it to this vehicle; null when it does not, and then why is told. */
  private sold(wish: CoverageWish, index: number): Wanted | null {
    const field = [...this.path, 'coverages', String(index), 'code'];
    if (wish.code === 'VALUE_ADDED_SERVICE' && this.document.services) return this.standsForServices(field, index);
    const terms = this.document.coverages.find(({ code }) => code === wish.code);
    if (!terms) {
      const reason = this.document.notSold?.find(({ code }) => code === wish.code);
      if (reason?.reason === 'RETIRED')
        this.tell(
          ProductRefusals.COVERAGE_RETIRED,
          field,
          [...this.succession(wish, reason.successor, field), ...this.leavingOut(index)],
          null,
          {
            coverage: wish.code,
            successor: reason.successor,
          },
        );
      else if (reason)
        this.tell(ProductRefusals.ENERGY_MISMATCH, field, this.leavingOut(index), null, { coverage: wish.code });
      else
        this.tell(
          ProductRefusals.COVERAGE_NOT_ATTACHABLE,
          field,
          this.leavingOut(index),
          { zh: '该产品没有险别 {coverage}。', en: 'This product has no coverage {coverage}.' },
          { coverage: wish.code },
        );
      return null;
    }
    if (!this.eligible(terms)) {
      this.tell(
        ProductRefusals.COVERAGE_NOT_ATTACHABLE,
        field,
        this.leavingOut(index),
        {
          zh: `${terms.name.zh}不适用于使用性质 {useNature}。`,
          en: `${terms.name.en} is not for the use {useNature}.`,
        },
        { coverage: terms.code },
      );
      return null;
    }
    if (this.withoutSeats(terms)) {
      this.tell(
        ProductRefusals.COVERAGE_NOT_ATTACHABLE,
        field,
        this.leavingOut(index),
        { zh: '该车没有乘客座位。', en: 'The vehicle has no passenger seat.' },
        { coverage: terms.code },
      );
      return null;
    }
    return { index, wish, terms };
  }

  /** Services are chosen one by one; their coverage named beside them says nothing more, named alone it says too little. */
  private standsForServices(field: Path, index: number): null {
    if (this.wish.services.length === 0)
      this.tell(
        ProductRefusals.COVERAGE_CHOICE_INVALID,
        field,
        this.leavingOut(index),
        { zh: '增值服务须在 services 中逐项选择。', en: 'Choose value-added services one by one, in `services`.' },
        { coverage: 'VALUE_ADDED_SERVICE' },
      );
    return null;
  }

  private eligible({ useNatures }: CoverageTerms): boolean {
    return useNatures?.includes(this.facts.useNature) ?? true;
  }

  private withoutSeats({ choices }: CoverageTerms): boolean {
    return this.passengerSeats() === 0 && (choices ?? []).some(({ derived }) => derived === 'PASSENGER_SEATS');
  }

  private passengerSeats(): number | null {
    return this.facts.seats === null ? null : Math.max(0, this.facts.seats - 1);
  }

  /** The successor instead, where what was chosen beside it is among its choices. */
  private succession(wish: CoverageWish, successor: string, field: Path): Suggestion[] {
    const terms = this.document.coverages.find(({ code }) => code === successor);
    const instead = this.wish.coverages.map((other) => (other === wish ? { ...wish, code: successor } : other));
    if (!terms || !this.improves(instead)) return [];
    const message = { zh: `改投${terms.name.zh}`, en: `take ${terms.name.en} instead` };
    return [{ field, value: successor, message }];
  }

  /** Whether its main coverage is there; false when that was told. Neighbours that exclude each other are told too. */
  private attaches({ terms, index }: Wanted, wanted: readonly Wanted[], mains: readonly string[]): boolean {
    const field = [...this.path, 'coverages', String(index), 'code'];
    const beside = wanted.find(
      (other) => other.index < index && (excludes(other.terms, terms) || excludes(terms, other.terms)),
    );
    if (beside)
      this.tell(
        ProductRefusals.COVERAGE_NOT_ATTACHABLE,
        field,
        [...this.leavingOut(index), ...this.leavingOut(beside.index)],
        {
          zh: `${terms.name.zh}与${beside.terms.name.zh}不能同时投保。`,
          en: `${terms.name.en} cannot stand beside ${beside.terms.name.en}.`,
        },
        { coverage: terms.code, beside: beside.terms.code },
      );
    if (terms.role === 'MAIN' || terms.attachesTo.some((main) => mains.includes(main))) return true;
    this.tell(
      ProductRefusals.COVERAGE_NOT_ATTACHABLE,
      field,
      [...this.additions(terms.attachesTo), ...this.leavingOut(index)],
      {
        zh: `${terms.name.zh}须附于主险:{attachesTo}。`,
        en: `${terms.name.en} needs its main coverage: {attachesTo}.`,
      },
      { coverage: terms.code, attachesTo: terms.attachesTo.join(', ') },
    );
    return false;
  }

  private tellNoMain(): void {
    const mains = this.document.coverages.filter(({ role }) => role === 'MAIN').map(({ code }) => code);
    this.tell(
      ProductRefusals.COVERAGE_NOT_ATTACHABLE,
      [...this.path, 'coverages'],
      this.additions(mains),
      { zh: '至少须投保一个主险:{mains}。', en: 'Choose at least one main coverage: {mains}.' },
      { mains: mains.join(', ') },
    );
  }

  /** Main coverages whose addition, by code alone, helps. */
  private additions(mains: readonly string[]): Suggestion[] {
    const field = [...this.path, 'coverages', String(this.wish.coverages.length), 'code'];
    return this.document.coverages
      .filter(({ code }) => mains.includes(code) && this.improves([...this.wish.coverages, { code }]))
      .map(({ code, name }) => ({ field, value: code, message: { zh: `加投${name.zh}`, en: `add ${name.en}` } }));
  }

  /** Whether fewer problems stand against these coverages than against what was wished. */
  private improves(coverages: readonly CoverageWish[]): boolean {
    if (this.trying) return false;
    return this.problemsOf(coverages) < this.problemsOf(this.wish.coverages);
  }

  private problemsOf(coverages: readonly CoverageWish[]): number {
    const problems = new Problems();
    const wish = { ...this.wish, coverages };
    new SelectionCheck(this.document, wish, this.facts, this.path, problems, true).coverages();
    return problems.items.length;
  }

  private settle(
    each: Wanted,
    wanted: readonly Wanted[],
    mains: readonly string[],
    mainLimit: string | null,
  ): SelectedCoverage | null {
    const path = [...this.path, 'coverages', String(each.index)];
    const around = this.around(each.terms, mains, takenByTwins(each, wanted, mains), mainLimit);
    return settleChoices(each.terms, each.wish, around, path, this.problems, this.removal(each.index));
  }

  private around(terms: CoverageTerms, mains: readonly string[], taken: readonly string[], mainLimit: string | null) {
    return {
      passengerSeats: this.passengerSeats(),
      mains: mains.filter((main) => terms.attachesTo.some((code) => code === main)),
      taken,
      mainLimit,
    };
  }

  /** One coverage is taken once, or once for each main coverage where it may repeat. */
  private tellTwins(wanted: readonly Wanted[], mains: readonly string[]): void {
    const seen = new Set<string>();
    for (const each of wanted) {
      const { terms, index } = each;
      const main = appliesTo(each, mains) ?? `${String(index)}?`; // not told: it is asked for, and no twin
      const key = coverageKey({ code: terms.code, appliesTo: terms.repeats ? main : null });
      if (seen.has(key))
        this.tell(
          ProductRefusals.COVERAGE_NOT_ATTACHABLE,
          [...this.path, 'coverages', String(index), 'code'],
          this.leavingOut(index),
          { zh: `${terms.name.zh}重复。`, en: `${terms.name.en} is chosen twice.` },
          { coverage: terms.code },
        );
      seen.add(key);
    }
  }

  private leavingOut(index: number): Suggestion[] {
    return this.improves(this.wish.coverages.filter((_wish, at) => at !== index)) ? [this.removal(index)] : [];
  }

  private removal(index: number): Suggestion {
    return {
      field: [...this.path, 'coverages', String(index)],
      value: 'null',
      message: { zh: '不投保该险别', en: 'leave this coverage out' },
    };
  }

  private tell(
    code: RefusalCode,
    field: Path,
    wouldPass: readonly Suggestion[],
    message: Sentence | null,
    facts: Readonly<Record<string, string>> = {},
  ): void {
    const known = { ...facts, useNature: this.facts.useNature, energy: this.facts.energy ?? '-' };
    this.problems.add({
      code,
      field,
      facts: Object.entries(known).map(([name, value]) => ({ name, value })),
      wouldPass,
      ...(message ? { message } : {}),
    });
  }
}

function excludes(a: CoverageTerms, b: CoverageTerms): boolean {
  return a.excludes?.includes(b.code) ?? false;
}

/** Main coverages that others of the same code apply to. */
function takenByTwins(each: Wanted, wanted: readonly Wanted[], mains: readonly string[]): string[] {
  return wanted.flatMap((other) =>
    other.terms.code === each.terms.code && other.index !== each.index ? (appliesTo(other, mains) ?? []) : [],
  );
}

/** What a coverage applies to: as named, or the only one there is. */
function appliesTo({ terms, wish }: Wanted, mains: readonly string[]): string | null {
  const [only, ...others] = terms.attachesTo.filter((main) => mains.includes(main));
  return wish.appliesTo ?? (others.length === 0 ? (only ?? null) : null);
}

/** Limit of the main coverage an additional one hangs on, in yuan; null while it is not settled. */
function limitOf(terms: CoverageTerms, mains: ReadonlyMap<string, SelectedCoverage>): string | null {
  const [main] = terms.attachesTo;
  const fen = main === undefined ? null : (mains.get(main)?.sumInsuredFen ?? null);
  return fen === null ? null : formatYuan(money(BigInt(fen)));
}

function inOrderOf(document: ProductDocument, coverages: readonly SelectedCoverage[]): SelectedCoverage[] {
  const codes = document.coverages.map(({ code }) => code as string);
  const place = ({ code, appliesTo }: SelectedCoverage): number =>
    codes.indexOf(code) * 100 + (appliesTo === null ? 0 : codes.indexOf(appliesTo));
  return [...coverages].sort((a, b) => place(a) - place(b));
}
