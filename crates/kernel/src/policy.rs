//! The policy: a table of roles × resources × actions, and nothing else.
//!
//! Code asks [`crate::Ctx::authorise`]; this table answers. `xtask regenerate` writes it to
//! `docs/policy.md`, and CI refuses a difference.

use crate::{Actor, OrganisationId, PersonId};
use serde::{Deserialize, Serialize};

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $word)] $variant,)* }
        impl $name {
            /// All of them, in the order of the table.
            pub const ALL: &'static [$name] = &[$($name::$variant,)*];
            /// The word as stored.
            #[must_use]
            pub const fn as_str(self) -> &'static str { match self { $($name::$variant => $word,)* } }
            /// Reads the stored word; `None` when it is none of them.
            #[must_use]
            pub fn parse(word: &str) -> Option<Self> { match word { $($word => Some($name::$variant),)* _ => None } }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { out.write_str(self.as_str()) }
        }
    };
}

words! {
    /// What somebody is in an organisation.
    Role {
        /// Runs the whole network: admits members, keeps the trust list.
        NetworkAdministrator = "network_administrator",
        /// Runs one organisation: its people, its profile, its keys.
        Manager = "manager",
        /// Designs microcredentials and micro-stages.
        Designer = "designer",
        /// Runs editions and marks attendance.
        Trainer = "trainer",
        /// Marks submissions.
        Assessor = "assessor",
        /// Makes an assessment count.
        Validator = "validator",
        /// Describes roles and looks for talent.
        Recruiter = "recruiter",
        /// Accompanies learners at the desk of a municipality.
        Counsellor = "counsellor",
        /// Runs a skill hub.
        HubManager = "hub_manager",
        /// Accompanies newcomers in a company.
        Mentor = "mentor",
    }
}

words! {
    /// What somebody may do to a resource.
    Action {
        /// Read it.
        See = "see",
        /// Make one.
        Create = "create",
        /// Change or withdraw it.
        Change = "change",
        /// Judge it: approve, mark, validate, admit, revoke.
        Decide = "decide",
    }
}

words! {
    /// What is acted on.
    ResourceKind {
        /// The network itself.
        Network = "network",
        /// A member organisation.
        Organisation = "organisation",
        /// Who belongs to an organisation, as what.
        Membership = "membership",
        /// A person's own account and data.
        Person = "person",
        /// The list of who may award what.
        TrustList = "trust_list",
        /// Counts and indicators of the network.
        Indicator = "indicator",
        /// The audit trail.
        AuditTrail = "audit_trail",
        /// A framework of concepts.
        Framework = "framework",
        /// A microcredential and its versions.
        Microcredential = "microcredential",
        /// By which rules an organisation designs and assesses.
        QualityFramework = "quality_framework",
        /// The decision to publish a version.
        Publication = "publication",
        /// An offer of training.
        MicroStage = "micro_stage",
        /// A run of an offer.
        Edition = "edition",
        /// A seat.
        Enrolment = "enrolment",
        /// Seats that a company books for its people.
        SeatGroup = "seat_group",
        /// The room of an edition: introductions, messages, materials.
        Room = "room",
        /// Who came.
        Attendance = "attendance",
        /// A training that nobody offers yet.
        TrainingRequest = "training_request",
        /// Work handed in.
        Submission = "submission",
        /// An assessor's judgement.
        Mark = "mark",
        /// The decision on a judged submission.
        Validation = "validation",
        /// Many rows at once: seats, attendance, awards and what becomes of them.
        BulkRun = "bulk_run",
        /// An award and its signed forms.
        Award = "award",
        /// An organisation's signing keys.
        SigningKey = "signing_key",
        /// A person's backpack and its shares.
        Backpack = "backpack",
        /// A run of the interest questionnaire; it needs no account, and is reached by the key of the browser
        /// that began it or by its owner.
        InterestAssessment = "interest_assessment",
        /// Skills, targets and plans of a person.
        SkillProfile = "skill_profile",
        /// A person's objection to a requirement or a level.
        Dispute = "dispute",
        /// A company's role profile.
        RoleProfile = "role_profile",
        /// The anonymous search for people.
        TalentSearch = "talent_search",
        /// A wish to talk to somebody.
        ContactRequest = "contact_request",
        /// A hub, its programmes and cohorts.
        Hub = "hub",
    }
}

