import fs from 'node:fs';
import { renderDocument } from './src/modules/platform/documents/index.js';
import { policyDocument, signDocument, receiptDocument } from './src/modules/policies/index.js';
import { quotationDocument } from './src/modules/quotes/index.js';
import * as k from './test/kit/papers.js';
import { instant } from './src/kernel/dates.js';
const c=k.policyFacts(k.COMPULSORY), m=k.policyFacts(k.COMMERCIAL);
const pay={number:'P20261127000001',payerName:k.RARE_NAME,paidAt:instant('2026-11-27T07:29:11Z')};
const q={number:'QZA202611270001',versionSequence:2,pricedAt:instant('2026-11-27T02:00:00Z'),validUntil:instant('2026-12-04T02:00:00Z'),policyholderName:k.RARE_NAME,vehicle:k.VEHICLE,products:[k.COMPULSORY_PRODUCT,k.COMMERCIAL_PRODUCT],notices:[{zh:'强制保险费率浮动情况须由投保人确认。',en:'The float must be confirmed.'}],
options:[{label:'基础',policies:[k.COMPULSORY],tax:k.TAX,payableFen:'109130',refusals:[]},{label:'全面',policies:[k.COMPULSORY,k.COMMERCIAL],tax:k.TAX,payableFen:'380044',refusals:[]},{label:'经济',policies:[k.COMPULSORY,{...k.COMMERCIAL,coverages:k.COMMERCIAL.coverages.slice(1,4),services:[],premiumFen:'105295',startsOnIssue:true}],tax:k.TAX,payableFen:'214425',refusals:[]}]};
const docs:any={policy:policyDocument(c,k.printing()),commercial:policyDocument(m,k.printing()),sign:signDocument(c,k.printing()),receipt:receiptDocument(c,pay,k.printing()),quotation:quotationDocument(q as never,{language:'ZH_CN',insurer:k.INSURER,madeAt:k.PRINTED_AT}),
policyEn:policyDocument(m,k.printing('EN')),quotationEn:quotationDocument(q as never,{language:'EN',insurer:k.INSURER,madeAt:k.PRINTED_AT}),signEn:signDocument(c,k.printing('EN')),receiptEn:receiptDocument(c,pay,k.printing('EN'))};
for(const [n,d] of Object.entries(docs)){const t=performance.now();const b=await renderDocument(d as never);console.log(n,b.length,(performance.now()-t).toFixed(0));fs.writeFileSync(`/tmp/pdf/${n}.pdf`,b);}
