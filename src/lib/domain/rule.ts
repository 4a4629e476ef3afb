import * as v from 'valibot';
import type { Incident } from './incident.ts';

/** Facts of an incident that a rule may ask for, and the words for them on pages. */
export const numberFacts = {
	killed: 'people killed',
	childrenKilled: 'children killed',
	killedByPolice: 'people killed by an officer',
	wounded: 'people wounded',
	reliability: 'grade of the sources, 1 best',
	hour: 'hour of the day'
} as const satisfies Partial<Record<keyof Incident, string>>;
export const textFacts = {
	level: 'school level',
	duringClasses: 'during classes',
	dayPart: 'part of the day',
	setting: 'place of the shots',
	circumstance: 'circumstance',
	activeShooter: 'active shooter (FBI)',
	schoolCommunity: 'students or staff involved',
	targets: 'who was aimed at',
	state: 'state'
} as const satisfies Partial<Record<keyof Incident, string>>;
export type NumberFact = keyof typeof numberFacts;
export type TextFact = keyof typeof textFacts;

/**
 * A question about one incident with the answers yes, no and unknown. `all` and `any` follow Kleene's logic;
 * `unknownAs` says what an unknown answer of the clause inside it is taken for.
 */
export type Predicate =
	| { everything: true }
	| { all: Predicate[] }
	| { any: Predicate[] }
	| { not: Predicate }
	| { unknownAs: 'yes' | 'no'; of: Predicate }
	| { fact: NumberFact; atLeast: number }
	| { fact: NumberFact; atMost: number }
	| { fact: TextFact; in: string[] };

/** Words for every fact that a rule may ask for. */
export const factTitles: Readonly<Record<NumberFact | TextFact, string>> = { ...numberFacts, ...textFacts };

/** The facts that a predicate asks for, each once. */
export function factsOf(predicate: Predicate): (NumberFact | TextFact)[] {
	if ('everything' in predicate) return [];
	if ('fact' in predicate) return [predicate.fact];
	const parts =
		'all' in predicate
			? predicate.all
			: 'any' in predicate
				? predicate.any
				: ['not' in predicate ? predicate.not : predicate.of];
	return [...new Set(parts.flatMap(factsOf))];
}

const numberFact = v.picklist(Object.keys(numberFacts) as NumberFact[]);
const textFact = v.picklist(Object.keys(textFacts) as TextFact[]);
const bound = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Shape of a stored predicate. Depth is bounded by the caller, who reads only our own files and short addresses. */
export const PredicateSchema: v.GenericSchema<Predicate> = v.union([
	v.strictObject({ everything: v.literal(true) }),
	v.strictObject({ all: v.pipe(v.array(v.lazy(() => PredicateSchema)), v.minLength(1)) }),
	v.strictObject({ any: v.pipe(v.array(v.lazy(() => PredicateSchema)), v.minLength(1)) }),
	v.strictObject({ not: v.lazy(() => PredicateSchema) }),
	v.strictObject({ unknownAs: v.picklist(['yes', 'no']), of: v.lazy(() => PredicateSchema) }),
	v.strictObject({ fact: numberFact, atLeast: bound }),
	v.strictObject({ fact: numberFact, atMost: bound }),
	v.strictObject({ fact: textFact, in: v.pipe(v.array(v.string()), v.minLength(1)) })
]);

const Text = v.pipe(v.string(), v.trim(), v.nonEmpty('expected text'));

/** One file of `data/rules`: what counts, in words and, where a dataset that we read can carry it, as a predicate. */
export const RuleSchema = v.strictObject({
	id: v.pipe(
		v.string(),
		v.regex(
			/^(?!own(-|$))[a-z0-9]+(-[a-z0-9]+)*$/,
			'expected words of lower-case letters, parted by -, the first not own'
		)
	),
	version: v.pipe(v.number(), v.integer(), v.minValue(1)),
	title: Text,
	/** Who wrote the rule. */
	publisher: Text,
	/** Completes "incidents in which …", lower case, no full stop: "a gun was fired at …". `null` where it has no such form. */
	inWhich: v.nullable(Text),
	/** What counts. */
	included: Text,
	/** What does not. */
	excluded: Text,
	/** Years and unit, as the publisher states them. */
	period: Text,
	unit: Text,
	address: v.nullable(v.pipe(v.string(), v.url('expected an address'))),
	notes: v.nullable(Text),
	/** Order on pages, unique: rules with a predicate first, wide to strict, then by publisher. */
	position: v.pipe(v.number(), v.integer(), v.minValue(1)),
	/** Ids of the datasets on which the rule can be evaluated or for which its publisher gives totals. */
	datasets: v.array(v.string()),
	/** `null`: the rule stands in words only; no dataset here has the facts for it. */
	predicate: v.nullable(PredicateSchema),
	/** What a dataset's columns cannot carry of the rule, by the dataset's id: sentences. */
	limits: v.optional(v.record(v.string(), Text), {})
});
export type Rule = v.InferOutput<typeof RuleSchema>;
