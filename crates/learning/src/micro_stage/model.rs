//! An offer of training. Pure.

use crate::words::words;
use kernel::{
    ConceptId, Lang, MicroStageId, MicrocredentialVersionId, Minutes, Money, OrganisationId, OutcomeId,
    SkillLevel, Timestamp,
};

words! {
    /// How one takes part.
    Mode {
        /// On site.
        InPerson = "in_person",
        /// Online.
        Online = "online",
        /// Partly one, partly the other.
        Blended = "blended",
    }
}

words! {
    /// Who pays.
    Payer {
        /// Whoever takes part.
        Person = "person",
        /// Their company.
        Company = "company",
        /// A voucher.
        Voucher = "voucher",
        /// A public fund.
        PublicFund = "public_fund",
    }
}

words! {
    /// Whether it is offered.
    StageState {
        /// It stands in the catalogue.
        Offered = "offered",
        /// It no longer does.
        Withdrawn = "withdrawn",
    }
}

/// The shortest and the longest micro-stage, in minutes: two to eight hours.
pub const LENGTH: std::ops::RangeInclusive<i64> = 120..=480;

/// What is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The published version it leads to.
    pub version: MicrocredentialVersionId,
    /// Title.
    pub title: String,
    /// What happens in it.
    pub description: String,
    /// Language in which it is held.
    pub lang: Lang,
    /// How one takes part.
    pub mode: Mode,
    /// How long it is.
    pub minutes: Minutes,
    /// What it costs.
    pub price: Money,
    /// Who pays.
    pub payer: Payer,
    /// For whom it is.
    pub audience: String,
    /// Which outcomes of the version it trains.
    pub outcomes: Vec<OutcomeId>,
}

/// An outcome as the offer shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfferedOutcome {
    /// The outcome.
    pub id: OutcomeId,
    /// Its text.
    pub text: String,
    /// Its concept.
    pub concept: Option<ConceptId>,
    /// The concept's official address.
    pub concept_uri: Option<String>,
    /// The concept's name.
    pub concept_name: Option<String>,
    /// The level it proves.
    pub level: SkillLevel,
}

/// A micro-stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MicroStage {
    /// Its id.
    pub id: MicroStageId,
    /// Who offers it.
    pub organisation: OrganisationId,
    /// Whether it is offered.
    pub state: StageState,
    /// What is offered; its `outcomes` are those of `outcomes`.
    pub offer: Offer,
    /// The outcomes it trains.
    pub outcomes: Vec<OfferedOutcome>,
    /// Title of the microcredential it leads to.
    pub credential: String,
    /// When it last changed.
    pub changed_at: Timestamp,
}
