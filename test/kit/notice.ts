/** A payment provider's notice as it is signed and sent; the gateway's answer. */
import { NOTICE_HEADERS, type NoticeText, signNotice } from '../../src/app/payments/protocol.js';

export interface NoticeChanges {
  readonly key?: Buffer;
  readonly timestamp?: string;
  readonly provider?: string;
  readonly body?: string;
  readonly headers?: Record<string, string>;
}

export interface NoticeAnswer {
  readonly status: number;
  readonly result: string;
}

export async function sendNotice(
  gatewayUrl: string,
  key: Buffer,
  fact: NoticeText,
  changes: NoticeChanges = {},
): Promise<NoticeAnswer> {
  const body = changes.body ?? JSON.stringify(fact);
  const timestamp = changes.timestamp ?? String(Math.floor(Date.now() / 1000));
  const answer = await fetch(`${gatewayUrl}/callbacks/payment/${changes.provider ?? 'sandbox'}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [NOTICE_HEADERS.id]: fact.eventId,
      [NOTICE_HEADERS.timestamp]: timestamp,
      [NOTICE_HEADERS.signature]: signNotice(changes.key ?? key, fact.eventId, timestamp, body),
      ...changes.headers,
    },
    body,
  });
  const text = await answer.text();
  const { result } = JSON.parse(text) as { result?: string };
  return { status: answer.status, result: result ?? text };
}
