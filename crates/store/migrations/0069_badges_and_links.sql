-- The picture that a provider uploaded for a version, in the place of the drawn one; made harmless, and a PNG.
CREATE TABLE version_picture (
    network_id TEXT   NOT NULL,
    version_id TEXT   NOT NULL,
    blob_id    TEXT   NOT NULL,
    set_at     BIGINT NOT NULL,
    PRIMARY KEY (network_id, version_id)
);
CREATE INDEX version_picture_by_blob ON version_picture (network_id, blob_id);

-- Whether the addresses that a version names lead somewhere: the last look at each.
CREATE TABLE version_link (
    network_id TEXT   NOT NULL,
    version_id TEXT   NOT NULL,
    url        TEXT   NOT NULL,
    state      TEXT   NOT NULL,          -- reached, broken, refused, silent
    detail     TEXT   NOT NULL,          -- what the other side said, for those who read English
    checked_at BIGINT NOT NULL,
    PRIMARY KEY (network_id, version_id, url)
);
