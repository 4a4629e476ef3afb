/** What stands in an image around its chart. */
export interface ImageWords {
	/** In large letters: a number, or what the chart shows. */
	title: string;
	/** What the chart says. */
	sentence: string;
	/** What must not be missed: that the number was revised, that it covers a part. Empty strings are left out. */
	notes: string[];
	/** Source, release, rule, licence: one entry a paragraph. */
	sources: string[];
	/** Host and path, as a reader types it. */
	address: string;
	/** True sets the words of a wide image beside a chart that needs height, such as a map; other shapes keep them above. */
	beside?: boolean;
}

/** One line of type. */
export interface ImageLine {
	text: string;
	family: 'serif' | 'sans';
	size: number;
	tone: 'ink' | 'muted' | 'lamp';
	x: number;
	/** Baseline. */
	y: number;
	/** As measured in our fonts; a browser without them sets the line in the same width. */
	width: number;
}

export interface ImageBox {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Everything that surrounds a chart in an image. */
export interface ImageLayout {
	width: number;
	height: number;
	lines: ImageLine[];
	/** The rule over the sources. */
	rule: string;
	/** Where the chart stands. */
	box: ImageBox;
}
