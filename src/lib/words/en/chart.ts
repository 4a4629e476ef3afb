import { formatCounted } from '../../format/number.ts';

/** Words that belong to charts of every kind. */
export const chart = {
	asTable: 'The numbers as a table',
	source: 'Source: {publisher}, release {release}. Counted: {rule}.',
	otherForms: 'This chart in other forms',
	cite: 'Cite',
	series: {
		skip: 'Skip the marks',
		marks: 'Each mark leads to the records behind it.',
		keys: ' Arrow keys walk from year to year and, up and down, from line to line.'
	},
	facade: {
		skip: 'Skip the windows',
		windows: 'Each lit or outlined window leads to what happened, and to whom.',
		keys: ' Arrow keys walk from year to year and, after down, from window to window; Escape comes back.',
		asList: 'The windows as a list',
		key: 'What the windows mean',
		lit: 'lit: a name stands behind it',
		outlined: 'outlined: known, nobody named',
		dark: 'dark: only counted',
		year: (year: number, counted: string) => `${year}: ${counted}`,
		window: (day: string, place: string, killed: string, named: number) =>
			`${day}, ${place}: ${killed}, ${named} named`,
		nobodyKilled: 'nobody killed by its count',
		killed: (count: number) => `${formatCounted(count, 'person', 'people')} killed`
	},
	bars: {
		unit: (unit: string) => `In ${unit}`,
		hatched: (what: string) => `; hatched: ${what}`,
		expected: 'if spread evenly'
	},
	multiples: {
		scale: 'Every chart runs from {first} to {last} and from {zero} ',
		zero: (highest: string) => `0 to ${highest}`,
		number: '; the number is that of ',
		gap: '. A gap in the line at the foot is a year without a value',
		part: ', a hollow end one that is counted in part'
	},
	image: {
		of: (what: string) => `An image of ${what}, with its source and address in it:`,
		thisChart: 'this chart',
		shape: 'Shape',
		theme: 'Theme',
		shapes: { wide: 'wide', square: 'square', tall: 'tall' },
		themes: { light: 'light', dark: 'dark' }
	},
	/** A dataset at the end of its line, and where the line is spoken. */
	shortName: (id: string, shortTitle: string) => shortTitle,
	spokenName: (id: string, shortTitle: string, title: string) => title,
	year: 'Year',
	notCovered: 'not covered',
	/** Which part of a year is counted, beside its number. */
	until: (day: string) => `to ${day}`,
	part: 'in part',
	partOfYear: 'part of the year',
	/** What the shades of a map stand for, and what has no place on it. */
	shades: {
		none: 'none',
		some: 'more than none',
		orMore: (value: string) => `${value} or more`,
		range: (low: string, high: string) => `${low} to ${high}`,
		under: (value: string) => `under ${value}`,
		toUnder: (low: string, high: string) => `${low} to under ${high}`,
		unstated: 'not stated',
		suppressed: 'rate not shown',
		because: (why: string) => `rate not shown: ${why}`,
		notDrawn: 'Not drawn:'
	}
};
