/** For tests: services declared there and then, a citizen's wallet at the own addresses, and officers. */
import { randomUUID } from 'node:crypto';
import { defineService, type Service } from '@krdpass/catalogue';
import { presentSdJwt, type Signer } from '@krdpass/credential';
import { createAuthorizationHeader } from '@krdpass/openid4vc';
import type { Text } from '@krdpass/locale';
import { testKey, testWallet, type TestIssuer } from '../../testing.ts';
import { Problem } from '../problem.ts';
import type { Application } from './application.ts';
import type { Officer } from './officer.ts';

const words = (text: string): Text => ({ ckb: text, kmr: text, ar: text, en: text });

/** A licence renewal with everything in it: a shown credential, a file, a date, conditions of both kinds, a fee. */
export const renewal = defineService({
  id: 'test-renewal',
  code: 'TEST-1',
  title: words('Renewal'),
  description: words('For tests.'),
  authority: 'traffic',
  event: 'driving',
  who: words('Anyone'),
  documents: [],
  hours: words('Mornings'),
  time: words('A day'),
  price: words('30,000'),
  addresses: [],
  promise: 1,
  fourEyes: false,
  lapses: 'P30D',
  questions: [
    {
      id: 'licence',
      kind: 'credential',
      types: ['driving-licence'],
      claims: ['document_number', 'date_of_expiry'],
      label: words('Licence'),
      optional: true,
    },
    { id: 'eye_test', kind: 'document', paper: 'eye-test', accept: ['image', 'pdf'], label: words('Eye test'), optional: true },
    { id: 'tested_on', kind: 'date', notAfter: 'today', label: words('When') },
    { id: 'note', kind: 'text', label: words('Note'), optional: true },
  ],
  conditions: [
    {
      id: 'licence-stands',
      text: words('Stands'),
      rule: { fact: 'register.traffic.state', is: 'none-of', of: ['suspended', 'revoked'] },
      otherwise: 'refuse',
      reason: words('Suspended'),
    },
    {
      id: 'test-recent',
      text: words('Recent'),
      rule: { fact: 'answer.tested_on', is: 'younger-than', by: 'P6M' },
      otherwise: 'return',
      reason: words('Too old'),
    },
  ],
  fee: { amount: 30_000 },
  gives: {
    credential: 'driving-licence',
    register: 'traffic',
    record: {
      licence_number: { number: 'KRD-DL-' },
      issued: 'today',
      expires: { after: 'P10Y' },
      categories: { fact: 'register.traffic.categories' },
      issuing_directorate: { fact: 'register.traffic.issuing_directorate' },
      directorate_code: { fact: 'register.traffic.directorate_code' },
      professional_class: { fact: 'register.traffic.professional_class' },
      state: { value: 'valid' },
    },
    replaces: true,
  },
});

/** The same, free and decided by two. */
export const fourEyed: Service = { ...renewal, id: 'test-four-eyes', fourEyes: true, fee: { amount: 0 } };

/** The same, free and decided by one. */
export const free: Service = { ...renewal, id: 'test-free', fee: { amount: 0 } };

/** An appointment. */
export const visit: Service = {
  ...free,
  id: 'test-visit',
  questions: [{ id: 'slot', kind: 'slot', office: words('Passports, Erbil'), label: words('When') }],
  conditions: [],
  gives: { ticket: words('Your ticket') },
};

const { gives } = renewal;
const record = 'record' in gives ? gives.record : {};

/** A document for somebody who has none. */
export const first: Service = {
  ...free,
  id: 'test-first',
  questions: [{ id: 'classes', kind: 'choice', several: true, options: { B: words('B') }, label: words('Classes') }],
  conditions: [],
  gives: {
    credential: 'driving-licence',
    register: 'traffic',
    record: {
      ...record,
      categories: { fact: 'answer.classes' },
      issuing_directorate: { value: 'Erbil' },
      directorate_code: { value: 'EBL' },
      professional_class: { value: 'private' },
    },
    replaces: false,
  },
};

