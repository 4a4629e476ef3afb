import { outcomesOf, type Comparison, type Field } from './compare.ts';

/** For each outcome of each comparison, by how many bits it speaks for one event (against, if negative). */
export type Weights = { [Name in Field]: Record<Comparison[Name], number> };

/** Pairs of records to learn from. */
export interface Examples {
	/** Pairs of two datasets that a person found to be one event. */
	same: readonly Comparison[];
	/** Pairs of one release, hence two events, up to two months apart. */
	different: readonly Comparison[];
	/** Those of them that are at most three days apart, as pairs are that linkage compares. */
	near: readonly Comparison[];
	/** Those of them that linkage compares for a slip in the date. */
	slipped: readonly Comparison[];
}

const fields = Object.keys(outcomesOf) as Field[];

/**
 * The weights of Fellegi and Sunter (1969): log2(m / u), where m is the share of an outcome among pairs that are the
 * same and u that among pairs that are not. Half a pair is added to each count, so that what was never seen is rare
 * and not impossible. What is unknown speaks for nothing. Bits are rounded to tenths: the examples give no more.
 */
export function estimateWeights({ same, different, near, slipped }: Examples): Weights {
	const weigh = (field: Field) =>
		outcomesOf[field].map((outcome) => {
			const others = field === 'day' ? near : different;
			const bits = Math.log2(share(same, field, outcome) / share(others, field, outcome));
			return [outcome, outcome === 'unknown' ? 0 : round(bits)];
		});
	const weights = Object.fromEntries(
		fields.map((field) => [field, Object.fromEntries(weigh(field))])
	) as Weights;
	const again = (slipped.length + 0.5) / (near.length + 0.5);
	const bits = Math.log2((share(same, 'day', 'slipped') * share(different, 'place', 'equal here')) / again);
	return { ...weights, day: { ...weights.day, slipped: round(bits) } };
}

function share(pairs: readonly Comparison[], field: Field, outcome: string): number {
	const seen = pairs.filter((pair) => pair[field] === outcome).length;
	return (seen + 0.5) / (pairs.length + 0.5 * outcomesOf[field].length);
}

function round(bits: number): number {
	return Math.round(bits * 10) / 10;
}
