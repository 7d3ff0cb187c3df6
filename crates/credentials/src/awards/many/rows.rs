//! The SQL of many awards: few statements, however many rows.

use super::super::wording::Wording;
use super::sealer::{SealedAward, SealedAwards};
use kernel::{Ctx, HoldingId, StatusListId};
use std::collections::BTreeMap;
use store::{DbError, Result, Statement, Tx, Value, insert_rows};

/// Values in one list.
pub(super) const AT_ONCE: usize = 900;

/// The keys that are awarded already.
pub(super) async fn known_keys(tx: &mut Tx, ctx: &Ctx, awards: &[SealedAward]) -> Result<Vec<String>> {
    let mut known = Vec::new();
    for part in awards.chunks(AT_ONCE) {
        let found: Vec<(String,)> = Statement::new("SELECT submission_id FROM award WHERE network_id = ")
            .value(ctx.network.as_str())
            .text(" AND submission_id IN ")
            .list(part.iter().map(|award| award.order.key.as_str()))
            .fetch_all(tx)
            .await?;
        known.extend(found.into_iter().map(|(key,)| key));
    }
    Ok(known)
}

/// Whether a key still seals; it may have been replaced since the awards were signed.
pub(super) async fn key_is_active(tx: &mut Tx, ctx: &Ctx, key: &str) -> Result<bool> {
    let found: Option<i64> = store::query_scalar(
        "SELECT CAST(1 AS BIGINT) FROM signing_key WHERE network_id = $1 AND id = $2 AND state = 'active'",
    )
    .bind(ctx.network.as_str())
    .bind(key)
    .fetch_optional(&mut **tx)
    .await?;
    Ok(found.is_some())
}

/// What the awards say alike, once for each version.
pub(super) async fn insert_achievements(
    tx: &mut Tx,
    ctx: &Ctx,
    sealed: &SealedAwards,
    new: &[&SealedAward],
) -> Result<()> {
    let used: std::collections::BTreeSet<usize> = new.iter().map(|award| award.order.achievement).collect();
    for achievement in used.into_iter().filter_map(|index| sealed.achievements.get(index)) {
        let body =
            serde_json::to_string(achievement).map_err(|problem| DbError::Encode(Box::new(problem)))?;
        store::query(
            "INSERT INTO shared_achievement (network_id, version_id, body) VALUES ($1, $2, $3)
             ON CONFLICT (network_id, version_id) DO NOTHING",
        )
        .bind(ctx.network.as_str())
        .bind(achievement.version.as_str())
        .bind(body)
        .execute(&mut **tx)
        .await?;
    }
    Ok(())
}

/// Rows whose columns are mostly the same: `head` is what comes before the rows, each of which is a list.
async fn insert_from(
    tx: &mut Tx,
    head: impl Fn() -> Statement,
    rows: Vec<Vec<Value>>,
    tail: &'static str,
) -> Result<u64> {
    let width = rows.first().map_or(1, Vec::len).max(1);
    let mut written = 0;
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        let mut statement = head();
        for (place, row) in rows.by_ref().take(store::MOST_VALUES / width).enumerate() {
            statement = if place > 0 { statement.text(",") } else { statement };
            statement = statement.list(row);
        }
        written += statement.text(tail).execute(tx).await?;
    }
    Ok(written)
}

