import { claimVerdicts, type ClaimVerdict } from '../../domain/claim.ts';
import { englishPlural } from '../plural.ts';

/** The list of claims, and the page of each. */
export const claims = {
	title: 'Claims',
	description:
		'Numbers about shootings at US schools that somebody published, and what we found when we checked them.',
	lead: 'Numbers that somebody published, in their words, with the rule behind them where one was given, and what we found when we checked. Most are right by a rule that was not printed beside them.',
	quotations: 'The numbers on these pages are quotations. Ours are links.',
	another: 'Have you come across another number? {trace|Trace it}.',
	kinds: { film: 'About the film', published: 'About shootings at schools' },
	verdicts: claimVerdicts as Record<ClaimVerdict, { title: string; text: string }>,
	verdictsTitle: 'The verdicts',
	verdictsText: 'Each claim has one of these, and its page says in words what we found.',
	these: 'the claims',
	one: {
		description: (statement: string) =>
			`A published claim, in its own words, and what we found: ${statement}`,
		inEnglish: 'What was claimed and what we found are kept in English.',
		saidBy: 'Said by',
		number: 'The number, as printed',
		period: 'Period',
		rule: 'Rule behind it',
		found: 'What we found: {verdict}',
		allVerdicts: 'All verdicts',
		trace: '{trace|Trace it}: every release and rule that we hold is asked for its numbers.',
		retells: 'It retells {claim|another claim}{changed}.',
		changed: ', and changes what it says',
		alsoRead: 'Also read',
		rules: 'How a count changes with its rule: {rules|the counting rules side by side}.',
		this: 'this claim',
		retold: { yes: 'Repeated correctly', no: 'Repeated incorrectly', part: 'Repeated in part' }
	},
	counts: {
		title: 'What we get',
		lead: 'For the same time, by each publisher’s own rule. Each number opens onto its list.',
		rule: 'Rule',
		release: 'Release',
		number: 'Number',
		period: 'in {period}{part}',
		labels: {
			'whole years': 'whole years',
			'July to December': 'July to December',
			'January to June': 'January to June',
			killed: 'killed',
			wounded: 'wounded'
		} as Record<string, string>,
		part: ', in part'
	},
	traces: {
		named: 'What rules with a name give',
		namedText: 'The same database, counted by rules that are written down. Each number opens onto its list.',
		rule: 'Rule',
		first: 'First',
		then: 'Then',
		times: 'Times',
		period: 'in {period}',
		candidates: 'Rules found by search',
		candidatesText:
			'These were put together by trying many conditions until both numbers came out. They are questions to put to the makers of the film, not an answer.',
		gives: '{rule}: {from} in {fromPeriod}, {to} in {toPeriod}{where}.',
		where: ', in {release}',
		searches: 'How much a match says',
		tried: 'What was tried',
		counts: 'How many rules give the numbers',
		around: 'What chance gives, and other ways to take the years',
		lookedFor: 'Looked for',
		data: 'Data',
		found: 'Rules',
		rules: (count: number) => englishPlural(count, { one: 'rule', other: 'rules' }),
		hits: 'The rules that give both numbers',
		elsewhere: 'Where else we looked'
	}
};
