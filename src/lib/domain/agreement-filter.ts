/**
 * How many of a circle of datasets list an event: all of at least two, some but not all, one of several; `alone` = the circle
 * has no other to compare with.
 */
export const shares = ['all', 'some', 'one', 'alone'] as const;
export type Share = (typeof shares)[number];

/** Among whom is asked: all datasets that cover the day, or those of them that list the event or would by their written rule. */
export const circles = ['cover', 'rule'] as const;
export type Circle = (typeof circles)[number];

/** What a written rule says of an event that its dataset does not list. */
export const written = ['yes', 'no', 'unknown'] as const;
export type Written = (typeof written)[number];

/** What two datasets may tell otherwise. */
export const differences = ['date', 'killed', 'wounded', 'city'] as const;
export type Difference = (typeof differences)[number];

/** Which events are listed: all that is given must hold. */
export interface AgreementFilter {
	/** Calendar years, both included. */
	from: number | null;
	to: number | null;
	among: Circle | null;
	share: Share | null;
	/** Ids of datasets that list the event, in order. */
	known: readonly string[];
	/** Ids of datasets that cover its day and do not list it, in order. */
	missing: readonly string[];
	/** What the written rule of each of the missing says. */
	rule: Written | null;
	/** What the known tell otherwise from one another. */
	differ: Difference | null;
	/** Page of the list, from 1. */
	page: number;
}

/** Every event. */
export const everyEvent: AgreementFilter = {
	...{ from: null, to: null, among: null, share: null },
	...{ known: [], missing: [], rule: null, differ: null, page: 1 }
};

/**
 * Reads a filter from an address. Total: what cannot be read is left out, as a mangled link must still show a page.
 *
 * @param datasets ids that can be asked about
 */
export function parseAgreementFilter(params: URLSearchParams, datasets: readonly string[]): AgreementFilter {
	const ids = (name: string) => {
		const given = (params.get(name) ?? '').split(',');
		return datasets.filter((id) => given.includes(id)).toSorted();
	};
	const share = oneOf(shares, params.get('share'));
	const known = ids('known');
	const missing = ids('missing').filter((id) => !known.includes(id));
	return {
		from: wholeNumber(params.get('from'), /^\d{4}$/),
		to: wholeNumber(params.get('to'), /^\d{4}$/),
		among: share === null ? null : (oneOf(circles, params.get('among')) ?? 'cover'),
		share,
		known,
		missing,
		rule: missing.length > 0 ? oneOf(written, params.get('rule')) : null,
		differ: known.length > 1 ? oneOf(differences, params.get('differ')) : null,
		page: wholeNumber(params.get('page'), /^[1-9]\d{0,5}$/) ?? 1
	};
}

/** The query of a filter in its one form, with `?`; empty for every event. */
export function formatAgreementFilter(filter: AgreementFilter): string {
	const { from, to, among, share, known, missing, rule, differ, page } = filter;
	const parts = [
		['from', from],
		['to', to],
		['among', among],
		['share', share],
		['known', known.join(',')],
		['missing', missing.join(',')],
		['rule', rule],
		['differ', differ],
		['page', page === 1 ? null : page]
	] as const;
	const given = parts.filter(([, value]) => value !== null && value !== '');
	return given.length === 0 ? '' : `?${given.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

function oneOf<Value extends string>(values: readonly Value[], given: string | null): Value | null {
	return values.find((value) => value === given) ?? null;
}

function wholeNumber(text: string | null, form: RegExp): number | null {
	return text !== null && form.test(text) ? Number(text) : null;
}
