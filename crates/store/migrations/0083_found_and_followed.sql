-- What other domains may read of concepts: their names in every language, with those of concepts to which they refer as
-- meaning the same; and when frameworks came in.
CREATE VIEW careers_concept_name_v AS
    SELECT network_id, concept_id, language, preferred, alternatives FROM concept_label
    UNION ALL
    SELECT r.network_id, r.from_id, l.language, l.preferred, l.alternatives
      FROM concept_relation r
     CROSS JOIN concept_label l        -- SQLite keeps this order: from the few matches to their names
     WHERE r.kind = 'exact_match' AND l.network_id = r.network_id AND l.concept_id = r.to_id;
CREATE VIEW careers_framework_v AS
    SELECT network_id, id, imported_at FROM framework;

-- When the dates or the place of an edition changed last, or it was cancelled: those who follow a feed hear of it.
ALTER TABLE edition ADD COLUMN dated_at BIGINT NOT NULL DEFAULT 0;

-- The key of the link by which mails about a saved search are ended.
ALTER TABLE saved_search ADD COLUMN stop_key TEXT;
CREATE UNIQUE INDEX saved_search_by_stop_key ON saved_search (network_id, stop_key);
