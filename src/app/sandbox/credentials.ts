/** Credentials of the sandbox. Their secrets are derived from the installation's own, so they can be printed again and are nowhere stored. */
import { createHmac } from 'node:crypto';
import type { Secret } from '../config.js';

export interface SandboxCredential {
  readonly clientId: string;
  readonly who: string;
  /** Key of the partner or member of staff in `sandbox.ts`. */
  readonly of: string;
  readonly roles: readonly string[];
}

export const SANDBOX_CREDENTIALS: readonly SandboxCredential[] = [
  { clientId: 'sandbox-dealer', who: 'dealer 晨光汽车 (DMS)', of: 'dealer', roles: ['OWNER', 'SELLER', 'INTEGRATION'] },
  { clientId: 'sandbox-broker', who: 'broker 明德经纪 (portal)', of: 'broker', roles: ['OWNER', 'SELLER'] },
  { clientId: 'sandbox-agent', who: 'agent 嘉禾代理', of: 'agent', roles: ['SELLER'] },
  {
    clientId: 'sandbox-club',
    who: 'car club 行者车友会 (no licence)',
    of: 'club',
    roles: ['OWNER', 'SELLER', 'CLAIMS'],
  },
  { clientId: 'sandbox-enterprise', who: 'enterprise 远航物流 (fleet)', of: 'enterprise', roles: ['OWNER', 'SELLER'] },
  { clientId: 'sandbox-tender', who: 'tender 市政车辆项目', of: 'tender', roles: ['OWNER', 'SELLER'] },
  { clientId: 'sandbox-shop', who: 'repair shop 匠心维修', of: 'shop', roles: ['OWNER', 'CLAIMS'] },
  { clientId: 'sandbox-claims-1', who: 'insurer: claims, 1st', of: 'claims1', roles: [] },
  { clientId: 'sandbox-claims-2', who: 'insurer: claims, 2nd', of: 'claims2', roles: [] },
  { clientId: 'sandbox-risk-1', who: 'insurer: risk control, 1st', of: 'risk1', roles: [] },
  { clientId: 'sandbox-risk-2', who: 'insurer: risk control, 2nd', of: 'risk2', roles: [] },
  { clientId: 'sandbox-underwriter', who: 'insurer: underwriter', of: 'underwriter', roles: [] },
  { clientId: 'sandbox-motor-1', who: 'insurer: motor department, 1st', of: 'motor1', roles: [] },
  { clientId: 'sandbox-motor-2', who: 'insurer: motor department, 2nd', of: 'motor2', roles: [] },
  { clientId: 'sandbox-finance-1', who: 'insurer: finance, 1st', of: 'finance1', roles: [] },
  { clientId: 'sandbox-finance-2', who: 'insurer: finance, 2nd', of: 'finance2', roles: [] },
  { clientId: 'sandbox-channel-manager', who: 'insurer: channel manager', of: 'channelManager', roles: [] },
  {
    clientId: 'sandbox-channel-director',
    who: 'insurer: channel director',
    of: 'channelDirector',
    roles: [],
  },
];

export function sandboxSecretOf(secret: Secret, clientId: string): string {
  return createHmac('sha256', secret.key('sandbox-credentials')).update(clientId).digest('base64url');
}
