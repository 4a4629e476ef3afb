import { yearOf } from './stated-period.ts';
import type { Token } from './token.ts';

/** What a sentence says besides its numbers. */
export interface Cues {
	/** Schools are spoken of. */
	school: boolean;
	/** Guns are spoken of, or people who came to harm at schools by nothing else that is named. */
	gun: boolean;
	/** One occurrence is told: one school, one day. */
	event: boolean;
	/** More than one occurrence is told, or the whole country. */
	total: boolean;
	/** Something counts in a stretch of time: a year, a decade, so far. */
	time: boolean;
	/** A number for each year. */
	perYear: boolean;
	/** The year is said to be cut off: so far, by September. */
	cutOff: boolean;
	/** The running year is spoken of. */
	thisYear: boolean;
	/** A rule is given or spoken of. */
	rule: boolean;
	/** Something is negated. */
	negated: boolean;
}

const schools = /^(schools?|school's|campus(es)?|classrooms?|school-shootings?|k-12)$/;
const guns = /^(shoot.*|shot|shots|gun.*|firearms?|gunfire|school-shootings?)$/;
/** "Deaths at schools", "killed in American schools": what a text on shootings says when the shootings go without saying. */
const harmAtSchools =
	/ (deaths|fatalities|killings|killed|died|dead|wounded|injured|lives) (at|in|on|inside) ((the|our|us|u|s|nation's|country's|american|public|k-12) )*(schools|school grounds|school property|campuses) /;
const otherCauses =
	/ (covid|covid-19|flu|influenza|measles|asthma|allerg\w*|overdos\w*|drugs?|fentanyl|cardiac|heart|heat|fires?|tornado(es)?|earthquakes?|crash(es)?|bus(es)?|drown\w*|falls?|sports?|football|knife|knives|stabb\w*|bomb\w*) /;
const months = /^(january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** After `school`, words with which it is no single school. */
const notOneSchool =
	/^(shootings?|years?|shooters?|gunfire|guns?|violence|deaths?|fatalities|killings?|grounds|property|safety|victims?|attacks?)$/;
const oneSchool = /^(the|a|an|one|this|that|his|her|their|its|my|our)$/;

/** Reads what a sentence says besides its numbers. */
export function readCues(tokens: readonly Token[]): Cues {
	const text = ` ${tokens.map(({ word }) => word).join(' ')} `;
	const has = (...phrases: string[]) => phrases.some((phrase) => text.includes(` ${phrase} `));
	const school = tokens.some(({ word }) => schools.test(word));
	const perYear = has(...perYearPhrases);
	const isYear = tokens.some((token) => yearOf(token) !== null);
	const cutOff = has(...cutOffPhrases) || tokens.some((_, at) => isCutOff(tokens, at));
	return {
		school,
		gun: tokens.some(({ word }) => guns.test(word)) || (harmAtSchools.test(text) && !otherCauses.test(text)),
		event:
			(!has('in which') && tokens.some((_, at) => isOneSchool(tokens, at))) ||
			(!cutOff && tokens.some((_, at) => isDay(tokens, at))),
		total: perYear || has(...totalPhrases),
		time: perYear || isYear || has(...timePhrases),
		perYear,
		cutOff,
		thisYear: has('this year', "this year's"),
		rule: has(...rulePhrases),
		negated: has('not', 'never', "aren't", "isn't")
	};
}

const perYearPhrases = [
	...['a year', 'per year', 'each year', 'every year', 'annually', 'yearly', 'annual'],
	...['a week', 'a day', 'every day', 'each week', 'a month']
];
const timePhrases = [
	...[
		'this year',
		"this year's",
		'last year',
		'so far',
		'since columbine',
		'since sandy hook',
		'since parkland'
	],
	...['past decade', 'last decade', 'on record', 'all-time high']
];
const cutOffPhrases = [
	...['so far', 'to date', 'as of', 'first half', 'first months', 'first quarter', 'year to date', 'until'],
	...['half of the year', 'thus far']
];
const totalPhrases = [
	...['shootings', 'schools', 'killings', 'gunfire at school', 'gunfire on school grounds', 'school gunfire'],
	...[
		'nationwide',
		'shooting deaths',
		'shooting victims',
		'across the country',
		'in america',
		'in the united states',
		'in the country',
		'incidents'
	]
];
const rulePhrases = [
	...['rule', 'rules', 'in which', 'wide rule', 'definition', 'gun was fired', 'during classes'],
	...['school hours', 'around classes', 'other than the shooter', 'counted when', 'by the count of']
];

/** "by September", "through May 2022", "by noon on August 27". */
function isCutOff(tokens: readonly Token[], at: number): boolean {
	if (!/^(by|through|until|till|to|of)$/.test(tokens[at]!.word)) return false;
	const limit = tokens[at]!.word === 'of' ? 1 : 3;
	const next = tokens.slice(at + 1, at + 1 + limit);
	if (tokens[at]!.word === 'of' && !/^(as|end|half|start|middle)$/.test(tokens[at - 1]?.word ?? ''))
		return false;
	return next.some(({ word, capital }) => capital && months.test(word));
}

function isOneSchool(tokens: readonly Token[], at: number): boolean {
	const { word, capital } = tokens[at]!;
	if (!/^(school|campus|classroom|college|university|school's)$/.test(word)) return false;
	const [next, before] = [tokens[at + 1]?.word ?? '', tokens.slice(Math.max(0, at - 3), at)];
	if (notOneSchool.test(next)) return false;
	if (capital && before.at(-1)?.capital && !/^k-12$/.test(before.at(-1)!.word)) return true;
	return before.some((token) => oneSchool.test(token.word));
}

/** "May 24", "24 May", a weekday. */
function isDay(tokens: readonly Token[], at: number): boolean {
	const { word, capital } = tokens[at]!;
	if (/^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word)) return true;
	const next = tokens[at + 1]?.word ?? '';
	return capital && months.test(word) && /^([1-9]|[12]\d|3[01])$/.test(next);
}
