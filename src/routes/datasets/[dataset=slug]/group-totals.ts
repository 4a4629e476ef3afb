import type { TotalRow } from '#lib/server/queries/totals.ts';

/** A yearly total with the address of its figure, where it is one of our measures. */
export type LinkedTotal = TotalRow & { figure: string | null };

/** What a counting rule is called. */
interface NamedRule {
	id: string;
	title: string;
}

/** Totals by their counting rule; of each, those of one measure and release with what they have in common said once. */
export function groupTotals(totals: LinkedTotal[], rules: readonly NamedRule[]) {
	const byRule = Map.groupBy(totals, ({ ruleId }) => ruleId);
	return [...byRule].map(([id, rows]) => {
		const title = rules.find((rule) => rule.id === id)?.title ?? rows[0]!.rule;
		return { rule: { id, title }, groups: groupReleases(rows) };
	});
}
export type RuleTotals = ReturnType<typeof groupTotals>[number];
export type TotalGroup = RuleTotals['groups'][number];

function groupReleases(totals: LinkedTotal[]) {
	const groups = Map.groupBy(totals, ({ measure, release }) => `${measure} ${release}`);
	return [...groups].map(([key, rows]) => {
		const { ruleId, measure, rule, asOf, evidence } = rows[0]!;
		const years = rows.map(({ id, periodLabel, value, complete, note, figure }) => ({
			...{ id, periodLabel, value, note, figure },
			complete: complete === 'yes'
		}));
		return { key, ruleId, measure, rule, asOf, evidence, years };
	});
}
