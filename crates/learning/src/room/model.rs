//! What stands in a room. Pure.

use kernel::{AnnouncementId, BlobId, PersonId, RoomMaterialId, RoomMessageId, Timestamp};

/// Characters of an introduction, at most.
pub const MOST_INTRODUCTION: usize = 600;
/// Characters of a message, at most.
pub const MOST_MESSAGE: usize = 2_000;
/// Characters of a reason, at most.
pub const MOST_REASON: usize = 300;
/// Characters of a contact, at most.
pub const MOST_CONTACT: usize = 200;

/// Materials in a room, at most.
pub const MOST_MATERIALS: i64 = 200;

/// Somebody who agreed to meet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub person: PersonId,
    /// How they are called.
    pub name: String,
    /// What they say of themselves; may be empty.
    pub introduction: String,
}

/// What somebody wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its id.
    pub id: RoomMessageId,
    /// Who wrote it.
    pub author: PersonId,
    /// How they are called.
    pub author_name: String,
    /// What.
    pub body: String,
    /// When.
    pub written_at: Timestamp,
    /// Why it is hidden; none while it is shown.
    pub hidden: Option<String>,
    /// Why others reported it.
    pub reports: Vec<String>,
}

/// A file or a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Material {
    /// Its id.
    pub id: RoomMaterialId,
    /// Title.
    pub title: String,
    /// Where it leads, when it is a link.
    pub link: Option<String>,
    /// The file, when it is one.
    pub blob: Option<BlobId>,
}

/// What whoever teaches told everybody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announcement {
    /// Its id.
    pub id: AnnouncementId,
    /// Title.
    pub title: String,
    /// What.
    pub body: String,
    /// When.
    pub made_at: Timestamp,
}

/// How far two have come with their contacts, as one of them sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Exchange {
    /// Nobody has given anything.
    Nothing,
    /// They have asked: they gave theirs, which is not shown yet.
    Asked,
    /// One's own is given; the other has not answered.
    Given,
    /// Both have given theirs: this is the other's.
    Both(String),
}

impl Exchange {
    /// From what each has given.
    #[must_use]
    pub fn of(own: Option<&str>, theirs: Option<&str>) -> Self {
        match (own, theirs) {
            (None, None) => Exchange::Nothing,
            (None, Some(_)) => Exchange::Asked,
            (Some(_), None) => Exchange::Given,
            (Some(_), Some(theirs)) => Exchange::Both(theirs.to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Exchange;

    #[test]
    fn a_contact_is_seen_by_whoever_has_given_theirs() {
        assert_eq!(Exchange::of(None, Some("a@b")), Exchange::Asked);
        assert_eq!(Exchange::of(Some("c@d"), None), Exchange::Given);
        assert_eq!(Exchange::of(Some("c@d"), Some("a@b")), Exchange::Both("a@b".to_owned()));
    }
}
