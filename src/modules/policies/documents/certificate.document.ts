/** Cover certificate (保险凭证): how cover of one policy stands on the day it is made, for whoever asks the customer for proof. */
import { type DocumentSpec, timeText } from '../../platform/documents/index.js';
import { editionText } from '../../products/index.js';
import { coverageTable } from '../../rating/index.js';
import { vehicleCells } from '../../registry/index.js';
import type { PolicyState } from '../policy.js';
import { insurerBlock, periodCell, type PolicyFacts, type Printing, sheetOf, verificationBlock } from './paper.js';

const STANDS: Readonly<Record<PolicyState, readonly [zh: string, en: string]>> = {
  ISSUED: ['已签发，保险责任自保险期间起点开始', 'issued; cover begins with the period'],
  IN_FORCE: ['保险责任有效', 'in force'],
  SUSPENDED: ['停驶期间，保险责任中止', 'resting while the vehicle is off the road'],
  EXPIRED: ['保险期间已届满', 'expired'],
  CANCELLED: ['已退保', 'cancelled'],
  VOIDED: ['已注销', 'voided'],
  TERMINATED: ['已终止', 'terminated'],
};

export function certificateDocument(facts: PolicyFacts, state: PolicyState, printing: Printing): DocumentSpec {
  const { say, sheet } = sheetOf(facts, printing);
  const { policy, content, people, product } = facts;
  const stands = say(...STANDS[state]);
  return {
    ...sheet,
    format: 'A4',
    title: say('机动车保险凭证', 'Certificate of Motor Insurance'),
    subtitle: editionText(product, say),
    blocks: [
      {
        kind: 'note',
        lines: [
          say(`截至 ${timeText(printing.madeAt)}：${stands}。`, `As of ${timeText(printing.madeAt)}: ${stands}.`),
          say('本凭证以保险单为准，不代替保险单。', 'The policy prevails; this certificate does not stand in for it.'),
        ],
      },
      {
        kind: 'grid',
        columns: 2,
        cells: [
          { label: say('保险单号', 'Policy no.'), value: policy.number, wide: true },
          periodCell(facts, say),
          { label: say('被保险人', 'Insured'), value: people.insured.name, wide: true },
        ],
      },
      { kind: 'heading', text: say('被保险机动车', 'Insured vehicle') },
      { kind: 'grid', columns: 2, cells: vehicleCells(content.vehicle, say) },
      { kind: 'heading', text: say('保险责任', 'Cover') },
      coverageTable(content.policy, product.document, say),
      insurerBlock(printing, say),
      verificationBlock(facts, printing, say),
    ],
  };
}