pub(super) async fn insert_awards(
    tx: &mut Tx,
    ctx: &Ctx,
    sealed: &SealedAwards,
    new: &[&SealedAward],
) -> Result<()> {
    let mut groups: BTreeMap<usize, Vec<Vec<Value>>> = BTreeMap::new();
    for award in new {
        groups.entry(award.order.achievement).or_default().push(vec![
            Value::from(award.award.as_str()),
            Value::from(award.order.key.as_str()),
            Value::from(award.order.learner.as_ref().map(ToString::to_string)),
            Value::from(award.order.decided_at.microseconds()),
        ]);
    }
    for (index, rows) in groups {
        let Some(achievement) = sealed.achievements.get(index) else { continue };
        let title = kernel::fold(&achievement.title);
        let head = || {
            Statement::new(
                "INSERT INTO award (network_id, id, submission_id, organisation_id, learner_id, version_id, title,
                                    title_folded, achievement, state, reason, note, decided_at, awarded_at,
                                    changed_at, run_id)
                 SELECT ",
            )
            .value(ctx.network.as_str())
            .text(", column1, column2, ")
            .value(sealed.organisation.as_str())
            .text(", column3, ")
            .value(achievement.version.as_str())
            .text(", ")
            .value(achievement.title.as_str())
            .text(", ")
            .value(title.as_str())
            .text(", '', 'valid', '', '', column4, ")
            .value(ctx.now.microseconds())
            .text(", ")
            .value(ctx.now.microseconds())
            .text(", ")
            .value(sealed.run.as_str())
            .text(" FROM (VALUES ")
        };
        insert_from(tx, head, rows, ") AS brought").await?;
    }
    Ok(())
}

/// What the documents say alike, once for each batch.
pub(super) async fn insert_wordings(tx: &mut Tx, ctx: &Ctx, new: &[&SealedAward]) -> Result<()> {
    let used: BTreeMap<&str, &Wording> =
        new.iter().filter_map(|award| award.wording.as_deref()).map(|one| (one.id.as_str(), one)).collect();
    for (id, wording) in used {
        let pieces = wording.kept().map_err(|problem| DbError::Encode(Box::new(problem)))?;
        store::query("INSERT INTO credential_wording (network_id, id, pieces) VALUES ($1, $2, $3)")
            .bind(ctx.network.as_str())
            .bind(id)
            .bind(pieces)
            .execute(&mut **tx)
            .await?;
    }
    Ok(())
}

pub(super) async fn insert_credentials(
    tx: &mut Tx,
    ctx: &Ctx,
    key: &str,
    new: &[&SealedAward],
) -> Result<()> {
    let rows = new.iter().map(|award| {
        vec![
            Value::from(award.credential.as_str()),
            Value::from(award.award.as_str()),
            Value::from(award.body.as_str()),
            Value::from(award.wording.as_ref().map(|wording| wording.id.clone())),
        ]
    });
    let head = || {
        Statement::new(
            "INSERT INTO credential (network_id, id, award_id, form, key_id, body, wording_id, sealed_at)
             SELECT ",
        )
        .value(ctx.network.as_str())
        .text(", column1, column2, 'ob3', ")
        .value(key)
        .text(", column3, column4, ")
        .value(ctx.now.microseconds())
        .text(" FROM (VALUES ")
    };
    insert_from(tx, head, rows.collect(), ") AS brought").await.map(|_| ())
}

