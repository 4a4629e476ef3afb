import type { FacadeYear } from '../../../src/lib/charts/facade-year.ts';
import { positionInYear } from '../../../src/lib/charts/position-in-year.ts';

/** What the chart takes of `/years.json`. */
interface Years {
	columns: { key: string; line: { release: { label: string }; points: Point[] } }[];
}

interface Point {
	year: number;
	value: number;
	address: string;
	complete: boolean;
}

/** What the chart takes of a figure's `.json`. */
interface FigureAnswer {
	entries: {
		href: string | null;
		occurredOn: string;
		school: string;
		city: string;
		state: string;
		counts: number;
		killed: number;
		people: unknown[];
	}[];
}

const figure = '/figures/k12ssdb@2023-09-22/all/incidents.json';

async function read<Answer>(address: string): Promise<Answer> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address} answered ${response.status}`);
	return (await response.json()) as Answer;
}

/** Fetches what the site publishes and makes the windows of it in the browser. */
export async function fetchYears(): Promise<FacadeYear[]> {
	const { columns } = await read<Years>('/years.json');
	const { line } = columns.find(({ key }) => key === 'k12ssdb')!;
	const [first, last] = [line.points[0]!.year, line.points.at(-1)!.year];
	const { entries } = await read<FigureAnswer>(`${figure}?from=${first}&to=${last}`);
	const counted = entries.filter(({ counts, href }) => counts > 0 && href !== null);
	const byYear = Map.groupBy(counted, ({ occurredOn }) => Number(occurredOn.slice(0, 4)));
	return line.points.map((point) => toYear(point, byYear.get(point.year) ?? [], line.release.label));
}

function toYear({ year, value, address, complete }: Point, entries: FigureAnswer['entries'], endsOn: string) {
	const windows = entries.slice(0, value).map((entry) => ({
		key: entry.href!,
		href: entry.href!,
		label: `${entry.occurredOn}, ${entry.school}, ${entry.city}, ${entry.state}: ${entry.killed} killed, ${entry.people.length} named`,
		state: entry.people.length > 0 ? ('lit' as const) : ('outlined' as const),
		at: positionInYear(entry.occurredOn, complete ? undefined : endsOn)
	}));
	const label = `${year}: ${value} incidents`;
	return { year, value, figure: address, href: `/years/${year}`, label, windows };
}
