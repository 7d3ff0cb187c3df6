-- Searches of the catalogue that somebody keeps, and which offers they were told of.
CREATE TABLE saved_search (
    network_id TEXT   NOT NULL,
    id         TEXT   NOT NULL,
    person_id  TEXT   NOT NULL,
    query      TEXT   NOT NULL,          -- as in the address of the catalogue
    created_at BIGINT NOT NULL,
    PRIMARY KEY (network_id, id)
);
CREATE UNIQUE INDEX saved_search_once ON saved_search (network_id, person_id, query);

CREATE TABLE saved_search_told (
    network_id     TEXT NOT NULL,
    search_id      TEXT NOT NULL,
    micro_stage_id TEXT NOT NULL,
    PRIMARY KEY (network_id, search_id, micro_stage_id)
);
