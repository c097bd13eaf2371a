/** Where this deployment stands, read once from the environment. */
export type Config = Readonly<{ issuer: string; wallet: string; verifier: string; data: string; databaseUrl?: string; saltMode?: 'plain' }>;

export class ConfigFault extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'ConfigFault';
  }
}

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** Identifiers are origins: everything the issuer signs names them (OpenID4VCI 1.0 §12.2.1). */
function origin(env: NodeJS.ProcessEnv, name: string, otherwise: string) {
  const text = env[name] || otherwise;
  const url = URL.parse(text);
  if (!url || url.origin !== text.replace(/\/$/, ''))
    throw new ConfigFault(`${name} must be an origin such as ${otherwise}, and is ${JSON.stringify(text)}.`);
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && loopback.includes(url.hostname));
  if (!secure) throw new ConfigFault(`${name} must be https, or http on this machine itself, and is ${JSON.stringify(text)}.`);
  return url.origin;
}

/** Whether salts are to be drawn one by one although a tree of them would keep the codes shorter. */
function plainSalts(text: string | undefined): boolean {
  if (text && text !== 'plain' && text !== 'tree')
    throw new ConfigFault(`KRDPASS_SALTS must be tree or plain, and is ${JSON.stringify(text)}.`);
  return text === 'plain';
}

/** Throws ConfigFault with a sentence that names the variable. An empty variable counts as not set. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  return {
    issuer: origin(env, 'KRDPASS_ISSUER', 'http://localhost:4000'),
    wallet: origin(env, 'KRDPASS_WALLET', 'http://localhost:4001'),
    verifier: origin(env, 'KRDPASS_VERIFIER', 'http://localhost:4002'),
    data: env.KRDPASS_DATA || '.krdpass',
    ...(plainSalts(env.KRDPASS_SALTS) && { saltMode: 'plain' }),
    ...(env.DATABASE_URL && { databaseUrl: env.DATABASE_URL }),
  };
}
