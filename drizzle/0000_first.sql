CREATE TABLE `claim_traces` (
	`claim_id` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`rule` text NOT NULL,
	`rule_id` text,
	`from_period` text,
	`from_value` integer,
	`from_release` text,
	`to_period` text,
	`to_value` integer,
	`to_release` text,
	`ratio` real,
	`rules` integer,
	`series` integer,
	`stands_in` text,
	`note` text,
	PRIMARY KEY(`claim_id`, `number`),
	FOREIGN KEY (`claim_id`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rule_id`) REFERENCES `rules`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "claim_traces_kind" CHECK("claim_traces"."kind" in ('named-rule', 'candidate', 'search', 'hit', 'elsewhere'))
);
--> statement-breakpoint
CREATE TABLE `claims` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`statement` text NOT NULL,
	`value` text,
	`period` text,
	`unit` text,
	`said_by` text NOT NULL,
	`said_on` text,
	`medium` text,
	`quote` text,
	`rule` text,
	`finding` text,
	`addresses` text NOT NULL,
	`repeats_claim` text,
	`faithful` text,
	FOREIGN KEY (`repeats_claim`) REFERENCES `claims`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "claims_kind" CHECK("claims"."kind" in ('film', 'published')),
	CONSTRAINT "claims_faithful" CHECK("claims"."faithful" in ('yes', 'no')),
	CONSTRAINT "claims_retelling" CHECK("claims"."repeats_claim" is not null or "claims"."faithful" is null)
);
--> statement-breakpoint
CREATE TABLE `denominators` (
	`id` integer PRIMARY KEY NOT NULL,
	`measure` text NOT NULL,
	`area` text NOT NULL,
	`period_label` text NOT NULL,
	`year` integer NOT NULL,
	`value` real NOT NULL,
	`unit` text NOT NULL,
	`count` integer NOT NULL,
	`address` text NOT NULL,
	`status` text NOT NULL,
	`note` text,
	CONSTRAINT "denominators_measure" CHECK("denominators"."measure" in ('population-5-17', 'public-prek12-enrollment', 'public-school-sum-enrollment', 'private-prek12-enrollment', 'private-k12-enrollment', 'all-prek12-enrollment', 'all-k12-enrollment', 'census-kindergarten-enrollment', 'census-grades-1-8-enrollment', 'census-grades-9-12-enrollment', 'census-k12-enrollment', 'public-schools', 'public-schools-operating', 'private-schools', 'all-schools')),
	CONSTRAINT "denominators_count" CHECK("denominators"."count" > 0),
	CONSTRAINT "denominators_status" CHECK("denominators"."status" in ('published', 'projected'))
);
--> statement-breakpoint
CREATE INDEX `denominators_area` ON `denominators` (`area`,`measure`,`year`);--> statement-breakpoint
CREATE TABLE `provenance` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `rules` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`title` text NOT NULL,
	`publisher` text NOT NULL,
	`in_which` text,
	`included` text NOT NULL,
	`excluded` text NOT NULL,
	`period` text NOT NULL,
	`unit` text NOT NULL,
	`address` text,
	`notes` text,
	`datasets` text NOT NULL,
	`predicate` text,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `yearly_totals` (
	`id` integer PRIMARY KEY NOT NULL,
	`dataset_id` text NOT NULL,
	`release` text NOT NULL,
	`rule_id` text NOT NULL,
	`rule` text NOT NULL,
	`period_label` text NOT NULL,
	`from_year` integer NOT NULL,
	`to_year` integer NOT NULL,
	`basis` text NOT NULL,
	`measure` text NOT NULL,
	`value` integer NOT NULL,
	`as_of` text NOT NULL,
	`how` text NOT NULL,
	`evidence` text NOT NULL,
	`complete` text NOT NULL,
	`address` text NOT NULL,
	`note` text,
	FOREIGN KEY (`dataset_id`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rule_id`) REFERENCES `rules`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "yearly_totals_value" CHECK("yearly_totals"."value" >= 0),
	CONSTRAINT "yearly_totals_measure" CHECK("yearly_totals"."measure" in ('incidents', 'killed', 'children-killed', 'wounded', 'killed-or-wounded', 'schools-reporting')),
	CONSTRAINT "yearly_totals_basis" CHECK("yearly_totals"."basis" in ('calendar', 'school')),
	CONSTRAINT "yearly_totals_evidence" CHECK("yearly_totals"."evidence" in ('computed', 'publisher', 'second_hand')),
	CONSTRAINT "yearly_totals_complete" CHECK("yearly_totals"."complete" in ('yes', 'no')),
	CONSTRAINT "yearly_totals_period" CHECK("yearly_totals"."from_year" <= "yearly_totals"."to_year")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `yearly_totals_figure` ON `yearly_totals` (`dataset_id`,`release`,`rule_id`,`measure`,`basis`,`from_year`,`to_year`);--> statement-breakpoint
CREATE TABLE `citations` (
	`subject` text NOT NULL,
	`subject_id` text NOT NULL,
	`number` integer NOT NULL,
	`source_id` text NOT NULL,
	PRIMARY KEY(`subject`, `subject_id`, `number`),
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "citations_subject" CHECK("citations"."subject" in ('event', 'person', 'room', 'object', 'claim'))
);
--> statement-breakpoint
CREATE INDEX `citations_source` ON `citations` (`source_id`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` text PRIMARY KEY NOT NULL,
	`occurred_on` text NOT NULL,
	`school` text NOT NULL,
	`level` text NOT NULL,
	`city` text NOT NULL,
	`state` text NOT NULL,
	`during_classes` text NOT NULL,
	`killed` integer NOT NULL,
	`children_killed` integer,
	`killed_by_police` integer NOT NULL,
	`wounded` integer,
	`notes` text,
	CONSTRAINT "events_date_real" CHECK("events"."occurred_on" is date("events"."occurred_on")),
	CONSTRAINT "events_level" CHECK("events"."level" in ('elementary', 'middle', 'high', 'k12', 'other', 'unknown')),
	CONSTRAINT "events_state_known" CHECK("events"."state" in ('AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'DC', 'FL', 'GA', 'HI', 'ID', 'IL', 'IN', 'IA', 'KS', 'KY', 'LA', 'ME', 'MD', 'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH', 'NJ', 'NM', 'NY', 'NC', 'ND', 'OH', 'OK', 'OR', 'PA', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT', 'VT', 'VA', 'WA', 'WV', 'WI', 'WY', 'AS', 'GU', 'MP', 'PR', 'VI')),
	CONSTRAINT "events_during_classes" CHECK("events"."during_classes" in ('yes', 'no', 'unknown')),
	CONSTRAINT "events_killed" CHECK("events"."killed" >= 1),
	CONSTRAINT "events_children" CHECK("events"."children_killed" between 0 and "events"."killed"),
	CONSTRAINT "events_police" CHECK("events"."killed_by_police" between 0 and "events"."killed"),
	CONSTRAINT "events_wounded" CHECK("events"."wounded" >= 0)
);
--> statement-breakpoint
CREATE INDEX `events_date` ON `events` (`occurred_on`);--> statement-breakpoint
CREATE INDEX `events_state` ON `events` (`state`,`occurred_on`);--> statement-breakpoint
CREATE TABLE `objects` (
	`id` text PRIMARY KEY NOT NULL,
	`room_id` text NOT NULL,
	`number` integer NOT NULL,
	`name` text NOT NULL,
	`place` text,
	`story` text,
	FOREIGN KEY (`room_id`) REFERENCES `rooms`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `objects_room` ON `objects` (`room_id`,`number`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`victim_id` text NOT NULL,
	`full_name` text NOT NULL,
	`known_as` text,
	`sort_name` text NOT NULL,
	`age_note` text,
	`remembered_for` text,
	`verification` text NOT NULL,
	FOREIGN KEY (`victim_id`) REFERENCES `victims`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "people_verification" CHECK("people"."verification" in ('one_source', 'two_sources'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `people_victim_id_unique` ON `people` (`victim_id`);--> statement-breakpoint
CREATE TABLE `rooms` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`photographed_by` text NOT NULL,
	`photographed_before` integer NOT NULL,
	`in_film` text NOT NULL,
	`setting` text NOT NULL,
	`summary` text NOT NULL,
	`about_the_child` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "rooms_in_film" CHECK("rooms"."in_film" in ('yes', 'no', 'unknown'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rooms_person_id_unique` ON `rooms` (`person_id`);--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`title` text NOT NULL,
	`publisher` text NOT NULL,
	`published_on` text,
	`accessed_on` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `victims` (
	`id` text PRIMARY KEY NOT NULL,
	`event_id` text NOT NULL,
	`number` integer NOT NULL,
	`role` text NOT NULL,
	`age` integer,
	`child` text NOT NULL,
	`unnamed_reason` text,
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "victims_id" CHECK("victims"."id" = "victims"."event_id" || '.' || "victims"."number"),
	CONSTRAINT "victims_role" CHECK("victims"."role" in ('student', 'teacher', 'staff', 'other', 'unknown')),
	CONSTRAINT "victims_age" CHECK("victims"."age" between 0 and 120),
	CONSTRAINT "victims_child" CHECK("victims"."child" in ('yes', 'no', 'unknown')),
	CONSTRAINT "victims_unnamed_reason" CHECK("victims"."unnamed_reason" in ('not-identified', 'not-found', 'withheld', 'terms'))
);
--> statement-breakpoint
CREATE INDEX `victims_event` ON `victims` (`event_id`,`number`);--> statement-breakpoint
CREATE TABLE `withdrawals` (
	`victim_id` text NOT NULL,
	`scope` text NOT NULL,
	`withdrawn_on` text NOT NULL,
	PRIMARY KEY(`victim_id`, `scope`),
	CONSTRAINT "withdrawals_scope" CHECK("withdrawals"."scope" in ('name', 'text', 'room')),
	CONSTRAINT "withdrawals_date" CHECK("withdrawals"."withdrawn_on" is date("withdrawals"."withdrawn_on"))
);
--> statement-breakpoint
CREATE TABLE `datasets` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`short_title` text NOT NULL,
	`publisher` text NOT NULL,
	`address` text,
	`about` text NOT NULL,
	`covers` text NOT NULL,
	`licence_name` text NOT NULL,
	`licence_address` text,
	`redistribution` text NOT NULL,
	`citation` text NOT NULL,
	`importer` text,
	`native_rule` text NOT NULL,
	CONSTRAINT "datasets_redistribution" CHECK("datasets"."redistribution" in ('rows', 'totals', 'none'))
);
--> statement-breakpoint
CREATE TABLE `import_findings` (
	`id` integer PRIMARY KEY NOT NULL,
	`release_id` text NOT NULL,
	`line` integer NOT NULL,
	`column` text NOT NULL,
	`found` text NOT NULL,
	`expected` text NOT NULL,
	`rejected` integer NOT NULL,
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `import_findings_release` ON `import_findings` (`release_id`);--> statement-breakpoint
CREATE TABLE `incidents` (
	`release_id` text NOT NULL,
	`source_id` text NOT NULL,
	`occurred_on` text NOT NULL,
	`hour` integer,
	`school` text NOT NULL,
	`city` text NOT NULL,
	`state` text NOT NULL,
	`level` text NOT NULL,
	`killed` integer NOT NULL,
	`children_killed` integer,
	`killed_by_police` integer,
	`wounded` integer,
	`during_classes` text NOT NULL,
	`day_part` text NOT NULL,
	`setting` text NOT NULL,
	`circumstance` text NOT NULL,
	`active_shooter` text NOT NULL,
	`school_community` text NOT NULL,
	`targets` text NOT NULL,
	`reliability` integer,
	`reports` integer,
	PRIMARY KEY(`release_id`, `source_id`),
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "incidents_date" CHECK("incidents"."occurred_on" is date("incidents"."occurred_on")),
	CONSTRAINT "incidents_hour" CHECK("incidents"."hour" between 0 and 23),
	CONSTRAINT "incidents_killed" CHECK("incidents"."killed" >= 0),
	CONSTRAINT "incidents_children" CHECK("incidents"."children_killed" between 0 and "incidents"."killed"),
	CONSTRAINT "incidents_police" CHECK("incidents"."killed_by_police" between 0 and "incidents"."killed"),
	CONSTRAINT "incidents_wounded" CHECK("incidents"."wounded" >= 0),
	CONSTRAINT "incidents_state" CHECK("incidents"."state" in ('AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'DC', 'FL', 'GA', 'HI', 'ID', 'IL', 'IN', 'IA', 'KS', 'KY', 'LA', 'ME', 'MD', 'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH', 'NJ', 'NM', 'NY', 'NC', 'ND', 'OH', 'OK', 'OR', 'PA', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT', 'VT', 'VA', 'WA', 'WV', 'WI', 'WY', 'AS', 'GU', 'MP', 'PR', 'VI')),
	CONSTRAINT "incidents_level" CHECK("incidents"."level" in ('elementary', 'middle', 'high', 'k12', 'other', 'unknown')),
	CONSTRAINT "incidents_during_classes" CHECK("incidents"."during_classes" in ('yes', 'no', 'unknown')),
	CONSTRAINT "incidents_day_part" CHECK("incidents"."day_part" in ('before', 'classes', 'after', 'event', 'evening', 'no-school', 'unknown')),
	CONSTRAINT "incidents_setting" CHECK("incidents"."setting" in ('inside', 'outside', 'both', 'bus', 'off-property', 'unknown')),
	CONSTRAINT "incidents_circumstance" CHECK("incidents"."circumstance" in ('accident', 'suicide', 'murder-suicide', 'dispute', 'drive-by', 'crime', 'indiscriminate', 'targeted', 'domestic', 'property-damage', 'hostage', 'police', 'other', 'unknown')),
	CONSTRAINT "incidents_active_shooter" CHECK("incidents"."active_shooter" in ('yes', 'no', 'unknown')),
	CONSTRAINT "incidents_school_community" CHECK("incidents"."school_community" in ('yes', 'no', 'unknown')),
	CONSTRAINT "incidents_targets" CHECK("incidents"."targets" in ('victims', 'random', 'both', 'neither', 'unknown')),
	CONSTRAINT "incidents_reliability" CHECK("incidents"."reliability" between 1 and 5)
);
--> statement-breakpoint
CREATE INDEX `incidents_release_date` ON `incidents` (`release_id`,`occurred_on`);--> statement-breakpoint
CREATE INDEX `incidents_release_state` ON `incidents` (`release_id`,`state`,`occurred_on`);--> statement-breakpoint
CREATE TABLE `links` (
	`dataset_id` text NOT NULL,
	`source_id` text NOT NULL,
	`event_id` text NOT NULL,
	`method` text NOT NULL,
	`confidence` real NOT NULL,
	`note` text,
	PRIMARY KEY(`dataset_id`, `source_id`),
	FOREIGN KEY (`dataset_id`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "links_method" CHECK("links"."method" in ('identity', 'reviewed', 'matched')),
	CONSTRAINT "links_confidence" CHECK("links"."confidence" between 0 and 1)
);
--> statement-breakpoint
CREATE INDEX `links_event` ON `links` (`event_id`);--> statement-breakpoint
CREATE TABLE `releases` (
	`id` text PRIMARY KEY NOT NULL,
	`dataset_id` text NOT NULL,
	`label` text NOT NULL,
	`sha256` text NOT NULL,
	`file_sha256` text NOT NULL,
	`encoding` text NOT NULL,
	`bytes` integer NOT NULL,
	`lines` integer NOT NULL,
	`header_lines` integer NOT NULL,
	`blank_lines` integer NOT NULL,
	`inner_breaks` integer NOT NULL,
	`records` integer NOT NULL,
	`accepted` integer NOT NULL,
	`rejected` integer NOT NULL,
	`first_on` text NOT NULL,
	`last_on` text NOT NULL,
	FOREIGN KEY (`dataset_id`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "releases_books_closed" CHECK("releases"."records" = "releases"."accepted" + "releases"."rejected"),
	CONSTRAINT "releases_lines_closed" CHECK("releases"."lines" = "releases"."header_lines" + "releases"."blank_lines" + "releases"."inner_breaks" + "releases"."records"),
	CONSTRAINT "releases_id" CHECK("releases"."id" = "releases"."dataset_id" || '@' || "releases"."label")
);
--> statement-breakpoint
CREATE TABLE `separations` (
	`dataset_id` text NOT NULL,
	`source_id` text NOT NULL,
	`event_id` text NOT NULL,
	PRIMARY KEY(`dataset_id`, `source_id`, `event_id`),
	FOREIGN KEY (`dataset_id`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action
);
