//! The SQL of status lists.

use kernel::{Action, Ctx, OrganisationId, Resource, ResourceKind, StatusListId, Timestamp};
use openbadges::status::{BitstringStatusList, StatusPurpose};
use std::collections::BTreeMap;
use store::{Command, Refusable, Result, Subject, Tx, parse, parse_with};

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
    list_with_room(tx, ctx, (keeper, purpose), 1, &[]).await
}

/// The oldest list with room for so many, none of those that are left out; made if there is none.
async fn list_with_room(
    tx: &mut Tx,
    ctx: &Ctx,
    (keeper, purpose): (&Keeper, StatusPurpose),
    room: usize,
    besides: &[StatusListId],
) -> Result<StatusListId> {
    let open: Vec<(String,)> = store::Statement::new("SELECT id FROM status_list WHERE network_id = ")
        .value(ctx.network.as_str())
        .text(" AND organisation_id = ")
        .value(keeper.as_stored(ctx))
        .text(" AND purpose = ")
        .value(purpose.as_str())
        .text(" AND taken + ")
        .value(i64::try_from(room).unwrap_or(i64::MAX))
        .text(" <= entries / 2 AND id NOT IN ")
        .list(besides.iter().map(StatusListId::as_str).chain([""]))
        .text(" ORDER BY created_at, id LIMIT 1")
        .fetch_all(tx)
        .await?;
    match open.first() {
        Some((id,)) => parse("status_list", "id", id, id),
        None => insert_list(tx, ctx, keeper, purpose).await,
    }
}

/// A list with room for many, for whoever draws places in memory and takes them later.
pub(crate) struct OpenList {
    pub(crate) keeper: Keeper,
    pub(crate) purpose: StatusPurpose,
    /// For how many.
    pub(crate) room: usize,
    /// Lists that are left out.
    pub(crate) besides: Vec<StatusListId>,
}

impl Command for OpenList {
    type Output = StatusListId;
    type Error = Refusable;
    const NAME: &'static str = "open_status_list";

    fn subject(&self, list: &StatusListId) -> Subject {
        Subject::new(ResourceKind::Award, list.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> std::result::Result<StatusListId, Refusable> {
        ctx.authorise(Action::Create, &Resource::of_network(ResourceKind::Award))?;
        let of = (&self.keeper, self.purpose);
        Ok(list_with_room(tx, ctx, of, self.room, &self.besides).await?)
    }
}

/// Which places of a list somebody has, place by place.
pub(crate) async fn taken_places(tx: &mut Tx, ctx: &Ctx, list: &StatusListId) -> Result<Vec<bool>> {
    let places: Vec<i64> =
        store::query_scalar("SELECT place FROM status_place WHERE network_id = $1 AND list_id = $2")
            .bind(ctx.network.as_str())
            .bind(list.as_str())
            .fetch_all(&mut **tx)
            .await?;
    let mut taken = vec![false; ENTRIES];
    for place in places {
        if let Some(entry) = usize::try_from(place).ok().and_then(|place| taken.get_mut(place)) {
            *entry = true;
        }
    }
    Ok(taken)
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
    set_many_bits(tx, ctx, &[credential], purpose, set).await
}

/// Credentials in one statement.
const AT_ONCE: usize = 900;

/// The same for many credentials; each list is written once.
pub(crate) async fn set_many_bits(
    tx: &mut Tx,
    ctx: &Ctx,
    credentials: &[&str],
    purpose: StatusPurpose,
    set: bool,
) -> Result<usize> {
    let mut by_list: BTreeMap<String, Vec<i64>> = BTreeMap::new();
    for part in credentials.chunks(AT_ONCE) {
        let places: Vec<(String, i64)> = store::Statement::new(
            "SELECT l.id, p.place
               FROM status_place p JOIN status_list l ON l.network_id = p.network_id AND l.id = p.list_id
              WHERE p.network_id = ",
        )
        .value(ctx.network.as_str())
        .text(" AND l.purpose = ")
        .value(purpose.as_str())
        .text(" AND p.credential_id IN ")
        .list(part.iter().copied())
        .fetch_all(tx)
        .await?;
        for (list, place) in places {
            by_list.entry(list).or_default().push(place);
        }
    }
    let count = by_list.values().map(Vec::len).sum();
    for (list, places) in by_list {
        set_places(tx, ctx, &list, &places, set).await?;
    }
    Ok(count)
}

async fn set_places(tx: &mut Tx, ctx: &Ctx, list: &str, places: &[i64], set: bool) -> Result<()> {
    let mut bits: Vec<u8> =
        store::query_scalar("SELECT bits FROM status_list WHERE network_id = $1 AND id = $2")
            .bind(ctx.network.as_str())
            .bind(list)
            .fetch_one(&mut **tx)
            .await?;
    for place in places {
        set_bit(&mut bits, *place, set);
    }
    store::query("UPDATE status_list SET bits = $1, changed_at = $2 WHERE network_id = $3 AND id = $4")
        .bind(bits)
        .bind(ctx.now.microseconds())
        .bind(ctx.network.as_str())
        .bind(list)
        .execute(&mut **tx)
        .await?;
    Ok(())
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
