-- Trainings that nobody offers yet: who asks, who joins, what is proposed.

CREATE TABLE training_request (
    network_id      TEXT   NOT NULL,
    id              TEXT   NOT NULL,
    asked_by        TEXT   NOT NULL,
    organisation_id TEXT,                 -- the company that asks; none when it is a person
    state           TEXT   NOT NULL,      -- gathering, called, settled, merged, withdrawn
    title           TEXT   NOT NULL,
    description     TEXT   NOT NULL,
    place           TEXT   NOT NULL,      -- municipality; empty when online will do
    place_folded    TEXT   NOT NULL,
    period          TEXT   NOT NULL,      -- when, in words
    concept_id      TEXT,
    concept_name    TEXT   NOT NULL,      -- empty when no skill was named
    words           TEXT   NOT NULL,      -- folded words of the title, for what is alike
    threshold       BIGINT NOT NULL,
    people          BIGINT NOT NULL,      -- how many want it, the asker among them
    edition_id      TEXT,                 -- what was settled on
    merged_into     TEXT,
    created_at      BIGINT NOT NULL,
    changed_at      BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE INDEX training_request_by_state ON training_request (network_id, state, people, id);
CREATE INDEX training_request_by_concept ON training_request (network_id, concept_id, state);
CREATE INDEX training_request_by_asker ON training_request (network_id, asked_by, id);

CREATE TABLE training_request_member (
    network_id      TEXT   NOT NULL,
    request_id      TEXT   NOT NULL,
    person_id       TEXT   NOT NULL,
    organisation_id TEXT,
    people          BIGINT NOT NULL,
    proposal_id     TEXT,                 -- the edition they vote for
    joined_at       BIGINT NOT NULL,
    PRIMARY KEY (network_id, request_id, person_id)
);
CREATE INDEX training_request_member_by_person ON training_request_member (network_id, person_id, request_id);

CREATE TABLE training_proposal (
    network_id      TEXT   NOT NULL,
    request_id      TEXT   NOT NULL,
    edition_id      TEXT   NOT NULL,
    organisation_id TEXT   NOT NULL,
    note            TEXT   NOT NULL,
    proposed_at     BIGINT NOT NULL,
    PRIMARY KEY (network_id, request_id, edition_id)
);
