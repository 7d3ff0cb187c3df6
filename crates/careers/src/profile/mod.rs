//! The skill profile: what somebody can do, what they aim at, and the gap between.
//!
//! Claims come from the person (`self`) and from credentials (`credential`, with the award as proof). Of several
//! claims of one skill the best supported counts, and the page says why. A target is an occupation, a company's
//! open role, or a job advertisement; several are measured together. What closes the gap is read from the learning domain's views.
//!
//! Invariants: one claim per person, skill, source and proof; what a credential proves is added and taken away
//! by events alone; every number can be explained and contested: the person changes their own claim, or has a
//! skill assessed.

mod commands;
mod handlers;
mod jobs;
mod model;
mod nearby_pages;
mod pages;
mod rows;
mod samples;
mod target;
mod target_rows;

pub use commands::{
    AddVerified, ForgetPerson, ProfileError, RemoveClaim, RemoveVerified, StateSkills, StatedSkill,
};
pub use jobs::{AddVerifiedSkills, FollowConsent, Forget, RemoveVerifiedSkills};
pub use model::{SkillsOf, TargetView};
pub use rows::StoredClaim;
pub use target::{
    Aim, AimAtAdvertisement, AimAtRole, AskedSkill, ChooseTarget, Corrections, DropTarget, StoredTarget,
};

pub(crate) use handlers::{
    add_claim, add_target, checklist, gap, nearby, overview, remove_claim, remove_target, save_checklist,
    to_overview,
};
pub(crate) use model::{Meant, meant};
pub(crate) use pages::{offered, source_pill, target_name};
pub(crate) use rows::{NewClaim, concept_exists, put_claim};
pub(crate) use samples::{full as sample_skills, samples};
pub(crate) use target_rows::{is_target, targets};
