//! The demo's catalogue, and what has happened in it so far.

mod disputes;
mod dressing;
mod microcredentials;
mod pilots;
mod seats;
mod stages;
mod story;
mod voices;
mod wishes;

use super::{Cast, DemoProblem};
use crate::house::House;
use kernel::{
    Actor, ChallengeTaskId, Ctx, EditionId, EqfLevel, Membership, MicroStageId, MicrocredentialId,
    MicrocredentialVersionId, Minutes, Money, OrganisationId, OutcomeId, PersonId, ReviewCommentId, Role,
    RubricCriterionId, SkillLevel, Timestamp, Zone,
};
use learning::edition::{CreateEdition, Plan};
use learning::micro_stage::{CreateMicroStage, Mode, Offer};
use learning::microcredential::{
    Basics, BeginNextVersion, ChallengeTask, Change, ChangeVersion, CommentOnVersion, CreateMicrocredential,
    Credits, LinkedConcept, Outcome, PublishVersion, QualityAssurance, ReviewDecision, ReviewVersion,
    RubricCriterion, RubricLevel, Said, Stackability, SubmitForReview, Supervision, Translation, Version,
};
use learning::quality::{ChangeRules, Rules};
use microcredentials::Design;
use skills::library::{Frameworks, Library};
use std::sync::Arc;
use store::Store;

/// Writes the catalogue and its story.
struct Scribe<'a> {
    store: &'a Store,
    ctx: Ctx,
    cast: &'a Cast,
    concepts: Arc<Frameworks>,
}

/// Fills microcredentials, offers, editions, and what has happened in them.
pub(super) async fn fill(house: &House, cast: &Cast) -> Result<(), DemoProblem> {
    let concepts = house.app.service::<Library>()?.now();
    let scribe = Scribe { store: house.app.store(), ctx: house.app.system_ctx("demo"), cast, concepts };
    let mut versions = Vec::new();
    for design in &microcredentials::ALL {
        versions.push(scribe.publish(design).await?);
    }
    scribe.unfinished().await?;
    scribe.in_review(&versions[0]).await?;
    let mut offered = Vec::new();
    for offer in &stages::ALL {
        offered.push(scribe.offer(offer, &versions[offer.design]).await?);
    }
    story::tell(&scribe, &versions, &offered).await?;
    disputes::tell(&scribe, &versions, &offered).await?;
    pilots::tell(&scribe, &versions, &offered).await?;
    wishes::tell(&scribe, &offered).await?;
    seats::tell(&scribe, &offered).await
}

/// An offer with its editions that lie ahead.
struct Offered {
    stage: MicroStageId,
    organisation: OrganisationId,
    ahead: Vec<EditionId>,
}

