import type { Answer, SiteFetch } from './site-fetch.ts';

/** A made-up site: a page as its HTML, anything else as its answer. */
export type PlantedSite = Record<string, string | Partial<Answer>>;

/** What stands behind the figure of the planted site. */
export const figureAddress = '/figures/register@2026-01-01/register-fatal/incidents?from=2022&to=2022&is=2';
export const figureJson = figureAddress.replace('?', '.json?');

/** A figure as a page shows it. */
export const figureLink = `<a class="figure" href="${figureAddress.replaceAll('&', '&amp;')}" data-value="2">2</a>`;

/** A page around the content of its `<main>`. */
export function page(main: string): string {
	return `<!doctype html><html><head><title>Page 1</title><style>p{margin:3px}</style></head>
		<body><header><a href="/">No Figure Alone</a> 988</header><main>${main}</main><script>let a = 4;</script></body></html>`;
}

/** An entry of the planted figure's list: one event of two people, one of them named. */
export function entry(changes: object = {}) {
	return {
		href: '/events/e1',
		sourceId: 'e1',
		occurredOn: '2022-03-04',
		counts: 1,
		killed: 2,
		people: [{ href: '/people/example-person', name: 'Example Person' }],
		notNamed: [{ reason: 'not-found', count: 1 }],
		beyond: 0,
		told: null,
		...changes
	};
}

/** What the planted figure's `.json` answers. */
export function figure(changes: object = {}) {
	return {
		address: figureAddress,
		status: 'verified',
		value: 2,
		kind: 'rows',
		measure: 'incidents',
		entries: [
			entry(),
			entry({ href: null, killed: 0, people: [], notNamed: [], told: 'Nobody was killed.' })
		],
		unlisted: null,
		...changes
	};
}

/** A rate as a page shows it: two incidents among the pupils of two years. */
export const rateShown = shownRate();

/** A rate with some of what it says changed. */
export function shownRate({
	said = '0.5',
	per = 'a b',
	count = figureAddress,
	scale = '1000000'
} = {}): string {
	const names = per
		.split(' ')
		.map((id) => `/denominators#${id}`)
		.join(' ');
	return `<span data-numeral="rate" data-count="${count.replaceAll('&', '&amp;')}" data-per="${names}" data-scale="${scale}">${said}</span>`;
}

/** The page of the denominators of a planted site, and its data. */
export const denominatorsPages: PlantedSite = {
	'/denominators': page(
		`<table><tr><td id="a" data-numeral="denominator">1,900,000</td><td id="b" data-numeral="denominator">2,100,000</td></tr></table>
			<a href="/">Back</a>`
	),
	'/denominators.json': {
		type: 'application/json',
		body: JSON.stringify({
			denominators: [
				{ id: 'a', value: 1_900_000 },
				{ id: 'b', value: 2_100_000 }
			]
		})
	}
};

/** A site that keeps the law: a front page, a figure with its list, an event and a person. */
export function cleanSite(): PlantedSite {
	return {
		'/': page(`<h1 id="top-of-it">Shootings at schools</h1><p>In <time>2022</time> there were ${figureLink}.</p>
			<a href="#top-of-it">Up</a>`),
		[figureAddress]: page(
			'<ol><li><a href="/events/e1">Event</a> <a href="/people/example-person">Person</a></ol>'
		),
		[figureJson]: { type: 'application/json', body: JSON.stringify(figure()) },
		'/events/e1': page(
			`<p><span data-numeral="fact">2</span> people</p> <a href="/people/example-person">Person</a>`
		),
		'/people/example-person': page(
			'<p>Aged <span data-numeral="fact">10</span></p> <a href="/events/e1">Event</a>'
		)
	};
}

/** Answers from a planted site; 404 for what it does not hold. */
export function fetchPlanted(site: PlantedSite): SiteFetch {
	return async (path) => {
		const planted = site[path];
		if (planted === undefined) return { status: 404, type: 'text/html', body: page('Not found') };
		if (typeof planted === 'string') return { status: 200, type: 'text/html', body: planted };
		return { status: 200, type: 'text/plain', body: '', ...planted };
	};
}
