-- The catalogue is kept in memory and follows the stamps of what changes; what it was found by in the
-- database goes.
ALTER TABLE edition ADD COLUMN changed_at BIGINT NOT NULL DEFAULT 0;
UPDATE edition SET changed_at = created_at;
CREATE INDEX edition_by_change ON edition (network_id, changed_at, id);
CREATE INDEX micro_stage_by_change ON micro_stage (network_id, changed_at, id);

DROP INDEX micro_stage_by_next;
ALTER TABLE micro_stage DROP COLUMN next_starts_at;
ALTER TABLE micro_stage DROP COLUMN next_edition_id;
DROP TABLE catalogue_term;
DELETE FROM job WHERE kind = 'learning_refresh_offer';
