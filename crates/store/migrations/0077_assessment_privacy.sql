-- What the export of a person says of recognition, quizzes, groups and statements; who was asked in vain is forgotten; and the
-- figures of a quiz find the work of a version.

CREATE INDEX submission_by_version ON submission (network_id, version_id, id);

CREATE VIEW learning_recognition_v AS
SELECT network_id, id, learner_id, version_id, organisation_id, reasons, begun_at FROM recognition;

CREATE VIEW learning_quiz_answer_v AS
SELECT r.network_id, r.id, s.learner_id, r.submission_id, r.task_id, r.attempt, r.started_at, r.finished_at, r.given
  FROM quiz_run r
  JOIN submission s ON s.network_id = r.network_id AND s.id = r.submission_id;

CREATE VIEW learning_group_part_v AS
SELECT network_id, group_id, learner_id, contribution, joined_at FROM work_group_member;

CREATE VIEW learning_statement_request_v AS
SELECT network_id, id, learner_id, submission_id, kind, name, position, email, note, asked_at, answer
  FROM statement_request;

UPDATE statement_request SET name = '', email = '', note = '' WHERE answer IN ('declined', 'withdrawn');
