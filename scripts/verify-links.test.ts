import { beforeEach, describe, expect, it } from 'vitest';
import { openTestDb } from '../src/lib/server/db/testing.ts';
import { releases } from '../src/lib/server/db/schema/releases.ts';
import { checkStored } from '../src/lib/server/queries/stored-release.ts';
import { addDataset, addRelease, addRule, makeIncident } from '../src/lib/server/queries/testing.ts';
import { collectLinks, verifyText } from './verify-links.ts';

const figure = (value: number, release = 'paper@2021-01-01') =>
	`/figures/${release}/everything/incidents?from=2020&to=2020&is=${value}`;
const rows = (...ids: string[]) => ids.map((id) => makeIncident(id));

async function* inPieces(text: string, size: number) {
	for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

/** What the command writes of a text. */
async function verify(text: string, isTTY = false) {
	const db = openTestDb();
	addDataset(db, 'paper', 'rows');
	addRule(db, 'everything', ['paper'], { everything: true });
	addRelease(db, 'paper', '2021-01-01', rows('a', 'b'));
	const { found: sha256 } = await checkStored(db, 'paper@2021-01-01');
	db.update(releases).set({ sha256 }).run();
	let [result, progress] = ['', ''];
	const isSound = await verifyText(db, inPieces(text, 50), null, {
		result: { isTTY, write: (written) => (result += written) },
		progress: { write: (written) => (progress += written) }
	});
	return { result, progress, isSound };
}

describe('the links of a long text', () => {
	const links = Array.from({ length: 4000 }, (_, index) => `https://example.org${figure(index)}`);
	beforeEach(() => expect(links.join('').length).toBeGreaterThan(1 << 18));

	it.for([
		['lines', '\n'],
		['lines of another system', '\r\n'],
		['paragraphs', '\n\nAnd ']
	])('are all found in %s, in pieces of any size', async ([, between]) => {
		for (const size of [997, 65_536, 1 << 20]) {
			const found = await collectLinks(inPieces(links.join(between), size));
			expect(found).toHaveLength(4000);
		}
	});

	it('are found where they are broken over lines', async () => {
		const broken = links.map((link) => link.replace('&', '&\n'));
		expect(await collectLinks(inPieces(broken.join('\n'), 65_536))).toHaveLength(4000);
	});

	it('are counted over the whole of it', async () => {
		const [first] = await collectLinks(inPieces(`${[...links, ...links].join(' ')}`, 65_536));
		expect(first).toEqual({ address: figure(0), count: 2 });
	});
});

describe('the command', () => {
	it('writes a table on a terminal', async () => {
		const { result } = await verify(`${figure(2)}\n${figure(3)}`, true);
		const [head, ...lines] = result.trimEnd().split('\n');
		expect(head).toMatch(/^status +cited +release +newest +link/);
		expect(lines[0]).toMatch(/^verified +2 +2 +2 +\/figures\/paper@2021-01-01/);
		expect(lines[1]).toMatch(/^misquoted +3 +2 +2 +\/figures/);
	});

	it('writes CSV elsewhere, a row a link with how often the text has it', async () => {
		const { result, isSound } = await verify(`See ${figure(2)}. And ${figure(2)}`);
		expect(result.split('\r\n')).toEqual([
			'link,times,status,cited,value,newest_release,newest_value,added,removed,changed,newest,words',
			expect.stringMatching(/^\/figures\S+is=2,2,verified,2,2,,,,,,,"?The release/),
			''
		]);
		expect(isSound).toBe(true);
	});

	it.for([
		['a value that the release does not give', figure(7)],
		['a release that is not held', figure(2, 'paper@1999-01-01')],
		['an address that cannot be read', '/figures/paper@2021-01-01/everything/incidents?from=20']
	])('finds fault with %s', async ([, link]) => {
		expect(await verify(`${figure(2)} ${link}`)).toMatchObject({ isSound: false });
	});

	it('sums up what it found where progress is shown', async () => {
		const { progress } = await verify(`${figure(2)} ${figure(7)} ${figure(8)}`);
		expect(progress).toContain('3 links: 1 verified, 2 misquoted\n');
	});

	it('refuses a text without any link', async () => {
		await expect(verify('33 incidents')).rejects.toThrow('no link to a figure was found');
	});
});
