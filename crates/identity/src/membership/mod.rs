//! Who belongs to an organisation, as what.
//!
//! ```text
//! invitation (mailed link) ──accepted──▶ roles ──changed──▶ roles ──removed──▶ none
//!      └──withdrawn or expired──▶ gone
//! ```
//!
//! Invariants: a role is held once; an organisation with managers keeps at least one; the administration of the
//! network is given by those who have it, in an organisation of governance only.

mod commands;
mod handlers;
mod pages;
pub(crate) mod rows;

pub use commands::{AddRole, MembershipError, RemoveMember, SetRoles};
pub(crate) use handlers::routes;
pub(crate) use pages::{InvitationView, MembersView, invitation, member, members, no_organisation, removal};
pub(crate) use rows::Member;

use crate::organisation::OrganisationKind;
use kernel::Role;

/// The roles that may be held in an organisation of this kind.
pub(crate) fn roles_in(kind: OrganisationKind) -> Vec<Role> {
    let fits = |role: &&Role| match role {
        Role::NetworkAdministrator => kind == OrganisationKind::Governance,
        Role::Manager => true,
        Role::Designer | Role::Trainer | Role::Assessor | Role::Validator => {
            kind != OrganisationKind::Endorser && kind != OrganisationKind::Governance
        }
        Role::Recruiter | Role::Mentor => {
            matches!(kind, OrganisationKind::Company | OrganisationKind::Municipality)
        }
        Role::Counsellor => matches!(
            kind,
            OrganisationKind::Municipality | OrganisationKind::School | OrganisationKind::Provider
        ),
        Role::HubManager => !matches!(kind, OrganisationKind::Endorser | OrganisationKind::Company),
    };
    Role::ALL.iter().filter(fits).copied().collect()
}
