-- Careers: several kinds of goals, disputes, plan preferences, own frameworks, imports, being told of what is new.
-- Portable subset only; every table begins with its tenant.

-- A goal is an occupation (concept_id), a company's open role (role_id), or a job advertisement (name, with the
-- skills the person accepted of it).
ALTER TABLE target ADD COLUMN role_id TEXT NOT NULL DEFAULT '';
ALTER TABLE target ADD COLUMN name TEXT NOT NULL DEFAULT '';
DROP INDEX target_once;
CREATE UNIQUE INDEX target_once ON target (network_id, person_id, concept_id, role_id, name);
CREATE TABLE target_skill (
    network_id TEXT   NOT NULL,
    target_id  TEXT   NOT NULL,
    concept_id TEXT   NOT NULL,
    level      BIGINT NOT NULL,        -- 1 to 8
    PRIMARY KEY (network_id, target_id, concept_id)
);

-- A role that everybody may see and aim at, since when; none while it is the company's alone.
ALTER TABLE role_profile ADD COLUMN opened_at BIGINT;
CREATE INDEX role_profile_open ON role_profile (network_id, opened_at, id);

-- Somebody does not agree with what is asked, or with the level that counts for them.
CREATE TABLE dispute (
    network_id      TEXT   NOT NULL,
    id              TEXT   NOT NULL,
    person_id       TEXT   NOT NULL,
    kind            TEXT   NOT NULL,   -- requirement, level
    concept_id      TEXT   NOT NULL,   -- the skill
    occupation_id   TEXT   NOT NULL,   -- whose requirement; empty when another's
    role_id         TEXT   NOT NULL,
    organisation_id TEXT,              -- who answers; none when the network does
    stated          BIGINT NOT NULL,   -- the level as it stood
    proposed        BIGINT NOT NULL,   -- the level the person holds right; 0: not needed at all
    words           TEXT   NOT NULL,
    state           TEXT   NOT NULL,   -- open, accepted, kept
    answer          TEXT   NOT NULL,
    answered_by     TEXT   NOT NULL,
    at              BIGINT NOT NULL,
    answered_at     BIGINT,
    PRIMARY KEY (network_id, id)
);
CREATE INDEX dispute_by_person ON dispute (network_id, person_id, at);
CREATE INDEX dispute_by_state ON dispute (network_id, state, organisation_id, at);
-- What an accepted dispute changed in what an occupation asks here.
CREATE TABLE requirement_correction (
    network_id    TEXT   NOT NULL,
    occupation_id TEXT   NOT NULL,
    concept_id    TEXT   NOT NULL,
    level         BIGINT NOT NULL,     -- 0: not asked
    dispute_id    TEXT   NOT NULL,
    at            BIGINT NOT NULL,
    PRIMARY KEY (network_id, occupation_id, concept_id)
);

-- What a person's plan may take and what they wish of it.
CREATE TABLE plan_preference (
    network_id TEXT   NOT NULL,
    person_id  TEXT   NOT NULL,
    wishes     TEXT   NOT NULL,        -- JSON
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (network_id, person_id)
);
-- Where municipalities lie, for the time it takes to get there.
CREATE TABLE place (
    network_id TEXT   NOT NULL,
    folded     TEXT   NOT NULL,
    province   TEXT   NOT NULL,
    name       TEXT   NOT NULL,
    latitude   BIGINT NOT NULL,        -- in millionths of a degree
    longitude  BIGINT NOT NULL,
    PRIMARY KEY (network_id, folded, province)
);

-- A framework that a company or the network itself writes; what is published goes into the framework tables.
CREATE TABLE own_framework (
    network_id      TEXT   NOT NULL,
    id              TEXT   NOT NULL,
    organisation_id TEXT,              -- none when it is the network's
    name            TEXT   NOT NULL,
    base            TEXT   NOT NULL,   -- what is put before a code to make an address
    licence         TEXT   NOT NULL,
    version         TEXT   NOT NULL,   -- the last one published; empty before
    created_at      BIGINT NOT NULL,
    changed_at      BIGINT NOT NULL,
    published_at    BIGINT,
    PRIMARY KEY (network_id, id)
);
CREATE UNIQUE INDEX own_framework_by_name ON own_framework (network_id, name);
CREATE TABLE own_element (
    network_id   TEXT   NOT NULL,
    framework_id TEXT   NOT NULL,
    code         TEXT   NOT NULL,
    kind         TEXT   NOT NULL,      -- profile, competence, ability, knowledge, group
    parents      TEXT   NOT NULL,      -- codes, one per line
    need         TEXT   NOT NULL,      -- essential, optional: for the parents that are profiles
    words        TEXT   NOT NULL,      -- JSON: language -> label, other names, description
    eqf          BIGINT,
    preparation  BIGINT,               -- of a profile, 1 to 5
    section      TEXT   NOT NULL,
    same_as      TEXT   NOT NULL,      -- address of the same concept elsewhere; may be empty
    deprecated   BIGINT NOT NULL,
    replaced_by  TEXT   NOT NULL,      -- codes, one per line
    changed_at   BIGINT NOT NULL,
    PRIMARY KEY (network_id, framework_id, code)
);

-- Files handed in to be imported.
CREATE TABLE framework_import (
    network_id  TEXT   NOT NULL,
    id          TEXT   NOT NULL,
    format      TEXT   NOT NULL,       -- esco, repertory, case, digcomp
    name        TEXT   NOT NULL,       -- of the framework, where the file does not tell
    version     TEXT   NOT NULL,
    language    TEXT   NOT NULL,
    blob_id     TEXT   NOT NULL,
    file_name   TEXT   NOT NULL,
    asked_by    TEXT   NOT NULL,
    state       TEXT   NOT NULL,       -- waiting, done, failed
    report      TEXT   NOT NULL,       -- JSON: what was read, refused and written
    problem     TEXT   NOT NULL,       -- why it failed
    at          BIGINT NOT NULL,
    finished_at BIGINT,
    PRIMARY KEY (network_id, id)
);
CREATE INDEX framework_import_by_time ON framework_import (network_id, at);

-- What somebody asked to hear of, and the key by which they end it without signing in.
CREATE TABLE watch (
    network_id TEXT   NOT NULL,
    person_id  TEXT   NOT NULL,
    topic      TEXT   NOT NULL,        -- editions, vacancies
    concept_id TEXT   NOT NULL,
    at         BIGINT NOT NULL,
    PRIMARY KEY (network_id, person_id, topic, concept_id)
);
CREATE INDEX watch_by_concept ON watch (network_id, topic, concept_id);
CREATE TABLE watcher (
    network_id TEXT   NOT NULL,
    person_id  TEXT   NOT NULL,
    stop_key   TEXT   NOT NULL,
    at         BIGINT NOT NULL,
    PRIMARY KEY (network_id, person_id)
);
CREATE UNIQUE INDEX watcher_by_key ON watcher (network_id, stop_key);
-- Who was told of what: nobody hears of the same thing twice.
CREATE TABLE news_told (
    network_id TEXT   NOT NULL,
    person_id  TEXT   NOT NULL,
    about      TEXT   NOT NULL,        -- an edition or a role
    at         BIGINT NOT NULL,
    PRIMARY KEY (network_id, person_id, about)
);

-- Where and when somebody would work, if they say.
CREATE TABLE talent_wish (
    network_id     TEXT   NOT NULL,
    person_id      TEXT   NOT NULL,
    territories    TEXT   NOT NULL,    -- folded names, one per line
    availabilities TEXT   NOT NULL,    -- codes, one per line
    changed_at     BIGINT NOT NULL,
    PRIMARY KEY (network_id, person_id)
);
