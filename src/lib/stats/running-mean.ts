export type WindowKind = 'centred' | 'trailing';

/**
 * Means over a window of neighboring values. A mean exists only where its whole window does: it is `null` at the
 * ends where the window reaches out of the series (centred: both ends; trailing: the beginning) and wherever the
 * window holds a `null`. No shorter window ever stands in for a full one.
 *
 * @param values one a year, without holes: an unknown year is `null`
 * @param window how many values a mean is of; whole, at least 1, odd where centred
 * @returns as many as `values`, in their unit
 * @throws {RangeError} if the window is none of these
 */
export function runningMean(
	values: readonly (number | null)[],
	window: number,
	kind: WindowKind
): (number | null)[] {
	if (!Number.isInteger(window) || window < 1) throw new RangeError(`a window of ${window}`);
	if (kind === 'centred' && window % 2 === 0)
		throw new RangeError(`a centred window of ${window} has no middle`);
	const ahead = kind === 'centred' ? (window - 1) / 2 : 0;
	return values.map((_, index) => meanOf(values, index + ahead - window + 1, index + ahead));
}

function meanOf(values: readonly (number | null)[], first: number, last: number): number | null {
	if (first < 0 || last >= values.length) return null;
	let sum = 0;
	for (const value of values.slice(first, last + 1)) {
		if (value === null) return null;
		sum += value;
	}
	return sum / (last - first + 1);
}
