//! Whether a credential still holds: status lists.
//!
//! Bitstring Status List 1.0 is written and read (one bit or more per entry), the Token Status List and the 1EdTech
//! revocation list are read too. A list is itself a signed credential; its proof is the report's business.

mod bitstring;
mod entry;
mod list_credential;
mod token;

pub use bitstring::{BitstringStatusList, MINIMUM_ENTRIES, StatusListError};
pub use entry::{StatusEntry, StatusValue};
pub use list_credential::{StatusPurpose, read_list_credential, status_list_credential};
pub use token::{TokenStatus, TokenStatusList};
