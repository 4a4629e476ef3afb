/** Serves the built site from a database of its own, made from `data/`, on a free port. For browser tests. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'no-figure-alone-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

Object.assign(process.env, {
	DATABASE_URL: `file:${join(folder, 'site.db')}`,
	HOST: '127.0.0.1',
	PORT: '0',
	ORIGIN: '',
	LOG_LEVEL: 'error'
});
await import('./start.ts');
