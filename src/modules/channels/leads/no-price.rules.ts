/** A lead never carries a price (INT20): neither the remark that comes with it nor its outcome. */
const MONEY = /[¥¥]|\d[\d,.]*\s*(?:元|万元|块|yuan|CNY|RMB)|(?:CNY|RMB)\s*\d/iu;

export function speaksOfMoney(text: string): boolean {
  return MONEY.test(text);
}
