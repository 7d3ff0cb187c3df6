//! The SQL of status lists.

use kernel::{Ctx, OrganisationId, StatusListId, Timestamp};
use openbadges::status::{BitstringStatusList, StatusPurpose};
use store::{Result, Tx, parse, parse_with};

/// Entries of a list: the least the standard allows (§6.1, for the crowd each entry hides in).
const ENTRIES: usize = 131_072;

/// Who keeps a list, and signs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Keeper {
    /// An organisation, for its awards.
    Organisation(OrganisationId),
    /// The network itself, for what programs let it issue.
    Network,
}

impl Keeper {
    /// As stored in `organisation_id`.
    fn as_stored<'s>(&'s self, ctx: &'s Ctx) -> &'s str {
        match self {
            Self::Organisation(organisation) => organisation.as_str(),
            Self::Network => ctx.network.as_str(),
        }
    }
}

/// A list as it is published.
pub(super) struct StoredList {
    pub(super) keeper: Keeper,
    pub(super) purpose: StatusPurpose,
    pub(super) bits: Vec<u8>,
    pub(super) changed_at: Timestamp,
}

/// Takes a free place at random for a credential; says in which list.
pub(crate) async fn take_place(
    tx: &mut Tx,
    ctx: &Ctx,
    keeper: &Keeper,
    purpose: StatusPurpose,
    credential: &str,
) -> Result<(StatusListId, u64)> {
    let list = open_list(tx, ctx, keeper, purpose).await?;
    let place = free_place(tx, ctx, &list).await?;
    store::query(
        "INSERT INTO status_place (network_id, list_id, place, credential_id) VALUES ($1, $2, $3, $4)",
    )
    .bind(ctx.network.as_str())
    .bind(list.as_str())
    .bind(place)
    .bind(credential)
    .execute(&mut **tx)
    .await?;
    store::query("UPDATE status_list SET taken = taken + 1 WHERE network_id = $1 AND id = $2")
        .bind(ctx.network.as_str())
        .bind(list.as_str())
        .execute(&mut **tx)
        .await?;
    Ok((list, place.unsigned_abs()))
}

/// The list with room, made if there is none.
async fn open_list(tx: &mut Tx, ctx: &Ctx, keeper: &Keeper, purpose: StatusPurpose) -> Result<StatusListId> {
    let open: Option<String> = store::query_scalar(
        "SELECT id FROM status_list
          WHERE network_id = $1 AND organisation_id = $2 AND purpose = $3 AND taken * 2 < entries
          ORDER BY created_at LIMIT 1",
    )
    .bind(ctx.network.as_str())
    .bind(keeper.as_stored(ctx))
    .bind(purpose.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    match open {
        Some(id) => parse("status_list", "id", &id, &id),
        None => insert_list(tx, ctx, keeper, purpose).await,
    }
}

async fn insert_list(
    tx: &mut Tx,
    ctx: &Ctx,
    keeper: &Keeper,
    purpose: StatusPurpose,
) -> Result<StatusListId> {
    let id = StatusListId::fresh(ctx.now, ctx.entropy.as_ref());
    store::query(
        "INSERT INTO status_list (network_id, id, organisation_id, purpose, entries, taken, bits, created_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, 0, $6, $7, $7)",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .bind(keeper.as_stored(ctx))
    .bind(purpose.as_str())
    .bind(i64::try_from(ENTRIES).unwrap_or(i64::MAX))
    .bind(BitstringStatusList::new(ENTRIES).as_bytes())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(id)
}

/// A random place nobody has. At most half are taken, so two tries suffice on average.
async fn free_place(tx: &mut Tx, ctx: &Ctx, list: &StatusListId) -> Result<i64> {
    loop {
        let mut random = [0u8; 4];
        ctx.entropy.fill(&mut random);
        let place = i64::from(u32::from_le_bytes(random) % 131_072);
        let taken: Option<i64> = store::query_scalar(
            "SELECT place FROM status_place WHERE network_id = $1 AND list_id = $2 AND place = $3",
        )
        .bind(ctx.network.as_str())
        .bind(list.as_str())
        .bind(place)
        .fetch_optional(&mut **tx)
        .await?;
        if taken.is_none() {
            return Ok(place);
        }
    }
}

/// Sets or clears the bits of a credential in its lists of a purpose; says how many there are.
pub(crate) async fn set_bits(
    tx: &mut Tx,
    ctx: &Ctx,
    credential: &str,
    purpose: StatusPurpose,
    set: bool,
) -> Result<usize> {
    let places: Vec<(String, i64, Vec<u8>)> = store::query_as(
        "SELECT l.id, p.place, l.bits
           FROM status_place p JOIN status_list l ON l.network_id = p.network_id AND l.id = p.list_id
          WHERE p.network_id = $1 AND p.credential_id = $2 AND l.purpose = $3",
    )
    .bind(ctx.network.as_str())
    .bind(credential)
    .bind(purpose.as_str())
    .fetch_all(&mut **tx)
    .await?;
    let count = places.len();
    for (list, place, mut bits) in places {
        set_bit(&mut bits, place, set);
        store::query("UPDATE status_list SET bits = $1, changed_at = $2 WHERE network_id = $3 AND id = $4")
            .bind(bits)
            .bind(ctx.now.microseconds())
            .bind(ctx.network.as_str())
            .bind(list)
            .execute(&mut **tx)
            .await?;
    }
    Ok(count)
}

/// The first entry is the most significant bit of the first byte (§3.2).
fn set_bit(bits: &mut [u8], place: i64, set: bool) {
    let index = usize::try_from(place).unwrap_or(usize::MAX);
    if let Some(byte) = bits.get_mut(index / 8) {
        let mask = 0x80 >> (index % 8);
        *byte = if set { *byte | mask } else { *byte & !mask };
    }
}

pub(super) async fn find(tx: &mut Tx, ctx: &Ctx, id: &StatusListId) -> Result<Option<StoredList>> {
    let row: Option<(String, String, Vec<u8>, i64)> = store::query_as(
        "SELECT organisation_id, purpose, bits, changed_at FROM status_list WHERE network_id = $1 AND id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    row.map(|(keeper, purpose, bits, changed_at)| {
        let keeper = if keeper == ctx.network.as_str() {
            Keeper::Network
        } else {
            Keeper::Organisation(parse("status_list", "organisation_id", id.as_str(), &keeper)?)
        };
        Ok(StoredList {
            keeper,
            purpose: parse_with(
                "status_list",
                "purpose",
                id.as_str(),
                purpose.as_str(),
                StatusPurpose::parse,
            )?,
            bits,
            changed_at: Timestamp::from_microseconds(changed_at),
        })
    })
    .transpose()
}