/// How far a grant reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// The person's own resources.
    Own,
    /// The resources of the organisation in which the role is held.
    Organisation,
    /// Every resource of the network.
    Network,
}

/// Who a line of the table speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Anyone, signed in or not.
    Anyone,
    /// Any signed-in person.
    SignedIn,
    /// Whoever holds the role.
    Holds(Role),
}

/// One line of the table.
#[derive(Debug, Clone, Copy)]
pub struct Grant {
    /// To whom.
    pub who: Who,
    /// On what.
    pub kind: ResourceKind,
    /// To do what.
    pub actions: &'static [Action],
    /// How far.
    pub reach: Reach,
}

/// The resource an action is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    /// What it is.
    pub kind: ResourceKind,
    /// Whose it is, when it is a person's.
    pub owner: Option<PersonId>,
    /// Which organisation it belongs to, when it belongs to one.
    pub organisation: Option<OrganisationId>,
}

impl Resource {
    /// Something of the network as a whole.
    #[must_use]
    pub const fn of_network(kind: ResourceKind) -> Self {
        Self { kind, owner: None, organisation: None }
    }

    /// Something of a person.
    #[must_use]
    pub fn of_person(kind: ResourceKind, owner: &PersonId) -> Self {
        Self { kind, owner: Some(owner.clone()), organisation: None }
    }

    /// Something of an organisation.
    #[must_use]
    pub fn of_organisation(kind: ResourceKind, organisation: &OrganisationId) -> Self {
        Self { kind, owner: None, organisation: Some(organisation.clone()) }
    }

    /// Something of a person, kept by an organisation (a submission, a seat).
    #[must_use]
    pub fn of_both(kind: ResourceKind, owner: &PersonId, organisation: &OrganisationId) -> Self {
        Self { kind, owner: Some(owner.clone()), organisation: Some(organisation.clone()) }
    }
}

use Action::{Change, Create, Decide, See};
use Reach::{Network, Organisation, Own};
use Role as R;
use Who::{Anyone, Holds, SignedIn};

const fn grant(who: Who, kind: ResourceKind, actions: &'static [Action], reach: Reach) -> Grant {
    Grant { who, kind, actions, reach }
}

