/** Bytes of the printed codes of the demo citizens, beside the VC-JWT they carry. Printed at level M, no larger than V25: folds and dirt. */
import { claimPath, w3cType, type CredentialType } from '@krdpass/catalogue';
import { readCatalogue } from '@krdpass/catalogue/folder';
import { fromBase64url, type JsonObject } from '@krdpass/credential';
import { createPaperCode, versionFor } from '@krdpass/credential/qr';
import { issueVcJwt } from '@krdpass/credential/vc-jwt';
import { testTrust, type TestTrust } from '../../credential/src/testing.ts';
import { holdersOf, now, type Holder } from './demo-state.ts';
import type { Report } from './main.ts';
import { median } from './rounds.ts';

const day = 86_400;

/** As the issuer prints it: the paper preset and what is always shown, for no holder. */
function paperOf(type: CredentialType, { claims }: Holder, idx: number, trust: TestTrust): Promise<string> {
  const subject: JsonObject = {};
  const printed = Object.keys(type.claims).filter(
    (name) => type.presets.paper!.claims.includes(name) || type.claims[name]!.disclose === 'always',
  );
  for (const name of printed) {
    let place = subject;
    for (const step of claimPath(type, name).slice(0, -1)) place = (place[step] ??= {}) as JsonObject;
    place[name] = claims[name]!;
  }
  const { did, kid } = trust.trustList.services.find(({ vct }) => vct.includes(type.vct))!;
  const nbf = Math.floor(now / day) * day;
  return issueVcJwt(subject, {
    did,
    kid,
    signer: trust.signers[type.authority as 'interior' | 'traffic'],
    type: w3cType(type.id),
    nbf,
    exp: nbf + 365 * day,
    jti: `urn:uuid:${crypto.randomUUID()}`,
    status: { idx, uri: `http://localhost:4000/status-lists/${type.id}-1` },
  });
}

export async function run(report: Report): Promise<void> {
  const trust = await testTrust({ now });
  const signers = trust.trustList.services.map(({ certificate }) => [certificate]);
  const { dictionaries } = await readCatalogue();
  // A photograph takes long to draw: every tenth citizen's civil ID, and every licence.
  for (const [id, every] of [
    ['driving-licence', 1],
    ['civil-id', 10],
  ] as const) {
    const { type, holders } = await holdersOf(id, { unread: ['picture'], every });
    const { id: number, text } = dictionaries.find(({ vct, form }) => vct === type.vct && form === 'paper')!;
    const dictionary = { id: number, bytes: fromBase64url(text) };
    const [codes, jwts]: [number[], number[]] = [[], []];
    for (const [turn, holder] of holders.entries()) {
      const jwt = await paperOf(type, holder, (turn * 30_013 + 977) % 131_072, trust);
      jwts.push(jwt.length);
      codes.push(createPaperCode(jwt, { dictionary, signers }).length);
    }
    for (const [what, pick] of Object.entries({ min: smallest, median, max: largest })) {
      const [value, peerValue] = [pick(codes), pick(jwts)];
      report({ name: `qr.paper.${id}.${what}`, value, unit: 'B', peer: 'raw VC-JWT', peerValue, ratio: value / peerValue });
    }
    console.log(`paper: ${holders.length} of ${id}, largest needs QR version ${versionFor(largest(codes), 'M')}-M`);
  }
}

const smallest = (values: readonly number[]) => Math.min(...values);
const largest = (values: readonly number[]) => Math.max(...values);
