-- Learning: what is offered, who takes part, what is handed in and how it is judged.
-- Portable subset only; every table begins with its tenant.

CREATE TABLE microcredential (
    network_id      TEXT   NOT NULL,
    id              TEXT   NOT NULL,
    organisation_id TEXT   NOT NULL,
    created_at      BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE INDEX microcredential_by_organisation ON microcredential (network_id, organisation_id, id);

-- A version is a document: frozen as a whole once it is published.
CREATE TABLE microcredential_version (
    network_id         TEXT   NOT NULL,
    id                 TEXT   NOT NULL,
    microcredential_id TEXT   NOT NULL,
    organisation_id    TEXT   NOT NULL,
    number             BIGINT NOT NULL,
    state              TEXT   NOT NULL,  -- draft, in_review, approved, published, superseded, retired
    title              TEXT   NOT NULL,
    designers          TEXT   NOT NULL,  -- JSON list: everybody who wrote in it
    approver_id        TEXT,
    review_note        TEXT   NOT NULL,
    content            TEXT   NOT NULL,  -- JSON: learning::microcredential::Content
    created_at         BIGINT NOT NULL,
    changed_at         BIGINT NOT NULL,
    published_at       BIGINT,
    PRIMARY KEY (network_id, id)
);
CREATE UNIQUE INDEX microcredential_version_number
    ON microcredential_version (network_id, microcredential_id, number);
CREATE INDEX microcredential_version_by_organisation
    ON microcredential_version (network_id, organisation_id, changed_at, id);
CREATE INDEX microcredential_version_by_state
    ON microcredential_version (network_id, state, organisation_id, changed_at);

-- The offer. What the catalogue shows of it is kept beside it, ready to be shown.
CREATE TABLE micro_stage (
    network_id      TEXT   NOT NULL,
    id              TEXT   NOT NULL,
    organisation_id TEXT   NOT NULL,
    version_id      TEXT   NOT NULL,
    state           TEXT   NOT NULL,     -- offered, withdrawn
    title           TEXT   NOT NULL,
    description     TEXT   NOT NULL,
    lang            TEXT   NOT NULL,
    mode            TEXT   NOT NULL,     -- in_person, online, blended
    minutes         BIGINT NOT NULL,
    price_cents     BIGINT NOT NULL,
    payer           TEXT   NOT NULL,     -- person, company, voucher, public_fund
    audience        TEXT   NOT NULL,
    credential      TEXT   NOT NULL,     -- title of the microcredential it leads to
    skills          TEXT   NOT NULL,     -- names of its concepts, one per line
    created_at      BIGINT NOT NULL,
    changed_at      BIGINT NOT NULL,
    -- the next edition that is offered; 9223372036854775807 where there is none
    next_starts_at  BIGINT NOT NULL,
    next_edition_id TEXT,
    PRIMARY KEY (network_id, id)
);
CREATE INDEX micro_stage_by_next ON micro_stage (network_id, state, next_starts_at, id);
CREATE INDEX micro_stage_by_organisation ON micro_stage (network_id, organisation_id, state, id);
CREATE INDEX micro_stage_by_version ON micro_stage (network_id, version_id);

CREATE TABLE micro_stage_outcome (
    network_id     TEXT   NOT NULL,
    micro_stage_id TEXT   NOT NULL,
    outcome_id     TEXT   NOT NULL,
    position       BIGINT NOT NULL,
    text           TEXT   NOT NULL,
    concept_id     TEXT,
    concept_uri    TEXT,
    concept_name   TEXT,
    level          BIGINT NOT NULL,
    PRIMARY KEY (network_id, micro_stage_id, outcome_id)
);
CREATE INDEX micro_stage_outcome_by_concept ON micro_stage_outcome (network_id, concept_id, micro_stage_id);

-- What an offer can be found by: words of its texts, and its traits (`mode:online`, `place:como`, `concept:cpt_…`).
CREATE TABLE catalogue_term (
    network_id     TEXT   NOT NULL,
    term           TEXT   NOT NULL,
    micro_stage_id TEXT   NOT NULL,
    PRIMARY KEY (network_id, term, micro_stage_id)
);
CREATE INDEX catalogue_term_by_stage ON catalogue_term (network_id, micro_stage_id, term);

CREATE TABLE edition (
    network_id        TEXT   NOT NULL,
    id                TEXT   NOT NULL,
    micro_stage_id    TEXT   NOT NULL,
    organisation_id   TEXT   NOT NULL,
    state             TEXT   NOT NULL,   -- planned, open, full, running, held, closed, cancelled
    place             TEXT   NOT NULL,   -- municipality; empty when online
    venue             TEXT   NOT NULL,   -- address and room; shown to everybody
    link              TEXT   NOT NULL,   -- online room; shown to those who have a seat
    starts_at         BIGINT NOT NULL,
    ends_at           BIGINT NOT NULL,
    zone              TEXT   NOT NULL,
    seats             BIGINT NOT NULL,
    seats_taken       BIGINT NOT NULL,   -- confirmed, offered, attended, absent
    waitlist_last     BIGINT NOT NULL,   -- the last number drawn
    trainer_id        TEXT   NOT NULL,
    booking_opens_at  BIGINT NOT NULL,
    booking_closes_at BIGINT NOT NULL,
    created_at        BIGINT NOT NULL,
    PRIMARY KEY (network_id, id),
    CHECK (seats_taken >= 0 AND seats_taken <= seats)
);
CREATE INDEX edition_by_stage ON edition (network_id, micro_stage_id, starts_at);
CREATE INDEX edition_by_trainer ON edition (network_id, trainer_id, starts_at, id);
CREATE INDEX edition_by_organisation ON edition (network_id, organisation_id, starts_at, id);

CREATE TABLE enrolment (
    network_id      TEXT   NOT NULL,
    id              TEXT   NOT NULL,
    edition_id      TEXT   NOT NULL,
    organisation_id TEXT   NOT NULL,
    learner_id      TEXT   NOT NULL,
    state           TEXT   NOT NULL,     -- confirmed, waitlisted, offered, attended, absent, cancelled, expired
    waitlist_number BIGINT NOT NULL,     -- 0 when it never waited
    accept_by       BIGINT,              -- until when an offered seat can be accepted
    created_at      BIGINT NOT NULL,
    changed_at      BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE UNIQUE INDEX enrolment_live ON enrolment (network_id, edition_id, learner_id)
    WHERE state IN ('confirmed', 'waitlisted', 'offered', 'attended', 'absent');
CREATE INDEX enrolment_by_edition ON enrolment (network_id, edition_id, state, waitlist_number);
CREATE INDEX enrolment_by_learner ON enrolment (network_id, learner_id, changed_at, id);

CREATE TABLE submission (
    network_id      TEXT   NOT NULL,
    id              TEXT   NOT NULL,
    enrolment_id    TEXT   NOT NULL,
    edition_id      TEXT   NOT NULL,
    organisation_id TEXT   NOT NULL,
    learner_id      TEXT   NOT NULL,
    version_id      TEXT   NOT NULL,
    attempt         BIGINT NOT NULL,
    state           TEXT   NOT NULL,     -- draft, submitted, moderation, proposed, to_revise, failed, passed, sealed
    round           BIGINT NOT NULL,     -- grows when a validator sends the judgement back
    answers         TEXT   NOT NULL,     -- JSON object: task id -> text
    sha256          TEXT   NOT NULL,     -- of what was handed in; empty before
    created_at      BIGINT NOT NULL,
    changed_at      BIGINT NOT NULL,
    submitted_at    BIGINT,
    decided_at      BIGINT,
    PRIMARY KEY (network_id, id)
);
CREATE UNIQUE INDEX submission_attempt ON submission (network_id, enrolment_id, attempt);
CREATE INDEX submission_by_learner ON submission (network_id, learner_id, changed_at, id);
CREATE INDEX submission_inbox ON submission (network_id, organisation_id, state, submitted_at, id);

CREATE TABLE evidence_item (
    network_id    TEXT   NOT NULL,
    id            TEXT   NOT NULL,
    submission_id TEXT   NOT NULL,
    kind          TEXT   NOT NULL,       -- file, link
    title         TEXT   NOT NULL,
    blob_id       TEXT,
    link          TEXT,
    sha256        TEXT   NOT NULL,       -- of the file's bytes, or of the link's text
    size          BIGINT NOT NULL,
    created_at    BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE INDEX evidence_item_by_submission ON evidence_item (network_id, submission_id, id);

-- One assessor's judgement, blind to the others'.
CREATE TABLE mark (
    network_id    TEXT   NOT NULL,
    id            TEXT   NOT NULL,
    submission_id TEXT   NOT NULL,
    round         BIGINT NOT NULL,
    assessor_id   TEXT   NOT NULL,
    finished_at   BIGINT,                -- none while it is a draft
    judgement     TEXT   NOT NULL,       -- JSON: learning::assessment::Judgement
    changed_at    BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE UNIQUE INDEX mark_once ON mark (network_id, submission_id, round, assessor_id);

-- What the panel proposes, and what the validator made of it.
CREATE TABLE proposal (
    network_id    TEXT   NOT NULL,
    submission_id TEXT   NOT NULL,
    round         BIGINT NOT NULL,
    judgement     TEXT   NOT NULL,
    proposed_by   TEXT   NOT NULL,       -- JSON list of assessors
    proposed_at   BIGINT NOT NULL,
    validator_id  TEXT,
    decision      TEXT,                  -- confirmed, sent_back
    note          TEXT   NOT NULL,
    decided_at    BIGINT,
    PRIMARY KEY (network_id, submission_id, round)
);

-- What the other domains may read.
CREATE VIEW learning_edition_v AS
SELECT e.network_id, e.id AS edition_id, e.micro_stage_id, e.organisation_id, s.title AS stage_title,
       e.starts_at, e.ends_at, e.state, e.seats, e.seats_taken, s.mode, e.place, s.price_cents, s.minutes,
       s.lang, e.booking_closes_at
  FROM edition e
  JOIN micro_stage s ON s.network_id = e.network_id AND s.id = e.micro_stage_id;

CREATE VIEW learning_outcome_v AS
SELECT o.network_id, o.micro_stage_id, o.concept_id, o.level
  FROM micro_stage_outcome o
  JOIN micro_stage s ON s.network_id = o.network_id AND s.id = o.micro_stage_id
 WHERE o.concept_id IS NOT NULL AND s.state = 'offered';

CREATE VIEW learning_enrolment_v AS
SELECT network_id, id, edition_id, learner_id, organisation_id, state, created_at AS at FROM enrolment;

CREATE VIEW learning_submission_v AS
SELECT network_id, id, learner_id, organisation_id, state, submitted_at, decided_at FROM submission;
