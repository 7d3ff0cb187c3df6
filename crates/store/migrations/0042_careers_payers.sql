-- Who pays an offer, for plans that keep to each payer's money. Published by learning beside its other views.
CREATE VIEW learning_payer_v AS
SELECT network_id, id AS micro_stage_id, payer FROM micro_stage;

-- Which published microcredentials prove a skill, for the skill's page.
CREATE VIEW learning_microcredential_v AS
SELECT DISTINCT o.network_id, o.concept_id, v.id AS version_id, v.title, v.organisation_id
  FROM micro_stage_outcome o
  JOIN micro_stage s ON s.network_id = o.network_id AND s.id = o.micro_stage_id
  JOIN microcredential_version v ON v.network_id = s.network_id AND v.id = s.version_id
 WHERE o.concept_id IS NOT NULL AND v.state = 'published';
