//! The SQL of networks.

use super::commands::NetworkProfile;
use kernel::{Ctx, NetworkId};
use store::{Result, Tx, parse, parse_with};
use web::NetworkFace;
use web::accent::{Accent, Colour};
use web::server::HomeNetwork;

pub(super) async fn insert(tx: &mut Tx, ctx: &Ctx, profile: &NetworkProfile) -> Result<()> {
    store::query(
        "INSERT INTO network
                (network_id, name, tagline, run_by, run_by_href, accent, contact_email, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(ctx.network.as_str())
    .bind(&profile.name)
    .bind(&profile.tagline)
    .bind(&profile.run_by)
    .bind(&profile.run_by_href)
    .bind(&profile.accent)
    .bind(&profile.contact_email)
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Changes how the network shows itself.
pub(super) async fn update(tx: &mut Tx, ctx: &Ctx, profile: &NetworkProfile) -> Result<()> {
    store::query(
        "UPDATE network SET name = $1, tagline = $2, run_by = $3, run_by_href = $4, accent = $5,
                contact_email = $6
          WHERE network_id = $7",
    )
    .bind(&profile.name)
    .bind(&profile.tagline)
    .bind(&profile.run_by)
    .bind(&profile.run_by_href)
    .bind(&profile.accent)
    .bind(&profile.contact_email)
    .bind(ctx.network.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

type NetworkRow = (String, String, String, String, String, String, String);

fn from_row(row: NetworkRow) -> Result<HomeNetwork> {
    let (id, name, tagline, run_by, run_by_href, accent, contact_email) = row;
    let some = |text: String| (!text.is_empty()).then_some(text);
    let accent = match accent.as_str() {
        "" => Accent::ITALIA,
        text => parse_with("network", "accent", &id, text, accent_of)?,
    };
    let face = NetworkFace {
        tagline: some(tagline),
        run_by: some(run_by),
        run_by_href: some(run_by_href),
        accent,
        contact_email: some(contact_email),
        ..NetworkFace::named(name)
    };
    Ok(HomeNetwork { id: parse("network", "network_id", &id, &id)?, face })
}

fn accent_of(text: &str) -> Option<Accent> {
    Colour::parse(text).ok().map(Accent::from_colour)
}

/// The network served here, the oldest of the database; `None` before the first start.
///
/// # Errors
/// When the database fails or a row breaks an invariant.
pub async fn home_network(tx: &mut Tx) -> Result<Option<HomeNetwork>> {
    let row: Option<NetworkRow> = store::query_as(
        "SELECT network_id, name, tagline, run_by, run_by_href, accent, contact_email FROM network
          ORDER BY created_at, network_id LIMIT 1",
    )
    .fetch_optional(&mut **tx)
    .await?;
    row.map(from_row).transpose()
}

/// Whether somebody has asked for an empty network and has not set it up yet.
///
/// # Errors
/// When the database fails.
pub async fn awaits_setup(tx: &mut Tx, network: &NetworkId) -> Result<bool> {
    let any: Option<i64> = store::query_scalar(
        "SELECT CAST(1 AS BIGINT) FROM one_time_link WHERE network_id = $1 AND kind = 'setup' LIMIT 1",
    )
    .bind(network.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    Ok(any.is_some())
}

/// Whether a network has no organisation yet: it waits for its set-up.
///
/// # Errors
/// When the database fails.
pub async fn is_empty_network(tx: &mut Tx, network: &NetworkId) -> Result<bool> {
    let any: Option<i64> =
        store::query_scalar("SELECT CAST(1 AS BIGINT) FROM organisation WHERE network_id = $1 LIMIT 1")
            .bind(network.as_str())
            .fetch_optional(&mut **tx)
            .await?;
    Ok(any.is_none())
}
