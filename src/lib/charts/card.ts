/** What the picture of a page says when its address is shared. */
export interface Card {
	/** In large letters: a name, a school, a year, a number. */
	title: string;
	/** Under it; `null` where the title stands alone. */
	sentence: string | null;
	/** Last and smallest, such as the release that a number was counted on. */
	note: string | null;
	/** The names of people stand in one size, whatever their length. */
	equal?: boolean;
	/** Windows with a name behind them, and windows of people who are not named; default one lit, the sign of the site. */
	windows?: { lit: number; outlined: number };
}

/** Width and height of every card, in pixels: what the networks ask for. */
export const cardSize = { width: 1200, height: 630 } as const;
