import { describe, expect, test } from 'vitest';
import type { FaultCode } from './fault.ts';
import { openProtection, protectWithPasskey, protectWithPassphrase, protectWithPin, type Protection } from './protection.ts';
import { openVault } from './vault.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const refused = (fault: FaultCode) => expect.objectContaining({ code: fault });
const iterations = 1000; // the law of slowness is slow-key.test.ts's
const dataKey = () => new Uint8Array(32).fill(7);
const passphrase = 'چیا و باران و نان';
const secret = new Uint8Array(32).fill(9);

const made: readonly (readonly [string, () => Promise<Protection>, string | Uint8Array<ArrayBuffer>, string | Uint8Array<ArrayBuffer>])[] =
  [
    ['a passphrase', () => protectWithPassphrase(dataKey(), { passphrase, iterations, random }), passphrase, 'چیا و باران و ناو'],
    ['a PIN', () => protectWithPin(dataKey(), { pin: '135790', iterations, random }), '135790', '135791'],
    [
      'a passkey',
      () => protectWithPasskey(dataKey(), { credential: random(16), input: random(32), secret, random }),
      secret,
      new Uint8Array(32).fill(8),
    ],
  ];

describe.each(made)('%s', (_, make, right, wrong) => {
  test('opens to the data key it protects', async () => expect(await openProtection(await make(), right)).toEqual(dataKey()));
  test('does not open to anything else', async () => expect(openProtection(await make(), wrong)).rejects.toEqual(refused('secret-wrong')));
  test('opens what was sealed before', async () => {
    const protection = await make();
    const sealed = await (await openVault(dataKey(), random)).seal('held-1', { name: 'شیلان' });
    const vault = await openVault(await openProtection(protection, right), random);
    expect(await vault.unseal('held-1', sealed)).toEqual({ name: 'شیلان' });
  });
});

test('what rests on the disk under passphrase or passkey holds neither secret nor data key', async () => {
  for (const [, make] of [made[0]!, made[2]!]) {
    const bytes = Object.values(await make()).flatMap((part) => (part instanceof Uint8Array ? [...part] : []));
    expect(bytes.join()).not.toContain(dataKey().join());
    expect(bytes.join()).not.toContain(secret.join());
  }
});

test('a device key of the PIN cannot be exported', async () => {
  const protection = await made[1]![1]();
  expect(protection.kind === 'pin' && protection.key.extractable).toBe(false);
});

test('the same passphrase from two keyboards is the same', async () => {
  const protection = await protectWithPassphrase(dataKey(), { passphrase: 'Şêrko Ûsiv', iterations, random });
  expect(await openProtection(protection, 'Şêrko Ûsiv'.normalize('NFD'))).toEqual(dataKey());
});

test.each(['123456789', '         1', ''])('a passphrase below ten characters is refused: %j', (short) =>
  expect(protectWithPassphrase(dataKey(), { passphrase: short, iterations, random })).rejects.toEqual(refused('secret-weak')),
);

test.each(['1234', '12345', '1234567', '12345a', '١٢٣٤٥٦'])('a PIN that is not six Latin digits is refused: %s', (pin) =>
  expect(protectWithPin(dataKey(), { pin, iterations, random })).rejects.toEqual(refused('secret-weak')),
);
