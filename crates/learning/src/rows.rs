//! What the modules' `rows.rs` share: documents in columns, and names of people and organisations.

use kernel::{Ctx, Lang, OrganisationId, PersonId};
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::{BrokenRow, DbError, Result, Tx};

/// A stored JSON document.
pub(crate) fn from_json<T: DeserializeOwned>(
    table: &'static str,
    column: &'static str,
    row: &str,
    text: &str,
) -> Result<T> {
    serde_json::from_str(text).map_err(|problem| {
        let broken = BrokenRow { table, column, row: row.to_owned(), detail: problem.to_string() };
        DbError::Decode(Box::new(broken))
    })
}

/// A document as it is stored.
pub(crate) fn to_json<T: Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|problem| DbError::Encode(Box::new(problem)))
}

/// A person as others see them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Known {
    /// How they are called.
    pub(crate) name: String,
    /// The language in which mail reaches them.
    pub(crate) lang: Lang,
}

/// How a person is called; `None` when they are gone.
pub(crate) async fn person(tx: &mut Tx, ctx: &Ctx, id: &PersonId) -> Result<Option<Known>> {
    let row: Option<(String, String)> =
        store::query_as("SELECT display_name, lang FROM identity_person_v WHERE network_id = $1 AND id = $2")
            .bind(ctx.network.as_str())
            .bind(id.as_str())
            .fetch_optional(&mut **tx)
            .await?;
    Ok(row.map(|(name, lang)| Known { name, lang: Lang::parse(&lang).unwrap_or(Lang::It) }))
}

/// The name of an organisation; empty when it is unknown.
pub(crate) async fn organisation_name(tx: &mut Tx, ctx: &Ctx, id: &OrganisationId) -> Result<String> {
    let name: Option<String> =
        store::query_scalar("SELECT name FROM identity_organisation_v WHERE network_id = $1 AND id = $2")
            .bind(ctx.network.as_str())
            .bind(id.as_str())
            .fetch_optional(&mut **tx)
            .await?;
    Ok(name.unwrap_or_default())
}

/// Where an organisation works, and its site; empty when it is unknown.
pub(crate) async fn whereabouts(tx: &mut Tx, ctx: &Ctx, id: &OrganisationId) -> Result<(String, String)> {
    let row: Option<(String, String)> = store::query_as(
        "SELECT territory, website FROM identity_organisation_v WHERE network_id = $1 AND id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    Ok(row.unwrap_or_default())
}

/// Who holds a role in an organisation, by name.
pub(crate) async fn people_with_role(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
    role: kernel::Role,
) -> Result<Vec<(String, String)>> {
    store::query_as(
        "SELECT p.id, p.display_name
           FROM identity_membership_v m
           JOIN identity_person_v p ON p.network_id = m.network_id AND p.id = m.person_id
          WHERE m.network_id = $1 AND m.organisation_id = $2 AND m.role = $3
          ORDER BY p.display_name, p.id",
    )
    .bind(ctx.network.as_str())
    .bind(organisation.as_str())
    .bind(role.as_str())
    .fetch_all(&mut **tx)
    .await
}

/// Whether a person holds a role in an organisation.
pub(crate) async fn holds_role(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
    organisation: &OrganisationId,
    role: kernel::Role,
) -> Result<bool> {
    let held: i64 = store::query_scalar(
        "SELECT count(*) FROM identity_membership_v
          WHERE network_id = $1 AND person_id = $2 AND organisation_id = $3 AND role = $4",
    )
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .bind(organisation.as_str())
    .bind(role.as_str())
    .fetch_one(&mut **tx)
    .await?;
    Ok(held > 0)
}
