import { about } from './en/about.ts';
import { agreement } from './en/agreement.ts';
import { asked } from './en/asked.ts';
import { builder } from './en/builder.ts';
import { changes } from './en/changes.ts';
import { chart } from './en/chart.ts';
import { check } from './en/check.ts';
import { cite } from './en/cite.ts';
import { claims } from './en/claims.ts';
import { compare } from './en/compare.ts';
import { corrections } from './en/corrections.ts';
import { counts } from './en/counts.ts';
import { datasets } from './en/datasets.ts';
import { denominators } from './en/denominators.ts';
import { ethics } from './en/ethics.ts';
import { event } from './en/event.ts';
import { events } from './en/events.ts';
import { explorer } from './en/explorer.ts';
import { failure } from './en/failure.ts';
import { figure } from './en/figure.ts';
import { film } from './en/film.ts';
import { home } from './en/home.ts';
import { incident } from './en/incident.ts';
import { map } from './en/map.ts';
import { method } from './en/method.ts';
import { ownRule } from './en/own-rule.ts';
import { parts } from './en/parts.ts';
import { people } from './en/people.ts';
import { person } from './en/person.ts';
import { release } from './en/release.ts';
import { revision } from './en/revision.ts';
import { room } from './en/room.ts';
import { rules } from './en/rules.ts';
import { search } from './en/search.ts';
import { sections } from './en/sections.ts';
import { site } from './en/site.ts';
import { state } from './en/state.ts';
import { statistics } from './en/statistics.ts';
import { status } from './en/status.ts';
import { trace } from './en/trace.ts';
import { trend } from './en/trend.ts';
import { verdicts } from './en/verdicts.ts';
import { verify } from './en/verify.ts';
import { when } from './en/when.ts';
import { year } from './en/year.ts';

/** The words of the interface by topic, in English. One line a topic. */
export const english = {
	about,
	agreement,
	asked,
	builder,
	changes,
	chart,
	check,
	cite,
	claims,
	compare,
	corrections,
	counts,
	datasets,
	denominators,
	ethics,
	event,
	events,
	explorer,
	failure,
	figure,
	film,
	home,
	incident,
	map,
	method,
	ownRule,
	parts,
	people,
	person,
	release,
	revision,
	room,
	rules,
	search,
	sections,
	site,
	state,
	statistics,
	status,
	trace,
	trend,
	verdicts,
	verify,
	when,
	year
};
