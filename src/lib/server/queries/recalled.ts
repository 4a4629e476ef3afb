import { LRUCache } from 'lru-cache';

/**
 * A computation that gives the same for the same numbers, whatever a database holds: done once, its result kept while
 * it is asked for. For statistics that take longer than to look them up.
 *
 * @param most results to keep
 */
export function recalling<Asked, Result extends object | number>(
	compute: (asked: Asked) => Result,
	most = 500
): (asked: Asked) => Result {
	const known = new LRUCache<string, Result>({ max: most });
	return (asked) => {
		const key = JSON.stringify(asked);
		const found = known.get(key);
		if (found !== undefined) return found;
		const result = compute(asked);
		known.set(key, result);
		return result;
	};
}
