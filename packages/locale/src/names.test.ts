import { expect, test } from 'vitest';
import { canon, fold, skeleton } from './index.ts';

const equal = (key: (s: string) => string, spellings: string) => {
  const [first = '', ...others] = spellings.split('/');
  for (const other of others) expect(key(other), spellings).toBe(key(first));
};

test.each(['هێمن/ھێمن', 'سارە/ساره/سارة', 'کاوە/كاوه', 'شیلان/شيلان', 'هەولێر/هه‌ولێر/ھەولێر', 'کوردستان/كوردستان'])(
  'canon repairs the keyboards of %s',
  (spellings) => equal(canon, spellings),
);

test.each([
  'ڕێبوار/ريبوار',
  'گوڵاڵە/گولاله',
  'نەوڕۆز/نەورۆز',
  'دڵشاد/دلشاد',
  'ئاری/اري',
  '٩٩٩٠٠٠٠٠٠٠٠١٧/9990000000017',
  'نوێكردنهوهی مۆڵهتی شۆفێری/نوێکردنەوەی مۆڵەتی شۆفێری',
  'Şêrko/serko',
  'فائز/فایز',
])('fold finds %s', (spellings) => equal(fold, spellings));

test.each([
  'محەمەد/محمد',
  'ئەحمەد/أحمد',
  'عەلی/علي',
  'فاتیمە/فاطمة',
  'عەبدوڵڵا/عبدالله/عبد الله',
  'ئیبراهیم/ابراهيم',
  'مستەفا/مصطفى',
  'سەلاحەددین/صلاح الدين',
])('skeleton brings %s together', (spellings) => equal(skeleton, spellings));

test.each(['ئارام/ئاری', 'شیلان/شلێر', 'کاروان/کەریم'])('%s stay different by every key', (names) => {
  const [a = '', b = ''] = names.split('/');
  for (const key of [canon, fold, skeleton]) expect(key(a)).not.toBe(key(b));
});

test('a final h after alif stays h', () => {
  expect(canon('گوناه')).toBe('گوناه');
});
