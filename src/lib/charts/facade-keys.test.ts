import { describe, expect, it } from 'vitest';
import { nextPlace } from './facade-keys.ts';

/** Three years with two, no and three links inside, each counted with the year itself. */
const sizes = [3, 1, 4];

describe('walking the façade', () => {
	it.for([
		['ArrowRight', 0, [1, 0]],
		['ArrowLeft', 1, [0, 0]],
		['ArrowLeft', 0, [0, 0]],
		['ArrowRight', 2, [2, 0]],
		['Home', 2, [0, 0]],
		['End', 0, [2, 0]],
		['ArrowDown', 2, [2, 1]],
		['ArrowUp', 2, [2, 1]],
		['ArrowDown', 1, [1, 0]],
		['Escape', 1, null],
		['Enter', 1, null],
		['Tab', 1, null]
	] as const)('%s on year %i leads to %j', ([key, year, place]) => {
		expect(nextPlace(key, year, 0, sizes)).toEqual(place);
	});

	it.for([
		['ArrowRight', 1, [2, 2]],
		['ArrowDown', 2, [2, 3]],
		['ArrowRight', 3, [2, 3]],
		['ArrowLeft', 1, [2, 1]],
		['ArrowUp', 3, [2, 2]],
		['Home', 3, [2, 1]],
		['End', 1, [2, 3]],
		['Escape', 3, [2, 0]],
		['Enter', 3, null]
	] as const)('%s on window %i of the last year leads to %j', ([key, window, place]) => {
		expect(nextPlace(key, 2, window, sizes)).toEqual(place);
	});
});