/// The whole policy. What is not granted here is refused.
pub const TABLE: &[Grant] = &[
    // what everybody may see
    grant(Anyone, ResourceKind::Network, &[See], Network),
    grant(Anyone, ResourceKind::Organisation, &[See], Network),
    grant(Anyone, ResourceKind::TrustList, &[See], Network),
    grant(Anyone, ResourceKind::Framework, &[See], Network),
    grant(Anyone, ResourceKind::Microcredential, &[See], Network),
    grant(Anyone, ResourceKind::MicroStage, &[See], Network),
    grant(Anyone, ResourceKind::Edition, &[See], Network),
    grant(Anyone, ResourceKind::Hub, &[See], Network),
    grant(Anyone, ResourceKind::TrainingRequest, &[See], Network),
    grant(Anyone, ResourceKind::InterestAssessment, &[See, Create, Change], Network),
    // a person and what is theirs
    grant(Anyone, ResourceKind::Person, &[Create], Network),
    grant(SignedIn, ResourceKind::Organisation, &[Create], Network),
    grant(SignedIn, ResourceKind::Person, &[See, Change], Own),
    grant(SignedIn, ResourceKind::Enrolment, &[See, Create, Change], Own),
    grant(SignedIn, ResourceKind::Room, &[See, Create, Change], Own),
    grant(SignedIn, ResourceKind::TrainingRequest, &[Create, Change], Own),
    grant(SignedIn, ResourceKind::Submission, &[See, Create, Change], Own),
    grant(SignedIn, ResourceKind::Award, &[See], Own),
    grant(SignedIn, ResourceKind::Backpack, &[See, Create, Change], Own),
    grant(SignedIn, ResourceKind::SkillProfile, &[See, Create, Change], Own),
    grant(SignedIn, ResourceKind::Dispute, &[See, Create], Own),
    grant(SignedIn, ResourceKind::ContactRequest, &[See, Decide], Own),
    // one organisation
    grant(Holds(R::Manager), ResourceKind::Organisation, &[Change], Organisation),
    grant(Holds(R::Manager), ResourceKind::Membership, &[See, Create, Change], Organisation),
    grant(Holds(R::Manager), ResourceKind::SigningKey, &[See, Create, Change], Organisation),
    grant(Holds(R::Manager), ResourceKind::AuditTrail, &[See], Organisation),
    grant(Holds(R::Manager), ResourceKind::Microcredential, &[See], Organisation),
    grant(Holds(R::Manager), ResourceKind::Publication, &[See, Decide], Organisation),
    grant(Holds(R::Manager), ResourceKind::QualityFramework, &[See, Change], Organisation),
    grant(Holds(R::Manager), ResourceKind::MicroStage, &[Create, Change], Organisation),
    grant(Holds(R::Manager), ResourceKind::Edition, &[Create, Change], Organisation),
    grant(Holds(R::Manager), ResourceKind::Enrolment, &[See], Organisation),
    grant(Holds(R::Manager), ResourceKind::SeatGroup, &[See, Create, Change], Organisation),
    grant(Holds(R::Manager), ResourceKind::TrainingRequest, &[Decide], Organisation),
    grant(Holds(R::Manager), ResourceKind::Submission, &[See], Organisation),
    grant(Holds(R::Manager), ResourceKind::Indicator, &[See], Organisation),
    grant(Holds(R::Manager), ResourceKind::Award, &[See, Decide], Organisation),
    grant(Holds(R::Manager), ResourceKind::BulkRun, &[See, Create, Change, Decide], Organisation),
    // training providers
    grant(Holds(R::Designer), ResourceKind::Microcredential, &[Create, Change], Organisation),
    grant(Holds(R::Designer), ResourceKind::Publication, &[See], Organisation),
    grant(Holds(R::Designer), ResourceKind::QualityFramework, &[See], Organisation),
    grant(Holds(R::Designer), ResourceKind::MicroStage, &[Create, Change], Organisation),
    grant(Holds(R::Designer), ResourceKind::Edition, &[Create, Change], Organisation),
    grant(Holds(R::Designer), ResourceKind::TrainingRequest, &[Decide], Organisation),
    grant(Holds(R::Validator), ResourceKind::Publication, &[See, Decide], Organisation),
    grant(Holds(R::Validator), ResourceKind::QualityFramework, &[See], Organisation),
    grant(Holds(R::Trainer), ResourceKind::QualityFramework, &[See], Organisation),
    grant(Holds(R::Trainer), ResourceKind::Edition, &[Change], Organisation),
    grant(Holds(R::Trainer), ResourceKind::Enrolment, &[See], Organisation),
    grant(Holds(R::Trainer), ResourceKind::Room, &[See, Create, Change, Decide], Organisation),
    grant(Holds(R::Trainer), ResourceKind::Attendance, &[See, Create, Change], Organisation),
    grant(Holds(R::Assessor), ResourceKind::QualityFramework, &[See], Organisation),
    grant(Holds(R::Assessor), ResourceKind::Submission, &[See], Organisation),
    grant(Holds(R::Assessor), ResourceKind::Mark, &[See, Create, Change], Organisation),
    grant(Holds(R::Validator), ResourceKind::Submission, &[See], Organisation),
    grant(Holds(R::Validator), ResourceKind::Mark, &[See], Organisation),
    grant(Holds(R::Validator), ResourceKind::Validation, &[See, Create, Decide], Organisation),
    // companies
    grant(Holds(R::Recruiter), ResourceKind::SeatGroup, &[See, Create, Change], Organisation),
    grant(Holds(R::Recruiter), ResourceKind::RoleProfile, &[See, Create, Change], Organisation),
    grant(Holds(R::Manager), ResourceKind::RoleProfile, &[See, Create, Change], Organisation),
    grant(Holds(R::Recruiter), ResourceKind::Dispute, &[See, Decide], Organisation),
    grant(Holds(R::Manager), ResourceKind::Framework, &[Create, Change], Organisation),
    grant(Holds(R::Recruiter), ResourceKind::TalentSearch, &[See], Organisation),
    grant(Holds(R::Recruiter), ResourceKind::ContactRequest, &[See, Create], Organisation),
    // municipalities and hubs
    grant(Holds(R::HubManager), ResourceKind::Hub, &[Create, Change], Organisation),
    grant(Holds(R::HubManager), ResourceKind::Indicator, &[See], Organisation),
    // network governance
    grant(Holds(R::NetworkAdministrator), ResourceKind::Network, &[Change], Network),
    grant(Holds(R::NetworkAdministrator), ResourceKind::Organisation, &[Create, Change, Decide], Network),
    grant(Holds(R::NetworkAdministrator), ResourceKind::Membership, &[See, Create, Change], Network),
    grant(Holds(R::NetworkAdministrator), ResourceKind::TrustList, &[Create, Change, Decide], Network),
    grant(Holds(R::NetworkAdministrator), ResourceKind::Indicator, &[See], Network),
    grant(Holds(R::NetworkAdministrator), ResourceKind::AuditTrail, &[See], Network),
    grant(Holds(R::NetworkAdministrator), ResourceKind::Framework, &[Create, Change], Network),
    grant(Holds(R::NetworkAdministrator), ResourceKind::Dispute, &[See, Decide], Network),
    grant(Holds(R::NetworkAdministrator), ResourceKind::Hub, &[Create, Change], Network),
];

