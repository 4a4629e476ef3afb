import type { Card } from '#lib/charts/card.ts';
import { formatDate } from '#lib/format/date.ts';
import { formatCounted, formatNoun } from '#lib/format/number.ts';
import type { Db } from '#lib/server/db/open.ts';
import { listEvents } from '#lib/server/queries/events.ts';
import { listFigureSources } from '#lib/server/queries/figure-sources.ts';
import { firstYear } from '#lib/server/queries/main-lines.ts';
import { readRegisterFigure } from '#lib/server/queries/register-figure.ts';
import { findRelease } from '#lib/server/queries/releases.ts';
import { countPeople } from './people-windows.ts';

/** The card of a year; `undefined` where nobody counts it. */
export function findYearCard(db: Db, text: string): Card | undefined {
	if (!/^(19|20)\d{2}$/.test(text)) return undefined;
	const year = Number(text);
	if (year < firstYear) return isCounted(db, year) ? emptyCard(text, 'Counted by others') : undefined;
	const register = findRelease(db, 'register')?.label ?? '';
	if (year > Number(register.slice(0, 4))) return undefined;
	return describeYear(db, year, register.startsWith(text) ? `, up to ${formatDate(register)}` : '');
}

function isCounted(db: Db, year: number): boolean {
	return listFigureSources(db).some(
		({ basis, measure, firstYear: first, lastYear: last }) =>
			basis === 'calendar' && measure === 'incidents' && first <= year && year <= last
	);
}

function emptyCard(title: string, sentence: string): Card {
	return { title, sentence, note: null, windows: { lit: 0, outlined: 0 } };
}

/** @param until completes the note where the year is not over */
function describeYear(db: Db, year: number, until: string): Card {
	const killed = readRegisterFigure(db, { measure: 'killed', from: year, to: year }).value;
	const incidents = readRegisterFigure(db, { measure: 'incidents', from: year, to: year }).value;
	const events = listEvents(db, { from: `${year}-01-01`, to: `${year}-12-31` });
	const people = `${formatCounted(killed, 'person', 'people')} ${formatNoun(killed, 'was', 'were')} killed`;
	const sentence =
		incidents === 0
			? 'No fatal shooting at a US school is held for this year'
			: `${people} in ${formatCounted(incidents, 'shooting', 'shootings')} at US schools`;
	const note = `Counted in the register of No Figure Alone${until}`;
	return { title: String(year), sentence, note, windows: countPeople(events) };
}
