import type { TotalRow } from '#lib/server/queries/datasets.ts';

/** A yearly total with the address of its figure, where it is one of our measures. */
export type LinkedTotal = TotalRow & { figure: string | null };

/** Totals of one rule, measure and release, with what they have in common said once. */
export function groupTotals(totals: LinkedTotal[]) {
	const groups = Map.groupBy(totals, ({ ruleId, measure, release }) => `${ruleId} ${measure} ${release}`);
	return [...groups].map(([key, rows]) => {
		const { ruleId, measure, rule, asOf, evidence } = rows[0]!;
		const years = rows.map(({ id, periodLabel, value, complete, note, figure }) => ({
			...{ id, periodLabel, value, note, figure },
			complete: complete === 'yes'
		}));
		return { key, ruleId, measure, rule, asOf, evidence, years };
	});
}
export type TotalGroup = ReturnType<typeof groupTotals>[number];
