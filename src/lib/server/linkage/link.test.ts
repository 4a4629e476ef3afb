import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decisions, Member } from './clusters.ts';
import { createLinker } from './link.ts';
import type { LinkedPair } from './pairs.ts';
import { keyOf, toRecord, type Facts, type LinkRecord } from './record.ts';

const usual: Omit<Facts, 'sourceId'> = {
	occurredOn: '2010-04-20',
	hour: 14,
	school: 'Example High School',
	city: 'Sample City',
	level: 'high',
	killed: 1,
	wounded: 2
};

/** A row named by its dataset and its id: `a1`. */
function row(name: string, facts: Partial<Facts> = {}, releases = [`${name[0]}@1`]): LinkRecord {
	return toRecord(name[0]!, releases, { ...usual, sourceId: name.slice(1), ...facts });
}

const member = (name: string): Member => {
	const [datasetId, sourceId] = [name[0]!, name.slice(1)];
	return { key: keyOf(datasetId, sourceId), datasetId, sourceId, releases: [`${datasetId}@1`] };
};

const none: Decisions = { same: [], different: new Map() };
const same = (...pairs: [string, string][]): Decisions => ({
	...none,
	same: pairs.map(([a, b]) => [member(a), member(b)])
});
const different = (...pairs: [string, string][]): Decisions => ({
	...none,
	different: new Map(
		pairs.flatMap(([a, b]) => [
			[member(a).key, new Set([member(b).key])],
			[member(b).key, new Set([member(a).key])]
		])
	)
});

function link(records: LinkRecord[], decisions = none): LinkedPair[] {
	const linker = createLinker(decisions);
	return [...linker.linkState(records), ...linker.linkReviewed()];
}

/** Pairs as `a1 b1 same`. */
const say = (pairs: LinkedPair[]) =>
	pairs
		.map((one) => `${one.datasetId}${one.sourceId} ${one.otherDatasetId}${one.otherSourceId} ${one.outcome}`)
		.toSorted();

it('joins the rows of every dataset that describe one event', () => {
	expect(say(link([row('c1'), row('a1'), row('b1')]))).toEqual(['a1 b1 same', 'a1 c1 same', 'b1 c1 same']);
});

it('joins two rows through a third that is like both', () => {
	const silent = row('b1', { occurredOn: '2010-04-22', hour: null });
	const found = link([row('a1'), silent, row('c1', { occurredOn: '2010-04-24', hour: 22 })]);
	expect(say(link([row('a1'), row('c1', { occurredOn: '2010-04-24', hour: 22 })]))).toEqual(['a1 c1 review']);
	expect(say(found)).toContain('a1 c1 same');
});

it('gives an event to the surest row of a release', () => {
	expect(say(link([row('a1'), row('b1', { wounded: 3 }), row('b2')]))).toEqual(['a1 b2 same']);
});

it('leaves two equal claims to a person, and joins no third instead', () => {
	expect(say(link([row('a1'), row('b1'), row('b2'), row('b3', { wounded: 1 })]))).toEqual([
		'a1 b1 review',
		'a1 b2 review',
		'a1 b3 review'
	]);
});

it('two rows of one dataset that no release has both may be one event', () => {
	const found = link([row('a1'), row('b1', {}, ['b@1']), row('b2', {}, ['b@2'])]);
	expect(say(found)).toEqual(['a1 b1 same', 'a1 b2 same']);
});

describe('a slip in a date', () => {
	it('of a month is joined where everything else agrees', () => {
		expect(say(link([row('a1'), row('b1', { occurredOn: '2010-05-20' })]))).toEqual(['a1 b1 same']);
	});

	it('is not sought for a row that has its event', () => {
		const found = link([row('a1'), row('a2', { occurredOn: '2010-05-20' }), row('b1')]);
		expect(say(found)).toEqual(['a1 b1 same']);
	});

	it('is not assumed where the toll differs', () => {
		const other = { occurredOn: '2010-05-20', killed: 0, wounded: 0, hour: 20 };
		expect(link([row('a1'), row('b1', other)])).toEqual([]);
	});
});

describe('a reviewed decision wins', () => {
	const unlike = { school: 'Oakhill Elementary', city: 'Elsewhere', occurredOn: '2011-01-01' };

	it('over everything that speaks against it', () => {
		expect(say(link([row('a1'), row('b1', unlike), row('b2')], same(['a1', 'b1'])))).toEqual(['a1 b1 same']);
	});

	it('over the rule of one row a release', () => {
		const decided = same(['a1', 'b1'], ['a1', 'b2']);
		expect(say(link([row('a1'), row('b1'), row('b2', unlike)], decided))).toEqual([
			'a1 b1 same',
			'a1 b2 same'
		]);
	});

	it('over everything that speaks for one event, others on the way included', () => {
		expect(say(link([row('a1'), row('b1')], different(['a1', 'b1'])))).toEqual([]);
		const found = say(link([row('a1'), row('b1'), row('c1')], different(['a1', 'b1'])));
		expect(found).not.toContain('a1 b1 same');
	});
});

const anyRow = fc.record({
	dataset: fc.constantFrom('a', 'b', 'c'),
	release: fc.constantFrom('1', '2', '1 2'),
	facts: fc.record({
		occurredOn: fc.constantFrom('2010-04-20', '2010-04-21', '2010-04-22', '2010-05-20'),
		school: fc.constantFrom('Example High School', 'Example HS', 'Ada Example High School', 'Oakhill'),
		wounded: fc.constantFrom(0, 1, 2),
		hour: fc.constantFrom(null, 14)
	})
});
const states = fc.array(anyRow, { maxLength: 12 }).map((list) =>
	list.map(({ dataset, release, facts }, index) => {
		const releases = release.split(' ').map((one) => `${dataset}@${one}`);
		return row(`${dataset}${index}`, facts, releases);
	})
);

describe('whatever the rows', () => {
	it('their order does not matter', () => {
		fc.assert(
			fc.property(states, fc.infiniteStream(fc.nat()), (records, numbers) => {
				const shuffled = records
					.map((one) => ({ one, at: numbers.next().value as number }))
					.toSorted((a, b) => a.at - b.at)
					.map(({ one }) => one);
				expect(say(link(shuffled))).toEqual(say(link(records)));
			})
		);
	});

	it('no release has two rows in one event, and no pair is given twice', () => {
		fc.assert(
			fc.property(states, (records) => {
				const pairs = link(records);
				expect(new Set(say(pairs)).size).toBe(pairs.length);
				const releasesOf = new Map(records.map(({ key, releases }) => [key, releases]));
				const partners = new Map<string, string[]>();
				for (const pair of pairs.filter(({ outcome }) => outcome === 'same')) {
					const [a, b] = [
						keyOf(pair.datasetId, pair.sourceId),
						keyOf(pair.otherDatasetId, pair.otherSourceId)
					];
					partners.set(a, [...(partners.get(a) ?? []), ...releasesOf.get(b)!]);
					partners.set(b, [...(partners.get(b) ?? []), ...releasesOf.get(a)!]);
				}
				for (const used of partners.values()) expect(new Set(used).size).toBe(used.length);
			})
		);
	});
});
