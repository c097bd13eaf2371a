/** Where people of the demo are born and registered. Texts are in Sorani, the language of the register. */

export type Governorate = 'erbil' | 'sulaymaniyah' | 'duhok' | 'halabja';

export type Place = Readonly<{ governorate: Governorate; region: string; locality: string }>;

const towns: Readonly<Record<Governorate, readonly [region: string, ...localities: string[]]>> = {
  erbil: ['هەولێر', 'هەولێر', 'کۆیە', 'سۆران', 'چۆمان'],
  sulaymaniyah: ['سلێمانی', 'سلێمانی', 'ڕانیە', 'چەمچەماڵ', 'کەلار', 'پێنجوێن'],
  duhok: ['دهۆک', 'دهۆک', 'ئاکرێ', 'ئامێدی', 'زاخۆ'],
  halabja: ['هەڵەبجە', 'هەڵەبجە', 'شارەزوور'],
};

export const governorates = Object.keys(towns) as readonly Governorate[];

/** Every place, so that larger governorates (more towns) are drawn more often. */
export const places: readonly Place[] = governorates.flatMap((governorate) => {
  const [region, ...localities] = towns[governorate];
  return localities.map((locality) => ({ governorate, region, locality }));
});

export const placeNamed = (locality: string): Place => places.find((place) => place.locality === locality)!;
