import { mostClauses } from '#lib/domain/clause.ts';
import { bounded, emptyDraft, makeClause, withoutEmpty, type Draft } from './draft.ts';

/**
 * Names of the fields of a clause: `f1.2` is the fact of the second clause of the first line, `n` whether it is none of
 * the values, `v` a value, `a` and `b` the bounds, `u` what is taken where the dataset does not say.
 */
export function fieldName(field: 'f' | 'n' | 'v' | 'a' | 'b' | 'u', line: number, clause: number): string {
	return `${field}${line + 1}.${clause + 1}`;
}

/** Whether an address comes from the form. */
export function hasFields(params: URLSearchParams): boolean {
	return [...params.keys()].some((name) => /^f\d{1,2}\.\d{1,2}$/.test(name));
}

/** Reads the form and does what its button asks: `add` a line or a clause to a line, `drop` either. Total. */
export function readFields(params: URLSearchParams): Draft {
	const [add, drop] = [params.get('add') ?? '', params.get('drop') ?? ''];
	const read = readPlaces(params).map((line) => line.map(({ place }) => readClause(params, place)));
	if (drop !== '') return dropped(params, drop);
	if (add === 'line') return bounded([...read, ...emptyDraft()]);
	const line = read[Number(add) - 1];
	if (line) {
		line.push(emptyDraft()[0]![0]!);
		return bounded(read);
	}
	return bounded(withoutEmpty(read));
}

/** The places of the form, `1.2`, in their order, by line. */
function readPlaces(params: URLSearchParams): { place: string }[][] {
	const places = [...params.keys()].flatMap((name) => /^f(\d{1,2}\.\d{1,2})$/.exec(name)?.[1] ?? []);
	const numbered = [...new Set(places)].slice(0, mostClauses).map((place) => {
		const [line, clause] = place.split('.').map(Number);
		return { place, line: line!, clause: clause! };
	});
	numbered.sort((a, b) => a.line - b.line || a.clause - b.clause);
	return [...Map.groupBy(numbered, ({ line }) => line).values()];
}

function readClause(params: URLSearchParams, place: string) {
	const unknown = params.get(`u${place}`);
	return makeClause({
		fact: params.get(`f${place}`) ?? '',
		not: params.get(`n${place}`) === 'not',
		values: params.getAll(`v${place}`),
		low: params.get(`a${place}`)?.trim() ?? '',
		high: params.get(`b${place}`)?.trim() ?? '',
		unknown: unknown === 'yes' || unknown === 'no' ? unknown : null
	});
}

/** Without a clause, `1.2`, or without a line, `1`. */
function dropped(params: URLSearchParams, drop: string): Draft {
	const lines = readPlaces(params).map((line) =>
		line.filter(({ place }) => place !== drop && place.split('.')[0] !== drop)
	);
	return bounded(lines.map((line) => line.map(({ place }) => readClause(params, place))));
}
