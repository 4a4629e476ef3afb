/** Made-up sentences that show what the checker finds. */
const sentences = [
	'In 2022, 305 children were killed in school shootings.',
	'School shootings went from 17 deaths a year to 132 deaths a year.',
	'The Washington Post counted 46 school shootings in 2022.',
	'A student committed suicide at Example High School.'
];

/** Address of the page with these sentences checked. */
export const examples = `/check?${new URLSearchParams({ text: sentences.join(' ') })}`;
