//! Names of form fields that stand once for each part of a version.

/// An answer, by the place of its task.
pub(crate) const ANSWER: [&str; 20] = [
    "answer_0",
    "answer_1",
    "answer_2",
    "answer_3",
    "answer_4",
    "answer_5",
    "answer_6",
    "answer_7",
    "answer_8",
    "answer_9",
    "answer_10",
    "answer_11",
    "answer_12",
    "answer_13",
    "answer_14",
    "answer_15",
    "answer_16",
    "answer_17",
    "answer_18",
    "answer_19",
];

/// A level reached, by the place of its criterion.
pub(crate) const LEVEL: [&str; 20] = [
    "level_0", "level_1", "level_2", "level_3", "level_4", "level_5", "level_6", "level_7", "level_8",
    "level_9", "level_10", "level_11", "level_12", "level_13", "level_14", "level_15", "level_16",
    "level_17", "level_18", "level_19",
];

/// A comment, by the place of its criterion.
pub(crate) const COMMENT: [&str; 20] = [
    "comment_0",
    "comment_1",
    "comment_2",
    "comment_3",
    "comment_4",
    "comment_5",
    "comment_6",
    "comment_7",
    "comment_8",
    "comment_9",
    "comment_10",
    "comment_11",
    "comment_12",
    "comment_13",
    "comment_14",
    "comment_15",
    "comment_16",
    "comment_17",
    "comment_18",
    "comment_19",
];

/// The words of a rubric's level, by its place.
pub(crate) const LEVEL_TITLE: [&str; 5] = ["title_1", "title_2", "title_3", "title_4", "title_5"];

/// The points of a rubric's level, by its place.
pub(crate) const LEVEL_POINTS: [&str; 5] = ["points_1", "points_2", "points_3", "points_4", "points_5"];

/// An outcome in another language, by its place.
pub(crate) const OUTCOME: [&str; 20] = [
    "outcome_0",
    "outcome_1",
    "outcome_2",
    "outcome_3",
    "outcome_4",
    "outcome_5",
    "outcome_6",
    "outcome_7",
    "outcome_8",
    "outcome_9",
    "outcome_10",
    "outcome_11",
    "outcome_12",
    "outcome_13",
    "outcome_14",
    "outcome_15",
    "outcome_16",
    "outcome_17",
    "outcome_18",
    "outcome_19",
];

/// An option of a question, by its place.
pub(crate) const OPTION: [&str; 10] = [
    "option_0", "option_1", "option_2", "option_3", "option_4", "option_5", "option_6", "option_7",
    "option_8", "option_9",
];

/// At which place something is put in order, by where it is shown.
pub(crate) const PLACE: [&str; 10] = [
    "place_0", "place_1", "place_2", "place_3", "place_4", "place_5", "place_6", "place_7", "place_8",
    "place_9",
];
