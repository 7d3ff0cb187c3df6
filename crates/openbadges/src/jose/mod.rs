//! Compact signatures: a credential inside a JWS (VC-JOSE-COSE 1.0, Open Badges 3.0 section 8.2).
//!
//! ```text
//! header.payload.signature
//!   alg EdDSA | ES256 | ES384 | RS256      typ vc+jwt | vp+jwt (VC-JOSE-COSE) · JWT (Open Badges)
//!   kid: the verification method of the issuer, or jwk: the bare key
//! ```
//!
//! [`Jws`] is the layer that knows nothing of credentials; [`issue_credential`] and [`open_credential`] add what a
//! credential in a JWS must be: the payload *is* the credential (no `vc` claim), and the registered claims `iss`,
//! `sub`, `jti`, `nbf` and `exp` say the same as its members, or it is refused.
//!
//! Opening checks form, not signature: the key is found through [`Jws::key_reference`], and
//! [`Jws::verify`] needs it. A `jwk` in the header proves that the text is whole, never who wrote it.

mod compact;
mod credential;
mod presentation;

pub use compact::{JoseError, Jws, KeyReference, sign};
pub(crate) use compact::{certificates, decode, encode};
pub use credential::{CredentialJws, Profile, issue_credential, open_credential};
pub use presentation::{
    Challenge, PresentationJws, envelope, enveloped, issue_presentation, open_presentation,
};
