export type VehicleFacts = Record<string, unknown>;
