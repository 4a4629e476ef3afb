/** Places of the catalogues whose text is the same in English and in Spanish: `foot.api`. */
export const sameInBoth: readonly string[] = [
	'chart.facade.year',
	'chart.shortName',
	'chart.spokenName',
	'event.answers.no',
	'figure.title',
	'incident.values.activeShooter.no',
	'incident.values.duringClasses.no',
	'incident.values.schoolCommunity.no'
];
