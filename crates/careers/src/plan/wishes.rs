//! What a plan may take, and what the person wishes of it.

use super::rows;
use kernel::{Action, Ctx, Fault, MicroStageId, PersonId, Problem, Resource, ResourceKind, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Command, Refusable, Subject, Tx};

/// Limits and wishes, as stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Wishes {
    /// Hours of learning.
    pub hours: i64,
    /// Euro that the person pays.
    pub own_euro: i64,
    /// Euro that their employer pays, for what companies pay.
    pub company_euro: i64,
    /// Euro of vouchers, for what vouchers pay.
    pub voucher_euro: i64,
    /// Everything has ended by then.
    pub deadline: Option<Timestamp>,
    /// How they can learn (`in_person`, `online`, `blended`); empty when any way will do.
    pub modes: Vec<String>,
    /// In which languages; empty when any will do.
    pub languages: Vec<String>,
    /// The municipality they set out from; empty when they do not say.
    pub home: String,
    /// Minutes of journey that are too many, one way.
    pub longest_journey: Option<i64>,
    /// Stages that must be in the plan.
    pub keep: Vec<MicroStageId>,
    /// Stages that must not be.
    pub without: Vec<MicroStageId>,
}

impl Default for Wishes {
    fn default() -> Self {
        Self {
            hours: 40,
            own_euro: 400,
            company_euro: 0,
            voucher_euro: 0,
            deadline: None,
            modes: Vec::new(),
            languages: Vec::new(),
            home: String::new(),
            longest_journey: None,
            keep: Vec::new(),
            without: Vec::new(),
        }
    }
}

/// A change of mind about one stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wish {
    /// It must be in the plan.
    Keep,
    /// It must not be.
    Without,
    /// As the best plan says.
    Free,
}

impl Wish {
    pub(crate) fn from_code(code: &str) -> Option<Self> {
        match code {
            "keep" => Some(Wish::Keep),
            "without" => Some(Wish::Without),
            "free" => Some(Wish::Free),
            _ => None,
        }
    }
}

impl Wishes {
    /// The same wishes, changed about one stage.
    pub(crate) fn about(mut self, stage: &MicroStageId, wish: Wish) -> Self {
        self.keep.retain(|kept| kept != stage);
        self.without.retain(|left| left != stage);
        match wish {
            Wish::Keep => self.keep.push(stage.clone()),
            Wish::Without => self.without.push(stage.clone()),
            Wish::Free => {}
        }
        self
    }
}

/// Stages about which somebody may have wishes.
const MOST_WISHES: usize = 50;

/// Why wishes were not kept.
#[derive(Debug, thiserror::Error)]
pub enum WishesError {
    /// About too many stages.
    #[error("wishes about more than {MOST_WISHES} stages")]
    TooMany,
    /// Any other.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(WishesError);

impl From<WishesError> for Fault {
    fn from(error: WishesError) -> Self {
        match error {
            WishesError::TooMany => {
                let most = MOST_WISHES.to_string();
                Fault::Refused(Problem::new("careers-plan-too-many-wishes").with("most", most))
            }
            WishesError::Refusable(error) => error.into(),
        }
    }
}

/// Keeps what somebody wishes of their plan.
pub struct SaveWishes(pub Wishes);

impl Command for SaveWishes {
    type Output = PersonId;
    type Error = WishesError;
    const NAME: &'static str = "save_plan_wishes";

    fn subject(&self, person: &PersonId) -> Subject {
        Subject::new(ResourceKind::SkillProfile, person.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<PersonId, WishesError> {
        let person = ctx.person().ok_or(Refusable::NotFound)?.clone();
        ctx.authorise(Action::Change, &Resource::of_person(ResourceKind::SkillProfile, &person))?;
        if self.0.keep.len() + self.0.without.len() > MOST_WISHES {
            return Err(WishesError::TooMany);
        }
        rows::put_wishes(tx, ctx, &person, &self.0).await?;
        Ok(person)
    }
}
