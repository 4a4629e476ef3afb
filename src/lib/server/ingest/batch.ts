/** Gathers items and hands them on in lots, so that memory does not grow with their number. */
export function createBatch<Item>(size: number, write: (items: Item[]) => void) {
	let items: Item[] = [];
	const flush = () => {
		if (items.length > 0) write(items);
		items = [];
	};
	const add = (item: Item) => {
		items.push(item);
		if (items.length >= size) flush();
	};
	return { add, flush };
}
