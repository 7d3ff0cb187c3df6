-- What a person is given of their own: since when they work on their own, and that they asked not to be asked. Who
-- marked a step of a pilot as done was written, but never read.

DROP VIEW learning_impact_check_v;
CREATE VIEW learning_impact_check_v AS
SELECT network_id, id, enrolment_id, learner_id, asked, days, sent_at, answered_at, answer, changed, productive_at, words
  FROM impact_check;

CREATE VIEW learning_impact_stop_v AS
SELECT network_id, recipient AS person_id, stopped_at FROM impact_stop;

ALTER TABLE pilot_step DROP COLUMN done_by;
