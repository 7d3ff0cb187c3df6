//! A demo network grown to the size of a region: many offers, and a credential that somebody shares.

use super::super::BenchProblem;
use super::super::scratch::{self, Scratch};
use credentials::backpack::MakeShare;
use kernel::{Actor, CredentialId, Ctx, EditionId, MicroStageId, NetworkId, PersonId, ResourceKind};
use store::{Command, DbError, Store, Subject, Tx};

/// Grows the catalogue; gives back the path of a shared credential, if there is a credential.
pub(super) async fn catalogue_and_share(
    scratch: &Scratch,
    offers: usize,
) -> Result<Option<String>, BenchProblem> {
    let data = scratch.path().join("data");
    let url = format!("sqlite://{}?mode=rwc", data.join("bottega.db").display());
    let store = scratch::open(&data, &url).await?;
    let ctx = scratch::ctx(&network(&store).await?);
    for first in (0..offers).step_by(BATCH) {
        store.run(&ctx, &ManyOffers { first, count: BATCH.min(offers - first) }).await?;
    }
    let share = share(&store, &ctx).await?;
    store.close().await;
    Ok(share)
}

pub(super) async fn network(store: &Store) -> Result<NetworkId, BenchProblem> {
    let home = identity::home_network(&mut store.read().await?).await?;
    home.map(|home| home.id).ok_or_else(|| BenchProblem("there is no network".to_owned()))
}

/// A link to the first credential of the demo, made by whoever holds it.
async fn share(store: &Store, ctx: &Ctx) -> Result<Option<String>, BenchProblem> {
    let held: Option<(String, String)> = store::query_as(
        "SELECT credential_id, learner_id FROM credentials_award_v
          WHERE network_id = $1 AND credential_id IS NOT NULL AND state = 'valid' ORDER BY award_id LIMIT 1",
    )
    .bind(ctx.network.as_str())
    .fetch_optional(&mut *store.read().await?)
    .await?;
    let Some((credential, holder)) = held else { return Ok(None) };
    let broken = |problem: kernel::NotAnId| BenchProblem(problem.to_string());
    let credential: CredentialId = credential.parse().map_err(broken)?;
    let holder: PersonId = holder.parse().map_err(broken)?;
    let ctx = Ctx { actor: Actor::Person { id: holder, memberships: Vec::new() }, ..ctx.clone() };
    let share = MakeShare { credential, audience: "bench".to_owned(), show_name: true, expires_at: None };
    let made = store.run(&ctx, &share).await.map_err(|problem| BenchProblem(problem.to_string()))?;
    Ok(Some(made.path()))
}

const BATCH: usize = 500;
const CRAFTS: [&str; 8] = [
    "Saldatura",
    "Cucina",
    "Stampa digitale",
    "Fotovoltaico",
    "Contabilità",
    "Assistenza",
    "Giardinaggio",
    "Programmazione",
];
const TOPICS: [&str; 8] = [
    "sicurezza",
    "strumenti digitali",
    "materiali",
    "qualità",
    "clienti",
    "manutenzione",
    "sostenibilità",
    "primo soccorso",
];
const PLACES: [&str; 8] = ["milano", "bergamo", "brescia", "cremona", "lecco", "como", "mantova", "pavia"];

/// Offers, each with an edition: rows that many providers would have left.
struct ManyOffers {
    first: usize,
    count: usize,
}

impl Command for ManyOffers {
    type Output = ();
    type Error = DbError;
    const NAME: &'static str = "grow_bench_catalogue";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::MicroStage, "bench")
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> store::Result<()> {
        let organisation: String = store::query_scalar(
            "SELECT id FROM identity_organisation_v WHERE network_id = $1 AND kind = 'provider' ORDER BY id LIMIT 1",
        )
        .bind(ctx.network.as_str())
        .fetch_one(&mut **tx)
        .await?;
        for number in self.first..self.first + self.count {
            offer(ctx, tx, &organisation, number).await?;
        }
        Ok(())
    }
}

async fn offer(ctx: &Ctx, tx: &mut Tx, organisation: &str, number: usize) -> store::Result<()> {
    let stage = MicroStageId::fresh(ctx.now, ctx.entropy.as_ref());
    let edition = EditionId::fresh(ctx.now, ctx.entropy.as_ref());
    let version = kernel::MicrocredentialVersionId::fresh(ctx.now, ctx.entropy.as_ref());
    let title = format!("{}: {} {number}", CRAFTS[number % 8], TOPICS[number / 8 % 8]);
    let place = PLACES[number / 64 % 8];
    let starts = ctx.now.plus_days(1 + i64::try_from(number % 300).unwrap_or(1));
    store::query(
        "INSERT INTO micro_stage (network_id, id, organisation_id, version_id, state, title, description, lang,
                mode, minutes, price_cents, payer, audience, credential, skills, created_at, changed_at)
         VALUES ($1, $2, $3, $4, 'offered', $5, $6, 'it', 'in_person', 480, 12000, 'person', 'Per tutti', $5, '',
                 $7, $7)",
    )
    .bind(ctx.network.as_str())
    .bind(stage.as_str())
    .bind(organisation)
    .bind(version.as_str())
    .bind(title.as_str())
    .bind("Due mattine in laboratorio, con una prova pratica alla fine.")
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    insert_edition(ctx, tx, organisation, (&stage, &edition), place, starts).await
}

async fn insert_edition(
    ctx: &Ctx,
    tx: &mut Tx,
    organisation: &str,
    (stage, edition): (&MicroStageId, &EditionId),
    place: &str,
    starts: kernel::Timestamp,
) -> store::Result<()> {
    let trainer = PersonId::fresh(ctx.now, ctx.entropy.as_ref());
    store::query(
        "INSERT INTO edition (network_id, id, micro_stage_id, organisation_id, state, place, venue, link, starts_at,
                ends_at, zone, seats, seats_taken, waitlist_last, trainer_id, booking_opens_at, booking_closes_at,
                created_at, changed_at)
         VALUES ($1, $2, $3, $4, 'open', $5, 'Aula 1', '', $6, $7, 'Europe/Rome', 20, 0, 0, $8, $9, $6, $9, $9)",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .bind(stage.as_str())
    .bind(organisation)
    .bind(place)
    .bind(starts.microseconds())
    .bind(starts.plus_minutes(240).microseconds())
    .bind(trainer.as_str())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await
    .map(|_| ())
}
