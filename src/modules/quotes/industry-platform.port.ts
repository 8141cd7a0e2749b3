/** The industry motor platform, as far as quotes need it. Histories come from here, never from the channel (`domain.md` 2.7). */
import type { FloatHistory } from '../rating/index.js';

export interface IndustryPlatform {
  /** Policies, at-fault accidents and changes of owner of a vehicle; an unknown vehicle has an empty record. */
  compulsoryRecord(vehicle: { readonly vin: string; readonly region: string }): Promise<FloatHistory>;
}

declare module '../../kernel/ctx.js' {
  interface Ports {
    readonly industryPlatform: IndustryPlatform;
  }
}