/** Ends in a register that takes no records: a mistake in the declaration. */
export const impossible: Service = {
  ...renewal,
  id: 'test-impossible',
  conditions: [],
  gives: { ...gives, register: 'payroll' } as Service['gives'],
};

export const services = [renewal, fourEyed, free, visit, first, impossible];

type Sent = Readonly<{
  method?: 'GET' | 'POST';
  body?: unknown;
  key?: string;
  token?: string;
  headers?: Record<string, string>;
  raw?: BodyInit;
}>;

/** An activated wallet: `call` is one request to an own address, `submitTo` a submission. */
export async function testCitizen(state: TestIssuer, upn: string) {
  const wallet = await testWallet(state);
  const { token, id: device } = await wallet.activateWallet(upn);

  async function call(path: string, { method = 'POST', body, key = randomUUID(), headers, raw, ...sent }: Sent = {}): Promise<Response> {
    const accessToken = sent.token ?? token;
    const { pathname } = new URL(state.issuer.origin + path);
    return state.app.request(path, {
      method,
      ...(method === 'POST' && { body: raw ?? JSON.stringify(body ?? {}) }),
      headers: {
        Authorization: createAuthorizationHeader(accessToken),
        DPoP: await wallet.proof(pathname, { method, accessToken }),
        ...(method === 'POST' && { 'Content-Type': 'application/json', 'Idempotency-Key': key }),
        ...headers,
      },
    });
  }

  const read = async (path: string) => (await call(path, { method: 'GET' })).json() as Promise<never>;

  const submitTo = (service: string, answers: Record<string, unknown>, key?: string) =>
    call('/applications', { body: { service, answers, language: 'ckb' }, key });

  async function submitted(service: string, answers: Record<string, unknown>): Promise<Application> {
    const response = await submitTo(service, answers);
    if (response.status !== 201) throw new Error(`${response.status} ${await response.text()}`);
    return (await response.json()) as Application;
  }

  /** A credential of the wallet, shown to the issuer. */
  async function show(
    configurationId: string,
    paths: readonly (readonly string[])[],
    changes: { audience?: string; signer?: Signer } = {},
  ) {
    const holder = await testKey();
    const { credentials } = await wallet.receive(token, configurationId, [holder]);
    return presentSdJwt(credentials[0]!, {
      paths,
      audience: state.issuer.origin,
      nonce: await wallet.nonce(),
      iat: state.issuer.now(),
      signer: holder,
      ...changes,
    } as Parameters<typeof presentSdJwt>[1]);
  }

  return { ...wallet, token, device, upn, call, read, submitTo, submitted, show };
}

export type TestCitizen = Awaited<ReturnType<typeof testCitizen>>;

/** `409 version-conflict`: status and code of a problem. */
export async function problemOf(response: Response): Promise<string> {
  const { code } = (await response.json()) as { code: string };
  return `${response.status} ${code}`;
}

export const officers = {
  clerk: { id: 'officer-1', upn: '8880000000001', authority: 'traffic', roles: ['clerk'], unit: 'traffic-erbil' },
  second: { id: 'officer-2', upn: '8880000000002', authority: 'traffic', roles: ['supervisor'], unit: 'traffic-erbil' },
  cashier: { id: 'officer-3', upn: '8880000000003', authority: 'traffic', roles: ['cashier'], unit: 'traffic-erbil' },
  elsewhere: {
    id: 'officer-4',
    upn: '8880000000004',
    authority: 'interior',
    roles: ['clerk', 'supervisor', 'cashier'],
    unit: 'civil-erbil',
  },
  auditor: { id: 'officer-5', upn: '8880000000005', authority: 'traffic', roles: ['auditor'], unit: 'traffic-erbil' },
} as const satisfies Record<string, Officer>;

/** `409 locked`, of an act that is to be refused. */
export async function refusedAs(act: Promise<unknown>): Promise<string> {
  const fault = await act.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (fault === undefined) return 'not refused';
  if (!(fault instanceof Problem)) throw fault;
  return `${fault.status} ${fault.code}`;
}
