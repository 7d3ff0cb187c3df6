-- Impact: how people rate themselves before and after, what they say of an edition, and what is asked of them, their
-- mentor and their employer 30, 60 and 90 days later.

CREATE TABLE self_rating (
    network_id   TEXT   NOT NULL,
    enrolment_id TEXT   NOT NULL,
    moment       TEXT   NOT NULL,        -- before, after
    outcome_id   TEXT   NOT NULL,
    edition_id   TEXT   NOT NULL,
    learner_id   TEXT   NOT NULL,
    level        BIGINT NOT NULL,        -- 1 (not at all) to 5 (on my own)
    rated_at     BIGINT NOT NULL,
    PRIMARY KEY (network_id, enrolment_id, moment, outcome_id)
);
CREATE INDEX self_rating_by_edition ON self_rating (network_id, edition_id);
CREATE INDEX self_rating_by_learner ON self_rating (network_id, learner_id);

CREATE TABLE edition_feedback (
    network_id   TEXT   NOT NULL,
    enrolment_id TEXT   NOT NULL,
    edition_id   TEXT   NOT NULL,
    learner_id   TEXT   NOT NULL,
    content      BIGINT NOT NULL,        -- 1 to 5, as the next three
    teaching     BIGINT NOT NULL,
    organising   BIGINT NOT NULL,
    usefulness   BIGINT NOT NULL,
    words        TEXT   NOT NULL,
    given_at     BIGINT NOT NULL,
    PRIMARY KEY (network_id, enrolment_id)
);
CREATE INDEX edition_feedback_by_edition ON edition_feedback (network_id, edition_id);
CREATE INDEX edition_feedback_by_learner ON edition_feedback (network_id, learner_id);

-- Who is asked beside the learner, named by the learner with their agreement.
CREATE TABLE impact_witness (
    network_id   TEXT   NOT NULL,
    id           TEXT   NOT NULL,
    enrolment_id TEXT   NOT NULL,
    learner_id   TEXT   NOT NULL,
    kind         TEXT   NOT NULL,        -- mentor, employer
    name         TEXT   NOT NULL,
    email        TEXT   NOT NULL,
    lang         TEXT   NOT NULL,
    named_at     BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE UNIQUE INDEX impact_witness_once ON impact_witness (network_id, enrolment_id, kind);
CREATE INDEX impact_witness_by_learner ON impact_witness (network_id, learner_id);

-- A question that was sent. The link's token is kept as its digest only: the table opens nothing.
CREATE TABLE impact_check (
    network_id    TEXT   NOT NULL,
    id            TEXT   NOT NULL,
    enrolment_id  TEXT   NOT NULL,
    edition_id    TEXT   NOT NULL,
    learner_id    TEXT   NOT NULL,
    asked         TEXT   NOT NULL,       -- learner, mentor, employer
    recipient     TEXT   NOT NULL,       -- under which key impact_stop would name them
    days          BIGINT NOT NULL,       -- 30, 60, 90
    token_key     TEXT   NOT NULL,
    sent_at       BIGINT NOT NULL,
    expires_at    BIGINT NOT NULL,
    answered_at   BIGINT,
    answer        TEXT,                  -- clearly, partly, not_yet
    changed       TEXT,                  -- job, tasks, study, nothing: the learner's answer only
    productive_at BIGINT,                -- since when they work on their own: of onboarding editions
    words         TEXT   NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE UNIQUE INDEX impact_check_once ON impact_check (network_id, enrolment_id, days, asked);
CREATE UNIQUE INDEX impact_check_by_token ON impact_check (network_id, token_key);
CREATE INDEX impact_check_by_edition ON impact_check (network_id, edition_id);
CREATE INDEX impact_check_by_learner ON impact_check (network_id, learner_id);

-- Seats whose end is waited for: each once.
CREATE TABLE impact_plan (
    network_id   TEXT   NOT NULL,
    enrolment_id TEXT   NOT NULL,
    planned_at   BIGINT NOT NULL,
    PRIMARY KEY (network_id, enrolment_id)
);

-- Who does not want to be asked any more: a person, or the SHA-256 of an address.
CREATE TABLE impact_stop (
    network_id TEXT   NOT NULL,
    recipient  TEXT   NOT NULL,
    stopped_at BIGINT NOT NULL,
    PRIMARY KEY (network_id, recipient)
);

-- Editions that take somebody into a job: of them it is asked when people began to work on their own.
CREATE TABLE onboarding_edition (
    network_id TEXT   NOT NULL,
    edition_id TEXT   NOT NULL,
    marked_by  TEXT   NOT NULL,
    marked_at  BIGINT NOT NULL,
    PRIMARY KEY (network_id, edition_id)
);

CREATE VIEW learning_self_rating_v AS
SELECT network_id, enrolment_id, moment, outcome_id, learner_id, level, rated_at FROM self_rating;

CREATE VIEW learning_feedback_v AS
SELECT network_id, enrolment_id, learner_id, content, teaching, organising, usefulness, words, given_at
  FROM edition_feedback;

CREATE VIEW learning_impact_witness_v AS
SELECT network_id, id, enrolment_id, learner_id, kind, name, email, named_at FROM impact_witness;

CREATE VIEW learning_impact_check_v AS
SELECT network_id, id, enrolment_id, learner_id, asked, days, sent_at, answered_at, answer, changed, words
  FROM impact_check;
