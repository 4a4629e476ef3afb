import type { Token } from './token.ts';

/** What texts call the datasets, by their ids; words of a name parted by a space. */
const names: Record<string, readonly string[]> = {
	k12ssdb: ['k-12 school shooting database', 'k-12 database', 'k12ssdb', 'k-12 ssdb'],
	wapo: ['washington post', "washington post's", 'wapo', 'the post'],
	cnn: ['cnn', "cnn's"],
	edweek: ['education week', "education week's", 'edweek'],
	everytown: ['everytown', "everytown's"],
	gva: ['gun violence archive', "gun violence archive's", 'gva'],
	nces: [
		'national center for education statistics',
		'nces',
		'federal tables',
		'federal figures',
		'federal count',
		'federal data',
		'digest of education statistics'
	],
	register: ['no figure alone']
};
const listed = Object.entries(names).flatMap(([id, all]) =>
	all.map((name) => ({ id, name: name.split(' ') }))
);

/** Ids of the datasets that some tokens name, each once. */
export function findDatasets(tokens: readonly Token[]): string[] {
	const found = listed.filter(({ name }) =>
		tokens.some((_, at) => name.every((word, index) => tokens[at + index]?.word === word))
	);
	return [...new Set(found.map(({ id }) => id))];
}
