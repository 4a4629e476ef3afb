import { expect, it } from 'vitest';
import { catalogues } from './catalogues.ts';
import { entryWords, retell, unlistedWords } from '../domain/told-words.ts';

const { told, unlistedTold } = catalogues.es.figure;

it('what is said of an entry is said again sentence by sentence', () => {
	const said = `${entryWords.woundedUnstated} ${entryWords.nobodyKilled}`;
	expect(retell(said, entryWords, told)).toBe(`${told.woundedUnstated} ${told.nobodyKilled}`);
	expect(retell(unlistedWords.gated, unlistedWords, unlistedTold)).toBe(unlistedTold.gated);
});

it('a sentence that is on no list stays as it is', () => {
	expect(retell('Something else. Nobody was killed.', entryWords, told)).toBe(
		`Something else. ${told.nobodyKilled}`
	);
});
