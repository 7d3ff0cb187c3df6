//! Rate limits: a few buckets, each counted by a key (an address, an account).

use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use kernel::Fault;
use std::num::NonZeroU32;

/// What is limited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bucket {
    /// Attempts to sign in, by account and by address.
    SignIn,
    /// New accounts and mails that anybody can cause, by address.
    SignUp,
    /// Costly public work: verification of uploads, by address.
    Verification,
    /// Requests of programs, by their key.
    Program,
}

/// The counters.
pub struct Limits {
    sign_in: DefaultKeyedRateLimiter<String>,
    sign_up: DefaultKeyedRateLimiter<String>,
    verification: DefaultKeyedRateLimiter<String>,
    program: DefaultKeyedRateLimiter<String>,
}

const fn per_minute(count: u32, burst: u32) -> Quota {
    match (NonZeroU32::new(count), NonZeroU32::new(burst)) {
        (Some(count), Some(burst)) => Quota::per_minute(count).allow_burst(burst),
        _ => Quota::per_minute(NonZeroU32::MIN),
    }
}

impl Limits {
    /// The product's limits: ten attempts to sign in at once, then six a minute; twenty new accounts
    /// from one address at once, then ten a minute; sixty verifications a minute; a program 600 requests at once,
    /// then 1,200 a minute.
    #[must_use]
    pub fn standard() -> Self {
        Self::new(per_minute(6, 10), per_minute(10, 20), per_minute(60, 60), per_minute(1_200, 600))
    }

    /// Limits that nobody reaches, for load tests.
    #[must_use]
    pub fn none() -> Self {
        let all = per_minute(u32::MAX, u32::MAX);
        Self::new(all, all, all, all)
    }

    fn new(sign_in: Quota, sign_up: Quota, verification: Quota, program: Quota) -> Self {
        Self {
            sign_in: RateLimiter::keyed(sign_in),
            sign_up: RateLimiter::keyed(sign_up),
            verification: RateLimiter::keyed(verification),
            program: RateLimiter::keyed(program),
        }
    }

    /// Counts one attempt.
    ///
    /// # Errors
    /// [`Fault::TooMany`] with the seconds to wait.
    pub fn count(&self, bucket: Bucket, key: &str) -> Result<(), Fault> {
        let limiter = match bucket {
            Bucket::SignIn => &self.sign_in,
            Bucket::SignUp => &self.sign_up,
            Bucket::Verification => &self.verification,
            Bucket::Program => &self.program,
        };
        limiter.check_key(&key.to_owned()).map_err(|until| {
            let wait = until.wait_time_from(DefaultClock::default().now());
            Fault::TooMany { seconds: wait.as_secs() + 1 }
        })
    }
}
