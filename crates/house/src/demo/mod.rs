//! A network to look around in: real rules, invented people. Filled through the commands of the
//! domains, as people would have done it, never by writing rows.

mod careers;
mod cast;
mod governance;
mod identity;
mod learning;

pub use cast::{Cast, LogIn, Organisations, PASSWORD, People};

use crate::house::House;

/// Why the demo could not be filled: the first refusal of a command.
#[derive(Debug, thiserror::Error)]
#[error("the demo data could not be written: {0}")]
pub struct DemoProblem(pub String);

impl<E: Into<kernel::Fault>> From<E> for DemoProblem {
    fn from(error: E) -> Self {
        Self(error.into().to_string())
    }
}

/// Whether the network has nobody in it yet.
///
/// # Errors
/// When the database fails.
pub async fn is_needed(house: &House) -> Result<bool, DemoProblem> {
    let mut tx = house.app.store().read().await.map_err(store::Refusable::from)?;
    let empty = ::identity::is_empty_network(&mut tx, &house.app.home().id).await;
    Ok(empty.map_err(store::Refusable::from)?)
}

/// Whether the network was begun empty and waits for its first administrator.
///
/// # Errors
/// When the database fails.
pub async fn is_unwanted(house: &House) -> Result<bool, DemoProblem> {
    let mut tx = house.app.store().read().await.map_err(store::Refusable::from)?;
    let waits = ::identity::awaits_setup(&mut tx, &house.app.home().id).await;
    Ok(waits.map_err(store::Refusable::from)?)
}

/// Whether this is the demo network: its administrator has the demo's address.
///
/// # Errors
/// When the database fails.
pub async fn is_demo(house: &House) -> Result<bool, DemoProblem> {
    let mut tx = house.app.store().read().await.map_err(store::Refusable::from)?;
    let network = &house.app.home().id;
    let found = ::identity::find_by_email(&mut tx, network, "admin@demo.example").await;
    Ok(found.map_err(store::Refusable::from)?.is_some())
}

/// Fills the network.
///
/// # Errors
/// The first refusal.
pub async fn fill(house: &House) -> Result<(), DemoProblem> {
    let cast = identity::fill(house).await?;
    governance::fill(house, &cast).await?;
    learning::fill(house, &cast).await?;
    careers::fill(house, &cast).await?;
    Ok(())
}
