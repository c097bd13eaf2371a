/** A value out of a register or a credential, as the pieces that draw claims take it. */
import type { claimText } from '@krdpass/ui/claim-text';

export type Json = Parameters<typeof claimText>[1];
