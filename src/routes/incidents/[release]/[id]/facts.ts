import { questions } from '#lib/domain/clause-words.ts';
import { valueWords } from '#lib/domain/fact-words.ts';
import type { Incident } from '#lib/domain/incident.ts';
import { sayHour } from '#lib/domain/number-words.ts';
import { numberFacts, textFacts, type NumberFact, type TextFact } from '#lib/domain/rule.ts';

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
const terms: Record<string, string> = { ...numberFacts, ...textFacts };

/** The facts of a row in words. Unknown is said plainly and never shown as none. */
export function tellFacts(incident: Incident): ToldFacts {
	const known = order.filter((fact) => incident[fact] !== null && incident[fact] !== 'unknown');
	const said = known.map((fact) => ({ term: capitalize(terms[fact]!), words: tell(fact, incident) }));
	const reports = incident.reports === null ? [] : [{ term: 'News reports', words: `${incident.reports}` }];
	return {
		said: [...said, ...reports],
		unsaid: order.filter((fact) => !known.includes(fact)).map((fact) => questions[fact])
	};
}

function tell(fact: Fact, incident: Incident): string {
	const value = incident[fact];
	if (fact === 'killed') return `${value}, the person shooting not counted`;
	if (fact === 'hour') return `${sayHour(Number(value))} to ${sayHour(Number(value) + 1)}`;
	return fact in numberFacts ? `${value}` : valueWords[fact as keyof typeof valueWords][value!]!.title;
}

function capitalize(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
