import { coverageOf } from '../../../domain/coverage.ts';
import { listDatasets, type DatasetRow } from '../../queries/datasets.ts';
import { day, fields, path, text, whole } from '../field.ts';
import { takePage } from '../page.ts';
import { optional, word } from '../parameter.ts';
import { defineResource } from '../resource.ts';

const record = fields(
	{
		id: text('The dataset and the label, parted by @: what every figure names.'),
		dataset: text('Id of the dataset.'),
		label: text('Date of the publisher’s release, as much of it as is known.'),
		sha256: text('Hash of the canonical rows, hexadecimal.'),
		fileSha256: text('Hash of the file as it was read, hexadecimal.'),
		encoding: text('Encoding of the file as found: utf-8 or windows-1252.'),
		bytes: whole('Size of the file.'),
		lines: whole(
			'Physical lines of the file: header, blank lines, breaks within fields and records together.'
		),
		headerLines: whole('Physical lines that the header takes.'),
		blankLines: whole('Blank lines.'),
		innerBreaks: whole('Line breaks within quoted fields of records.'),
		records: whole('Records of the file: those accepted and those rejected.'),
		accepted: whole('Records that became incidents.'),
		rejected: whole('Records that were kept out, each reported with its line and what was expected.'),
		firstOn: day('Date of its earliest incident.'),
		lastOn: day('Date of its latest incident.'),
		coversFrom: day('First day that the release speaks of: before the first incident, too.'),
		coversTo: day('Last day that the release speaks of.'),
		page: path('The page of its dataset on this site.')
	},
	'One dated state of a dataset, imported and never changed.'
);

/** `GET /api/v1/releases` */
export const releases = defineResource({
	name: 'releases',
	one: 'release',
	title: 'Releases',
	text: 'The releases whose rows this copy of the site holds, by id: hashes, how many records the file had and what became of them, and the days that are covered.',
	parameters: { dataset: optional(word, 'Only releases of this dataset.', 'register') },
	record,
	head: {},
	key: ['string'],
	read(db, asked, page) {
		const rows = listDatasets(db)
			.filter(({ id }) => asked.dataset === undefined || id === asked.dataset)
			.flatMap((dataset) => dataset.releases)
			.map(toRecord);
		return { head: {}, ...takePage(rows, ({ id }) => [id], page) };
	}
});

/** The fields that a reader is told of a row of the table. */
function toRecord(release: DatasetRow['releases'][number]) {
	const { datasetId, id, label, sha256, fileSha256, encoding, firstOn, lastOn } = release;
	const { bytes, lines, headerLines, blankLines, innerBreaks, records, accepted, rejected } = release;
	const { first, last } = coverageOf(release);
	return {
		...{ id, dataset: datasetId, label, sha256, fileSha256, encoding },
		...{ bytes, lines, headerLines, blankLines, innerBreaks, records, accepted, rejected },
		...{ firstOn, lastOn, coversFrom: first, coversTo: last, page: `/datasets/${datasetId}` }
	};
}
