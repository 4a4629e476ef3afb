import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseFigureText } from '../../src/lib/domain/figure-text.ts';
import { openDbForReading } from '../../src/lib/server/db/open.ts';
import { reviews } from '../../src/lib/server/db/schema/reviews.ts';
import { readHistory } from '../../src/lib/server/queries/figure-history.ts';
import { hashReleases } from './hashes.ts';
import { held, importRows, makeSite, type Site } from './site.ts';

const older = 'wapo@2030-01-01';
const newer = 'wapo@2032-01-01';

function read({ url }: Site) {
	const asked = parseFigureText(`/figures/${held}/any-victim/incidents?from=2010&to=2010`);
	if ('problem' in asked) throw new Error(asked.problem);
	const db = openDbForReading(url);
	try {
		const history = readHistory(db, asked.figure).map(({ release, value, changes }) => ({
			id: release.id,
			value,
			changes: changes?.counts
		}));
		return { history, reviews: db.select().from(reviews).orderBy(reviews.releaseId).all() };
	} finally {
		db.$client.close();
	}
}

it('an older release that comes late takes its place in time, and no other release changes', async () => {
	const inOrder = makeSite();
	const late = makeSite();
	const before = hashReleases(late.url);
	await importRows(late, newer, 340);
	const between = hashReleases(late.url);
	expect(between).toMatchObject(before);
	await importRows(late, older, 280);
	expect(hashReleases(late.url)).toMatchObject(between);

	await importRows(inOrder, older, 280);
	await importRows(inOrder, newer, 340);
	expect(hashReleases(late.url)).toEqual(hashReleases(inOrder.url));
	expect(read(late)).toEqual(read(inOrder));
	expect(read(late).history.map(({ id }) => id)).toEqual([older, held, newer]);
	const ledger = readFileSync(`${late.path}.releases.log`, 'utf8').trimEnd().split('\n');
	const listed = ledger.map((line) => (JSON.parse(line) as { release: string }).release);
	expect(listed.slice(-3)).toEqual([held, newer, older]); // in the order in which they came
}, 180_000);
