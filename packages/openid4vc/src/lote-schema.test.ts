import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createTrustList } from '@krdpass/credential';
import { testIssuer, testTrust } from '@krdpass/credential/testing';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';

const folder = join(process.env.KRDPASS_VECTORS ?? resolve(import.meta.dirname, '../../../../shared/vectors'), 'openid-schemas');
const present = existsSync(folder);
if (!present) console.warn('skipped: no vectors (the schema of ETSI TS 119 602); 1 test left out');

test.skipIf(!present)('a trust list passes the published schema, with services and without', async () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ $id: 'rfcs/rfc7517.json', definitions: { jwk: { type: 'object' } } });
  const validate = ajv.compile(JSON.parse(readFileSync(join(folder, 'etsi_119602_lote.json'), 'utf8')) as object);
  const now = 1_795_278_200;
  const { services } = await testTrust({ now });
  const names = { ckb: 'لیست', kmr: 'Lîste', ar: 'قائمة', en: 'List', 'kmr-Arab': 'لیستە' };
  const content = { origin: testIssuer, operator: names, sequence: 1, issuedAt: now, nextUpdate: now + 86_400, demo: true };
  for (const listed of [services, []]) {
    validate(createTrustList({ ...content, services: listed }));
    expect(validate.errors).toBeNull();
  }
});
