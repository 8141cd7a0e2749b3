/** The payer's page: plain HTML, nothing from elsewhere, no script. */
import { formatInstant } from '../../../kernel/dates.js';
import { formatYuan, money } from '../../../kernel/money.js';
import type { SignedOrder } from '../../payments/protocol.js';

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${String(char.charCodeAt(0))};`);
}

function page(body: string): string {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>沙箱收银台 · Sandbox cashier</title>
<style>body{font:16px/1.6 sans-serif;max-width:28rem;margin:4rem auto;padding:0 1rem}b{font-size:1.8rem}button{font:inherit;padding:.5rem 2rem}</style>
</head><body>
<h1>沙箱收银台 <small>Sandbox cashier</small></h1>
${body}
</body></html>
`;
}

export function payPage(order: SignedOrder, signed: string): string {
  const amount = formatYuan(money(BigInt(order.amountFen)));
  return page(`<p>车险保费 Motor insurance premium<br>支付单 Payment order ${escaped(order.number)}</p>
<p><b>¥ ${amount}</b></p>
<p>请于此前支付 Pay before ${formatInstant(order.expiresAt)}</p>
<form method="post" action="/pay"><input type="hidden" name="order" value="${escaped(signed)}"><button>支付 Pay</button></form>
<p><small>虚拟资金,不会扣款。Invented money: nothing is taken.</small></p>`);
}

export function resultPage(zh: string, en: string, returnUrl: string | null): string {
  const back =
    returnUrl === null ? '' : `<p><a rel="noreferrer" href="${escaped(returnUrl)}">返回商户 Back to the shop</a></p>`;
  return page(`<p><b>${zh}</b><br>${en}</p>${back}`);
}
