import { measures, type Measure } from '../../domain/measure.ts';
import { timeBases, type TimeBasis } from '../../domain/period.ts';
import { reasons, type Reason } from '../../domain/reason.ts';

/** What each measure is called and what it means, without its nouns. */
const measureTexts = Object.fromEntries(
	Object.entries(measures).map(([id, { title, text }]) => [id, { title, text }])
) as Record<Measure, { title: string; text: string }>;

/** The page on where the facts come from and how they are counted; its statistics are a topic of their own. */
export const method = {
	title: 'Method',
	description:
		'Where the facts of No Figure Alone come from, how incidents are counted, and what is not known.',
	register: 'The register',
	registerText:
		'The register is ours: shootings at US schools, from kindergarten to twelfth grade, since {year|1997}, in which somebody other than the person shooting was killed. It covers school property, school buses and school events around the school day. Every row was written in our own words from public pages, and every row names them. It is complete for the fatal incidents of the Washington Post’s list from {year|1999} to {until|January 2025}, but for one in which the only death was the armed intruder’s. Beyond that list it adds what the {database|K-12 School Shooting Database} and the press support, and it is thinner after {year|2023}.',
	releases: 'Datasets and releases',
	releasesText:
		'A dataset is a published collection of incidents. A release is one dated state of it. Releases are never changed: when a publisher revises a year, that is a new release, and both can be compared. Every figure names its release. The site works from its own register and from yearly totals; whoever runs it can import the full files of the publishers as well.',
	terms:
		'The terms of some datasets forbid publishing their rows. Of those we show the counts and the events that our register holds too, and then say how many more there are and where the publisher lists them.',
	rules: 'Counting rules',
	rulesText:
		'A counting rule says what counts. It has an id, a version and plain words; where a dataset carries the facts for it, it is also a condition that a program evaluates, the same for the page and for the download. Where a dataset does not say whether something was so, the answer is unknown, and unknown is never no: each rule states what becomes of it. {rules|All rules side by side}.',
	measured: 'What is measured',
	measures: measureTexts,
	timeBases: timeBases as Record<TimeBasis, { title: string; text: string }>,
	unnamed: 'People not named',
	unnamedText:
		'Everybody killed is counted. Somebody who is not named here is not named for one of these reasons, and the page says which:',
	reasons: reasons as Record<Reason, string>,
	same: 'The same event in several datasets',
	sameText:
		'Rows of different datasets are joined to an event of the register by date, state and school. Joins that were looked at by a person always win over those a program made, and the page of an event says which is which. Where datasets disagree on the date or the number of people, both stand side by side.',
	open: 'Known open questions',
	questions: {
		columbine:
			'{event|Columbine} is counted with 14 people killed: the death of a survivor in 2025 was ruled a homicide. Other lists say 13.',
		garfield:
			'The shooting at {school|Garfield High School} in Seattle is dated June 6, 2024 here and June 7 in the Washington Post’s list.',
		names:
			'Many of the people killed are not named here yet: their names were not found in the sources read.',
		reposts:
			'Some sources are reposts of originals that could not be opened; the publisher shown is the one that was read.'
	}
};
