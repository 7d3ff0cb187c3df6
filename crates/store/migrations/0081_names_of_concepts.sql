-- What other domains may read of concepts: their names in every language, and when frameworks came in.
CREATE VIEW careers_concept_name_v AS
    SELECT network_id, concept_id, language, preferred, alternatives FROM concept_label;
CREATE VIEW careers_framework_v AS
    SELECT network_id, id, imported_at FROM framework;
