/**
 * The template form (qr-transport §4.2, kinds 10 to 13): a fixed row of bits, then salts, holder key, hidden digests and two signatures.
 * One presentation has one encoding: what is read is written again and compared.
 */
import { concat, fromBase64url, sameBytes, toBase64url } from '../encoding.ts';
import { CredentialFault } from '../errors.ts';
import { isTime, parseJsonObject, valueAt, type Json, type JsonObject } from '../json.ts';
import { decompress } from '../point.ts';
import { showAudience } from '../present.ts';
import { cover, nodeBelow, rootNode, saltBelow, saltBytes, saltTree, type SaltNode } from '../salt-tree.ts';
import { digest, type PublicJwk } from '../signature.ts';
import { bitReader, bitWriter } from './bits.ts';
import { encode, joinIssued, type Parts } from './parts.ts';
import { findChain, signerReference, type Chains } from './signer-reference.ts';
import { hiddenLeaves, sortLeaves } from './sort-leaves.ts';
import { openTemplate, valueLeaves, withGroups, writePayload, type Template } from './template.ts';

const base = 0x10;
const answering = 1; // audience and nonce are the open request's
const plainSalts = 2;
const day = 86_400;
const dayOffset = 25_567;

/** The audience and nonce both sides know, when a code answers a request instead of being shown one-way. */
export type OpenRequest = Readonly<{ audience: string; nonce: string }>;

/** Grown from a seed, or from the nodes a code carried; otherwise each salt travels as it is. */
export type SaltSource = Readonly<{ seed: Uint8Array }> | Readonly<{ nodes: readonly SaltNode[] }> | 'plain';

/** How the salts of a copy may travel: as few nodes as cover them where its seed is known, and one by one; not at all without a template. */
export const saltSources = ({ template, seed }: Readonly<{ template?: Template; seed?: Uint8Array }>): readonly SaltSource[] =>
  template ? [...(seed ? [{ seed }] : []), 'plain'] : [];

const fits = (right: boolean): void => {
  if (!right) throw new CredentialFault('non-canonical');
};

type Packing = Readonly<{ template: Template; signers: Chains; salts: SaltSource; request?: OpenRequest }>;

/**
 * The whole code, byte 0 included. Throws `non-canonical` for a presentation the template does not fit or salts that do not grow
 * from the given source, `unknown-signer`, and what `openTemplate` throws. Whether it comes back the same is for `code.ts`, with every code.
 */
export function packTemplate(parts: Parts, { template: frozen, signers, salts, request }: Packing): Uint8Array {
  const template = openTemplate(frozen);
  const { texts, signatures } = parts;
  const { disclosed, hidden, payload, holder } = sortLeaves(template, parts);
  const binding = parseJsonObject(texts.at(-1)!);
  const chain = parseJsonObject(texts[0]!).x5c;
  const known = signers.find((one) => Array.isArray(chain) && one.join() === chain.join());
  if (!known) throw new CredentialFault('unknown-signer');
  const { iat, exp } = payload;
  const [uri, idx] = [valueAt(payload, ['status', 'status_list', 'uri']), valueAt(payload, ['status', 'status_list', 'idx'])];
  const list = typeof uri === 'string' && uri.startsWith(template.statusBase) ? uri.slice(template.statusBase.length) : '';
  if (!isTime(iat) || !isTime(exp) || !isTime(binding.iat) || typeof binding.nonce !== 'string') throw new CredentialFault('non-canonical');
  fits(iat % day === 0 && exp % day === 0 && /^[0-9]{1,4}$/.test(list) && typeof idx === 'number');

  const to = bitWriter();
  to.put(base + (salts === 'plain' ? plainSalts : 0) + (request ? answering : 0), 8);
  to.put(template.id, 12);
  to.putBytes(signerReference(known));
  to.put(binding.iat, 32);
  if (!request) {
    const nonce = fromBase64url(binding.nonce);
    fits(nonce.length === 4);
    to.putBytes(nonce);
  }
  to.put(iat / day + dayOffset, 16);
  to.put((exp - iat) / day, 12);
  to.put(idx as number, 24);
  to.put(Number(list), 12);
  to.put(template.authority.values.indexOf(String(payload[template.authority.claim])), 6); // not in the table: −1, which does not fit
  to.put(fromBase64url(holder.y).at(-1)! & 1, 1);
  for (const { number } of valueLeaves(template)) to.put(disclosed.has(number) ? 1 : 0, 1);
  for (const [claim, codec] of template.opens) codec.put(to, payload[claim] ?? null);
  const shown = new Set([...disclosed.keys()].sort((a, b) => a - b));
  for (const leaf of shown) template.tree.get(leaf)!.codec?.put(to, disclosed.get(leaf)!.value);

  const secrets: Uint8Array[] = [];
  if (salts === 'plain') for (const leaf of shown) secrets.push(disclosed.get(leaf)!.salt);
  else {
    const tree = saltTree(template.depth, holder);
    const nodes = 'seed' in salts ? [rootNode(salts.seed)] : salts.nodes;
    for (const [leaf, { salt }] of disclosed) fits(sameBytes(saltBelow(nodes, leaf, tree) ?? new Uint8Array(), salt));
    for (const place of cover(template.depth, shown, hiddenLeaves(template, shown))) {
      const found = nodes.map((node) => nodeBelow(node, place, tree)).find((node) => node);
      secrets.push((found ?? { secret: new Uint8Array() }).secret);
    }
  }
  fits(secrets.every(({ length }) => length === saltBytes));
  return concat(to.bytes(), ...secrets, fromBase64url(holder.x), ...hidden.map(fromBase64url), ...signatures);
}

