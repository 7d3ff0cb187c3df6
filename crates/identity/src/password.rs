//! Passwords: argon2id (RFC 9106) with 19 MiB of memory and two passes, away from the threads that answer.
//!
//! Whether an account exists must not show in how long an answer takes: [`Hasher::find`] always makes
//! the same number of hashes.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher as _, PasswordVerifier as _, Version};
use kernel::{Ctx, Fault};

/// Memory of one hash, in KiB.
const MEMORY: u32 = 19 * 1024;
/// Passes over it.
const PASSES: u32 = 2;
/// How many accounts one attempt to sign in is checked against, always.
pub(crate) const CANDIDATES: usize = 2;
/// A hash that no password has, for the accounts that do not exist.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5bm9ib2R5bm9ibw$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// A password as it is kept: a PHC string.
#[derive(Clone, PartialEq, Eq)]
pub struct StoredPassword(String);

impl StoredPassword {
    /// As the database keeps it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// From the database.
    #[must_use]
    pub(crate) fn from_row(text: String) -> Self {
        Self(text)
    }
}

impl std::fmt::Debug for StoredPassword {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("StoredPassword(…)")
    }
}

/// Makes and checks hashes.
#[derive(Debug, Clone, Copy)]
pub struct Hasher;

impl Hasher {
    /// The hash of a new password, with a random salt.
    ///
    /// # Errors
    /// [`Fault::Internal`] when there is no memory for it.
    pub async fn hash(ctx: &Ctx, password: String) -> Result<StoredPassword, Fault> {
        let salt = ctx.random_bytes();
        on_a_worker(move || hash_now(&password, &salt[..16])).await?
    }

    /// Which of the accounts the password opens: always as many hashes, whatever was found.
    ///
    /// # Errors
    /// [`Fault::Internal`] when a hash cannot be made.
    pub(crate) async fn find(
        password: String,
        accounts: Vec<Option<StoredPassword>>,
    ) -> Result<Option<usize>, Fault> {
        on_a_worker(move || {
            let opened: Vec<bool> = (0..CANDIDATES)
                .map(|at| opens(&password, accounts.get(at).and_then(Option::as_ref)))
                .collect();
            opened.iter().position(|&opened| opened)
        })
        .await
    }
}

async fn on_a_worker<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Fault> {
    tokio::task::spawn_blocking(work).await.map_err(|problem| Fault::Internal(problem.to_string()))
}

fn argon2() -> Result<Argon2<'static>, Fault> {
    let params = Params::new(MEMORY, PASSES, 1, None).map_err(|problem| internal(&problem))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn hash_now(password: &str, salt: &[u8]) -> Result<StoredPassword, Fault> {
    let hash: PasswordHash =
        argon2()?.hash_password_with_salt(password.as_bytes(), salt).map_err(|problem| internal(&problem))?;
    Ok(StoredPassword(hash.to_string()))
}

/// Whether the password is the stored one; what is not there is compared all the same.
fn opens(password: &str, stored: Option<&StoredPassword>) -> bool {
    let text = stored.map_or(NOBODY, StoredPassword::as_str);
    let Ok(hash) = PasswordHash::new(text) else { return false };
    let same = Argon2::default().verify_password(password.as_bytes(), &hash).is_ok();
    same && stored.is_some()
}

fn internal(problem: &impl std::fmt::Display) -> Fault {
    Fault::Internal(format!("a password cannot be hashed: {problem}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_opens_its_own_hash_only() {
        let stored = hash_now("correct horse", b"0123456789abcdef").unwrap();
        assert!(stored.as_str().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{}", stored.as_str());
        assert!(opens("correct horse", Some(&stored)));
        assert!(!opens("correct horsf", Some(&stored)));
        assert!(!opens("correct horse", None));
        assert!(PasswordHash::new(NOBODY).is_ok(), "the comparison with nobody must cost as much");
        assert!(!format!("{stored:?}").contains("argon2"));
    }
}
