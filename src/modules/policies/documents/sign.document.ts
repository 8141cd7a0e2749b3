/** The compulsory insurance sign (保险标志): number, plate, period, insurer, claim phone (CTR 12). A card to keep in the car. */
import { type DocumentSpec, periodText } from '../../platform/documents/index.js';
import { plateText } from '../../registry/index.js';
import { type PolicyFacts, type Printing, sheetOf } from './paper.js';

export function signDocument(facts: PolicyFacts, printing: Printing): DocumentSpec {
  const { say, sheet } = sheetOf(facts, printing);
  const { policy, content } = facts;
  return {
    ...sheet,
    format: 'SIGN',
    title: say('机动车交通事故责任强制保险标志', 'Compulsory Motor Insurance'),
    reference: [say('电子保险标志', 'Electronic sign')],
    blocks: [
      {
        kind: 'paragraph',
        size: 'large',
        align: 'centre',
        strong: true,
        text: plateText(content.vehicle, say),
      },
      {
        kind: 'grid',
        columns: 1,
        cells: [
          { label: say('保险单号', 'Policy no.'), value: policy.number },
          { label: say('车辆识别代号', 'VIN'), value: content.vehicle.vin },
          { label: say('保险期间', 'Period of cover'), value: periodText(policy, say) },
        ],
      },
      {
        kind: 'verification',
        url: printing.verifyAddress,
        lines: [
          say(`保险人：${printing.insurer.name.zh}`, `Insurer: ${printing.insurer.name.en}`),
          say(`报案电话：${printing.insurer.phone}`, `Claims: ${printing.insurer.phone}`),
          say('扫描二维码核验本标志', 'Scan to check this sign'),
        ],
      },
    ],
  };
}
