/** Rules of one to three conditions: three places of conditions a rule, `none` where it has fewer; fewest conditions first. */
export interface Combinations {
	size: number;
	/** Rule after rule, three places each. */
	places: Int16Array;
	/** The place that stands for no condition. */
	none: number;
}

/**
 * Every rule of up to three conditions of different groups.
 *
 * @param groups the group of each condition, ascending
 */
export function combine(groups: readonly number[]): Combinations {
	const none = groups.length;
	const [ones, twos, threes]: number[][] = [[], [], []];
	for (let a = 0; a < none; a++) {
		ones!.push(a, none, none);
		for (let b = a + 1; b < none; b++) {
			if (groups[a] === groups[b]) continue;
			twos!.push(a, b, none);
			for (let c = b + 1; c < none; c++) if (groups[b] !== groups[c]) threes!.push(a, b, c);
		}
	}
	const places = Int16Array.from([...ones!, ...twos!].concat(threes!));
	return { size: places.length / 3, places, none };
}

/** The conditions of a rule. */
export function conditionsOf({ places, none }: Combinations, rule: number): number[] {
	return [...places.subarray(rule * 3, rule * 3 + 3)].filter((place) => place !== none);
}
