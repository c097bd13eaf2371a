import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { createCitizens } from './families.ts';
import { mostPictureCharacters, mostPortraitBytes, picturesOf } from './pictures.ts';

const sitters = createCitizens()
  .slice(0, 60)
  .map(({ upn, sex, birth }) => ({ upn, sex, birth_date: birth }));

describe('pictures of sixty people', () => {
  test('keep within what a credential and a code may carry, and are what they say', async () => {
    for (const sitter of sitters) {
      const { picture, portrait_qr } = await picturesOf(sitter);
      expect(picture.length).toBeLessThanOrEqual(mostPictureCharacters);
      const jpeg = await sharp(Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64')).metadata();
      expect(jpeg).toMatchObject({ format: 'jpeg', width: 160, height: 200 });
      const bytes = Buffer.from(portrait_qr, 'base64url');
      expect(bytes.length).toBeLessThanOrEqual(mostPortraitBytes);
      expect(bytes[0]).toBe(2);
      expect(await sharp(bytes.subarray(1)).metadata()).toMatchObject({ format: 'webp', width: 72, height: 90 });
    }
  });

  test('are the same bytes each time, and differ from person to person', async () => {
    const [first, again, ...others] = await Promise.all([sitters[0]!, sitters[0]!, ...sitters.slice(1, 30)].map(picturesOf));
    expect(again).toEqual(first);
    for (const other of others) expect(other!.portrait_qr).not.toBe(first!.portrait_qr);
  });
});
