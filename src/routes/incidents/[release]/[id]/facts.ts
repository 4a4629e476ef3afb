import type { Incident } from '#lib/domain/incident.ts';
import { numberFacts, type NumberFact, type TextFact } from '#lib/domain/rule.ts';
import { catalogues } from '#lib/words/catalogues.ts';

/** What a row says, as terms and words, and what it does not say. */
export interface ToldFacts {
	said: { term: string; words: string }[];
	/** Each completes "it does not say …". */
	unsaid: string[];
}

type Fact = NumberFact | Exclude<TextFact, 'state'>;

/** In the order of the page. Date, school and place stand above it. */
const order: Fact[] = [
	'killed',
	'childrenKilled',
	'killedByPolice',
	'wounded',
	'hour',
	'duringClasses',
	'dayPart',
	'level',
	'setting',
	'circumstance',
	'targets',
	'schoolCommunity',
	'activeShooter',
	'reliability'
];
const english = catalogues.en.incident;

/** The facts of a row in words. Unknown is said plainly and never shown as none. */
export function tellFacts(incident: Incident, words = english): ToldFacts {
	const known = order.filter((fact) => incident[fact] !== null && incident[fact] !== 'unknown');
	const said = known.map((fact) => ({ term: words.terms[fact], words: tell(fact, incident, words) }));
	const reports = incident.reports === null ? [] : [{ term: words.reports, words: `${incident.reports}` }];
	return {
		said: [...said, ...reports],
		unsaid: order.filter((fact) => !known.includes(fact)).map((fact) => words.questions[fact])
	};
}

function tell(fact: Fact, incident: Incident, words: typeof english): string {
	const value = incident[fact];
	if (fact === 'killed') return words.killed(incident.killed);
	if (fact === 'hour') return words.hour(Number(value));
	return fact in numberFacts ? `${value}` : words.values[fact as keyof typeof words.values][value!]!;
}
