/** DATA_SCOPE narrows what a partner's callers read in full (design §4, question four; domain.md §7: minimum necessary). An absent clause masks. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EVERYTHING, nextTerms, quoteWorld, type QuoteWorld, type Seller } from '../../kit/quote-world.js';

const READ = `query ReadHolder($id: ID!) { quote(by: { id: $id }) { people { policyholder { name { masked value(purpose: CONTACT_CUSTOMER) }
  phone { masked call: value(purpose: CONTACT_CUSTOMER) pay: value(purpose: PAYMENT)
    openToCall: closedBy(purpose: CONTACT_CUSTOMER) { code } closedToPay: closedBy(purpose: PAYMENT) { code message clause { number key } } } } } } }`;

interface Holder {
  readonly name: { readonly masked: string; readonly value: string | null };
  readonly phone: {
    readonly masked: string;
    readonly call: string | null;
    readonly pay: string | null;
    readonly openToCall: unknown;
    readonly closedToPay: unknown;
  };
}

describe('the data scope of an agreement', () => {
  let world: QuoteWorld;
  beforeAll(async () => {
    world = await quoteWorld();
  });
  afterAll(() => world.stop());

  const PEOPLE = { policyholder: { person: { name: '林若溪', phone: '13800006789' } } };
  const read = async (seller: Pick<Seller, 'send'>, id: string): Promise<Holder> => {
    const answer = await seller.send<{ quote: { people: { policyholder: Holder } } }, { id: string }>(READ, { id });
    if (!answer.data) throw new Error(answer.text);
    return answer.data.quote.people.policyholder;
  };
  const readings = async (seller: Seller): Promise<number> => {
    const [row] = await world.db.owner<{ n: number }[]>`
      select count(*)::int as n from audit_records where partner_id = ${seller.made.id} and act like 'read:%'`;
    return row?.n ?? 0;
  };

  it('opens a group for the purposes it names, and says by clause why the rest stays masked', async () => {
    const seller = await world.partner({
      clauses: { ...EVERYTHING, DATA_SCOPE: { fields: ['PHONE:CONTACT_CUSTOMER'] } },
    });
    const { id } = await seller.quoted({ people: PEOPLE });
    expect(await read(seller, id)).toEqual({
      name: { masked: '林**', value: null },
      phone: {
        masked: '138****6789',
        call: '13800006789',
        pay: null,
        openToCall: null,
        closedToPay: {
          code: 'TERM_DATA_SCOPE',
          message: 'The agreement does not let you read PHONE:PAYMENT. Open: PHONE:CONTACT_CUSTOMER.',
          clause: { number: expect.stringMatching(/^4\./), key: 'DATA_SCOPE' },
        },
      },
    });
    expect(await readings(seller)).toBe(1); // what stayed masked was not read
  });

  it('an agreement without the clause masks everything', async () => {
    const { DATA_SCOPE: _absent, ...without } = EVERYTHING;
    const seller = await world.partner({ clauses: without });
    const { id } = await seller.quoted({ people: PEOPLE });
    const { name, phone } = await read(seller, id);
    expect([name.value, phone.call, phone.pay]).toEqual([null, null, null]);
    expect(await readings(seller)).toBe(0);
  });

  it('the version in force decides, also for what was written under another', async () => {
    const seller = await world.partner({ clauses: { ...EVERYTHING, DATA_SCOPE: { fields: ['PHONE'] } } });
    const { id } = await seller.quoted({ people: PEOPLE });
    expect((await read(seller, id)).phone.pay).toBe('13800006789');
    await nextTerms(world, seller, { DATA_SCOPE: { fields: [] } });
    expect((await read(seller, id)).phone.pay).toBeNull();
  });

  it('a role without the permission reads nothing whatever the clause says; the insurer’s people are bound by none', async () => {
    const seller = await world.partner({ clauses: EVERYTHING });
    const { id } = await seller.quoted({ people: PEOPLE });
    const reader = await world.credentialOf(seller.made, { roles: ['READER'] });
    const refused = await reader.send(READ, { id });
    expect(refused.errors[0]?.message).toMatch(/^Cannot query field/);
    const underwriter = await world.staff(['UNDERWRITER']);
    expect((await read(underwriter, id)).phone.call).toBe('13800006789');
  });
});
