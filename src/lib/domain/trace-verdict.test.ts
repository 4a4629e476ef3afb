import { expect, it } from 'vitest';
import { judgeTrace } from './trace-verdict.ts';

const nothing = { best: null, pair: true, hits: 0, mostNearby: 9 };

it.for([
	['a named rule that few numbers nearby are given by', { best: { off: 0, byChance: 0.01 } }, 'exact'],
	['the same, off by a little', { best: { off: 2, byChance: 0.01 } }, 'near'],
	['a named rule, where most numbers nearby are given too', { best: { off: 0, byChance: 0.5 } }, 'none'],
	[
		'one number, which is given by something more easily',
		{ best: { off: 0, byChance: 0.1 }, pair: false },
		'exact'
	],
	['as many hits of a search as any number has', { hits: 9 }, 'chance'],
	['more hits of a search than any number nearby', { hits: 10 }, 'searched'],
	['nothing', {}, 'none']
] as const)('judges %s', ([, found, verdict]) => {
	expect(judgeTrace({ ...nothing, ...found })).toBe(verdict);
});
