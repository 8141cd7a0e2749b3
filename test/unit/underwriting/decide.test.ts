/** Automatic underwriting: table-driven, and by property over every rule set anybody could write. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { StoredDisclosure } from '../../../src/modules/underwriting/application.js';
import { checkRuleSet } from '../../../src/modules/underwriting/check-rule-set.js';
import { compileRuleSet, decide } from '../../../src/modules/underwriting/decide.js';
import { outlookOf } from '../../../src/modules/underwriting/outlook.js';
import { PUBLISHED_RULE_SETS, UNDERWRITING_2020 } from '../../../src/modules/underwriting/published/rules.js';
import { FACTS, type RiskFacts, ruleFactsOf } from '../../../src/modules/underwriting/rule-facts.js';
import type { RuleSet } from '../../../src/modules/underwriting/rule-set.js';
import { dayOf } from '../../../src/kernel/dates.js';
import { BOTH, contentOf, NOW, SALOON } from '../../kit/application-fixture.js';

const shipped = compileRuleSet(UNDERWRITING_2020);

function answered(key: string, answer: string): StoredDisclosure {
  return { key, answer, kind: 'TEXT', text: { zh: key, en: key } };
}

function risk(changes: Partial<RiskFacts> = {}): RiskFacts {
  return {
    vehicle: SALOON,
    vehicleGroup: 'PRIVATE_PASSENGER',
    policyholder: { kind: 'PERSON', identity: { kind: 'RESIDENT_ID', number: '11010519491231002X' } },
    content: { ...contentOf(BOTH), amountAtRiskFen: '216000000' },
    disclosures: [],
    day: dayOf(NOW),
    ...changes,
  };
}

function commercial(changes: Partial<RiskFacts> = {}) {
  const [compulsory, decided] = decide(shipped, ruleFactsOf(risk(changes)), BOTH);
  expect(compulsory).toMatchObject({ policyKind: 'COMPULSORY', outcome: 'ACCEPTED' });
  if (!decided) throw new Error('no decision on the commercial policy');
  return decided;
}

const spoke = (decided: ReturnType<typeof commercial>): string[] =>
  decided.reasons.filter(({ passed }) => !passed).map(({ rule }) => rule.rule);

describe('the rules that ship', () => {
  it('check without a finding', () => {
    for (const set of PUBLISHED_RULE_SETS) expect(checkRuleSet(set).findings).toEqual([]);
  });

  it('accept an ordinary car, say how many rules were asked, and which are off for want of a setting (C-08)', () => {
    const decided = commercial();
    expect(decided).toMatchObject({ outcome: 'ACCEPTED', level: null });
    expect(decided.reasons[0]).toMatchObject({
      passed: true,
      rule: { rule: 'ALL_RULES', document: 'UNDERWRITING 2020.1' },
    });
    const off = decided.reasons.filter(({ facts }) => facts.some(({ name }) => name === 'unset'));
    expect(off.map(({ rule }) => rule.rule)).toEqual(['MAJOR_RISK', 'SPECIAL_RISK']);
  });

  const young = { kind: 'RESIDENT_ID', number: '110105201001010029' } as const;
  const table: readonly [string, Partial<RiskFacts>, string, string | null, readonly string[]][] = [
    [
      'S-080 an adverse record',
      {
        content: {
          ...risk().content,
          noClaim: { level: 4, reason: 'CLAIMS_AND_YEARS', consecutiveYears: 1, claims: 4 },
        },
      },
      'REFERRED',
      'THIRD_LEVEL',
      ['ADVERSE_RECORD'],
    ],
    [
      'S-102 an overdue inspection',
      { disclosures: [answered('INSPECTION_VALID_UNTIL', '2026-11-20')] },
      'REFERRED',
      'FRONT_OFFICE',
      ['INSPECTION_OVERDUE'],
    ],
    [
      'an inspection that ends today',
      { disclosures: [answered('INSPECTION_VALID_UNTIL', '2026-11-21')] },
      'ACCEPTED',
      null,
      [],
    ],
    [
      'a modified engine',
      { disclosures: [answered('MODIFICATION', 'PERFORMANCE')] },
      'REFERRED',
      'THIRD_LEVEL',
      ['MODIFIED'],
    ],
    [
      'a modified battery, above the branch',
      { disclosures: [answered('MODIFICATION', 'STRUCTURE_OR_BATTERY')] },
      'REFERRED',
      'AREA',
      ['MODIFIED_STRUCTURE'],
    ],
    ['new stickers', { disclosures: [answered('MODIFICATION', 'APPEARANCE')] }, 'ACCEPTED', null, []],
    [
      'an earlier refusal',
      { disclosures: [answered('REFUSED_BEFORE', 'YES')] },
      'REFERRED',
      'THIRD_LEVEL',
      ['REFUSED_BEFORE'],
    ],
    [
      'ride-hailing as a family car',
      { disclosures: [answered('RIDE_HAILING', 'YES')] },
      'DECLINED',
      null,
      ['USE_NOT_AS_DECLARED'],
    ],
    [
      'two reasons: the highest level decides',
      { disclosures: [answered('REFUSED_BEFORE', 'YES'), answered('MODIFICATION', 'STRUCTURE_OR_BATTERY')] },
      'REFERRED',
      'AREA',
      ['MODIFIED_STRUCTURE', 'REFUSED_BEFORE'],
    ],
    [
      'a decline outweighs a referral',
      { disclosures: [answered('REFUSED_BEFORE', 'YES'), answered('RIDE_HAILING', 'YES')] },
      'DECLINED',
      null,
      ['USE_NOT_AS_DECLARED', 'REFUSED_BEFORE'],
    ],
    [
      'damage cover of a car of twelve years',
      { vehicle: { ...SALOON, firstRegisteredOn: '2014-11-21' as never } },
      'REFERRED',
      'FRONT_OFFICE',
      ['OLD_VEHICLE'],
    ],
    [
      'a day less than twelve years',
      { vehicle: { ...SALOON, firstRegisteredOn: '2014-11-22' as never } },
      'ACCEPTED',
      null,
      [],
    ],
    [
      'S-101 a policyholder of sixteen',
      { policyholder: { kind: 'PERSON', identity: young } },
      'REFERRED',
      'THIRD_LEVEL',
      ['HOLDER_OF_FULL_CAPACITY'],
    ],
    [
      'an identity number that tells no age',
      { policyholder: { kind: 'PERSON', identity: { kind: 'PASSPORT', number: 'E12345678' } } },
      'ACCEPTED',
      null,
      [],
    ],
  ];
  it.each(table)('%s', (_what, changes, outcome, level, rules) => {
    const decided = commercial(changes);
    expect([decided.outcome, decided.level]).toEqual([outcome, level]);
    expect(spoke(decided)).toEqual(rules);
  });

  it('put their figures into words, with the unit in the facts', () => {
    const noClaim = { level: 5, reason: 'CLAIMS_AND_YEARS', consecutiveYears: 1, claims: 6 } as const;
    const step = commercial({ content: { ...risk().content, noClaim } }).reasons.find(({ passed }) => !passed);
    expect(step?.message.en).toBe('No-claim level 5, 6 claims.');
    expect(step?.facts).toEqual([
      { name: 'noClaimLevel', value: '5' },
      { name: 'claims', value: '6' },
    ]);
  });

  it('look ahead without answers, taking the harmless one', () => {
    expect(outlookOf(shipped, risk())).toEqual({ outlook: 'ACCEPT', reasons: [] });
    const old = { ...SALOON, firstRegisteredOn: '2010-01-01' as never };
    expect(outlookOf(shipped, risk({ vehicle: old }))).toMatchObject({ outlook: 'REFER' });
  });
});

describe('a rule set with a major risk set', () => {
  it('refers from the figure on: 2,160,000 at risk against 2,160,000 and one fen more', () => {
    const setTo = (value: string) =>
      compileRuleSet({
        ...UNDERWRITING_2020,
        settings: {
          ...UNDERWRITING_2020.settings,
          majorRiskFen: { ...UNDERWRITING_2020.settings['majorRiskFen']!, value },
        },
      });
    const outcome = (value: string) => decide(setTo(value), ruleFactsOf(risk()), ['COMMERCIAL'])[0]?.outcome;
    expect(outcome('216000000')).toBe('REFERRED');
    expect(outcome('216000001')).toBe('ACCEPTED');
  });
});

// ── every rule set anybody could write ──

const conditions = fc.constantFrom(
  'true',
  'rideHailing',
  'refusedBefore || inspectionOverdue',
  'vehicleAgeYears > 3',
  'amountAtRiskFen > 100',
  '"VEHICLE_DAMAGE" in coverages',
  'seats / 0 > 1', // checks, and breaks when asked
);
const anyRule = fc.record({
  code: fc.constantFrom('RULE_A', 'RULE_B', 'RULE_C'),
  policyKinds: fc.constantFrom(['COMPULSORY'], ['COMMERCIAL'], ['COMPULSORY', 'COMMERCIAL']),
  condition: conditions,
  effect: fc.constantFrom('ACCEPT', 'REFER', 'DECLINE'),
  level: fc.constantFrom(null, 'FRONT_OFFICE', 'COLLECTIVE'),
  message: fc.constant({ zh: '规则', en: 'A rule' }),
  facts: fc.constant([] as string[]),
}) as fc.Arbitrary<RuleSet['rules'][number]>;

describe('compulsory cover', () => {
  it('is never anything but accepted, whatever the rules, the answers and the vehicle (CTR 10)', () => {
    fc.assert(
      fc.property(
        fc.array(anyRule, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('YES', 'NO'),
        fc.boolean(),
        (rules, yes, both) => {
          const set = compileRuleSet({ version: 'x', validFrom: '2020-01-01', settings: {}, rules });
          const facts = ruleFactsOf(
            risk({ disclosures: [answered('RIDE_HAILING', yes), answered('REFUSED_BEFORE', yes)] }),
          );
          const decided = decide(set, facts, both ? BOTH : ['COMPULSORY']);
          const compulsory = decided.find(({ policyKind }) => policyKind === 'COMPULSORY');
          expect(compulsory).toMatchObject({ outcome: 'ACCEPTED', level: null });
          expect(compulsory?.reasons.every(({ passed }) => passed)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('has no rule that could refer or decline it: such a set is not published', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        const { findings } = checkRuleSet({ version: 'x', validFrom: '2020-01-01', settings: {}, rules: [rule] });
        const bad = rule.policyKinds.includes('COMPULSORY') && rule.effect !== 'ACCEPT';
        expect(findings.some(({ rule: said }) => said.includes('compulsory cover'))).toBe(bad);
      }),
    );
  });
});

describe('commercial cover', () => {
  it('is decided by the worst that spoke; what cannot be asked goes to a person, never to a silent accept', () => {
    fc.assert(
      fc.property(fc.array(anyRule, { minLength: 1, maxLength: 12 }), (rules) => {
        const set = compileRuleSet({ version: 'x', validFrom: '2020-01-01', settings: {}, rules });
        const [decided] = decide(set, ruleFactsOf(risk()), ['COMMERCIAL']);
        const asked = rules.filter(({ policyKinds }) => policyKinds.includes('COMMERCIAL'));
        const holds = (condition: string): boolean =>
          ['true', 'amountAtRiskFen > 100', '"VEHICLE_DAMAGE" in coverages'].includes(condition);
        const broken = asked.some(({ condition }) => condition.includes('/ 0'));
        const effects = new Set(asked.filter(({ condition }) => holds(condition)).map(({ effect }) => effect));
        const expected = effects.has('DECLINE') ? 'DECLINED' : effects.has('REFER') || broken ? 'REFERRED' : 'ACCEPTED';
        expect(decided?.outcome).toBe(expected);
        expect(decided?.level === null).toBe(expected !== 'REFERRED');
      }),
      { numRuns: 300 },
    );
  });
});

describe('the check before publishing finds', () => {
  const one = (changes: object): string[] =>
    checkRuleSet({
      ...UNDERWRITING_2020,
      rules: [{ ...UNDERWRITING_2020.rules[5]!, ...changes }],
      settings: {},
    }).findings.map(({ path, rule }) => `${path.join('.')}: ${rule}`);
  it.each([
    ['an unknown variable', { condition: 'refusedBefor' }, 'rules.0.condition: Unknown variable: refusedBefor'],
    ['a wrong type', { condition: 'vehicleAgeYears == "old"' }, 'rules.0.condition: no such overload: int == string'],
    [
      'an answer that is no yes or no',
      { condition: 'vehicleAgeYears' },
      'rules.0.condition: answers int, not yes or no',
    ],
    ['broken words', { condition: 'vehicleAgeYears > ' }, 'rules.0.condition: Unexpected token: EOF'],
    [
      'a setting that is not there',
      { condition: 'vehicleAgeYears > settings.nothing' },
      'rules.0.condition: No such key: nothing',
    ],
    ['a referral without a level', { level: null }, 'rules.0.level: a level goes with REFER, and with nothing else'],
    ['a fact that is none', { facts: ['colour'] }, 'rules.0.facts: colour is no fact'],
    [
      'a figure that the words name and nobody gives',
      { message: { zh: '{claims}', en: 'x' } },
      'rules.0.message: {claims} is not among its facts',
    ],
    ['a level that is none', { level: 'KING' }, expect.stringContaining('rules.0.level')],
  ])('%s', (_what, changes, found) => {
    expect(one(changes)).toContainEqual(found);
  });

  it('a rule twice, and a setting that nobody asks for', () => {
    const rule = UNDERWRITING_2020.rules[5]!;
    const { findings } = checkRuleSet({ ...UNDERWRITING_2020, rules: [rule, rule] });
    expect(findings.map(({ rule: said }) => said)).toContain(`${rule.code} is there twice`);
    expect(findings.filter(({ path }) => path[0] === 'settings')).toHaveLength(4);
  });

  it('and knows every fact by its type', () => {
    for (const name of Object.keys(FACTS)) expect(one({ condition: `${name} == ${name}` })).toEqual([]);
  });
});
