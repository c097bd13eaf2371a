/** For tests: every answer of an app held against the OpenAPI document: its operation, status, media type, body and problem code. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { TestIssuer } from './testing.ts';
import { product } from './application/product.ts';
import { openApi, operations, templateOf } from './routes/api/document.ts';

type Content = Readonly<Record<string, { schema: object }>>;
type Described = Readonly<{ responses: Readonly<Record<string, { content?: Content }>>; parameters: readonly { name: string }[] }>;

const document = openApi({ origin: 'http://localhost:4000', version: product.version });
const ajv = new Ajv2020({ strict: false, allErrors: true });
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
ajv.addSchema({ $id: 'document', components: document.components });

const compiled = new Map<string, ValidateFunction>();

/** The document's references are of the document. */
function validator(schema: object): ValidateFunction {
  const text = JSON.stringify(schema).replaceAll('"#/components', '"document#/components');
  const known = compiled.get(text);
  if (known) return known;
  const made = ajv.compile(JSON.parse(text) as object);
  compiled.set(text, made);
  return made;
}

const matchers = Object.keys(operations).map((call) => {
  const [method, path] = call.split(' ') as [string, string];
  return { call, method, path, pattern: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+')}$`) };
});

const elsewhere = (path: string) => path.startsWith('/console') || path.startsWith('/.well-known/');
const protocol = /^\/(token|nonce|credential|deferred-credential|notification)$/;

/** What the answer breaks; empty where it keeps to the document, or belongs to no own endpoint. */
export async function breachesOf(method: string, path: string, response: Response): Promise<readonly string[]> {
  if (elsewhere(path) || protocol.test(path) || method === 'OPTIONS') return [];
  const found = matchers.find((one) => one.method === (method === 'HEAD' ? 'GET' : method) && one.pattern.test(path));
  const media = response.headers.get('content-type')?.split(';')[0] ?? '';
  if (!found) return response.status === 404 || response.status === 405 ? [] : [`${method} ${path} is not in the document`];
  const described = (document.paths[templateOf(found.path)] as Readonly<Record<string, Described>>)[found.method.toLowerCase()]!;
  const said = described.responses[response.status];
  const place = `${found.call} ${response.status}`;
  const text = media.endsWith('json') ? await response.clone().text() : '';
  if (!said) return [`${place} is not in the document: ${text}`];
  if (!said.content) return response.body === null || text === '' ? [] : [`${place} has a body`];
  if (method === 'HEAD') return [];
  const content = said.content[media];
  if (!content) return [`${place} is ${media}`];
  if (text === '') return [];
  const validate = validator(content.schema);
  return validate(JSON.parse(text)) ? [] : [`${place}: ${ajv.errorsText(validate.errors)}: ${text.slice(0, 300)}`];
}

/** The same app; `answered` gathers `GET /devices 200` and `GET /devices 401 invalid-token`, `breaches` what was not as documented. */
export function holdToDocument<S extends Pick<TestIssuer, 'app'>>(state: S) {
  const answered = new Set<string>();
  const breaches: string[] = [];
  const request = async (input: string, init: RequestInit = {}) => {
    const response = await state.app.request(input, init);
    const method = init.method ?? 'GET';
    const { pathname } = new URL(input, 'http://localhost');
    breaches.push(...(await breachesOf(method, pathname, response)));
    const found = matchers.find((one) => one.method === method && one.pattern.test(pathname));
    if (found) answered.add(`${found.call} ${response.status}`);
    return response;
  };
  return { state: { ...state, app: { ...state.app, request, routes: state.app.routes } as unknown as S['app'] }, answered, breaches };
}

export { document };
