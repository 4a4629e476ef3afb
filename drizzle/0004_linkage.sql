CREATE TABLE `pairs` (
	`dataset_id` text NOT NULL,
	`source_id` text NOT NULL,
	`other_dataset_id` text NOT NULL,
	`other_source_id` text NOT NULL,
	`outcome` text NOT NULL,
	`method` text NOT NULL,
	`score` real NOT NULL,
	PRIMARY KEY(`dataset_id`, `source_id`, `other_dataset_id`, `other_source_id`),
	FOREIGN KEY (`dataset_id`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other_dataset_id`) REFERENCES `datasets`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "pairs_order" CHECK("pairs"."dataset_id" < "pairs"."other_dataset_id"),
	CONSTRAINT "pairs_outcome" CHECK("pairs"."outcome" in ('same', 'different', 'review')),
	CONSTRAINT "pairs_method" CHECK("pairs"."method" in ('reviewed', 'matched')),
	CONSTRAINT "pairs_score" CHECK("pairs"."score" between 0 and 1)
);
--> statement-breakpoint
CREATE INDEX `pairs_other` ON `pairs` (`other_dataset_id`,`other_source_id`);