impl Scribe<'_> {
    /// Somebody of a provider, so many days ago.
    fn acting(&self, person: &PersonId, organisation: &OrganisationId, role: Role, days_ago: i64) -> Ctx {
        let memberships = vec![Membership { organisation: organisation.clone(), role }];
        self.at(Actor::Person { id: person.clone(), memberships }, days_ago)
    }

    /// Somebody without a role, so many days ago.
    fn learner(&self, person: &PersonId, days_ago: i64) -> Ctx {
        self.at(Actor::Person { id: person.clone(), memberships: Vec::new() }, days_ago)
    }

    fn at(&self, actor: Actor, days_ago: i64) -> Ctx {
        Ctx { actor, now: self.ctx.now.plus_days(-days_ago), ..self.ctx.clone() }
    }

    fn provider(&self, second: bool) -> &OrganisationId {
        if second { &self.cast.organisations.second_provider } else { &self.cast.organisations.provider }
    }

    async fn publish(&self, design: &Design) -> Result<Version, DemoProblem> {
        let organisation = self.provider(design.second);
        let people = &self.cast.people;
        let designing = self.acting(&people.designer, organisation, Role::Designer, 60);
        let id = MicrocredentialVersionId::fresh(designing.now, designing.entropy.as_ref());
        let begin = CreateMicrocredential {
            id: MicrocredentialId::fresh(designing.now, designing.entropy.as_ref()),
            version: id.clone(),
            organisation: organisation.clone(),
            basics: basics(design)?,
        };
        self.store.run(&designing, &begin).await?;
        let mut changes = self.parts(&designing, design)?;
        let dressed = design.title == dressing::TITLE;
        if dressed {
            changes.push(dressing::in_english(&changes));
        }
        self.store.run(&designing, &ChangeVersion { version: id.clone(), changes }).await?;
        if dressed {
            self.dress(&designing, &id).await?;
        }
        self.store.run(&designing, &SubmitForReview { version: id.clone() }).await?;
        let deciding = self.acting(&people.manager, organisation, Role::Manager, 55);
        let decision = ReviewDecision::Approve { confirmed: Vec::new() };
        self.store.run(&deciding, &ReviewVersion { version: id.clone(), decision }).await?;
        Ok(self.store.run(&deciding, &PublishVersion { version: id }).await?)
    }

    fn parts(&self, ctx: &Ctx, design: &Design) -> Result<Vec<Change>, DemoProblem> {
        let entropy = ctx.entropy.as_ref();
        let mut changes = Vec::new();
        for (text, code, level) in design.outcomes {
            changes.push(Change::PutOutcome(Outcome {
                id: OutcomeId::fresh(ctx.now, entropy),
                text: (*text).to_owned(),
                concept: Some(self.concept(code, design.lang)?),
                level: SkillLevel::new(*level).map_err(out_of_range)?,
            }));
        }
        changes.extend(design.tasks.iter().map(|(title, instructions, evidence)| {
            Change::PutTask(ChallengeTask {
                id: ChallengeTaskId::fresh(ctx.now, entropy),
                title: (*title).to_owned(),
                instructions: (*instructions).to_owned(),
                evidence: *evidence,
                quiz: None,
            })
        }));
        if design.assessors > 1 {
            changes.push(Change::PutTask(disputes::quiz(ctx)));
        }
        changes.extend(design.rubric.iter().map(|(title, levels)| {
            let level = |(title, points): (&&str, i64)| RubricLevel { title: (*title).to_owned(), points };
            Change::PutCriterion(RubricCriterion {
                id: RubricCriterionId::fresh(ctx.now, entropy),
                title: (*title).to_owned(),
                levels: levels.iter().zip([0, 6, 10]).map(level).collect(),
                required: 1,
            })
        }));
        Ok(changes)
    }

    fn concept(&self, code: &str, lang: kernel::Lang) -> Result<LinkedConcept, DemoProblem> {
        let uri = format!("{}{code}", skills::starter::ADDRESS);
        let found = self.concepts.by_uri(&uri);
        let concept = found.ok_or_else(|| DemoProblem(format!("{uri} is not a concept")))?;
        Ok(LinkedConcept {
            id: concept.id().clone(),
            uri: concept.uri().to_owned(),
            name: concept.name(lang).to_owned(),
            framework: concept.framework().framework.name.clone(),
        })
    }

    /// A draft that still lacks much, for the designer to go on with.
    async fn unfinished(&self) -> Result<(), DemoProblem> {
        let organisation = self.provider(false);
        let designing = self.acting(&self.cast.people.designer, organisation, Role::Designer, 3);
        let mut basics = Basics::titled("Curare il verde di quartiere", kernel::Lang::It);
        "Potare, irrigare e tenere in ordine un giardino pubblico insieme a chi ci abita."
            .clone_into(&mut basics.description);
        let begin = CreateMicrocredential {
            id: MicrocredentialId::fresh(designing.now, designing.entropy.as_ref()),
            version: MicrocredentialVersionId::fresh(designing.now, designing.entropy.as_ref()),
            organisation: organisation.clone(),
            basics,
        };
        self.store.run(&designing, &begin).await?;
        Ok(())
    }

    /// A next version that waits for its reviewer, with an English translation and a remark; and the provider's rules.
    async fn in_review(&self, version: &Version) -> Result<(), DemoProblem> {
        let organisation = &version.organisation;
        let designing = self.acting(&self.cast.people.designer, organisation, Role::Designer, 4);
        let entropy = designing.entropy.as_ref();
        let id = MicrocredentialVersionId::fresh(designing.now, entropy);
        let begin = BeginNextVersion { from: version.id.clone(), id: id.clone() };
        let next = self.store.run(&designing, &begin).await?;
        let change = ChangeVersion { version: id.clone(), changes: next_changes(&next) };
        self.store.run(&designing, &change).await?;
        self.store.run(&designing, &SubmitForReview { version: id.clone() }).await?;
        let reviewing = self.acting(&self.cast.people.validator, organisation, Role::Validator, 2);
        let remark = CommentOnVersion {
            id: ReviewCommentId::fresh(reviewing.now, reviewing.entropy.as_ref()),
            version: id,
            field: "workload".to_owned(),
            body:
                "Dodici ore bastano anche per il controllo finale? Nell’ultima edizione il tempo è mancato."
                    .to_owned(),
        };
        self.store.run(&reviewing, &remark).await?;
        let managing = self.acting(&self.cast.people.manager, organisation, Role::Manager, 30);
        let own_checks = vec![
            "Almeno un’azienda del territorio ha letto i risultati e li ritiene utili.".to_owned(),
            "Chi non conosce la materia capisce che cosa si sa fare alla fine.".to_owned(),
        ];
        let rules = Rules { own_checks, remark_percent: 10, ..Rules::default() };
        let organisation = organisation.clone();
        Ok(self.store.run(&managing, &ChangeRules { organisation, rules }).await?)
    }

    async fn offer(&self, offer: &stages::Offer, version: &Version) -> Result<Offered, DemoProblem> {
        let designing = self.acting(&self.cast.people.designer, &version.organisation, Role::Designer, 50);
        let create = CreateMicroStage {
            id: MicroStageId::fresh(designing.now, designing.entropy.as_ref()),
            organisation: version.organisation.clone(),
            offer: Offer {
                version: version.id.clone(),
                title: offer.title.to_owned(),
                description: offer.description.to_owned(),
                lang: version.content.basics.lang,
                mode: offer.mode,
                minutes: Minutes::new(offer.minutes).map_err(out_of_range)?,
                price: Money::from_cents(offer.price_cents).map_err(out_of_range)?,
                payer: offer.payer,
                audience: offer.audience.to_owned(),
                outcomes: version.content.outcomes.iter().map(|outcome| outcome.id.clone()).collect(),
            },
        };
        let stage = self.store.run(&designing, &create).await?;
        let mut ahead = Vec::new();
        for (days, place, venue) in offer.runs {
            let plan = self.plan(offer, *days, place, venue)?;
            ahead.push(self.edition(&designing, &stage.id, plan).await?);
        }
        Ok(Offered { stage: stage.id, organisation: stage.organisation, ahead })
    }

    async fn edition(&self, ctx: &Ctx, stage: &MicroStageId, plan: Plan) -> Result<EditionId, DemoProblem> {
        let id = EditionId::fresh(ctx.now, ctx.entropy.as_ref());
        let create = CreateEdition { id: id.clone(), stage: stage.clone(), plan, open: true };
        self.store.run(ctx, &create).await?;
        Ok(id)
    }

    /// So many days from today, in the morning, or in the evening when it is online.
    fn plan(&self, offer: &stages::Offer, days: i64, place: &str, venue: &str) -> Result<Plan, DemoProblem> {
        let hour = if offer.mode == Mode::Online { 17 } else { 9 };
        let starts_at = self.moment(days, hour)?;
        let online = place.is_empty() || offer.mode == Mode::Blended;
        let link = if online { format!("https://aula.demo.example/{}", days + 100) } else { String::new() };
        Ok(Plan {
            sessions: Vec::new(),
            room: None,
            seats_least: 0,
            place: place.to_owned(),
            venue: venue.to_owned(),
            link,
            starts_at,
            ends_at: starts_at.plus_minutes(offer.minutes),
            zone: Zone::rome(),
            seats: if online { 20 } else { 12 },
            trainer: self.cast.people.trainer.clone(),
            booking_opens_at: self.ctx.now.plus_days(-49),
            booking_closes_at: starts_at,
        })
    }

    /// An hour of a day in Italy, counted from today.
    fn moment(&self, days: i64, hour: i8) -> Result<Timestamp, DemoProblem> {
        let day = self.ctx.now.plus_days(days).in_zone(&Zone::rome()).date();
        let moment = day.at(hour, 0, 0, 0).in_tz(Zone::rome().as_str());
        let moment = moment.map_err(|problem| DemoProblem(problem.to_string()))?;
        Ok(Timestamp::from_microseconds(moment.timestamp().as_microsecond()))
    }
}

