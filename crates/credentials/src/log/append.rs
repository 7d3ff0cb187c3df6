//! Growing the log.

use super::rows;
use kernel::{CredentialId, Ctx};
use openbadges::tlog::{self, Entry, LogError, MemoryTiles, Salt};
use store::{BrokenRow, DbError, Result, Tx};

/// A credential on its way into the log.
#[derive(Clone)]
pub(crate) struct Logged {
    /// Which.
    pub(crate) credential: CredentialId,
    /// What its entry was made with.
    pub(crate) salt: Salt,
    /// Its entry.
    pub(crate) entry: Entry,
}

impl Logged {
    /// The entry of a signed document, under a salt of its own.
    pub(crate) fn of(ctx: &Ctx, credential: &CredentialId, body: &str) -> Self {
        let salt = Salt(ctx.random_bytes());
        Self { credential: credential.clone(), salt, entry: Entry::of(body, &salt) }
    }
}

/// Appends credentials; gives the number of the first.
///
/// # Errors
/// When the database fails, or a tile of the right edge is damaged.
pub(crate) async fn append(tx: &mut Tx, ctx: &Ctx, logged: &[Logged]) -> Result<u64> {
    let size = rows::head(tx, ctx).await?.map_or(0, |head| head.size);
    let edge = tlog::edge(size);
    let mut tiles = MemoryTiles::default();
    tiles.keep(rows::tiles(tx, ctx, &edge).await?);
    let entries: Vec<Entry> = logged.iter().map(|one| one.entry).collect();
    let appended = tlog::append(&tiles, size, &entries).map_err(|problem| broken(&problem))?;
    rows::drop_tiles(tx, ctx, &edge).await?;
    rows::insert_tiles(tx, ctx, appended.tiles).await?;
    rows::insert_entries(tx, ctx, size, logged).await?;
    rows::move_head(tx, ctx, appended.size, &appended.root).await?;
    Ok(size)
}

fn broken(problem: &LogError) -> DbError {
    let row = match problem {
        LogError::Tile(path) => path.clone(),
        LogError::OutOfRange | LogError::Inconsistent => String::from("edge"),
    };
    let detail = problem.to_string();
    DbError::Decode(Box::new(BrokenRow { table: "log_tile", column: "body", row, detail }))
}