/// Takes the places drawn; false when somebody else has one of them.
pub(super) async fn take_places(
    tx: &mut Tx,
    ctx: &Ctx,
    list: &StatusListId,
    which: usize,
    new: &[&SealedAward],
) -> Result<bool> {
    let rows = new.iter().map(|award| {
        vec![
            Value::from(ctx.network.as_str()),
            Value::from(list.as_str()),
            Value::from(i64::try_from(award.places[which]).unwrap_or(i64::MAX)),
            Value::from(award.credential.as_str()),
        ]
    });
    let head = "INSERT INTO status_place (network_id, list_id, place, credential_id) VALUES ";
    let tail = " ON CONFLICT (network_id, list_id, place) DO NOTHING";
    let taken = insert_rows(tx, head, rows.collect(), tail).await?;
    store::query("UPDATE status_list SET taken = taken + $1 WHERE network_id = $2 AND id = $3")
        .bind(i64::try_from(new.len()).unwrap_or(i64::MAX))
        .bind(ctx.network.as_str())
        .bind(list.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(taken == new.len() as u64)
}

/// Into the backpacks of those who are known.
pub(super) async fn insert_holdings(tx: &mut Tx, ctx: &Ctx, new: &[&SealedAward]) -> Result<()> {
    let rows = new.iter().filter_map(|award| {
        let learner = award.order.learner.as_ref()?;
        Some(vec![
            Value::from(ctx.network.as_str()),
            Value::from(HoldingId::fresh(ctx.now, ctx.entropy.as_ref()).as_str()),
            Value::from(learner.as_str()),
            Value::from(award.credential.as_str()),
            Value::from(ctx.now.microseconds()),
        ])
    });
    let head = "INSERT INTO holding (network_id, id, person_id, credential_id, added_at) VALUES ";
    insert_rows(tx, head, rows.collect(), "").await.map(|_| ())
}

/// Claims for those who are not known; says how many.
pub(super) async fn insert_claims(tx: &mut Tx, ctx: &Ctx, new: &[&SealedAward]) -> Result<usize> {
    let waiting = new.iter().filter(|award| award.order.learner.is_none());
    let rows: Vec<Vec<Value>> = waiting
        .map(|award| {
            vec![
                Value::from(award.award.as_str()),
                Value::from(award.order.email.as_str()),
                Value::from(award.order.name.as_str()),
                Value::from(award.order.lang.tag()),
            ]
        })
        .collect();
    let count = rows.len();
    let head = || {
        Statement::new(
            "INSERT INTO award_claim (network_id, award_id, address, name, lang, token_key, state, created_at)
             SELECT ",
        )
        .value(ctx.network.as_str())
        .text(", column1, column2, column3, column4, '', 'open', ")
        .value(ctx.now.microseconds())
        .text(" FROM (VALUES ")
    };
    insert_from(tx, head, rows, ") AS brought").await?;
    Ok(count)
}

/// What a job tells somebody: award, credential, version's title, learner, and the claim's address, name and language.
pub(super) type ToTell =
    (String, String, String, String, Option<String>, Option<String>, Option<String>, Option<String>);

/// Those whose entries in the log have these numbers.
pub(super) async fn to_tell(tx: &mut Tx, ctx: &Ctx, range: (u64, u64)) -> Result<Vec<ToTell>> {
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    store::query_as(
        "SELECT a.id, c.id, a.title, a.version_id, a.learner_id, k.address, k.name, k.lang
           FROM log_entry l
           JOIN credential c ON c.network_id = l.network_id AND c.id = l.credential_id
           JOIN award a ON a.network_id = c.network_id AND a.id = c.award_id
           LEFT JOIN award_claim k ON k.network_id = a.network_id AND k.award_id = a.id AND k.state = 'open'
          WHERE l.network_id = $1 AND l.number >= $2 AND l.number < $3 AND a.state <> 'revoked'
          ORDER BY l.number",
    )
    .bind(ctx.network.as_str())
    .bind(number(range.0))
    .bind(number(range.1))
    .fetch_all(&mut **tx)
    .await
}

/// The awards that still wait for their owner, of those whose entries in the log have these numbers.
pub(super) async fn still_waiting(tx: &mut Tx, ctx: &Ctx, range: (u64, u64)) -> Result<Vec<String>> {
    let number = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    store::query_scalar(
        "SELECT c.award_id
           FROM log_entry l
           JOIN credential c ON c.network_id = l.network_id AND c.id = l.credential_id
           JOIN award_claim k ON k.network_id = c.network_id AND k.award_id = c.award_id AND k.state = 'open'
          WHERE l.network_id = $1 AND l.number >= $2 AND l.number < $3 ORDER BY l.number",
    )
    .bind(ctx.network.as_str())
    .bind(number(range.0))
    .bind(number(range.1))
    .fetch_all(&mut **tx)
    .await
}

/// The organisation whose entry in the log has this number.
pub(super) async fn organisation_of(tx: &mut Tx, ctx: &Ctx, number: u64) -> Result<Option<(String, String)>> {
    store::query_as(
        "SELECT a.organisation_id, o.name
           FROM log_entry l
           JOIN credential c ON c.network_id = l.network_id AND c.id = l.credential_id
           JOIN award a ON a.network_id = c.network_id AND a.id = c.award_id
           JOIN identity_organisation_v o ON o.network_id = a.network_id AND o.id = a.organisation_id
          WHERE l.network_id = $1 AND l.number = $2",
    )
    .bind(ctx.network.as_str())
    .bind(i64::try_from(number).unwrap_or(i64::MAX))
    .fetch_optional(&mut **tx)
    .await
}
