/** The code of a wallet's fault; anything else is a bug and is thrown on, for the page's own error screen. */
import { WalletFault, type FaultCode } from '#lib/wallet/fault.ts';

export function faultCode(error: unknown): FaultCode {
  if (error instanceof WalletFault) return error.code;
  throw error;
}
