import { denominatorUnits } from '../../domain/denominator.ts';
import { claims } from '../importers/embedded/claims.ts';
import { denominators } from '../importers/embedded/denominators.ts';
import { faultAt, quote, type Fault } from '../importers/embedded/fault.ts';
import type { ReadRow } from '../importers/embedded/table.ts';
import { yearlyTotals } from '../importers/embedded/yearly-totals.ts';
import type { DataFolder } from './data-folder.ts';
import { locate } from './json-file.ts';

/** Where what others published contradicts itself: periods, units, retellings, rules and their datasets. */
export function checkPublished(data: DataFolder): Fault[] {
	return [
		...data.rows(yearlyTotals).flatMap((row) => checkTotal(row, data)),
		...data.rows(denominators).flatMap(checkCount),
		...data.rows(claims).flatMap(checkRetelling),
		...checkPositions(data),
		...checkSentences(data)
	];
}

/** A period does not run backward, and the rule of a total names its dataset. */
function checkTotal(row: ReadRow<typeof yearlyTotals>, { rules }: DataFolder): Fault[] {
	const { from_year: from, to_year: to, rule_id: id, dataset } = row.values;
	const rule = rules.find(({ value }) => value.id === id);
	const faults: Fault[] = [];
	if (to < from) faults.push(faultAt(yearlyTotals, row, 'to_year', String(to), `${from} or later`));
	if (rule && !rule.value.datasets.includes(dataset)) {
		faults.push(
			faultAt(yearlyTotals, row, 'rule_id', quote(id), `a rule that has ${dataset} among its datasets`)
		);
	}
	return faults;
}

/** `count` is `value` times its unit. */
function checkCount(row: ReadRow<typeof denominators>): Fault[] {
	const { value, unit, count } = row.values;
	const expected = Math.round(value * denominatorUnits[unit]);
	return count === expected ? [] : [faultAt(denominators, row, 'count', String(count), String(expected))];
}

/** Only a retelling can be faithful. */
function checkRetelling(row: ReadRow<typeof claims>): Fault[] {
	const { repeats_claim: of, faithful } = row.values;
	if (of !== null || faithful === null) return [];
	return [faultAt(claims, row, 'faithful', faithful, 'nothing, as it retells no claim')];
}

/** Two rules, or two claims, cannot stand in one place. */
function checkPositions({ rules, rows }: DataFolder): Fault[] {
	const placed = [
		...rules.map(({ file, text, value }) => ({
			key: `rules ${value.position}`,
			fault: { file, ...locate(text, ['position']), found: String(value.position), expected: 'a free place' }
		})),
		...rows(claims).map((row) => ({
			key: `claims ${row.values.position}`,
			fault: faultAt(claims, row, 'position', String(row.values.position), 'a free place')
		}))
	];
	const taken = new Set<string>();
	return placed.flatMap(({ key, fault }) => {
		const twice = taken.has(key);
		taken.add(key);
		return twice ? [fault] : [];
	});
}

/** A rule that counts something here needs the words for it. */
function checkSentences({ rules, rows }: DataFolder): Fault[] {
	const counting = new Set(rows(yearlyTotals).map(({ values }) => values.rule_id));
	return rules
		.filter(({ value }) => value.inWhich === null && (value.predicate !== null || counting.has(value.id)))
		.map(({ file, text }) => ({
			file,
			...locate(text, ['inWhich']),
			found: 'null',
			expected: 'words that complete "incidents in which …"'
		}));
}
