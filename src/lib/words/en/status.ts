import { statusWords, type CitationStatus } from '../../domain/citation-status.ts';

/** Whether a figure still stands, and what became of one that cannot be given. */
export const status = {
	words: statusWords as Record<CitationStatus, { title: string; text: string }>,
	moved: 'Moved:',
	to: 'to',
	movedText:
		'The release of {release} gives the {cited} that was cited; the newest, of {newestOn}, gives {newest}.',
	sinceThen: 'Since then {counts}: {which|which ones}.',
	totals: 'Both are totals as they were published; the records behind them are not held here.',
	tooMany: 'It counts too many records to set them side by side; a shorter period or one state has the list.',
	verified: '{verified|Verified.} The release of {release} gives this value{newest}.',
	verifiedNewest: ', and so does the newest, of {newestOn}: {newest}',
	sameSum:
		'Not all of its records are the same: since then {counts}, and the sum is unchanged. {which|Which ones}.',
	misquoted: '{misquoted|Misquoted.} The address cites {cited}; the release of {release} gives {figure}.',
	newest: 'The newest release, of {newestOn}, gives {newest}{same}.',
	same: ', the same',
	sinceThis: 'Since this one {counts}: {which|which ones}.',
	partial:
		'The release of {release} covers a part of the period only: its number must not be set beside whole years.',
	absent: {
		none: 'No figure',
		cited: 'Cited',
		citedValue: '{value}, on {release}',
		citedOn: 'On {release}',
		takenBack: 'Taken back',
		why: 'Why',
		hash: 'Its hash',
		damaged:
			'The fault is ours. The release has to be imported again from its publisher’s file before it is counted on.',
		held: 'On the releases that are held here',
		newest: ', the newest that can answer',
		silent: '{release}: says nothing of this',
		noRelease: 'No release of this dataset is held here.',
		form: 'The address of a figure names a release, a rule, a measure and a period: {example}.',
		onward:
			'From here: {trend|the explorer}, {rules|the counting rules}, {datasets|the datasets and their releases}.'
	}
};
