/** For tests: an issuer of a few answers, in place of the network; whatever it has no answer for is not there. */
import type { Me } from './desk.svelte.ts';

type Answer = Readonly<{ status?: number; body?: unknown }>;

export const clerk: Me = {
  id: 'traffic-clerk',
  authority: 'traffic',
  unit: { ckb: 'هاتووچۆ', kmr: 'Hatûçû', ar: 'المرور', en: 'Traffic' },
  roles: ['clerk'],
};

/** `asked` grows with every call: method and path, then the body where there is one. `offline` makes every call fail. */
export function openOffice(answers: Record<string, Answer>) {
  const asked: string[] = [];
  const office = { answers, asked, offline: false };
  window.fetch = async (path, init) => {
    if (office.offline) throw new TypeError('Failed to fetch');
    const call = `${init?.method} ${String(path).replace('/officers/', '')}`;
    asked.push(init?.body ? `${call} ${String(init.body)}` : call);
    const { status = 200, body } = office.answers[call.replace(/\?.*/, '')] ?? { status: 404, body: { code: 'application-unknown' } };
    return new Response(status === 204 ? null : JSON.stringify(body), { status });
  };
  return office;
}
