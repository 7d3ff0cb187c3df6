-- The programming interface for issuing and verifying: who may call it, and with which keys it signs.
-- Portable subset (see 0001_store.sql).

-- Keys by which programs are known. The token is shown once and kept as its SHA-256.
CREATE TABLE api_key (
    network_id TEXT   NOT NULL,
    id         TEXT   NOT NULL,
    name       TEXT   NOT NULL,
    token_key  TEXT   NOT NULL,
    created_at BIGINT NOT NULL,
    ended_at   BIGINT,
    PRIMARY KEY (network_id, id)
);
CREATE UNIQUE INDEX api_key_by_token ON api_key (network_id, token_key);
CREATE UNIQUE INDEX api_key_one_of_a_name ON api_key (network_id, name) WHERE ended_at IS NULL;

-- The keys of the network itself, one of each kind. The secret is sealed under the installation's secret.
CREATE TABLE protocol_issuer (
    network_id      TEXT   NOT NULL,
    algorithm       TEXT   NOT NULL,    -- ed25519, p256, p384
    public_multikey TEXT   NOT NULL,
    sealed_secret   BYTEA  NOT NULL,
    created_at      BIGINT NOT NULL,
    PRIMARY KEY (network_id, algorithm)
);
