/** What the configuration says of payments, as the rooms need it. */
import { type BillingSettings, DEFAULT_BILLING, type PaymentProvider } from '../../modules/billing/index.js';
import type { Config } from '../config.js';
import type { NoticeReader } from '../payment-routes.js';
import { noPaymentProvider } from './not-connected.js';
import { providerKeys, readNotice } from './protocol.js';
import { callbackPath, providerClient } from './provider-client.js';

/** Its name in rows and in the path of its notices. */
const nameOf = ({ environment }: Config): string => (environment === 'SANDBOX' ? 'sandbox' : 'provider');

/** `ownUrl` is where the gateway is reached: the provider's notices go there. */
export function connectedProvider(config: Config, ownUrl: () => string): PaymentProvider {
  const { payments } = config;
  const name = nameOf(config);
  if (payments.providerUrl === null) return noPaymentProvider;
  return providerClient({
    name,
    url: payments.providerUrl,
    keys: providerKeys(payments.providerSecret),
    notifyUrl: () => `${ownUrl()}${callbackPath(name)}`,
  });
}

/** Notices are read even while no address is configured: what was paid before is told now. */
export function noticeReaders(config: Config): ReadonlyMap<string, NoticeReader> {
  const keys = providerKeys(config.payments.providerSecret);
  return new Map([[nameOf(config), (headers, body, nowSeconds) => readNotice(keys, headers, body, nowSeconds)]]);
}

export function billingSettingsOf({ payments }: Config): BillingSettings {
  return { ...DEFAULT_BILLING, scanMinutes: payments.scanMinutes, realName: payments.realName };
}
