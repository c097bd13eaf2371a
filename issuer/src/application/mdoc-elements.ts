/** From a register's answer to the elements of an mdoc, as the declaration maps them. */
import type { Claim, CredentialType, Elements, MdocForm } from '@krdpass/catalogue';
import type { Json } from '@krdpass/credential';
import { drivingPrivileges, fullDate, type Cbor, type MdocElement } from '@krdpass/credential/mdoc';
import type { Claims } from './claims.ts';

const jpeg = 'data:image/jpeg;base64,';

/** Throws for an image that is no JPEG and for a kind no element can hold: a mistake in the declaration. */
function elementValue({ kind }: Claim, value: Json): Cbor {
  if (kind === 'categories') return drivingPrivileges(value);
  if (typeof value === 'object') throw new TypeError(`no element holds a claim of kind ${kind}`);
  if (kind === 'date') return fullDate(String(value));
  if (kind !== 'image') return value;
  if (!String(value).startsWith(jpeg)) throw new TypeError('the picture is no JPEG');
  return new Uint8Array(Buffer.from(String(value).slice(jpeg.length), 'base64'));
}

/** What the register has no value for is left out: an mdoc says which elements it holds. */
export function mdocElements(type: CredentialType, form: MdocForm, claims: Claims): readonly MdocElement[] {
  const declared = { ...type.claims, ...form.claims };
  const inNamespace = (namespace: string, elements: Elements) =>
    Object.entries(elements).flatMap(([element, sources]): MdocElement[] => {
      const name = [sources].flat().find((source) => (claims[source] ?? null) !== null);
      return name === undefined ? [] : [{ namespace, element, value: elementValue(declared[name]!, claims[name]!) }];
    });
  const constants = Object.entries(form.constants).map(([element, value]) => ({ namespace: form.namespace, element, value }));
  return [...inNamespace(form.namespace, form.elements), ...constants, ...inNamespace(form.domestic.namespace, form.domestic.elements)];
}
