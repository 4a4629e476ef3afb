import type { Incident } from '../../src/lib/domain/incident.ts';
import { stateCodes } from '../../src/lib/domain/state.ts';
import { makeIncident } from '../../src/lib/server/queries/testing.ts';

const beginnings =
	'Al Bar Cor Del Es Fal Gar Har Il Jas Kel Lor Mar Nor Os Par Quin Ros Sel Tor Ul Ver Wil Yor Zan'.split(
		' '
	);
const middles = 'a an ber con der el fen gor in ken lan mon ner ol per ric sen tin ver win'.split(' ');
const endings = 'dale field ford gate ham holt land ley more port ridge stead ton ville wick wood'.split(' ');
const kinds = ['Elementary School', 'Middle School', 'High School', 'Academy', 'Jr. High School', 'HS'];
const dayLength = 86_400_000;

/** An invented name, one of 8,000. */
function nameAt(index: number): string {
	const one = (list: readonly string[], step: number) => list[Math.floor(index / step) % list.length]!;
	return `${one(beginnings, 1)}${one(middles, 25)}${one(endings, 500)}`;
}

/** The school of a made-up row: one in ten has a number and no name. */
export function schoolAt(index: number): string {
	if (index % 10 === 0) return `P.S. ${(index * 31) % 400}`;
	return `${nameAt((index * 7) % 8000)} ${kinds[index % kinds.length]!}`;
}

/** A made-up row with names that a vocabulary of some thousand words gives; the same on every machine. */
export function makeIncidentAt(index: number): Incident {
	const day = new Date(Date.UTC(1999, 3, 20) + ((index * 37) % 9400) * dayLength);
	return makeIncident(String(index + 1), {
		occurredOn: day.toISOString().slice(0, 10),
		school: schoolAt(index),
		city: nameAt((index * 13 + 5) % 8000),
		state: stateCodes[(index * 11) % 51]!,
		level: 'unknown',
		killed: index % 11 === 0 ? 1 : 0
	});
}

/** Two neighbors of a word swapped. */
function slip(text: string): string {
	return text.replace(/^(.{2})(.)(.)/, '$1$3$2');
}

/** What is asked: each a question that a round makes of the school of some row. */
export const searchedQuestions: readonly {
	name: string;
	ask: (round: number, school: string) => string;
}[] = [
	{ name: 'a school as it stands', ask: (_, school) => school },
	{ name: 'a school and its kind written out', ask: (_, school) => school.replace('HS', 'High School') },
	{ name: 'the beginning of a name', ask: (_, school) => school.slice(0, 4) },
	{ name: 'the inside of a name', ask: (_, school) => school.slice(2, 7) },
	{ name: 'a name with a slip', ask: (_, school) => slip(school) },
	{ name: 'a school by its number', ask: (round) => `PS ${round * 13}` },
	{ name: 'a state and a year', ask: (round) => `Texas ${2000 + round}` },
	{ name: 'a month', ask: (round) => `May ${2000 + round}` },
	{
		name: 'words that most rows have',
		ask: (round) => `high school ${'elementary'.slice(0, 5 + (round % 5))}`
	},
	{
		name: 'two words that many have and no row together',
		ask: (round) => `academy middle ${stateCodes[round]}`
	},
	{ name: 'nothing that is here', ask: (round) => `qxz${'w'.repeat(round % 5)} zzyzx${round}` },
	{
		name: 'signs and operators',
		ask: (round) => `"${'('.repeat(40)} NEAR(a* OR ${round}) AND NOT ^x: - %_%_ * "`
	}
];
