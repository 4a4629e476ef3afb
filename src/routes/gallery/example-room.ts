/** Things that nobody owned, with the words in which a source would place them. */
const described: [name: string, place: string | null][] = [
	['paper stars on strings', 'hanging from the ceiling'],
	['map of an island that does not exist', 'on the wall over the desk'],
	['quilt in eleven greens', 'on the bed'],
	['ticket stubs', 'on the wall'],
	['calendar turned to an example month', 'on the wall'],
	['second pillow', 'on the bed'],
	['alarm clock without hands', 'on the nightstand'],
	['coat with a long name tag', 'in the closet'],
	['seven odd socks', 'on a rack in the closet'],
	['jar of buttons', 'on the dresser'],
	['music box that plays a scale', 'on the dresser'],
	['half a letter', 'at the desk'],
	['ruler, signed by a whole class', 'on the desk'],
	['rug with a road on it', 'on the floor'],
	['stack of library books, all of them long overdue', 'on the floor beside the bed'],
	['smell of pencils', null],
	['door kept ajar', 'throughout the room']
];

/** Seventeen made-up things, as many as the fullest room has. */
export const things = described.map(([name, place], index) => ({
	id: `example.${index + 1}`,
	name,
	place,
	story:
		index % 5 === 4
			? null
			: 'A sentence about the thing, as long as such sentences are when a source tells them.',
	sources: [
		{
			id: 'example-1',
			address: 'https://example.com/first',
			title: 'An example',
			publisher: 'Example Press'
		},
		{ id: 'example-2', address: 'https://example.com/second', title: 'Another', publisher: 'Sample News' }
	].slice(0, 1 + (index % 2))
}));
