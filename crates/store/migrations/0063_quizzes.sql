-- Attempts at quizzes, by which assessors judge and designers learn how good their questions are.

CREATE TABLE quiz_run (
    network_id    TEXT   NOT NULL,
    id            TEXT   NOT NULL,
    submission_id TEXT   NOT NULL,
    task_id       TEXT   NOT NULL,
    attempt       BIGINT NOT NULL,       -- 1, 2, …; 0: brought along from the submission that is revised
    started_at    BIGINT NOT NULL,
    closes_at     BIGINT,                -- when its time is over; none without a limit
    finished_at   BIGINT,
    given         TEXT   NOT NULL,       -- JSON: question id -> learning::quiz::Given
    PRIMARY KEY (network_id, id)
);
CREATE UNIQUE INDEX quiz_run_attempt ON quiz_run (network_id, submission_id, task_id, attempt);
