import type { Refusal } from './admission.ts';
import { TooMany } from './limiter.ts';
import { Overloaded } from './queue.ts';

/** What a reader is told for whom there is no place. */
export const busy: Refusal = {
	status: 503,
	reason: 'Too many readers at this moment. Try again in a few seconds.',
	headers: { 'retry-after': '2' }
};

/** What a reader is told whose request was turned away; `null` for an error that is none of these. */
export function refusalOf(error: unknown): Refusal | null {
	if (error instanceof Overloaded) return busy;
	if (!(error instanceof TooMany)) return null;
	return {
		status: 429,
		reason:
			'Your address has asked for very many pages that had to be made anew. ' +
			`Pages that others read too are still served. Try again in ${error.seconds} s.`,
		headers: { 'retry-after': String(error.seconds) }
	};
}
