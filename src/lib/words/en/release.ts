import { checkWords, severityTitles } from '../../domain/review-words.ts';
import { englishPlural } from '../plural.ts';

/** `/datasets/<id>/releases/<label>`: the books of an import, its hashes, and what was found. */
export const release = {
	head: (dataset: string, day: string) => `${dataset}, release of ${day}`,
	description: 'What was read, the hashes to check it by, and what was found when the release was imported.',
	title: 'Release of {day}',
	lead: 'A release is never changed. These are the books of the import, the hashes by which anybody can check it, and what was found in the file.',
	books: {
		title: 'What was read',
		incidents: 'Incidents',
		records: 'Records of the file',
		recordsText: '{records}: {accepted} accepted and {rejected} kept out',
		lines: 'Lines of the file',
		linesText: '{lines}: {header} of the header, {blank} blank, {inner} inside fields, {records} {told}',
		told: (records: number) => englishPlural(records, { one: 'with a record', other: 'with records' }),
		bytes: 'Bytes',
		fileHash: 'SHA-256 of the file',
		rowsHash: 'SHA-256 of the rows'
	},
	found: 'Found when it was imported',
	heldAgainst: 'The release was held against earlier ones: {releases}.',
	first: 'It is the first release of this dataset here, so it was looked at by itself.',
	uncorrected: 'Nothing was corrected: what is counted is what the publisher’s file says.',
	gated: 'The publisher’s terms forbid listing rows, so only counts and columns are given.',
	withoutProfile:
		'Words and blank cells could not be held against {releases}, imported before they were counted.',
	nothing: 'Nothing odd was found.',
	register:
		'The register is made from this project’s own files, which are checked row by row before they are loaded.',
	withheld: 'The publisher’s terms forbid showing more than this.',
	unreviewed:
		'It was imported before releases were reviewed. Importing the same file again makes its review.',
	severities: { ...severityTitles },
	checks: { ...checkWords },
	confirmed: 'Whoever imports the file is shown these and has to confirm that it is taken in all the same.',
	someRows: 'Some of the rows',
	allRows: 'The rows',
	line: (line: number) => `line ${line}`,
	before: 'before {value}',
	byLine: 'Line by line, as the importer met it',
	finding: '{place}: found {found}, expected {expected}',
	keptOut: ' (row kept out)',
	thisReview: 'this review'
};
