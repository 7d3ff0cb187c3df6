//! The SQL of rooms.

use super::model::{Announcement, MOST_MATERIALS, Material, Member, Message};
use kernel::{BlobId, Ctx, EditionId, OrganisationId, PersonId, RoomMaterialId, RoomMessageId, Timestamp};
use std::collections::HashMap;
use store::{Result, Tx, parse, parse_optional};

/// Whether somebody agreed to meet.
pub(super) async fn is_member(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &EditionId,
    person: &PersonId,
) -> Result<bool> {
    let count: i64 = store::query_scalar(
        "SELECT count(*) FROM room_member WHERE network_id = $1 AND edition_id = $2 AND person_id = $3",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .bind(person.as_str())
    .fetch_one(&mut **tx)
    .await?;
    Ok(count > 0)
}

/// Whether anybody did, or wrote.
pub(super) async fn is_used(tx: &mut Tx, ctx: &Ctx, edition: &EditionId) -> Result<bool> {
    let count: i64 = store::query_scalar(
        "SELECT (SELECT count(*) FROM room_member WHERE network_id = $1 AND edition_id = $2)
              + (SELECT count(*) FROM room_message WHERE network_id = $1 AND edition_id = $2)",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .fetch_one(&mut **tx)
    .await?;
    Ok(count > 0)
}

/// Editions of a provider whose rooms are used.
pub(super) async fn used_of(tx: &mut Tx, ctx: &Ctx, provider: &OrganisationId) -> Result<Vec<EditionId>> {
    let ids: Vec<String> = store::query_scalar(
        "SELECT e.id FROM edition e
          WHERE e.network_id = $1 AND e.organisation_id = $2
            AND (EXISTS (SELECT 1 FROM room_member m WHERE m.network_id = e.network_id AND m.edition_id = e.id)
              OR EXISTS (SELECT 1 FROM room_message m WHERE m.network_id = e.network_id AND m.edition_id = e.id))
          ORDER BY e.id",
    )
    .bind(ctx.network.as_str())
    .bind(provider.as_str())
    .fetch_all(&mut **tx)
    .await?;
    ids.iter().map(|id| parse("edition", "id", id, id)).collect()
}

/// Those who agreed, by name.
pub(super) async fn members(tx: &mut Tx, ctx: &Ctx, edition: &EditionId) -> Result<Vec<Member>> {
    let rows: Vec<(String, String, String)> = store::query_as(
        "SELECT m.person_id, p.display_name, m.introduction FROM room_member m
           JOIN identity_person_v p ON p.network_id = m.network_id AND p.id = m.person_id
          WHERE m.network_id = $1 AND m.edition_id = $2 ORDER BY p.display_name, m.person_id",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .fetch_all(&mut **tx)
    .await?;
    let member_of = |(person, name, introduction): (String, String, String)| {
        Ok(Member { person: parse("room_member", "person_id", &person, &person)?, name, introduction })
    };
    rows.into_iter().map(member_of).collect()
}

/// Writes that somebody agreed, and what they say of themselves.
pub(super) async fn put_member(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &EditionId,
    person: &PersonId,
    introduction: &str,
) -> Result<()> {
    store::query(
        "INSERT INTO room_member (network_id, edition_id, person_id, introduction, joined_at)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (network_id, edition_id, person_id) DO UPDATE SET introduction = excluded.introduction",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .bind(person.as_str())
    .bind(introduction)
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// The rooms in which somebody is.
pub(super) async fn rooms_of(tx: &mut Tx, ctx: &Ctx, person: &PersonId) -> Result<Vec<EditionId>> {
    let ids: Vec<String> = store::query_scalar(
        "SELECT edition_id FROM room_member WHERE network_id = $1 AND person_id = $2
          UNION SELECT edition_id FROM room_message WHERE network_id = $1 AND author_id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .fetch_all(&mut **tx)
    .await?;
    ids.iter().map(|id| parse("room_member", "edition_id", id, id)).collect()
}

/// Takes somebody out of a room, with everything they wrote, and what was said of it.
pub(super) async fn take_out(tx: &mut Tx, ctx: &Ctx, edition: &EditionId, person: &PersonId) -> Result<()> {
    for statement in [
        "DELETE FROM room_report WHERE network_id = $1 AND message_id IN
             (SELECT id FROM room_message WHERE network_id = $1 AND edition_id = $2 AND author_id = $3)",
        "DELETE FROM room_report WHERE network_id = $1 AND person_id = $3 AND message_id IN
             (SELECT id FROM room_message WHERE network_id = $1 AND edition_id = $2)",
        "DELETE FROM room_message WHERE network_id = $1 AND edition_id = $2 AND author_id = $3",
        "DELETE FROM room_contact WHERE network_id = $1 AND edition_id = $2 AND (from_id = $3 OR to_id = $3)",
        "DELETE FROM room_member WHERE network_id = $1 AND edition_id = $2 AND person_id = $3",
    ] {
        store::query(statement)
            .bind(ctx.network.as_str())
            .bind(edition.as_str())
            .bind(person.as_str())
            .execute(&mut **tx)
            .await?;
    }
    Ok(())
}

/// Takes out everything that people wrote in a room.
pub(super) async fn empty(tx: &mut Tx, ctx: &Ctx, edition: &EditionId) -> Result<()> {
    for statement in [
        "DELETE FROM room_report WHERE network_id = $1 AND message_id IN
             (SELECT id FROM room_message WHERE network_id = $1 AND edition_id = $2)",
        "DELETE FROM room_message WHERE network_id = $1 AND edition_id = $2",
        "DELETE FROM room_contact WHERE network_id = $1 AND edition_id = $2",
        "DELETE FROM room_member WHERE network_id = $1 AND edition_id = $2",
    ] {
        store::query(statement).bind(ctx.network.as_str()).bind(edition.as_str()).execute(&mut **tx).await?;
    }
    Ok(())
}

/// Writes a message: its author and its words.
pub(super) async fn write(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &EditionId,
    id: &RoomMessageId,
    (author, body): (&PersonId, &str),
) -> Result<()> {
    store::query(
        "INSERT INTO room_message (network_id, id, edition_id, author_id, body, written_at, hidden_why)
         VALUES ($1, $2, $3, $4, $5, $6, '')",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .bind(edition.as_str())
    .bind(author.as_str())
    .bind(body)
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Whether a message stands in a room.
pub(super) async fn has_message(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &EditionId,
    id: &RoomMessageId,
) -> Result<bool> {
    let count: i64 = store::query_scalar(
        "SELECT count(*) FROM room_message WHERE network_id = $1 AND edition_id = $2 AND id = $3",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .bind(id.as_str())
    .fetch_one(&mut **tx)
    .await?;
    Ok(count > 0)
}

type StoredMessage = (String, String, Option<String>, String, i64, Option<String>, String);

/// The messages of a room, the oldest first, five hundred at most.
pub(super) async fn messages(tx: &mut Tx, ctx: &Ctx, edition: &EditionId) -> Result<Vec<Message>> {
    const TABLE: &str = "room_message";
    let rows: Vec<StoredMessage> = store::query_as(
        "SELECT m.id, m.author_id, p.display_name, m.body, m.written_at, m.hidden_by, m.hidden_why
           FROM room_message m
           LEFT JOIN identity_person_v p ON p.network_id = m.network_id AND p.id = m.author_id
          WHERE m.network_id = $1 AND m.edition_id = $2 ORDER BY m.id DESC LIMIT 500",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .fetch_all(&mut **tx)
    .await?;
    let mut reports = reports(tx, ctx, edition).await?;
    let message_of = |(id, author, name, body, at, hidden_by, why): StoredMessage| {
        Ok(Message {
            author: parse(TABLE, "author_id", &id, &author)?,
            author_name: name.unwrap_or_default(),
            body,
            written_at: Timestamp::from_microseconds(at),
            hidden: hidden_by.map(|_| why),
            reports: reports.remove(&id).unwrap_or_default(),
            id: parse(TABLE, "id", &id, &id)?,
        })
    };
    rows.into_iter().rev().map(message_of).collect()
}

async fn reports(tx: &mut Tx, ctx: &Ctx, edition: &EditionId) -> Result<HashMap<String, Vec<String>>> {
    let rows: Vec<(String, String)> = store::query_as(
        "SELECT r.message_id, r.why FROM room_report r
           JOIN room_message m ON m.network_id = r.network_id AND m.id = r.message_id
          WHERE r.network_id = $1 AND m.edition_id = $2 ORDER BY r.at, r.person_id",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .fetch_all(&mut **tx)
    .await?;
    let mut all: HashMap<String, Vec<String>> = HashMap::new();
    for (message, why) in rows {
        all.entry(message).or_default().push(why);
    }
    Ok(all)
}

/// Notes that somebody reports a message, and why; once each. Says whether they had not yet.
pub(super) async fn report(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &RoomMessageId,
    (person, why): (&PersonId, &str),
) -> Result<bool> {
    let done = store::query(
        "INSERT INTO room_report (network_id, message_id, person_id, why, at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (network_id, message_id, person_id) DO NOTHING",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .bind(person.as_str())
    .bind(why)
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Hides a message, or shows it again when nobody hides it.
pub(super) async fn hide(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &RoomMessageId,
    by: Option<&PersonId>,
    why: &str,
) -> Result<()> {
    store::query("UPDATE room_message SET hidden_by = $1, hidden_why = $2 WHERE network_id = $3 AND id = $4")
        .bind(by.map(PersonId::as_str))
        .bind(why)
        .bind(ctx.network.as_str())
        .bind(id.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// What one has given the others, and the others have given them: who gave, to whom, what.
pub(super) async fn contacts(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &EditionId,
    person: &PersonId,
) -> Result<Vec<(String, String, String)>> {
    store::query_as(
        "SELECT from_id, to_id, contact FROM room_contact
          WHERE network_id = $1 AND edition_id = $2 AND (from_id = $3 OR to_id = $3) ORDER BY given_at",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .bind(person.as_str())
    .fetch_all(&mut **tx)
    .await
}

/// Writes what one gives another.
pub(super) async fn give(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &EditionId,
    (from, to): (&PersonId, &PersonId),
    contact: &str,
) -> Result<()> {
    store::query(
        "INSERT INTO room_contact (network_id, edition_id, from_id, to_id, contact, given_at)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (network_id, edition_id, from_id, to_id) DO UPDATE SET contact = excluded.contact",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .bind(from.as_str())
    .bind(to.as_str())
    .bind(contact)
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Takes out what one gave another.
pub(super) async fn take_back(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &EditionId,
    (from, to): (&PersonId, &PersonId),
) -> Result<()> {
    store::query(
        "DELETE FROM room_contact
          WHERE network_id = $1 AND edition_id = $2 AND from_id = $3 AND to_id = $4",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .bind(from.as_str())
    .bind(to.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

type StoredMaterial = (String, String, Option<String>, Option<String>);

fn material_of((id, title, link, blob): StoredMaterial) -> Result<Material> {
    const TABLE: &str = "room_material";
    let blob: Option<BlobId> = parse_optional(TABLE, "blob_id", &id, blob.as_deref())?;
    Ok(Material { title, link, blob, id: parse(TABLE, "id", &id, &id)? })
}

/// The materials of a room, in the order in which they came.
pub(super) async fn materials(tx: &mut Tx, ctx: &Ctx, edition: &EditionId) -> Result<Vec<Material>> {
    let rows: Vec<StoredMaterial> = store::query_as(
        "SELECT id, title, link, blob_id FROM room_material WHERE network_id = $1 AND edition_id = $2
          ORDER BY id LIMIT $3",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .bind(MOST_MATERIALS)
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter().map(material_of).collect()
}

/// A material of a room.
pub(super) async fn material(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &EditionId,
    id: &RoomMaterialId,
) -> Result<Option<Material>> {
    let row: Option<StoredMaterial> = store::query_as(
        "SELECT id, title, link, blob_id FROM room_material
          WHERE network_id = $1 AND edition_id = $2 AND id = $3",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .bind(id.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    row.map(material_of).transpose()
}

/// How many materials a room has.
pub(super) async fn count_materials(tx: &mut Tx, ctx: &Ctx, edition: &EditionId) -> Result<i64> {
    store::query_scalar("SELECT count(*) FROM room_material WHERE network_id = $1 AND edition_id = $2")
        .bind(ctx.network.as_str())
        .bind(edition.as_str())
        .fetch_one(&mut **tx)
        .await
}

/// Writes a material.
pub(super) async fn add_material(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &EditionId,
    material: &Material,
) -> Result<()> {
    store::query(
        "INSERT INTO room_material (network_id, id, edition_id, title, link, blob_id, added_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(ctx.network.as_str())
    .bind(material.id.as_str())
    .bind(edition.as_str())
    .bind(material.title.as_str())
    .bind(material.link.as_deref())
    .bind(material.blob.as_ref().map(BlobId::as_str))
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Takes a material out.
pub(super) async fn remove_material(tx: &mut Tx, ctx: &Ctx, id: &RoomMaterialId) -> Result<()> {
    store::query("DELETE FROM room_material WHERE network_id = $1 AND id = $2")
        .bind(ctx.network.as_str())
        .bind(id.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// The announcements of a room, the latest first.
pub(super) async fn announcements(tx: &mut Tx, ctx: &Ctx, edition: &EditionId) -> Result<Vec<Announcement>> {
    let rows: Vec<(String, String, String, i64)> = store::query_as(
        "SELECT id, title, body, made_at FROM room_announcement
          WHERE network_id = $1 AND edition_id = $2 ORDER BY id DESC LIMIT 100",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .fetch_all(&mut **tx)
    .await?;
    let announcement_of = |(id, title, body, at): (String, String, String, i64)| {
        let made_at = Timestamp::from_microseconds(at);
        Ok(Announcement { title, body, made_at, id: parse("room_announcement", "id", &id, &id)? })
    };
    rows.into_iter().map(announcement_of).collect()
}

/// Writes an announcement.
pub(super) async fn announce(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &EditionId,
    announcement: &Announcement,
) -> Result<()> {
    store::query(
        "INSERT INTO room_announcement (network_id, id, edition_id, title, body, made_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(ctx.network.as_str())
    .bind(announcement.id.as_str())
    .bind(edition.as_str())
    .bind(announcement.title.as_str())
    .bind(announcement.body.as_str())
    .bind(announcement.made_at.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}
