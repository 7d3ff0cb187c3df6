//! CASE 1.1 (1EdTech Competencies and Academic Standards Exchange): our own frameworks for other systems, at the addresses
//! of the specification's REST binding under `/ims/case/v1p1`.
//!
//! What others publish (ESCO, O*NET, `DigComp`) is theirs to give out and is not exported.

mod handlers;
mod rows;

pub(crate) use handlers::{association, document, documents, item, item_associations, package};
