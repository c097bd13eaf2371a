import { expect, test } from 'vitest';
import { announcement } from './announce.ts';

const running = {
  issuer: 'http://localhost:4000',
  wallet: 'http://localhost:4001',
  verifier: 'http://localhost:4002',
  dataFolder: '/srv/krdpass',
  database: '/srv/krdpass',
  officers: [{ id: 'clerk', name: 'Rezan', unit: 'Traffic', roles: ['clerk'], code: 'abcd-efgh' }],
};

test('addresses come first, then letters, then the place of the data', () => {
  const letters = [{ name: 'Dilan', about: 'drives a lorry', upn: '1234', link: 'http://localhost:4001/offer?x', code: '2468' }];
  const text = announcement({ ...running, letters });
  const places = [
    'http://localhost:4001',
    'http://localhost:4002',
    'http://localhost:4000',
    'Dilan',
    '/offer?x',
    'code 2468',
    'http://localhost:4000/console',
    'abcd-efgh',
    '/srv/krdpass',
  ].map((word) => text.indexOf(word));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('a citizen whose wallet is activated has no link left, but a way to another letter', () => {
  const text = announcement({ ...running, letters: [{ name: 'Dilan', about: 'drives a lorry', upn: '1234' }] });
  expect(text).toContain('activated; another letter: npm run krdpass -- activate 1234');
});

test('a database that lives apart from the data folder is named', () => {
  expect(announcement({ ...running, letters: [] })).not.toContain('Database');
  expect(announcement({ ...running, database: '/var/lib/krdpass/1', letters: [] })).toContain('Database  /var/lib/krdpass/1');
});
