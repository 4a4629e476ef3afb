import { parseFigure } from '#lib/domain/figure.ts';
import { quote } from '#lib/domain/quote.ts';

const parts = ['release', 'rule', 'measure'] as const;

/** What is wrong with the path of an address that no figure stands at, without a full stop. */
export function describePath(rest: string): string {
	const given = rest.split('/').filter(Boolean);
	const missing = parts[given.length];
	if (missing) return `the ${missing} is missing, expected /figures/release/rule/measure`;
	if (given.length > parts.length) {
		return `${quote(given[3])} is one part too many, expected /figures/release/rule/measure`;
	}
	const [release, rule, measure] = given as [string, string, string];
	const [name, ...suffix] = measure.split('.') as [string, ...string[]];
	const parsed = parseFigure({ release, rule, measure: name }, anyYears);
	if ('problem' in parsed) return parsed.problem;
	return `${quote(`.${suffix.join('.')}`)} is no form in which a figure is given`;
}

/** So that only the path can be wrong. */
const anyYears = new URLSearchParams('from=2000&to=2001');
