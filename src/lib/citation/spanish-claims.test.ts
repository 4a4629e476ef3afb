import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { spanishClaimTitles, titleClaim } from './spanish-claims.ts';

const table = readFileSync(new URL('../../../data/published/claims.csv', import.meta.url), 'utf8');
/** Ids and titles, which stand first in a line and hold no quotation marks. */
const claims = table.matchAll(/^([\w-]+),(?:film|published),\d+,("[^"]*"|[^,]*),/gm);
const titles = new Map([...claims].map(([, id, title]) => [id!, title!.replaceAll('"', '')]));

it('names every claim in Spanish, and no other', () => {
	expect(Object.keys(spanishClaimTitles).toSorted()).toEqual([...titles.keys()].toSorted());
	expect(titles.size).toBeGreaterThan(50);
});

it('keeps every number of a title', () => {
	const numbersOf = (text: string) => (text.match(/\d[\d,]*\d|\d/g) ?? []).toSorted();
	const changed = [...titles].filter(
		([id, title]) => numbersOf(title).join() !== numbersOf(spanishClaimTitles[id]!).join()
	);
	expect(changed.map(([, title]) => title)).toEqual(['Four times as many killed in the early 1990s']);
});

it('leaves a claim that it does not know in English', () => {
	expect(titleClaim({ id: 'some-claim', title: 'Some claim' }, 'es')).toBe('Some claim');
});
