-- The room of an edition: who agreed to meet, what they write, what whoever teaches leaves for them.

-- Being in it is agreeing to it: whoever leaves takes along what they wrote.
CREATE TABLE room_member (
    network_id   TEXT   NOT NULL,
    edition_id   TEXT   NOT NULL,
    person_id    TEXT   NOT NULL,
    introduction TEXT   NOT NULL,
    joined_at    BIGINT NOT NULL,
    PRIMARY KEY (network_id, edition_id, person_id)
);
CREATE INDEX room_member_by_person ON room_member (network_id, person_id, edition_id);

CREATE TABLE room_message (
    network_id  TEXT   NOT NULL,
    id          TEXT   NOT NULL,
    edition_id  TEXT   NOT NULL,
    author_id   TEXT   NOT NULL,
    body        TEXT   NOT NULL,
    written_at  BIGINT NOT NULL,
    hidden_by   TEXT,                    -- whoever moderates
    hidden_why  TEXT   NOT NULL,         -- empty while it is shown
    PRIMARY KEY (network_id, id)
);
CREATE INDEX room_message_by_edition ON room_message (network_id, edition_id, id);

CREATE TABLE room_report (
    network_id TEXT   NOT NULL,
    message_id TEXT   NOT NULL,
    person_id  TEXT   NOT NULL,
    why        TEXT   NOT NULL,
    at         BIGINT NOT NULL,
    PRIMARY KEY (network_id, message_id, person_id)
);

-- What one gives another: shown only when the other has given theirs.
CREATE TABLE room_contact (
    network_id TEXT   NOT NULL,
    edition_id TEXT   NOT NULL,
    from_id    TEXT   NOT NULL,
    to_id      TEXT   NOT NULL,
    contact    TEXT   NOT NULL,
    given_at   BIGINT NOT NULL,
    PRIMARY KEY (network_id, edition_id, from_id, to_id)
);

CREATE TABLE room_material (
    network_id TEXT   NOT NULL,
    id         TEXT   NOT NULL,
    edition_id TEXT   NOT NULL,
    title      TEXT   NOT NULL,
    link       TEXT,
    blob_id    TEXT,
    added_at   BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE INDEX room_material_by_edition ON room_material (network_id, edition_id, id);

CREATE TABLE room_announcement (
    network_id TEXT   NOT NULL,
    id         TEXT   NOT NULL,
    edition_id TEXT   NOT NULL,
    title      TEXT   NOT NULL,
    body       TEXT   NOT NULL,
    made_at    BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE INDEX room_announcement_by_edition ON room_announcement (network_id, edition_id, id);
