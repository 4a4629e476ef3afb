import { hitKinds, type Entry } from './entry.ts';
import type { Term } from './question.ts';

/** How a word is found: as it stands, as a beginning, inside a word, or with a slip. */
export const qualities = ['exact', 'prefix', 'inside', 'near'] as const;

/** What a term may be read as, from the best quality on. `near` is empty until slips are allowed. */
export interface Reading extends Term {
	near: readonly string[];
}

/** An entry that was found. The lower the cost, the better; see `compareMatches`. */
export interface Match {
	entry: Entry;
	/** Terms that it has not; none unless that was allowed. */
	missing: number;
	/** The worst quality of a term, as an index of `qualities`. */
	worst: number;
	/** All qualities, and where they were found, summed up. */
	cost: number;
	/** Words of its name that were not asked. */
	rest: number;
}

const steps = 3; // places in which a word may stand: name, place, context

/** The entries that have all terms, or at most `missing` fewer, the best first. */
export function matchEntries(entries: readonly Entry[], readings: readonly Reading[], missing = 0): Match[] {
	return entries.flatMap((entry) => matchEntry(entry, readings, missing) ?? []).sort(compareMatches);
}

function matchEntry(entry: Entry, readings: readonly Reading[], mayMiss: number): Match | null {
	let [missing, worst, cost, named] = [0, 0, 0, 0];
	for (const reading of readings) {
		const found = findTerm(entry, reading);
		if (found === null) {
			missing += 1;
			if (missing > mayMiss) return null;
			continue;
		}
		worst = Math.max(worst, Math.floor(found / steps));
		cost += found;
		if (found % steps === 0) named += reading.asked.split(' ').length;
	}
	return { entry, missing, worst, cost, rest: Math.max(0, entry.length - named) };
}

/** Quality and place of a term in one number, three places a quality; `null` if it is not there. */
function findTerm(
	{ kind, texts, joined, state, on }: Entry,
	{ forms, near, day, state: asked }: Reading
): number | null {
	let best: number | null = null;
	const take = (quality: number, place: number) => {
		best = Math.min(best ?? Infinity, quality * steps + place);
	};
	const isThere = (day !== null && on !== null && isOn(on, day)) || (asked !== null && asked === state);
	if (isThere) take(0, kind === 'event' ? 1 : 2); // day and state are those of the event
	texts.forEach((text, place) => {
		for (const form of forms) {
			const quality = findForm(text, form);
			if (quality !== null) take(quality, place);
		}
		if (place === 0 && forms.some((form) => form.length >= 6 && joined.includes(form))) take(2, place);
		if (near.some((word) => text.includes(` ${word} `))) take(3, place);
	});
	return best;
}

function isOn(date: string, day: string): boolean {
	return day.startsWith('-') ? date.endsWith(day) : date.startsWith(day);
}

/** Numbers are whole or not there: 18 is not 180. */
function findForm(text: string, form: string): number | null {
	const at = text.indexOf(form);
	if (at < 0) return null;
	if (text.includes(` ${form} `)) return 0;
	if (!/^[^\d ][^ ]/.test(form)) return null;
	if (text.includes(` ${form}`)) return 1;
	return form.length >= 3 && !form.includes(' ') ? 2 : null;
}

function compareMatches(a: Match, b: Match): number {
	return (
		a.missing - b.missing ||
		a.worst - b.worst ||
		a.cost - b.cost ||
		a.rest - b.rest ||
		hitKinds.indexOf(a.entry.kind) - hitKinds.indexOf(b.entry.kind) ||
		(b.entry.on ?? '').localeCompare(a.entry.on ?? '') ||
		a.entry.title.localeCompare(b.entry.title, 'en')
	);
}
