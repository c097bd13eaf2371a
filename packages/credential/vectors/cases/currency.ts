/** Refusals of currency: the signature's dates, the document's dates, the status list. */
import type { Code } from '../../src/errors.ts';
import type { JsonObject } from '../../src/json.ts';
import { statusListUri } from '../../src/testing.ts';
import type { CheckName, Outcome } from '../../src/verdict.ts';
import { without, type Forgery } from '../forge.ts';
import { clock, day, licence, type Scene } from '../scene.ts';

export async function currencyCases({ refuse }: Scene) {
  const amber = (check: CheckName, code: Code, outcome: Outcome['outcome'] = 'failed') => [check, code, outcome, 'amber'] as const;
  const change = (members: JsonObject): Forgery => ({ payload: (payload) => ({ ...payload, ...members }) });
  const indexed = (idx: number): Forgery => change({ status: { status_list: { idx, uri: statusListUri(licence) } } });
  await refuse('sdjwt-not-yet', amber('in-force', 'not-yet-in-force'), change({ nbf: clock + 120 }), 'nbf in the future');
  await refuse('sdjwt-over', amber('in-force', 'out-of-force'), change({ exp: clock - 61 }), 'exp is past');
  await refuse('sdjwt-endless', amber('in-force', 'dates'), { payload: without('exp', 'status') }, 'neither an end nor a status');
  await refuse(
    'sdjwt-document-expired',
    amber('document-valid', 'document-expired'),
    change({ date_of_expiry: '2026-11-20' }),
    'the document ended yesterday, the signature did not',
  );
  await refuse(
    'sdjwt-document-tomorrow',
    amber('document-valid', 'document-not-yet-valid'),
    change({ date_of_issuance: '2026-11-22' }),
    'a document of tomorrow',
  );
  await refuse(
    'sdjwt-document-no-date',
    amber('document-valid', 'dates'),
    change({ date_of_expiry: '2027-02-29' }),
    'a day that does not exist',
  );
  await refuse('sdjwt-revoked', ['not-revoked', 'revoked'], indexed(1), 'value 1 of the status list');
  await refuse('sdjwt-suspended', amber('not-revoked', 'suspended'), indexed(2), 'value 2 of the status list');
  await refuse('sdjwt-status-value', amber('not-revoked', 'status-value', 'unknown'), indexed(3), 'a value nobody defined is never valid');
  await refuse('sdjwt-status-index', amber('not-revoked', 'status-index', 'unknown'), indexed(1024), 'an index outside the list');
  await refuse('sdjwt-status-index-negative', amber('not-revoked', 'status-index', 'unknown'), indexed(-1), 'an index outside the list');
  await refuse('sdjwt-status-missing', amber('not-revoked', 'status-missing', 'unknown'), {}, 'no list, no statement', { lists: [] });
  const later = clock + day;
  await refuse(
    'sdjwt-status-old',
    amber('not-revoked', 'status-old', 'unknown'),
    { binding: { payload: { iat: later } } },
    'a list older than a day',
    { clock: later },
  );
  await refuse('sdjwt-status-index-fraction', amber('not-revoked', 'status-index', 'unknown'), indexed(1.5), 'an index is a whole number');
  const elsewhere = change({ status: { status_list: { idx: 73, uri: `${statusListUri(licence)}?holder=1` } } });
  await refuse(
    'sdjwt-status-elsewhere',
    amber('not-revoked', 'status-missing', 'unknown'),
    elsewhere,
    'an address of its own would tell who is checked',
  );
  for (const check of ['in-force', 'document-valid', 'fresh'] as const)
    await refuse(
      `clock-wrong-${check}`,
      amber(check, 'clock-wrong', 'unknown'),
      {},
      'a clock behind what is already signed judges no date',
      {
        given: { clockFloor: clock + 61 },
      },
    );
}
