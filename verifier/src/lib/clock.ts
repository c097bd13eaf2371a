/** What the device's clock is held against: it cannot be earlier than the newest time someone trusted has signed. */
import type { Bundle } from './bundle.ts';

/** The newest signed time in the bundle. */
export const clockFloor = ({ trustList, statusLists, catalogue }: Bundle): number =>
  Math.max(trustList.issuedAt, catalogue.issuedAt, ...[...statusLists.values()].map(({ issuedAt }) => issuedAt));

/** Seconds since 1970 on this device: the only clock of the app, handed to everything that judges. */
export const deviceTime = (): number => Math.floor(Date.now() / 1000);

/** Seconds since the app started, by a clock that no setting moves: how old a request on the screen is. */
export const elapsedTime = (): number => performance.now() / 1000;
