import { formatFigure, type FigureAddress } from '../../domain/figure.ts';
import { noFilters } from '../../domain/figure-filters.ts';
import type { Measure } from '../../domain/measure.ts';
import type { Month } from '../../domain/period.ts';
import type { TraceUnit } from '../../domain/trace-question.ts';
import type { Db } from '../db/open.ts';
import type { Span } from '../trace/reading.ts';
import { isProblem } from './figure-answer.ts';
import { readFigureValue } from './figure-value.ts';

/** A figure that is a part of a number, and what part. */
interface Part {
	address: string;
	value: number;
	/** `null` where it is the whole. */
	label: string | null;
}

type Figure = Pick<FigureAddress, 'release' | 'rule' | 'where'>;
type Piece = Pick<FigureAddress, 'from' | 'to' | 'basis' | 'until'> & {
	months: Month[];
	label: string | null;
};

const firstHalf: Month[] = ['1', '2', '3', '4', '5', '6'];
const secondHalf: Month[] = ['7', '8', '9', '10', '11', '12'];

/** The figures of ours that add up to a number; none where one of them is no figure of ours. */
export function linkSpan(db: Db, figure: Figure, unit: TraceUnit, span: Span): Part[] {
	const measures: Measure[] = unit === 'harmed' ? ['killed', 'wounded'] : [unit];
	const parts = measures.flatMap((measure) =>
		piecesOf(span).map(({ label, ...piece }) => {
			const address = { ...noFilters, ...figure, ...piece, measure, is: null };
			const found = readFigureValue(db, address);
			if (isProblem(found)) return null;
			const { value } = found.tally;
			const labels = [measures.length > 1 ? measure : null, label].filter((said) => said !== null);
			return { address: formatFigure({ ...address, is: value }), value, label: labels.join(', ') || null };
		})
	);
	return parts.every((part) => part !== null) ? parts : [];
}

/** A figure's school year begins in August; one from July is the second half of calendar years and the first of the next. */
function piecesOf({ cut, from, to, until }: Span): Piece[] {
	const whole = { from, to, until, months: [], label: null };
	if (cut === 'calendar') return [{ ...whole, basis: 'calendar' }];
	if (cut === 'august') return [{ ...whole, basis: 'school' }];
	const half = { basis: 'calendar', until: null } as const;
	const inner: Piece[] =
		from === to ? [] : [{ ...half, from: from + 1, to, months: [], label: 'whole years' }];
	return [
		{ ...half, from, to: from, months: secondHalf, label: 'July to December' },
		...inner,
		{ ...half, from: to + 1, to: to + 1, months: firstHalf, label: 'January to June' }
	];
}
