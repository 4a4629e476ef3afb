import type { Predicate } from '../../domain/rule.ts';
import type { WordColumn } from '../columns/column.ts';
import { hourCodes } from '../columns/selection.ts';
import { sumYears, type Coded, type YearTable } from '../columns/sums.ts';
import type { Db } from '../db/open.ts';
import { inColumns, quantitiesOf, readColumns, selectRows } from './release-columns.ts';
import { remember } from './remembered.ts';
import { readSignatures } from './rule-signatures.ts';
import type { Line } from './series.ts';

/** What rows are told apart by: the words of a fact, the hour and 1 (0 = unknown), or which of the named rules count them. */
type Apart = WordColumn | 'hour' | 'signature';

/**
 * A line by year and by what its rows say of something, over all years of the release: made in one pass, and kept, so
 * that another period only adds up years. Must not be changed. Names are counted as incidents.
 */
export function readYearTable(
	db: Db,
	{ release: { id }, rule }: { release: { id: string }; rule: { predicate: Predicate } },
	line: Line,
	apart: Apart
): YearTable {
	const { basis } = line;
	const measure = inColumns(line.measure);
	const selection = selectRows(db, id, rule.predicate, line);
	const make = () => {
		const quantities = quantitiesOf(selection.columns, measure);
		return sumYears(selection.columns, basis, selection.rows, quantities, readCodes(db, id, apart));
	};
	const key = `years ${apart} ${measure} ${basis} ${selection.key}`;
	return remember(db, key, make, ({ sums }) => sums.byteLength + 1000);
}

function readCodes(db: Db, releaseId: string, apart: Apart): Coded {
	const columns = readColumns(db, releaseId);
	if (apart === 'signature') {
		const { codes, counted } = readSignatures(db, releaseId);
		return { codes, width: counted.length };
	}
	if (apart === 'hour') {
		const bytesOf = ({ length }: Uint8Array) => length + 1000;
		return { codes: remember(db, `hours ${releaseId}`, () => hourCodes(columns), bytesOf), width: 25 };
	}
	const { vocabulary, codes } = columns.words(apart);
	return { codes, width: vocabulary.length };
}
