/** Something with a place in a text. */
interface Place {
	start: number;
	end: number;
}

/** A run of a text, the notes that speak of it and those that end with it, by their place in the list. */
export interface Segment {
	text: string;
	notes: number[];
	ending: number[];
	/** Notes that begin here, for links back. */
	beginning: number[];
}

/** Cuts a text where notes begin and end, so that notes may overlap. The segments add up to the text. */
export function cutAtNotes(text: string, notes: readonly Place[]): Segment[] {
	const cuts = new Set([0, text.length, ...notes.flatMap(({ start, end }) => [start, end])]);
	const places = [...cuts].sort((a, b) => a - b);
	return places.slice(1).map((end, index) => {
		const start = places[index]!;
		const which = (holds: (note: Place) => boolean) => notes.flatMap((note, at) => (holds(note) ? [at] : []));
		return {
			text: text.slice(start, end),
			notes: which((note) => note.start <= start && note.end >= end),
			ending: which((note) => note.end === end),
			beginning: which((note) => note.start === start)
		};
	});
}
