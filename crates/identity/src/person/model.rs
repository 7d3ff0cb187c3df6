//! What is known of a person.

use crate::password::{Hasher, StoredPassword};
use kernel::{Ctx, Fault, Lang, OrganisationId, PersonId, Problem, Role, Timestamp};
use web::server::Fields;

/// An e-mail address of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct EmailAddress {
    pub(crate) value: String,
    pub(crate) verified: bool,
}

/// A person as their own account page shows them.
#[derive(Debug, Clone)]
pub(crate) struct Account {
    pub(crate) id: PersonId,
    pub(crate) name: String,
    pub(crate) lang: Lang,
    pub(crate) created_at: Timestamp,
    pub(crate) emails: Vec<EmailAddress>,
}

impl Account {
    /// The verified address.
    pub(crate) fn verified_email(&self) -> Option<&str> {
        self.emails.iter().find(|email| email.verified).map(|email| email.value.as_str())
    }

    /// The address that waits for its link to be followed.
    pub(crate) fn claimed_email(&self) -> Option<&str> {
        self.emails.iter().find(|email| !email.verified).map(|email| email.value.as_str())
    }
}

/// A person in a list for administrators.
#[derive(Debug, Clone)]
pub struct PersonLine {
    /// Who.
    pub id: PersonId,
    /// How they are called.
    pub name: String,
    /// Their verified address, or the one they claim; none once erased.
    pub email: Option<String>,
    /// Whether the address is verified.
    pub verified: bool,
    /// The roles they hold, with the organisation's id and name.
    pub roles: Vec<(OrganisationId, String, Role)>,
}

/// What somebody says of themselves to get an account.
#[derive(Debug, Clone)]
pub(crate) struct NewAccount {
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) lang: Lang,
    pub(crate) password: StoredPassword,
}

/// An account as typed, its password not yet hashed.
pub(crate) struct TypedAccount {
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) lang: Lang,
    pub(crate) password: String,
}

impl TypedAccount {
    /// Reads name, e-mail, password, language and consent; what is wrong is noted in the fields.
    pub(crate) fn read(fields: &mut Fields) -> Self {
        let name = fields.required("name", 2..=120);
        let email = fields.email("email");
        let password = new_password(fields, "password", &email);
        let lang = fields.lang("lang").unwrap_or(Lang::It);
        if !fields.checked("privacy") {
            fields.note("privacy", Problem::new("form-must-accept"));
        }
        Self { name, email, lang, password }
    }

    /// The same with the password hashed.
    pub(crate) async fn hashed(self, ctx: &Ctx) -> Result<NewAccount, Fault> {
        let password = Hasher::hash(ctx, self.password).await?;
        Ok(NewAccount { name: self.name, email: self.email, lang: self.lang, password })
    }
}

/// Reads a new password: long enough, and not the e-mail address over again.
pub(crate) fn new_password(fields: &mut Fields, field: &'static str, email: &str) -> String {
    let password = fields.password(field, 10..=200);
    let local = email.split('@').next().unwrap_or_default();
    let lower = password.to_lowercase();
    let same_character = password.chars().all(|c| password.starts_with(c));
    if !password.is_empty() && (same_character || lower == email || (local.len() >= 4 && lower == local)) {
        fields.note(field, Problem::new("identity-password-guessable"));
    }
    password
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(password: &str) -> usize {
        let pairs = [("password", password)].map(|(name, value)| (name.to_owned(), value.to_owned()));
        let mut fields = Fields::from_pairs(pairs.to_vec());
        new_password(&mut fields, "password", "giulia.bianchi@example.it");
        fields.wrong().map_or(0, |state| state.problems.len())
    }

    #[test]
    fn a_password_must_be_long_and_not_the_address() {
        assert_eq!(read("una frase lunga"), 0);
        for bad in ["", "short", "aaaaaaaaaaaa", "Giulia.Bianchi@example.it", "giulia.bianchi"] {
            assert_eq!(read(bad), 1, "{bad:?}");
        }
    }
}
