/** The invented insurer as its papers name it. Nobody's name, address or telephone. */
import type { PrintedInsurer } from '../../modules/platform/documents/index.js';

export const SANDBOX_INSURER: PrintedInsurer = {
  name: { zh: '示例财产保险股份有限公司', en: 'Example Property Insurance Co., Ltd.' },
  address: { zh: '上海市浦东新区示例路1号', en: '1 Example Road, Pudong, Shanghai' },
  phone: '400-000-0000',
  website: 'https://insurer.example',
};
