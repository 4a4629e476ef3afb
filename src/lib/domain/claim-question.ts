import { mostTraced, type TraceQuestion, type TraceUnit } from './trace-question.ts';

/** What of a claim tells what to look for. */
export interface ClaimWords {
	statement: string;
	/** The number as printed. */
	value: string | null;
	period: string | null;
	unit: string | null;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The question that a claim puts, as far as its words give numbers and years; `null` where they give none, or count
 * something else than shootings and those hit.
 *
 * @param retold the claim that it retells: its years hold where a retelling names none
 */
export function questionOf(claim: ClaimWords, retold: ClaimWords | null = null): TraceQuestion | null {
	const unit = unitOf(claim);
	const period = claim.period ?? retold?.period ?? null;
	if (unit === null || claim.value === null || period === null) return null;
	return askForTwo(claim.value, period, unit) ?? askForOne(claim.value, period, unit);
}

function unitOf({ unit, statement }: ClaimWords): TraceUnit | null {
	if (unit === null) return /hurt or killed|killed or wounded/.test(statement) ? 'harmed' : 'incidents';
	if (/^children killed/.test(unit)) return 'children-killed';
	if (/^(deaths|people killed)/.test(unit)) return 'killed';
	return /^school shootings/.test(unit) ? 'incidents' : null;
}

const plain = { since: null, until: null, basis: 'calendar', within: null } as const;

function askForTwo(value: string, period: string, unit: TraceUnit): TraceQuestion | null {
	const numbers = /^(\d+) to (\d+)$/.exec(value);
	const since = /^since (\d{4})$|^(\d{4}) to an unnamed/.exec(period);
	if (!numbers || !since) return null;
	const first = { value: Number(numbers[1]), year: Number(since[1] ?? since[2]) };
	return { ...plain, first, second: { value: Number(numbers[2]), year: null }, unit };
}

function askForOne(text: string, period: string, unit: TraceUnit): TraceQuestion | null {
	const number = /^(?:over |nearly |about )?([\d,]+)(?=$|;| \(|, )/.exec(text);
	const value = Number(number?.[1]?.replaceAll(',', ''));
	const time = timeOf(period);
	if (!time || !Number.isInteger(value) || value < 1 || value > mostTraced) return null;
	const { year, ...rest } = time;
	return { ...plain, first: { value, year }, second: null, unit, ...rest };
}

/** What a claim's words for a time say, where they are a year, a school year, some years, or a year up to a day. */
function timeOf(period: string): (Partial<TraceQuestion> & { year: number }) | null {
	const year = /^(?:school year )?(\d{4})(-\d\d)?$/.exec(period);
	if (year) return { year: Number(year[1]), basis: year[2] ? 'school' : 'calendar' };
	const years = /^(\d{4}) to (\d{4})(?: as printed)?$/.exec(period);
	if (years) return { since: Number(years[1]), year: Number(years[2]) };
	const part = /^1 Jan to (\d{1,2}) ([A-Z][a-z]{2}) (\d{4})$/.exec(period);
	const month = part ? months.indexOf(part[2]!) + 1 : 0;
	if (!part || month === 0) return null;
	return { year: Number(part[3]), until: `${String(month).padStart(2, '0')}-${part[1]!.padStart(2, '0')}` };
}
