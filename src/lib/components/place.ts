/** Parts of a room, in the order in which an eye takes them in. */
export const places = ['ceiling', 'wall', 'bed', 'closet', 'dresser', 'desk', 'floor', 'room'] as const;
export type Place = (typeof places)[number];

const words: [Place, RegExp][] = [
	['ceiling', /ceiling/],
	['wall', /wall/],
	['bed', /bed|nightstand/],
	['closet', /closet|rack/],
	['dresser', /dresser/],
	['desk', /desk/],
	['floor', /floor/]
];

/** Where in the room a thing stands, from the words of the source; `room` where no source says. */
export function placeOf(text: string | null): Place {
	return words.find(([, pattern]) => pattern.test(text ?? ''))?.[0] ?? 'room';
}
