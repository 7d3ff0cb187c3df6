//! Telling those who were awarded: the ones who are known that it lies in their backpack, the others how to take it.

use super::super::rows::achievement_of_version;
use super::rows::{self, ToTell};
use super::standing::{Standing, StandingRow, change_standing};
use crate::claims;
use kernel::{
    Action, AssessedAchievement, AwardId, CredentialId, Ctx, Event, Lang, MicrocredentialVersionId, PersonId,
    Resource, ResourceKind, VerifiedSkill,
};
use std::collections::HashMap;
use store::jobs::{Done, Handler, JobFault, JobFuture, Work};
use store::mail::{self, Mail, Recipient};
use store::{Command, Refusable, Subject, Tx, parse};

/// The job's kind; its payload is a range of numbers of the log.
pub(super) const TELL_MANY: &str = "credentials_tell_many";

/// The job's kind; its payload is a range of numbers of the log.
const END_CLAIMS: &str = "credentials_end_claims";

/// Days that an award waits for its owner: two years.
const WAITS_DAYS: i64 = 730;

/// Tells the learners of awards that were written together.
pub struct TellMany;

/// Cancels awards that nobody took, so that address and name are not kept for ever.
pub struct EndClaims;

impl Handler for EndClaims {
    fn kind(&self) -> &'static str {
        END_CLAIMS
    }

    fn run<'a>(&'a self, work: Work<'a>) -> JobFuture<'a> {
        Box::pin(async move {
            let range: (u64, u64) = work.payload()?;
            work.finish_with(&End(range)).await
        })
    }
}

struct End((u64, u64));

impl Command for End {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "end_claims";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Award, format!("log {}..{}", self.0.0, self.0.1))
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::Award))?;
        let waiting = rows::still_waiting(tx, ctx, self.0).await?;
        let found = rows::organisation_of(tx, ctx, self.0.0).await?;
        let (Some((organisation, _)), false) = (found, waiting.is_empty()) else { return Ok(()) };
        let organisation = parse("award", "organisation_id", &organisation, &organisation)?;
        let rows: Vec<StandingRow> =
            waiting.into_iter().map(|award| StandingRow { award, by: None }).collect();
        change_standing(tx, ctx, &organisation, (Standing::Cancel, ""), &rows).await
    }
}

impl Handler for TellMany {
    fn kind(&self) -> &'static str {
        TELL_MANY
    }

    fn run<'a>(&'a self, work: Work<'a>) -> JobFuture<'a> {
        Box::pin(tell(work))
    }
}

async fn tell(work: Work<'_>) -> Result<Done, JobFault> {
    let range: (u64, u64) = work.payload()?;
    work.finish_with(&Tell(range)).await
}

struct Tell((u64, u64));

impl Command for Tell {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "tell_many_awarded";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Award, format!("log {}..{}", self.0.0, self.0.1))
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::Award))?;
        let Some((_, issuer)) = rows::organisation_of(tx, ctx, self.0.0).await? else { return Ok(()) };
        let mut achievements = HashMap::new();
        let mut invited = false;
        for row in rows::to_tell(tx, ctx, self.0).await? {
            if row.4.is_some() {
                tell_owner(ctx, tx, &row, &mut achievements).await?;
            } else if let (_, _, title, _, _, Some(address), Some(name), Some(lang)) = &row {
                let award: AwardId = parse("award", "id", &row.0, &row.0)?;
                let lang = Lang::parse(lang).unwrap_or(Lang::It);
                let invitation = claims::Invitation { award, address, name, lang, title, issuer: &issuer };
                claims::invite(tx, ctx, &invitation).await?;
                invited = true;
            }
        }
        if invited {
            store::jobs::enqueue(tx, ctx, END_CLAIMS, &self.0, ctx.now.plus_days(WAITS_DAYS)).await?;
        }
        Ok(())
    }
}

async fn tell_owner(
    ctx: &Ctx,
    tx: &mut Tx,
    row: &ToTell,
    achievements: &mut HashMap<String, Option<AssessedAchievement>>,
) -> Result<(), Refusable> {
    let (award, credential, title, version, learner, ..) = row;
    let Some(learner) = learner else { return Ok(()) };
    if !achievements.contains_key(version) {
        let id: MicrocredentialVersionId = parse("award", "version_id", award, version)?;
        let found = achievement_of_version(tx, ctx, &id).await?;
        achievements.insert(version.clone(), found.map(|(achievement, ..)| achievement));
    }
    let achievement = achievements.get(version).and_then(Option::as_ref);
    let event = Event::CredentialSealed {
        award: parse("award", "id", award, award)?,
        credential: parse("credential", "id", credential, credential)?,
        submission: None,
        learner: parse("award", "learner_id", award, learner)?,
        skills: achievement.map(skills_of).unwrap_or_default(),
    };
    store::publish(tx, ctx, &event).await?;
    let lang = achievement.and_then(|achievement| Lang::parse(&achievement.language).ok());
    mail_owner(ctx, tx, &event, title, lang.unwrap_or(Lang::It)).await
}

async fn mail_owner(ctx: &Ctx, tx: &mut Tx, event: &Event, title: &str, lang: Lang) -> Result<(), Refusable> {
    let Event::CredentialSealed { credential, learner, .. } = event else { return Ok(()) };
    Ok(mail::queue(tx, ctx, &sealed_mail(learner, credential, title, lang)).await?)
}

/// The mail that says that a credential lies in the backpack.
pub(crate) fn sealed_mail(learner: &PersonId, credential: &CredentialId, title: &str, lang: Lang) -> Mail {
    Mail {
        to: Recipient::Person(learner.clone()),
        lang,
        template: "credentials-mail-sealed",
        arguments: vec![("title", title.to_owned()), ("path", format!("/backpack/{credential}"))],
        calendar: None,
    }
}

/// What an achievement proves.
pub(crate) fn skills_of(achievement: &AssessedAchievement) -> Vec<VerifiedSkill> {
    let proved = achievement.outcomes.iter();
    proved
        .filter_map(|outcome| Some(VerifiedSkill { concept: outcome.concept.clone()?, level: outcome.level }))
        .collect()
}
