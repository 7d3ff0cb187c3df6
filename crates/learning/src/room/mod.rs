//! The room of an edition: participants who agree introduce themselves, write and exchange contacts; whoever teaches leaves
//! materials and tells everybody what is new.
//!
//! ```text
//! a seat ──join──▶ in the room ──leave──▶ out, with everything they wrote
//!                       └──the room closes (days after the end)──▶ what people wrote is gone
//! ```
//!
//! Invariants: nobody is in the room who has no seat or has not agreed, and who leaves takes along what they wrote; only
//! those in the room, and whoever teaches, read it; a hidden message says why, and its words are shown to nobody but those who
//! moderate; a contact is seen when both have given theirs, and not before. Materials and announcements are for
//! everybody with a seat. Whoever loses the seat leaves the room; when a person is erased they leave every room.

mod access;
mod commands;
mod guiding;
mod handlers;
mod model;
mod pages;
pub(crate) mod rows;
mod samples;

pub use commands::{
    CloseRoom, GiveContact, JoinRoom, LeaveRoom, ReportMessage, RoomError, TakeContactBack, WriteMessage,
};
pub(crate) use commands::{close_later, forget_person, leave, terms_changed};
pub use guiding::{AddMaterial, Announce, Content, HideMessage, RemoveMaterial};
pub(crate) use handlers::routes;
pub use model::{Announcement, Material, Member, Message};
pub(crate) use samples::all as samples;
