/** A view of the explorer: what it is, and its address in one round. No two rounds have the same, so none is held as an answer. */
export interface MeasuredView {
	name: string;
	pathOf(round: number): string;
}

/** First years and last years of the periods asked for. */
const firsts = 14;
const lasts = 13;
/** Rounds that have addresses of their own: no more than this. Enough that the 99th percentile is not the one worst answer. */
export const distinctRounds = firsts * lasts;

interface Years {
	from: number;
	to: number;
}

/** Periods, each another: the generated incidents fall into 1999 to 2025, and every period holds 2012 and 2013. */
function yearsOf(round: number): Years {
	return { from: 1999 + (round % firsts), to: 2025 - (Math.floor(round / firsts) % lasts) };
}

const view = (name: string, path: (years: Years, round: number) => string): MeasuredView => ({
	name,
	pathOf: (round) => path(yearsOf(round), round)
});

/** Views of every kind on one release in the shape of the Washington Post's. */
export function listViews(release: string): MeasuredView[] {
	const trend = (name: string, rest: string, rule = 'rule=fatal') =>
		view(name, ({ from, to }) => `/trend?release=${release}&${rule}&from=${from}&to=${to}${rest}`);
	const figures = `/figures/${release}`;
	return [
		trend('trend, a named rule', ''),
		trend('trend, everything', '', 'rule=school-hours'),
		trend('trend, a rule of the reader’s own', '&where=wounded:1..', 'rule=own'),
		trend('trend, one state', '&state=TX'),
		trend('trend, per million pupils', '&show=pupils'),
		trend(
			'trend, wounded, school years, mean of five',
			'&basis=school&mean=5',
			'rule=school-hours&measure=wounded'
		),
		trend('trend, three lines', '&with=school-hours,TX'),
		trend('trend, a chart a state', '&apart=state'),
		trend('trend, one month and one weekday', '&month=3&weekday=mon'),
		view('when, a named rule', ({ from, to }) => {
			return `/trend/when?release=${release}&rule=fatal&from=${from}&to=${to}`;
		}),
		view('when, everything', ({ from, to }) => {
			return `/trend/when?release=${release}&rule=school-hours&measure=wounded&from=${from}&to=${to}`;
		}),
		view(
			'map, by count',
			({ from, to }) => `/map?release=${release}&rule=school-hours&from=${from}&to=${to}`
		),
		view('map, per child', ({ from, to }) => {
			return `/map?release=${release}&rule=school-hours&from=${from}&to=${to}&show=children`;
		}),
		view('compare, two periods', ({ from, to }) => {
			return `/compare?release=${release}&rule=school-hours&from=${from}&to=2012&from2=2013&to2=${to}`;
		}),
		view('compare, two states', ({ from, to }) => {
			return `/compare?release=${release}&rule=school-hours&from=${from}&to=${to}&state=TX&state2=CA`;
		}),
		view('a figure, all rows', ({ from, to }) => `${figures}/school-hours/incidents?from=${from}&to=${to}`),
		view(
			'a figure, a page of it',
			({ from, to }) => `${figures}/school-hours/incidents?from=${from}&to=${to}&page=3`
		),
		view('a figure, few of the rows', ({ from, to }, round) => {
			return `${figures}/fatal/killed?from=${from}&to=${to}&state=TX&month=${(round % 12) + 1}`;
		}),
		view('a figure, as data', ({ from, to }) => `${figures}/fatal/incidents.json?from=${from}&to=${to}`)
	];
}
