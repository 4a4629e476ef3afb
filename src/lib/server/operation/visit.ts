/** What is noted of a request while it is answered. Nothing of it says who asked, or what for. */
export interface Visit {
	/** Names the request in our log, in the answer and on the page of a surprise. */
	id: string;
	/** The route that answered, such as `/years/[year]`; or `file`, `health`, `refused`, `none`. Never the address itself. */
	route: string;
	/** Where the answer came from: kept, made for it, or made for another who asked at the same time. */
	cache: 'hit' | 'miss' | 'shared' | null;
}

/** The header in which hooks tell the server which route answered; it goes no further. */
export const routeHeader = 'x-route';
