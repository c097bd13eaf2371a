/** Who sits here: the officer whose session this browser holds. Everything else is asked of the issuer when a screen opens. */
import type { AuthorityId } from '@krdpass/catalogue';
import type { Text } from '@krdpass/locale';
import { call, CallFault } from './call.ts';
import { signOut } from './sign-in.ts';

export type Role = 'clerk' | 'supervisor' | 'cashier' | 'counter' | 'auditor';
export type Me = Readonly<{ id: string; authority: AuthorityId; unit: Text; roles: readonly Role[] }>;

class Desk {
  phase = $state<'starting' | 'signed-out' | 'open' | 'unreachable'>('starting');
  me = $state.raw<Me | null>(null);

  /** Asks whose session this is. */
  async start() {
    try {
      this.me = await call<Me>('GET', 'me');
      this.phase = 'open';
    } catch (fault) {
      this.me = null;
      this.phase = fault instanceof CallFault && fault.code === 'signed-out' ? 'signed-out' : 'unreachable';
    }
  }

  async leave() {
    await signOut().catch(() => {}); // without a network the session ends by itself within half an hour
    this.me = null;
    this.phase = 'signed-out';
  }

  may(...roles: readonly Role[]): boolean {
    return roles.some((role) => this.me?.roles.includes(role));
  }
}

export const desk = new Desk();
