/** A tray in memory for the outbox's tests: what lies in a store after each durable write. */
import type { Application } from '../wallet/applications.ts';
import type { Draft } from '../wallet/draft.ts';
import type { Parcel, Tray } from '../wallet/outbox.ts';
import type { RefusalWords } from '../wallet/refusal.ts';

export function createMemoryTray(parcels: readonly Parcel[] = []) {
  const lying = new Map(parcels.map((parcel) => [parcel.draft.id, structuredClone(parcel)]));
  const accepted: Application[] = [];
  const refused: { draft: Draft; words: RefusalWords }[] = [];
  const tray: Tray = {
    read: async () => [...lying.values()].map((parcel) => structuredClone(parcel)),
    save: async (parcel) => void lying.set(parcel.draft.id, structuredClone(parcel)),
    accept: async (parcel, application) => {
      lying.delete(parcel.draft.id);
      accepted.push(application);
    },
    refuse: async (parcel, draft, words) => {
      lying.delete(parcel.draft.id);
      refused.push({ draft, words });
    },
    renew: async (old, fresh) => {
      lying.delete(old.draft.id);
      lying.set(fresh.draft.id, structuredClone(fresh));
    },
    readFile: async ({ size }) => new Uint8Array(size).fill(7),
  };
  return { tray, lying, accepted, refused };
}
