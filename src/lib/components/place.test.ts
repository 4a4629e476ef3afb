import { expect, it } from 'vitest';
import { placeOf } from './place.ts';

it.for([
	['around the ceiling', 'ceiling'],
	['on the wall beneath the unicorn', 'wall'],
	['on the nightstand', 'bed'],
	['inside the trinket box on the dresser', 'dresser'],
	['at the desk, near the retainer', 'desk'],
	['on a rack in a corner', 'closet'],
	['across the floor', 'floor'],
	['throughout the room', 'room'],
	[null, 'room']
] as const)('a thing %s is placed at %s', ([text, place]) => {
	expect(placeOf(text)).toBe(place);
});
