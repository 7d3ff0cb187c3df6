//! Whom rows speak of: whose an address is, and who may be the same person under another one.

use super::super::neighbours::NeighbourError;
use super::super::reading::{self, Row};
use super::{Judge, rows};
use kernel::{Ctx, Lang, PersonId, Problem};
use std::collections::HashMap;
use store::Tx;

/// Whose an address is.
#[derive(Debug, Clone)]
pub(super) struct Known {
    pub(super) person: PersonId,
    /// Whether they have proved it; else the account waits for its owner.
    pub(super) proved: bool,
}

/// What a row says of a person.
pub(super) struct Said {
    pub(super) email: String,
    pub(super) name: String,
    pub(super) lang: Lang,
}

/// Reads address, name and language; says what is wrong with each.
pub(super) fn person_of(row: &Row, problems: &mut Vec<(&'static str, Problem)>) -> Option<Said> {
    let email = reading::email_of(row.cell("email"));
    if email.is_none() {
        problems.push(super::not_email(row));
    }
    let name = row.cell("name");
    if name.is_empty() {
        problems.push(("name", Problem::new("form-required")));
    } else if name.chars().count() > 120 || name.chars().any(char::is_control) {
        problems.push(("name", Problem::new("learning-bulk-not-name")));
    }
    let lang = reading::lang_of(row.cell("language"));
    if lang.is_none() {
        let said = super::said(row.cell("language"));
        problems.push(("language", Problem::new("learning-bulk-not-language").with("said", said)));
    }
    let birth = row.cell("birth_date");
    if !birth.is_empty() && reading::day_of(birth).is_none() {
        problems.push(("birth_date", not_day(birth)));
    }
    Some(Said { email: email?, name: name.to_owned(), lang: lang? })
}

/// A problem with a day.
pub(super) fn not_day(text: &str) -> Problem {
    Problem::new("learning-bulk-not-day").with("said", super::said(text))
}

/// Whose the addresses of a chunk are.
pub(super) async fn known(
    tx: &mut Tx,
    ctx: &Ctx,
    rows: &[Row],
) -> Result<HashMap<String, Known>, NeighbourError> {
    let addresses: Vec<String> = rows.iter().filter_map(|row| reading::email_of(row.cell("email"))).collect();
    Ok(super::rows::holders(tx, ctx, &addresses).await?)
}

/// A name with its words turned round, surname first and last: "mario rossi", "rossi mario".
fn turned(name: &str) -> Vec<String> {
    let folded = kernel::fold(name).replace(',', " ");
    let words: Vec<&str> = folded.split_whitespace().take(6).collect();
    let turn = |first: usize| [&words[first..], &words[..first]].concat().join(" ");
    (0..words.len()).map(turn).collect()
}

impl Judge<'_> {
    /// Rows whose person may be somebody who is known under another address: in the file, or among the learners of the
    /// organisation. Named, never merged.
    pub(super) async fn suspected(
        &self,
        tx: &mut Tx,
        ctx: &Ctx,
        rows: &[Row],
    ) -> Result<HashMap<u64, Vec<(&'static str, Problem)>>, NeighbourError> {
        let mut suspected: HashMap<u64, Vec<(&'static str, Problem)>> = HashMap::new();
        let names: Vec<String> = rows.iter().map(|row| reading::same_name(row.cell("name"))).collect();
        let asked: Vec<String> = rows.iter().flat_map(|row| turned(row.cell("name"))).collect();
        let mut learners: HashMap<String, Vec<String>> = HashMap::new();
        for (name, addresses) in rows::learners_called(tx, ctx, &self.run.organisation, &asked).await? {
            learners.entry(reading::same_name(&name)).or_default().extend(addresses);
        }
        for (row, name) in rows.iter().zip(&names) {
            if let Some((number, address)) = self.reading.alike(row) {
                let problem = Problem::new("learning-bulk-alike-in-file")
                    .with("row", number.to_string())
                    .with("address", address.clone());
                suspected.entry(row.number).or_default().push(("email", problem));
            }
            let address = row.cell("email").to_lowercase();
            let others = learners.get(name).map_or(&[][..], Vec::as_slice);
            if !others.is_empty() && others.iter().all(|other| *other != address) {
                let problem = Problem::new("learning-bulk-alike-known").with("address", others.join(", "));
                suspected.entry(row.number).or_default().push(("email", problem));
            }
        }
        Ok(suspected)
    }
}
