/** Rows by id, one statement for many. Another partner's row loads as nothing. */
import { byId } from '../../kernel/loaders.js';
import type { PartyRecord } from './party.js';
import { partiesByIds } from './party.store.js';
import { type VehicleRecord, vehiclesByIds } from './vehicle.store.js';

export const vehicleById = byId<VehicleRecord>('vehicleById', vehiclesByIds);
export const partyById = byId<PartyRecord>('partyById', partiesByIds);
