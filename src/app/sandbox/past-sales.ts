/** What the sandbox's dealer and broker sold nearly a year ago: it falls due in the days after the first start. Nobody's names, numbers or plates. */
import type { SelectionWish } from '../../modules/products/index.js';

export interface PastSale {
  readonly partner: 'dealer' | 'broker';
  /** Days from today until its cover ends; windows open 30 days before. */
  readonly dueIn: number;
  readonly serial: string;
  readonly holder: { readonly name: string; readonly phone: string; readonly identity: string };
  readonly plate: string;
  readonly makeModel: string;
  readonly newPrice: string;
  /** Null: compulsory cover alone. */
  readonly selection: SelectionWish | null;
}

const WHOLE: SelectionWish = {
  coverages: [{ code: 'VEHICLE_DAMAGE' }, { code: 'THIRD_PARTY_LIABILITY', sumInsuredFen: '200000000' }],
  services: [],
};

const person = (name: string, phone: string, identity: string) => ({ name, phone, identity });

/** The last digit of the serial decides what the sandbox's industry platform knows of the car. */
export const PAST_SALES: readonly PastSale[] = [
  {
    partner: 'dealer',
    dueIn: 5,
    serial: '700003',
    holder: person('秦以安', '13800000101', '310101198803161010'),
    plate: '沪AR1003',
    makeModel: '晨光 S5 1.5T',
    newPrice: '168800.00',
    selection: WHOLE,
  },
  {
    partner: 'dealer',
    dueIn: 24,
    serial: '700021',
    holder: person('孟云舒', '13800000103', '310101197909111033'),
    plate: '沪AR1021',
    makeModel: '云驰 MPV 7座',
    newPrice: '199800.00',
    selection: null,
  },
  {
    partner: 'dealer',
    dueIn: 45,
    serial: '700033',
    holder: person('温如玉', '13800000104', '310101199501022044'),
    plate: '沪AR1033',
    makeModel: '远岚 X3 2.0',
    newPrice: '236000.00',
    selection: WHOLE,
  },
  {
    partner: 'broker',
    dueIn: 8,
    serial: '800007',
    holder: person('邵清和', '13800000105', '310101198405303052'),
    plate: '沪AR2007',
    makeModel: '远岚 X3 2.0',
    newPrice: '228000.00',
    selection: WHOLE,
  },
  {
    partner: 'broker',
    dueIn: 19,
    serial: '800011',
    holder: person('纪星河', '13800000106', '310101199011191064'),
    plate: '沪AR2011',
    makeModel: '晨光 S5 1.5T',
    newPrice: '168800.00',
    selection: WHOLE,
  },
];