type Bundle = Readonly<{ templates: readonly Template[]; signers: Chains; request?: OpenRequest }>;

/**
 * The exact texts and signatures. Throws `unknown-template`, `unknown-codec`, `unknown-index`, `unknown-signer`, `truncated`,
 * `trailing`, `bad-padding`, `bad-point`, `non-canonical`, `limit`, `malformed`. Judges nothing of what they say.
 */
export function unpackTemplate(code: Uint8Array, { templates, signers, request }: Bundle): Parts {
  const from = bitReader(code);
  const kind = from.take(8) - base;
  fits(kind >= 0 && kind <= 3 && ((kind & answering) !== 0) === (request !== undefined));
  const id = from.take(12);
  const frozen = templates.find((one) => one.id === id);
  if (!frozen) throw new CredentialFault('unknown-template');
  const template = openTemplate(frozen);
  const chain = findChain(from.takeBytes(3), signers);
  const shownAt = from.take(32);
  const { audience, nonce } = request ?? { audience: showAudience, nonce: toBase64url(from.takeBytes(4)) };
  const [issuedDay, days, idx, list] = [from.take(16) - dayOffset, from.take(12), from.take(24), from.take(12)];
  const authority = template.authority.values[from.take(6)];
  if (authority === undefined) throw new CredentialFault('unknown-index');
  const parity = from.take(1);
  const chosen = new Set(valueLeaves(template).flatMap(({ number }) => (from.take(1) === 1 ? [number] : [])));
  fits(chosen.size > 0);
  const opens: JsonObject = Object.fromEntries([...template.opens].map(([claim, codec]) => [claim, codec.take(from)]));
  const shown = withGroups(template, chosen);
  const values = new Map<number, Json>();
  for (const leaf of chosen) values.set(leaf, template.tree.get(leaf)!.codec!.take(from));
  from.align();

  const places = (kind & plainSalts) !== 0 ? null : cover(template.depth, shown, hiddenLeaves(template, shown));
  const nodes = (places ?? []).map((place): SaltNode => ({ place, secret: from.takeBytes(saltBytes) }));
  const plain = new Map(places ? [] : [...shown].map((leaf) => [leaf, from.takeBytes(saltBytes)]));
  const x = from.takeBytes(32);
  const holder: PublicJwk = { kty: 'EC', crv: 'P-256', x: toBase64url(x), y: decompress(x, parity) };
  const tree = saltTree(template.depth, holder);

  const takeHidden = (parent: number | null): string[] =>
    [...template.tree.values()].flatMap((leaf) =>
      leaf.parent === parent && !shown.has(leaf.number) ? [toBase64url(from.takeBytes(32))] : [],
    );
  const hidden = new Map<number | null, string[]>([[null, takeHidden(null)]]);
  for (const leaf of shown) if (!template.tree.get(leaf)!.codec) hidden.set(leaf, takeHidden(leaf));
  const signatures = [from.takeBytes(64), from.takeBytes(64)];
  if (from.left() > 0) throw new CredentialFault('trailing');

  const disclosures = new Map<number, string>();
  for (const leaf of [...shown].reverse()) {
    const { name, parent, codec } = template.tree.get(leaf)!;
    const value = codec ? values.get(leaf)! : { _sd: hidden.get(leaf)!.sort() };
    const salt = plain.get(leaf) ?? saltBelow(nodes, leaf, tree)!;
    const text = JSON.stringify([toBase64url(salt), name, value]);
    disclosures.set(leaf, text);
    hidden.get(parent)!.push(digest(encode(text)));
  }
  const payload = writePayload(template, { issuedDay, days, holder, idx, list, authority, opens, digests: hidden.get(null)!.sort() });
  const issued = [
    JSON.stringify({ alg: 'ES256', typ: 'dc+sd-jwt', x5c: chain }),
    payload,
    ...[...shown].map((leaf) => disclosures.get(leaf)!),
  ];
  const sdHash = digest(joinIssued(issued, signatures[0]!));
  const bound = [JSON.stringify({ alg: 'ES256', typ: 'kb+jwt' }), JSON.stringify({ iat: shownAt, aud: audience, nonce, sd_hash: sdHash })];
  const parts = { texts: [...issued, ...bound], signatures };
  const again = packTemplate(parts, { template: frozen, signers, salts: places ? { nodes } : 'plain', request });
  if (!sameBytes(again, code)) throw new CredentialFault('non-canonical');
  return parts;
}
