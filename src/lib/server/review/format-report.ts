import { describeExample, describeRemark } from '../../domain/review-words.ts';
import { countSeverities, type Remark, type Review, type Severity } from '../../domain/review.ts';

/** Rows that the command line names of a remark. */
const shownExamples = 5;

const marks: Record<Severity, string> = { stop: 'CONFIRM', warning: 'warning', note: 'note' };

/** A review in lines, the worst first. */
export function formatReview({ remarks, comparedWith, withoutProfile }: Review): string[] {
	const { stop, warning, note } = countSeverities(remarks);
	const against = comparedWith.length === 0 ? 'the first release' : `against ${comparedWith.join(', ')}`;
	return [
		`review, ${against}: ${stop} to confirm, ${many(warning, 'warning')}, ${many(note, 'note')}`,
		...remarks.map(
			(remark) => `  ${marks[remark.severity].padEnd(7)} ${describeRemark(remark)}${listRows(remark)}`
		),
		...withoutProfile.map(
			(id) => `  ${id} was imported before reviews: its words and blanks were not compared`
		)
	];
}

function many(count: number, what: string): string {
	return `${count} ${count === 1 ? what : `${what}s`}`;
}

function listRows({ examples, count }: Remark): string {
	if (examples.length === 0) return '';
	const shown = examples.slice(0, shownExamples).map(describeExample).join('; ');
	return ` (${shown}${count > shownExamples ? '; …' : ''})`;
}

/** A release that needs a second look: what was found, and how to take it all the same. */
export class UnconfirmedRelease extends Error {
	override name = 'UnconfirmedRelease';
	readonly review: Review;

	constructor(id: string, review: Review) {
		const { stop } = countSeverities(review.remarks);
		const lines = formatReview(review).map((line) => `\n  ${line}`);
		super(
			`${id} was not imported: ${stop === 1 ? 'one finding has' : `${stop} findings have`} to be confirmed. ` +
				`Look at ${stop === 1 ? 'it' : 'them'}; --confirm takes the file as it is.${lines.join('')}`
		);
		this.review = review;
	}
}
