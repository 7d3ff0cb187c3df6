//! Being found: a company describes a role, sees anonymous people who agreed to be found, ranked with reasons,
//! and asks for contact; only when the person accepts does a name appear.
//!
//! ```text
//! role ──search──▶ looks (logged, anonymous) ──ask──▶ waiting ─┬─▶ accepted (name and e-mail shown)
//!                                                              └─▶ declined
//! ```
//!
//! Invariants: nobody is shown without a consent that stands in the database at that very moment; a company
//! names a person only by the id of a look, never by the person's; every look stands in the person's own log;
//! a person is asked once for a role, and not again by a company to which they said no.

mod contact;
mod contact_pages;
mod contact_rows;
mod handlers;
mod index;
mod log_handlers;
mod log_pages;
mod look;
mod look_rows;
mod open_handlers;
mod open_pages;
mod pages;
mod role;
mod role_rows;
mod samples;
mod wish;
mod wish_rows;

pub(crate) use contact::tell;
pub use contact::{AnswerContact, AskContact, ContactError, ContactState};
pub use index::{TALENT_SEARCH, Talent};
pub use look::{LookError, LookForPeople, Looked, Narrowed, ShownPerson};
pub use role::{
    Importance, NewRole, RemoveRoleSkill, RoleError, RoleProfile, RoleSkill, SaveRole, SetRoleSkill, ShowRole,
};
pub use wish::{AVAILABILITIES, SaveWish, Wish};

pub(crate) use handlers::{
    add_skill, answer_contact, ask, ask_form, company_contacts, contacts, create, edit, new, overview,
    people, remove_skill, role, save,
};
pub(crate) use log_handlers::{look_at_me, save_wish, search, searches, wish};
pub(crate) use open_handlers::{aim, open_role, open_roles, show};
pub(crate) use samples::samples;
