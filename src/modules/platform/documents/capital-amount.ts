/** An amount in the capital characters (大写) that make a figure on a Chinese paper hard to alter. */

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿', '万亿'];

/** `人民币壹仟贰佰叁拾肆元伍角陆分`; whole yuan end in 整. From fen as text. */
export function capitalAmount(fen: string): string {
  const negative = fen.startsWith('-');
  const digits = (negative ? fen.slice(1) : fen).padStart(3, '0');
  const yuan = digits.slice(0, -2).replace(/^0+/u, '');
  const [jiao = 0, cents = 0] = [...digits.slice(-2)].map(Number);
  const whole = yuan === '' ? '' : `${integer(yuan)}元`;
  return `人民币${negative ? '负' : ''}${whole}${fraction(jiao, cents, whole !== '')}`;
}

function fraction(jiao: number, cents: number, afterYuan: boolean): string {
  if (jiao === 0 && cents === 0) return afterYuan ? '整' : '零元整';
  const tenths = jiao > 0 ? `${digit(jiao)}角` : afterYuan ? '零' : '';
  return cents > 0 ? `${tenths}${digit(cents)}分` : `${tenths}整`;
}

/** Groups of four from the left; zeros between figures are read once, zeros at the end of a group not at all. */
function integer(yuan: string): string {
  const padded = yuan.padStart(Math.ceil(yuan.length / 4) * 4, '0');
  const groups = padded.match(/.{4}/gu) ?? [];
  let read = '';
  let zero = false;
  groups.forEach((group, index) => {
    const unit = GROUPS[groups.length - 1 - index] ?? '';
    let inGroup = '';
    [...group].map(Number).forEach((figure, place) => {
      if (figure === 0) {
        zero = true;
        return;
      }
      if (zero && read + inGroup !== '') inGroup += '零';
      zero = false;
      inGroup += digit(figure) + (PLACES[3 - place] ?? '');
    });
    if (inGroup !== '') read += inGroup + unit;
  });
  return read;
}

function digit(figure: number): string {
  return DIGITS.charAt(figure);
}
