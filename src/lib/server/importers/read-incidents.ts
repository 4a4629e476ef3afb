import { createTally, readRecords, type CsvRecord } from './csv.ts';
import type { Books, Importer, Reading, Row } from './importer.ts';
import type { Survey } from './survey.ts';

/** Who is told what, while a file is read. */
export interface Listener {
	/** Each record, in the order of the file; no row where nobody can tell which cell is which. */
	onReading: (reading: Reading, row: Row | null) => void;
	/** How many more bytes were read. */
	onBytes?: (count: number) => void;
}

/**
 * Reads a surveyed file through an importer, record by record, in constant memory.
 *
 * @returns the closed books
 * @throws {RefusedFile} if the file cannot be read as a whole
 */
export function readIncidents(
	fd: number,
	survey: Survey,
	importer: Importer,
	{ onReading, onBytes }: Listener
): Books {
	const tally = createTally();
	const read = importer.createReader();
	let accepted = 0;
	for (const record of readRecords(fd, survey, importer, tally, onBytes)) {
		const reading = isRow(record) ? read(record) : misshapen(record, tally.width);
		if (reading.incident) accepted += 1;
		onReading(reading, isRow(record) ? record : null);
	}
	const { bytes, lines, encoding, fileSha256 } = survey;
	const { headerLines, blankLines, innerBreaks, records } = tally;
	const counts = { records, accepted, rejected: records - accepted };
	return { bytes, lines, headerLines, blankLines, innerBreaks, ...counts, encoding, fileSha256 };
}

function isRow(record: CsvRecord): record is Row {
	return 'cells' in record;
}

/** A record with too many or too few cells: nobody can tell which is which. */
function misshapen({ line, width }: { line: number; width: number }, expected: number): Reading {
	const finding = {
		line,
		column: '',
		found: `${width} cells`,
		expected: `${expected} cells`,
		rejected: true
	};
	return { incident: null, findings: [finding] };
}
