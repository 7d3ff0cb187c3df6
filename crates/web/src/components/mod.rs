//! The parts pages are made of. None can be called without what accessibility needs: a field needs its
//! label, a table its caption, a picture its text, and a state its words beside its colour.

mod action;
mod card;
mod choice;
mod confirm;
mod field;
mod figure;
mod form;
mod icon;
mod listing;
mod progress;
mod search;
mod status;
mod table;

pub use action::{Button, copy_field, link_button, post_button};
pub(crate) use card::shut;
pub use card::{Card, card_grid, empty_state, hero, section, stats, subsection};
pub use choice::{Choice, Choices, Rating};
pub use confirm::{Confirmation, confirm_page};
pub use field::{Field, File, Moment};
pub use figure::{details, figure, picture};
pub use form::{Form, FormState, csrf_field};
pub use icon::{Icon, icon};
pub use listing::{Tab, definition_list, pagination, tabs};
pub use progress::{Happening, Step, StepState, progress, skill_level, steps, timeline};
pub use search::{Filter, search_field};
pub use status::{CheckOutcome, NamedCheck, Tone, alert, callout, named_checks, pill, tag};
pub use table::{Cell, Table};
