/** The OpenAPI 3.1 document of every own endpoint, made from the schemas that judge requests. */
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { citizenOperations } from './citizens.ts';
import { officerOperations } from './officers.ts';
import { openDataOperations } from './open-data.ts';
import { isMedia, problemsOf, type Media, type Operation, type Operations } from './operation.ts';
import { publicOperations } from './public.ts';

export const audiences = {
  citizens: citizenOperations,
  officers: officerOperations,
  public: publicOperations,
  'open-data': openDataOperations,
} as const;

export const operations: Operations = Object.assign({}, ...Object.values(audiences));

const described = {
  citizens: 'For wallets, in a citizen’s name: DPoP-bound access tokens of this issuer’s token endpoint.',
  officers: 'For the console, from its own origin alone: a session that a passkey opens.',
  public: 'For anybody, without login.',
  'open-data': 'Protected counts of finished months, for anybody.',
};

const securities = {
  anybody: [],
  citizen: [{ dpopToken: [], dpopProof: [] }],
  officer: [{ officerSession: [] }],
};

/** Throws for a schema that JSON Schema cannot say: nothing is left out silently. */
const schemaOf = (schema: GenericSchema) => {
  const { $schema: _, ...json } = toJsonSchema(schema, { target: 'draft-2020-12', typeMode: 'output' }); // nothing of ours is transformed
  return json;
};

const contentOf = (part: GenericSchema | Media) =>
  isMedia(part)
    ? Object.fromEntries(part.media.map((media) => [media, { schema: media.endsWith('jwt') ? { type: 'string' } : {} }]))
    : { 'application/json': { schema: schemaOf(part) } };

const sentences: Readonly<Record<number, string>> = {
  200: 'Done.',
  201: 'Made.',
  202: 'Received; it is done later.',
  204: 'Done; there is nothing to say.',
  304: 'What is held is still current.',
};

const answerOf = (status: number, part: GenericSchema | Media | null) => ({
  description: part && isMedia(part) ? part.what : sentences[status]!,
  ...(part && { content: contentOf(part) }),
});

const problemOf = (codes: readonly string[]) => ({
  description: codes.join(', '),
  content: {
    'application/problem+json': {
      schema: { allOf: [{ $ref: '#/components/schemas/Problem' }, { properties: { code: { enum: codes } } }] },
    },
  },
});

const keyParameter = {
  once: 'A UUID, new for each new call. The same call again is answered from the first, and done once.',
  sent: 'A UUID, new for each new call. What the call changes is guarded by its version or its state.',
};

function parametersOf(path: string, { query = {}, headers = {}, key }: Operation) {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
  const inQuery = Object.entries(query).map(([name, { schema, required = false, what }]) => ({
    name,
    in: 'query',
    required,
    description: what,
    schema: schemaOf(schema),
  }));
  const inHeaders = Object.entries(headers).map(([name, what]) => ({
    name,
    in: 'header',
    required: false,
    description: what,
    schema: { type: 'string' },
  }));
  const keys = key
    ? [
        {
          name: 'Idempotency-Key',
          in: 'header',
          required: true,
          description: keyParameter[key],
          schema: { type: 'string', format: 'uuid' },
        },
      ]
    : [];
  return [...inPath, ...inQuery, ...keys, ...inHeaders];
}

/** `post-applications-id-submission`. */
const nameOf = (method: string, path: string) => `${method}${path}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');

function describe(method: string, path: string, tag: string, operation: Operation) {
  const { summary, who, body, answers: good } = operation;
  return {
    operationId: nameOf(method, path),
    tags: [tag],
    summary,
    security: securities[who],
    parameters: parametersOf(path, operation),
    ...(body && { requestBody: { required: true, content: contentOf(body) } }),
    responses: {
      ...Object.fromEntries(Object.entries(good).map(([status, part]) => [status, answerOf(Number(status), part)])),
      ...Object.fromEntries([...problemsOf(method, operation)].map(([status, codes]) => [status, problemOf(codes)])),
    },
  };
}

/** An address as the document writes it: `/applications/{id}`. */
export const templateOf = (path: string) => path.replace(/:(\w+)/g, '{$1}');

export type Described = Readonly<{ origin: string; version: string }>;

export function openApi({ origin, version }: Described) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [tag, table] of Object.entries(audiences))
    for (const [call, operation] of Object.entries(table)) {
      const [method, path] = call.split(' ') as [string, string];
      (paths[templateOf(path)] ??= {})[method.toLowerCase()] = describe(method, path, tag, operation);
    }
  return {
    openapi: '3.1.0',
    info: {
      title: 'KRDPass issuer (DEMO)',
      version,
      description:
        'The issuer’s own endpoints. Wallets receive credentials by OpenID4VCI 1.0, whose endpoints (/.well-known/openid-credential-issuer, ' +
        '/.well-known/oauth-authorization-server, /token, /nonce, /credential, /deferred-credential, /notification) are specified there. ' +
        'A known address asked with another method answers 405 and names those it has. Bodies are read no further than 64 KiB, files 8 MiB.',
    },
    servers: [{ url: origin }],
    tags: Object.entries(described).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: {
        Problem: {
          description: 'RFC 9457: a status, a code that stays, an English sentence for developers; some codes bring further members.',
          type: 'object',
          required: ['status', 'code', 'title'],
          properties: {
            status: { type: 'integer' },
            code: { type: 'string' },
            title: { type: 'string' },
            answers: { type: 'object', description: 'Of answers-refused: a code by question.', additionalProperties: { type: 'string' } },
            conditions: {
              type: 'array',
              description: 'Of not-eligible and condition-not-met: the conditions that fail.',
              items: { type: 'string' },
            },
          },
        },
      },
      securitySchemes: {
        dpopToken: { type: 'http', scheme: 'DPoP', description: 'Authorization: DPoP <access token> (RFC 9449 §7.1).' },
        dpopProof: { type: 'apiKey', in: 'header', name: 'DPoP', description: 'A fresh proof by the token’s own key (RFC 9449 §4).' },
        officerSession: {
          type: 'apiKey',
          in: 'cookie',
          name: `${origin.startsWith('https:') ? '__Secure-' : ''}krdpass-officer`,
          description: 'Unsafe calls also need the Origin of this issuer.',
        },
      },
    },
  };
}
