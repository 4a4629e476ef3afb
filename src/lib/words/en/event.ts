import { standings, type Standing } from '../../domain/standing.ts';

/** `/events/<id>`: one event. */
export const event = {
	description: (school: string, place: string, day: string) =>
		`${school}, ${place}, ${day}: the people killed, what each dataset says, and the sources.`,
	people: 'Who was killed',
	byPolice:
		'The person killed was shot by a police officer. Only rules that say so count this event; the rule {rule|without police shootings} leaves it out.',
	known: 'What is known',
	facts: {
		killed: 'Killed',
		children: 'Students and minors among them',
		wounded: 'Wounded',
		classes: 'In the school day',
		level: 'School'
	},
	killedCount: (count: number) => `${count}, the person shooting not counted`,
	unknown: 'unknown',
	woundedUnknown: 'not stated here: the sources disagree or are silent',
	answers: { yes: 'yes', no: 'no', unknown: 'unknown' },
	thisEvent: 'this event',
	accounts: {
		title: 'What each dataset says',
		disagree: (on: string) =>
			`They disagree on ${on}. All that is said stands side by side. What the register says rests on the {sources|sources} below; for the others their publishers answer.`,
		andOn: ' and on ',
		agree:
			'The datasets held here agree on the date, the city and on how many were killed and wounded, where they say so.',
		alone:
			'This copy of the site holds no other dataset’s rows for this event. Totals of the others stand at {data|Data}.',
		facts: {
			occurredOn: 'the date',
			killed: 'how many people were killed',
			wounded: 'how many were wounded',
			city: 'the city'
		},
		columns: {
			dataset: 'Dataset and release',
			date: 'Date',
			killed: 'Killed',
			wounded: 'Wounded',
			school: 'School and city there',
			joined: 'Joined'
		},
		notSaid: 'not said',
		withheld: 'its terms forbid listing',
		how: {
			identity: 'ours',
			reviewed: 'joined by hand',
			matched: 'joined by date, state and school'
		},
		alike: (percent: number) => `, ${percent}% alike`
	},
	standings: {
		title: 'Who lists it, and who would',
		lead: 'Each dataset takes in events by a rule of its own. Where one does not list this event, its written rule is asked of what the others say. {agreement|What the datasets agree on} counts the answers for all events.',
		words: standings as Record<Standing, string>,
		rule: 'The rule'
	}
};
