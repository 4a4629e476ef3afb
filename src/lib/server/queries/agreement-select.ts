import type { AgreementFilter, Circle, Difference, Share } from '../../domain/agreement-filter.ts';
import { toDay } from '../columns/column.ts';
import { setOf, sizeOf, type AgreementEvents } from './agreement-events.ts';

/** The datasets among which an event is compared, as a set. */
export function circleOf({ known, cover, would }: AgreementEvents, event: number, circle: Circle): number {
	return (circle === 'cover' ? cover[event]! : known[event]! | would[event]!) >>> 0;
}

/** How many of a circle know an event. */
export function shareOf(known: number, circle: number): Share {
	if (sizeOf(circle) < 2) return 'alone';
	if (known === circle) return 'all';
	return sizeOf(known) === 1 ? 'one' : 'some';
}

/** Whether two rows tell something otherwise; what one of them does not say it does not tell otherwise. */
export function isToldOtherwise(
	{ rows }: AgreementEvents,
	one: number,
	other: number,
	what: Difference
): boolean {
	if (what === 'date') return rows.day[one] !== rows.day[other];
	if (what === 'city') return rows.city[one] !== rows.city[other];
	const [first, second] = [rows[what][one]!, rows[what][other]!];
	return first >= 0 && second >= 0 && first !== second;
}

/** The first row of an event that a party lists. */
export function rowOf({ rows, members, starts }: AgreementEvents, event: number, party: number): number {
	for (let at = starts[event]!; at < starts[event + 1]!; at++) {
		if (rows.party[members[at]!] === party) return members[at]!;
	}
	throw new RangeError('the party does not list the event');
}

/** Whether any two of some parties that list an event tell it otherwise. */
export function differs(
	events: AgreementEvents,
	event: number,
	parties: readonly number[],
	what: Difference
): boolean {
	const rows = parties.map((party) => rowOf(events, event, party));
	return rows.some((one, index) =>
		rows.slice(index + 1).some((other) => isToldOtherwise(events, one, other, what))
	);
}

/** Events that a filter selects, by date; its page is not looked at. */
export function selectEvents(events: AgreementEvents, filter: AgreementFilter): number[] {
	const { parties, rows, lead, known, cover, would, wouldNot } = events;
	const wanted = setOf(parties, filter.known);
	const missing = setOf(parties, filter.missing);
	const first = filter.from === null ? -Infinity : toDay(`${filter.from}-01-01`);
	const last = filter.to === null ? Infinity : toDay(`${filter.to}-12-31`);
	const compared = parties.flatMap(({ id }, index) => (filter.known.includes(id) ? [index] : []));
	const selected: number[] = [];
	for (let event = 0; event < events.size; event++) {
		const day = rows.day[lead[event]!]!;
		if (day < first || day > last) continue;
		const [has, covers] = [known[event]!, cover[event]!];
		if ((has & wanted) >>> 0 !== wanted || (covers & ~has & missing) >>> 0 !== missing) continue;
		if (filter.rule !== null) {
			const said = { yes: would[event]!, no: wouldNot[event]!, unknown: ~(would[event]! | wouldNot[event]!) };
			if ((said[filter.rule] & missing) >>> 0 !== missing) continue;
		}
		if (filter.share !== null) {
			const circle = circleOf(events, event, filter.among ?? 'cover');
			if (shareOf(has, circle) !== filter.share) continue;
		}
		if (filter.differ !== null && !differs(events, event, compared, filter.differ)) continue;
		selected.push(event);
	}
	return selected;
}
