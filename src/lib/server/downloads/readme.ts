import type { ListMetadata } from './metadata.ts';

/** The words that go with a file: what it is, how to cite it, what it may be used for, and how to see that it is whole. */
export function writeReadme(name: string, list: ListMetadata): string {
	const { title, about, addresses, citation, licences, rules, columns, rows } = list;
	const parts = [
		`# ${title}`,
		about,
		`Page: ${addresses.page}`,
		'## How to cite',
		citation.text,
		...(citation.sources.length > 0 ? [`Made from:\n\n${bullets(citation.sources)}`] : []),
		...(rules.length > 0 ? ['## Counting rules', bullets(rules.map(sayRule))] : []),
		'## License',
		bullets(
			licences.map(({ of, name: terms, address, allows }) => say(`For ${of}: ${terms}`, address, allows))
		),
		'## Files',
		bullets([
			`\`${name}.csv\`: the rows, ${rows} below one header row. RFC 4180, UTF-8.`,
			'`metadata.json`: what this page says, for programs, with the SHA-256 of the rows.',
			'`datapackage.json`: the same as a Data Package.'
		]),
		'## Columns',
		bullets(columns.map(({ name: column, type, meaning }) => `\`${column}\` (${type}): ${meaning}`)),
		'## How to see that it is whole',
		`With Node: \`node verify-download.ts ${name}.csv metadata.json\`; the script is \`scripts/verify-download.ts\` of the project. Without: \`sha256sum ${name}.csv\` gives\n\n\`${list.sha256}\``
	];
	return `${parts.join('\n\n')}\n`;
}

function sayRule({ id, version, words, address }: ListMetadata['rules'][number]): string {
	return say(version === null ? id : `${id}, version ${version}`, address, words);
}

function say(name: string, address: string | null, words: string): string {
	return `${name}${address ? ` (${address})` : ''}. ${words}`;
}

function bullets(lines: readonly string[]): string {
	return lines.map((line) => `- ${line}`).join('\n');
}
