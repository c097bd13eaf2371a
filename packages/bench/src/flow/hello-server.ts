/** The floor under the flow: the same HTTP server and framework answering the same three requests with constants. */
import process from 'node:process';
import { listen } from '@krdpass/issuer/listen';
import { Hono } from 'hono';

const [port] = process.argv.slice(2) as [string];
const app = new Hono();
app.get('/bench/offers', (c) =>
  c.json(Array.from({ length: Number(c.req.query('n')) }, () => ({ preAuthorizedCode: 'hello', txCode: '000000' }))),
);
app.post('/token', (c) => c.json({ access_token: 'hello', token_type: 'DPoP', expires_in: 300 }));
app.post('/nonce', (c) => c.json({ c_nonce: 'hello' }));
app.post('/credential', (c) => c.json({ credentials: [{ credential: 'hello~' }] }));
const stop = await listen(app, `http://localhost:${port}`);
process.once('SIGTERM', () => void stop().then(() => process.exit(0)));
console.log('READY');
