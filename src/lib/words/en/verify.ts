import { englishPlural } from '../plural.ts';

/** `/verify`. */
export const verify = {
	title: 'Do your figures still stand?',
	lead: 'Paste a story, a list, or the code of a page. Every link to a figure of this site, or of a copy of it, is checked against the releases held here.',
	none: 'No link to a figure was found in that text. A link to a figure contains {path}, a release, a rule and what was counted.',
	left: (count: number) =>
		`{count} more ${englishPlural(count, { one: 'link', other: 'links' })} did not fit into an address. The command below takes any number.`,
	thisTable: 'this table',
	others: 'Verify more links',
	table: {
		link: 'Link',
		cited: 'Cited',
		value: 'That release gives',
		newest: 'The newest gives',
		isNewest: 'it is the newest',
		changes: 'Changes since',
		status: 'Status',
		malformed: 'Not an address of a figure',
		added: (_count: number) => '{count} added',
		removed: (_count: number) => '{count} removed',
		changed: (_count: number) => '{count} changed'
	},
	form: {
		text: 'Text with links',
		file: 'Or a file on this device: your browser reads it and puts its links above. Nothing is sent.',
		button: 'Verify the links'
	},
	/** For the script of the page. */
	script: {
		none: 'No link to a figure was found in it. Nothing was sent.',
		one: '{count} link found.',
		many: '{count} links found.',
		notYet: 'Nothing was sent yet.',
		tooMany:
			'They do not fit into one address: verify some at a time, or use the command below. Nothing was sent.',
		tooLong: 'This file is too long to be read here: use the command below.'
	},
	kept: {
		title: 'How many links fit, and what is kept',
		room: 'The links travel in the address of the next page, and this server accepts addresses of up to {characters} characters: about {links} links. From a long story, paste only the links. For more there is a command, which runs on a copy of this site:',
		releases:
			'Links are checked against the {datasets|releases that this copy of the site holds}, whatever host they name.',
		nothing:
			'Nothing that you paste is kept here. The text is dropped once its links are found. This server does not log the addresses it is asked for, the answer is marked not to be stored, and no other site is told where you came from. Your browser’s own history keeps the address of the table, and whoever runs this site may have a web server in front of it that keeps a log.'
	}
};