/// What the designer changes in the next version of the first microcredential.
fn next_changes(version: &Version) -> Vec<Change> {
    let mut basics = version.content.basics.clone();
    basics.workload = Minutes::new(12 * 60).ok();
    basics.credits = basics.workload.and_then(Credits::of);
    "Scuola Digitale Bergamo".clone_into(&mut basics.eqf_verified_by);
    basics.supervision = Some(Said { code: Supervision::Supervised, words: "Con sorveglianza".to_owned() });
    basics.stackability = Some(Said { code: Stackability::StandAlone, words: "Sta da sola".to_owned() });
    let english = [
        "Sorts data from different sources into a table, without duplicates or wrong formats.",
        "Works out totals, due dates and open amounts with formulas that keep themselves up to date.",
        "Checks one’s own work before handing it in and corrects the errors found.",
    ];
    let outcomes = version.content.outcomes.iter().map(|outcome| outcome.id.clone());
    let said = Translation {
        title: "Spreadsheets for office work".to_owned(),
        description: "Building a spreadsheet that others can use: tidy data, right formulas, a summary that answers \
                      a real question."
            .to_owned(),
        criteria: "Earned by handing in a working spreadsheet on real data and explaining the choices made.".to_owned(),
        challenge: "A small firm in Cremona keeps its invoices in a messy list. Its owner wants to know every month who \
                    still has to pay, and how much."
            .to_owned(),
        outcomes: outcomes.zip(english.map(str::to_owned)).collect(),
    };
    vec![Change::Basics(Box::new(basics)), Change::Translate(kernel::Lang::En, Box::new(said))]
}

fn basics(design: &Design) -> Result<Basics, DemoProblem> {
    Ok(Basics {
        description: design.description.to_owned(),
        criteria: design.criteria.to_owned(),
        challenge: design.challenge.to_owned(),
        workload: Some(Minutes::new(design.hours * 60).map_err(out_of_range)?),
        eqf_level: Some(EqfLevel::new(design.eqf).map_err(out_of_range)?),
        assessment_type: Some(Said { code: design.assessment.0, words: design.assessment.1.to_owned() }),
        participation_form: Some(Said {
            code: design.participation.0,
            words: design.participation.1.to_owned(),
        }),
        quality_assurance: Some(Said { code: QualityAssurance::Internal, words: design.quality.to_owned() }),
        prerequisites: design.prerequisites.to_owned(),
        colour: design.colour.to_owned(),
        assessors: design.assessors,
        group_most: (design.assessors > 1).then_some(4),
        ..Basics::titled(design.title, design.lang)
    })
}

fn out_of_range(problem: kernel::OutOfRange) -> DemoProblem {
    DemoProblem(problem.to_string())
}
