ALTER TABLE `releases` ADD `number` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE `releases` SET `number` = (SELECT count(*) FROM `releases` AS `other` WHERE `other`.`id` <= `releases`.`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `releases_number` ON `releases` (`number`);--> statement-breakpoint
CREATE TABLE `records` (
	`id` integer PRIMARY KEY NOT NULL,
	`dataset_id` text NOT NULL,
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
	FOREIGN KEY (`dataset_id`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "records_date_real" CHECK("records"."occurred_on" is date("records"."occurred_on")),
	CONSTRAINT "records_hour" CHECK("records"."hour" between 0 and 23),
	CONSTRAINT "records_killed" CHECK("records"."killed" >= 0),
	CONSTRAINT "records_children" CHECK("records"."children_killed" between 0 and "records"."killed"),
	CONSTRAINT "records_police" CHECK("records"."killed_by_police" between 0 and "records"."killed"),
	CONSTRAINT "records_wounded" CHECK("records"."wounded" >= 0),
	CONSTRAINT "records_state_known" CHECK("records"."state" in ('AL', 'AK', 'AZ', 'AR', 'CA', 'CO', 'CT', 'DE', 'DC', 'FL', 'GA', 'HI', 'ID', 'IL', 'IN', 'IA', 'KS', 'KY', 'LA', 'ME', 'MD', 'MA', 'MI', 'MN', 'MS', 'MO', 'MT', 'NE', 'NV', 'NH', 'NJ', 'NM', 'NY', 'NC', 'ND', 'OH', 'OK', 'OR', 'PA', 'RI', 'SC', 'SD', 'TN', 'TX', 'UT', 'VT', 'VA', 'WA', 'WV', 'WI', 'WY', 'AS', 'GU', 'MP', 'PR', 'VI')),
	CONSTRAINT "records_level" CHECK("records"."level" in ('elementary', 'middle', 'high', 'k12', 'other', 'unknown')),
	CONSTRAINT "records_during_classes" CHECK("records"."during_classes" in ('yes', 'no', 'unknown')),
	CONSTRAINT "records_day_part" CHECK("records"."day_part" in ('before', 'classes', 'after', 'event', 'evening', 'no-school', 'unknown')),
	CONSTRAINT "records_setting" CHECK("records"."setting" in ('inside', 'outside', 'both', 'bus', 'off-property', 'unknown')),
	CONSTRAINT "records_circumstance" CHECK("records"."circumstance" in ('accident', 'suicide', 'murder-suicide', 'dispute', 'drive-by', 'crime', 'indiscriminate', 'targeted', 'domestic', 'property-damage', 'hostage', 'police', 'other', 'unknown')),
	CONSTRAINT "records_active_shooter" CHECK("records"."active_shooter" in ('yes', 'no', 'unknown')),
	CONSTRAINT "records_school_community" CHECK("records"."school_community" in ('yes', 'no', 'unknown')),
	CONSTRAINT "records_targets" CHECK("records"."targets" in ('victims', 'random', 'both', 'neither', 'unknown')),
	CONSTRAINT "records_reliability" CHECK("records"."reliability" between 1 and 5)
);
--> statement-breakpoint
CREATE INDEX `records_source` ON `records` (`dataset_id`,`source_id`);--> statement-breakpoint
CREATE INDEX `records_date` ON `records` (`dataset_id`,`occurred_on`,`source_id`);--> statement-breakpoint
CREATE INDEX `records_state` ON `records` (`dataset_id`,`state`,`occurred_on`);--> statement-breakpoint
CREATE TABLE `release_records` (
	`record_id` integer NOT NULL,
	`release_number` integer NOT NULL,
	PRIMARY KEY(`record_id`, `release_number`),
	FOREIGN KEY (`record_id`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`release_number`) REFERENCES `releases`(`number`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
INSERT INTO `records`
	SELECT DISTINCT NULL, `releases`.`dataset_id`, `incidents`.`source_id`, `incidents`.`occurred_on`, `incidents`.`hour`, `incidents`.`school`, `incidents`.`city`, `incidents`.`state`, `incidents`.`level`, `incidents`.`killed`, `incidents`.`children_killed`, `incidents`.`killed_by_police`, `incidents`.`wounded`, `incidents`.`during_classes`, `incidents`.`day_part`, `incidents`.`setting`, `incidents`.`circumstance`, `incidents`.`active_shooter`, `incidents`.`school_community`, `incidents`.`targets`, `incidents`.`reliability`, `incidents`.`reports`
	FROM `incidents` JOIN `releases` ON `releases`.`id` = `incidents`.`release_id`
	ORDER BY `releases`.`dataset_id`, `incidents`.`source_id`;--> statement-breakpoint
INSERT INTO `release_records`
	SELECT `records`.`id`, `releases`.`number`
	FROM `incidents` CROSS JOIN `releases` ON `releases`.`id` = `incidents`.`release_id`
	CROSS JOIN `records` ON `records`.`dataset_id` = `releases`.`dataset_id` AND `records`.`source_id` = `incidents`.`source_id`
	WHERE (`records`.`occurred_on`, `records`.`hour`, `records`.`school`, `records`.`city`, `records`.`state`, `records`.`level`, `records`.`killed`, `records`.`children_killed`, `records`.`killed_by_police`, `records`.`wounded`, `records`.`during_classes`, `records`.`day_part`, `records`.`setting`, `records`.`circumstance`, `records`.`active_shooter`, `records`.`school_community`, `records`.`targets`, `records`.`reliability`, `records`.`reports`)
		IS (`incidents`.`occurred_on`, `incidents`.`hour`, `incidents`.`school`, `incidents`.`city`, `incidents`.`state`, `incidents`.`level`, `incidents`.`killed`, `incidents`.`children_killed`, `incidents`.`killed_by_police`, `incidents`.`wounded`, `incidents`.`during_classes`, `incidents`.`day_part`, `incidents`.`setting`, `incidents`.`circumstance`, `incidents`.`active_shooter`, `incidents`.`school_community`, `incidents`.`targets`, `incidents`.`reliability`, `incidents`.`reports`);--> statement-breakpoint
DROP TABLE `incidents`;--> statement-breakpoint
CREATE VIEW `incidents` AS select "releases"."id" as release_id, "records"."source_id", "records"."occurred_on", "records"."hour", "records"."school", "records"."city", "records"."state", "records"."level", "records"."killed", "records"."children_killed", "records"."killed_by_police", "records"."wounded", "records"."during_classes", "records"."day_part", "records"."setting", "records"."circumstance", "records"."active_shooter", "records"."school_community", "records"."targets", "records"."reliability", "records"."reports", "records"."id" as record_id
	from "releases" join "records" on "records"."dataset_id" = "releases"."dataset_id"
	cross join "release_records"
	where "release_records"."record_id" = "records"."id" and "release_records"."release_number" = "releases"."number";--> statement-breakpoint
CREATE TRIGGER `records_unheld` AFTER DELETE ON `release_records`
WHEN NOT EXISTS (SELECT 1 FROM `release_records` WHERE `record_id` = old.`record_id`)
BEGIN
	DELETE FROM `records` WHERE `id` = old.`record_id`;
END;
