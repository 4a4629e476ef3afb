/**
 * Like `Promise.all` over `work`, with so many at a time.
 *
 * @param limit how many run at once; at least 1
 * @returns the results in the order of the items
 */
export async function mapBounded<Item, Result>(
	items: Item[],
	limit: number,
	work: (item: Item) => Promise<Result>
): Promise<Result[]> {
	const results: Result[] = [];
	const rest = items.entries();
	const worker = async () => {
		for (const [index, item] of rest) results[index] = await work(item);
	};
	await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
	return results;
}
