/** Everything to cite a figure with, and the code that shows it elsewhere. */
export const cite = {
	lead: 'This address names the release and the value. It keeps its meaning: if the number moves later, the page will say so.',
	address: 'Address',
	/** The same in the other language, in the words of that language. */
	otherLanguage: 'En español',
	bibtex: 'BibTeX, for BibLaTeX',
	olderBibtex: 'BibTeX, for older styles',
	managers: 'For reference managers:',
	plainText: 'plain text',
	copy: 'Copy',
	copied: 'Copied',
	selected: 'Selected',
	frozen: 'Frozen: keeps this number, and says when newer data differ',
	live: 'Live: follows corrections to the newest release'
};
