import type { PermissionName } from '../modules/access/index.js';

/** Fields below the roots that need a permission of their own. */
export const sensitiveFields = {
  MaskedString: { value: 'personal-data:read' },
  // Where somebody was is personal whatever the picture shows.
  File: { capturedPosition: 'personal-data:read' },
  EmbeddedCapture: { position: 'personal-data:read' },
  Charge: { postings: 'posting:read' },
  Partner: { tier: 'tier:read' },
  // Contribution is premium less commission: whoever reads one figure knows the other.
  ServiceTier: { factors: 'commission:read' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, PermissionName>>>>;
