//! A company's seats. Pure.

use crate::words::words;
use kernel::{EditionId, OrganisationId, PersonId, SeatGroupId, SeatInvitationId, Timestamp};

words! {
    /// Where an invitation stands.
    InvitationState {
        /// It waits for an answer.
        Waiting = "waiting",
        /// Somebody has the seat.
        Accepted = "accepted",
        /// The company took it back, or its time is over.
        Withdrawn = "withdrawn",
    }
}

/// Seats that a company has taken in an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatGroup {
    /// Its id.
    pub id: SeatGroupId,
    /// In which edition.
    pub edition: EditionId,
    /// The company: it pays.
    pub organisation: OrganisationId,
    /// Who booked for it.
    pub booked_by: PersonId,
    /// Seats, as booked.
    pub seats: i64,
    /// Of them without a name.
    pub seats_open: i64,
    /// Until when names can be given; then what has none goes back.
    pub names_until: Timestamp,
}

/// An invitation to take one of a company's seats.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeatInvitation {
    /// Its id: whoever knows it can take the seat.
    pub id: SeatInvitationId,
    /// To which seats.
    pub group: SeatGroupId,
    /// Who is invited; empty once it is over.
    pub name: String,
    /// Where; empty once it is over.
    pub email: String,
    /// Where it stands.
    pub state: InvitationState,
}

/// Seats that a company may book at once.
pub const MOST_SEATS: i64 = 200;

/// Reads a list of people, one a line: a name and an e-mail address behind it (`Anna Neri, anna@ditta.example`).
///
/// # Errors
/// The number of the first line that is none, from 1.
pub(super) fn read_people(text: &str) -> Result<Vec<(String, String)>, usize> {
    let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty());
    lines.map(|(number, line)| read_person(line).ok_or(number)).collect()
}

fn read_person(line: &str) -> Option<(String, String)> {
    let (name, email) = line.trim().rsplit_once([',', ';', '\t', ' '])?;
    let email = email.trim().trim_matches(['<', '>']).to_lowercase();
    let name = name.trim().trim_end_matches([',', ';']).trim().to_owned();
    let (local, host) = email.split_once('@')?;
    let is_address =
        !local.is_empty() && host.contains('.') && !host.starts_with('.') && !host.ends_with('.');
    let fits = (2..=80).contains(&name.chars().count()) && email.len() <= 254;
    let is_plain = !email.contains(|c: char| c.is_whitespace() || "\"\\()[]<>,;:".contains(c));
    let is_once = email.matches('@').count() == 1 && !name.contains('@') && !name.contains(char::is_control);
    (is_address && fits && is_plain && is_once).then_some((name, email))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_read_from_lines_and_a_wrong_line_is_named() {
        let list = "Anna Neri, anna@ditta.example\n\nLuca Bo <Luca@Ditta.example>\nUgo;ugo@ditta.example";
        let people = read_people(list).unwrap();
        assert_eq!(people.len(), 3);
        assert_eq!(people[1], ("Luca Bo".to_owned(), "luca@ditta.example".to_owned()));
        assert_eq!(read_people("Anna Neri, anna@ditta.example\nUgo"), Err(2));
        assert_eq!(read_people("Anna Neri, anna@ditta"), Err(1));
        assert_eq!(read_people("a@b.it, c@d.it"), Err(1));
    }
}
