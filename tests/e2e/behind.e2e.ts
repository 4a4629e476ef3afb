import { expect, test } from '@playwright/test';
import { writeReplicaStatus } from '../../src/lib/server/replication/status.ts';
import { makeDatabase, serveDatabase, startOwnServer, type OwnServer } from './own-server.ts';
import { findViolations } from './violations.ts';

/** Writes what the replicator of a node would: its primary is dead since then. */
function hearLast(database: string, syncedAt: string): void {
	const told = { primary: 'unreachable', reason: 'made up for a test', releases: 1, ledgerLines: 1 } as const;
	writeReplicaStatus(database, { ...told, checkedAt: new Date().toISOString(), syncedAt });
}

test.describe('a node whose primary is dead', () => {
	let own: OwnServer;
	const long = '2026-01-02T03:04:05.000Z';
	const note = 'As of January 2, 2026, 03:04 UTC: this copy has not heard from its source since then.';
	const figure = '/figures/register@2026-11-22/register-fatal/killed.svg?from=2018&to=2018&is=34';
	test.beforeAll(async () => {
		own = await startOwnServer();
		hearLast(own.database, new Date().toISOString());
	});
	test.afterAll(() => own.remove());

	test('tells readers as of when its pages are, in what is kept too, and no longer than that', async ({
		page,
		request
	}) => {
		const textOf = async (path: string) => (await request.get(own.address + path)).text();
		const files = ['/years.json', '/years.csv', figure];
		const before = await Promise.all(files.map(textOf));
		const fresh = await textOf('/years');
		expect(fresh).not.toContain('<aside');

		hearLast(own.database, long);
		await expect.poll(() => textOf('/years')).toContain('<aside');
		await page.goto(`${own.address}/years`);
		await expect(page.getByRole('complementary')).toHaveText(note);
		expect(await findViolations(page)).toEqual([]);
		await page.goto(`${own.address}/es/years`);
		await expect(page.getByRole('complementary')).toHaveText(
			'Al 2 de enero de 2026, 03:04 UTC: esta copia no ha tenido noticias de su fuente desde entonces.'
		);
		expect(await Promise.all(files.map(textOf))).toEqual(before);

		hearLast(own.database, new Date().toISOString());
		await expect.poll(() => textOf('/years')).toBe(fresh);
	});

	test('starts from its file and says so at once', async ({ request }) => {
		const database = own.database.replace('site.db', 'again.db');
		makeDatabase(database);
		hearLast(database, long);
		const again = await serveDatabase(database);
		try {
			const answer = await request.get(`${again.address}/people`);
			expect(answer.status()).toBe(200);
			expect(await answer.text()).toContain('<aside');
		} finally {
			await again.remove();
		}
	});
});
