import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testTrust } from './testing.ts';
import { verifyPresentation } from './verify.ts';

const trust = await testTrust({ now: 1_795_278_200 });
const presentation = await trust.present(await trust.issue());

test('any single flipped bit of the presentation is never green, and never an exception', () =>
  fc.assert(
    fc.asyncProperty(fc.nat(presentation.length - 1), fc.nat(6), async (at, bit) => {
      const changed =
        presentation.slice(0, at) + String.fromCharCode(presentation.charCodeAt(at) ^ (1 << bit)) + presentation.slice(at + 1);
      expect((await verifyPresentation(changed, trust.context())).colour).not.toBe('green');
    }),
    { numRuns: 300 },
  ));

test('a character left out, doubled or exchanged with its neighbour is never green', () =>
  fc.assert(
    fc.asyncProperty(fc.nat(presentation.length - 2), fc.constantFrom('left out', 'doubled', 'exchanged'), async (at, how) => {
      const [a, b] = [presentation[at]!, presentation[at + 1]!];
      fc.pre(a !== b);
      const middle = { 'left out': b, doubled: a + a + b, exchanged: b + a }[how]!;
      const changed = presentation.slice(0, at) + middle + presentation.slice(at + 2);
      expect((await verifyPresentation(changed, trust.context())).colour).not.toBe('green');
    }),
    { numRuns: 150 },
  ));

test('a credential without its key binding is never green, whatever the mode', async () => {
  const bare = presentation.slice(0, presentation.lastIndexOf('~') + 1);
  for (const mode of ['show', 'paper', 'online'] as const) {
    const { colour, checks } = await verifyPresentation(bare, trust.context({ mode }));
    expect(colour).toBe('red');
    expect(checks).toContainEqual({ name: 'holder-bound', outcome: 'failed', code: 'key-binding-missing' });
  }
});
