-- Questions to witnesses and employers, answered once by a link, without an account.

CREATE TABLE statement_request (
    network_id    TEXT   NOT NULL,
    id            TEXT   NOT NULL,
    submission_id TEXT   NOT NULL,
    learner_id    TEXT   NOT NULL,
    kind          TEXT   NOT NULL,         -- observation, statement
    name          TEXT   NOT NULL,
    position      TEXT   NOT NULL,
    email         TEXT   NOT NULL,
    note          TEXT   NOT NULL,         -- what the learner asks them to tell of
    asked_at      BIGINT NOT NULL,
    expires_at    BIGINT NOT NULL,
    answer        TEXT,                    -- given, declined, withdrawn; none while it is open
    answered_at   BIGINT,
    PRIMARY KEY (network_id, id)
);
CREATE INDEX statement_request_by_submission ON statement_request (network_id, submission_id, id);
CREATE INDEX statement_request_by_learner ON statement_request (network_id, learner_id, id);