/// Whether the table grants `action` on `resource` to `actor`. The system itself may do everything.
#[must_use]
pub fn grants(actor: &Actor, action: Action, resource: &Resource) -> bool {
    match actor {
        Actor::System(_) => true,
        Actor::Visitor => lines(action, resource).any(|line| line.who == Anyone),
        Actor::Person { id, memberships } => lines(action, resource).any(|line| match line.who {
            Anyone => true,
            SignedIn => line.reach != Own || resource.owner.as_ref() == Some(id),
            Holds(role) => memberships.iter().any(|held| {
                held.role == role
                    && (line.reach == Network || resource.organisation.as_ref() == Some(&held.organisation))
            }),
        }),
    }
}

fn lines(action: Action, resource: &Resource) -> impl Iterator<Item = &'static Grant> {
    let kind = resource.kind;
    TABLE.iter().filter(move |line| line.kind == kind && line.actions.contains(&action))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Membership, SeededEntropy, Timestamp};

    #[test]
    fn a_role_reaches_its_own_organisation_only() {
        let entropy = SeededEntropy::new(3);
        let now = Timestamp::from_microseconds(0);
        let (ours, theirs) = (OrganisationId::fresh(now, &entropy), OrganisationId::fresh(now, &entropy));
        let assessor = Actor::Person {
            id: PersonId::fresh(now, &entropy),
            memberships: vec![Membership { organisation: ours.clone(), role: Role::Assessor }],
        };
        let mark = |of: &OrganisationId| Resource::of_organisation(ResourceKind::Mark, of);
        assert!(grants(&assessor, Create, &mark(&ours)));
        assert!(!grants(&assessor, Create, &mark(&theirs)));
        assert!(!grants(&Actor::Visitor, See, &mark(&ours)));
    }

    #[test]
    fn a_person_reaches_what_is_theirs_only() {
        let entropy = SeededEntropy::new(4);
        let now = Timestamp::from_microseconds(0);
        let (me, you) = (PersonId::fresh(now, &entropy), PersonId::fresh(now, &entropy));
        let actor = Actor::Person { id: me.clone(), memberships: vec![] };
        assert!(grants(&actor, Change, &Resource::of_person(ResourceKind::Backpack, &me)));
        assert!(!grants(&actor, Change, &Resource::of_person(ResourceKind::Backpack, &you)));
        assert!(!grants(&actor, See, &Resource::of_network(ResourceKind::Indicator)));
    }
}
