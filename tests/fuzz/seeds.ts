const release = 'register@2026-11-22';
const figure = `/figures/${release}/register-fatal/incidents?from=2018&to=2022&state=TX&is=3`;
const own = 'killed:1..~wounded:2..;level:high';
const suffixes = [
	'.json',
	'.csv',
	'.svg',
	'.png',
	'.bib',
	'.ris',
	'.csl.json',
	'.txt',
	'.atom',
	'.zip',
	'.metadata.json'
];

/** Well-formed addresses, from which the hostile ones are made. */
export const pages = [
	'/',
	'/?rule=all',
	'/years/2022',
	'/years/2022.json',
	'/states/tx',
	'/states/tx.svg',
	'/map?release=k12ssdb@2024-01-31&measure=killed&from=2010&to=2020&view=tiles',
	`/trend?release=${release}&rule=register-fatal&measure=killed&from=1999&to=2025&mean=5&apart=level&with=TX`,
	'/trend?release=k12ssdb@2024-01-31&rule=all&measure=wounded&from=1999&to=2022&show=index&basis=school',
	`/trend/when?release=${release}&rule=register-fatal&measure=killed&from=1999&to=2025&month=5`,
	'/trend.csv?end=1',
	'/events?state=TX',
	'/events.csv',
	'/people?q=a&by=name&view=list',
	'/people/example-person',
	'/rooms/example-person.json',
	'/claims/17-132',
	'/datasets/register',
	'/datasets/k12ssdb/releases/2024-01-31',
	'/datasets/register/compare/2026-11-22...2026-11-22',
	'/incidents/k12ssdb@2024-01-31/1',
	'/denominators.csv',
	'/agreement?share=all&among=cover&from=2010&to=2020&page=2',
	'/cards/index.png',
	'/_app/version.json',
	'/robots.txt',
	'/releases.log',
	'/sitemap.xml'
];

export const rules = ['/rules/all', '/rules/register-fatal.json', '/rules?year=2022', '/rules.csv?year=2022'];

export const figures = [
	figure,
	...suffixes.map((suffix) => figure.replace('?', `${suffix}?`)),
	figure.replace('register@2026-11-22', 'k12ssdb@2024-01-31').replace('register-fatal', 'all'),
	`/press${figure}`,
	`/cards${figure.replace('?', '.png?')}`
];

export const embeds = [
	`/embed${figure}`,
	`/embed${figure}&theme=dark&mode=live`,
	`/embed/figures/k12ssdb@2024-01-31/all/wounded?from=2000&to=2020&basis=school`
];

/** Clauses of rules that readers build, as they stand in addresses. */
export const clauses = [
	own,
	'killed:1..',
	'wounded:..3',
	'level:high,middle~state:TX',
	'!place:bus?yes;killed:2..4'
];
export const ownRules = [
	'/rules/own?where=',
	'/rules/build?where=',
	'/trend?where=',
	'/rules/own.json?where='
];

export const searches = ['P.S. 18', 'Uvalde', 'José', '"Example School"', 'name:example OR 2', 'ps 18 -tx'];
export const searching = ['/search?q=', '/people?q=', '/search.json?q=', '/api/v1/people?q='];

export const api = [
	`/api/v1/series?release=${release}&from=2018&to=2022`,
	'/api/v1/people?from=2018&to=2022&limit=20',
	'/api/v1/events.csv?state=TX',
	`/api/v1/figures?address=${encodeURIComponent(figure)}`,
	`/api/v1/figures?release=${release}&rule=register-fatal&measure=killed&from=2018&to=2022`,
	`/api/v1/incidents?release=${release}&cursor=WyJhIl0`,
	'/api/v1/incidents?release=k12ssdb@2024-01-31',
	'/api/v1/changes?release=k12ssdb',
	'/api/v1/openapi.json',
	'/api/v1/rules',
	'/api/v1/rooms.csv?limit=1'
];

export const targets = [`http://127.0.0.1${figure}`, `https://site.example/embed${figure}`, figure];

export const texts = [
	'In 2022, 305 children were killed in school shootings, up from 17 in 1997 to 132 a year.',
	`See https://site.example${figure} and http://127.0.0.1${figure}&is=x.`,
	'"Twenty-two people" were shot at Example High School (Texas) on May 24, 2022; a 300 percent increase.'
];

export const comparing = [
	`/compare?a=${encodeURIComponent(figure)}&b=${encodeURIComponent(figure)}`,
	`/compare?release=${release}&rule=register-fatal&measure=killed&from=1999&to=2025&state=TX&state2=CA`,
	`/compare?release=${release}&rule=all&measure=incidents&from=2010&to=2014&from2=2015&to2=2019&state2=CA&per=children`,
	'/compare.csv?from=2000&from2=2010',
	'/claims/trace?from=17&to=132&since=1997',
	'/claims/trace.json?from=17&to=132&since=1997&until=2023&near=2'
];
