//! [`Ctx`]: who acts, for which network, when, in which language, and where randomness comes from.

use crate::policy::{self, Action, Resource, Role};
use crate::{Denied, Lang, NetworkId, OrganisationId, PersonId, Timestamp};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// A source of randomness. The server's is the operating system's; a test's is seeded.
pub trait Entropy: Send + Sync {
    /// Fills the buffer with random bytes.
    fn fill(&self, buffer: &mut [u8]);
}

/// A repeatable source for tests and demo data: the same seed gives the same bytes. Never for keys.
#[derive(Debug)]
pub struct SeededEntropy(AtomicU64);

impl SeededEntropy {
    /// A source that starts at `seed`.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }

    /// One step of `SplitMix64`.
    fn next(&self) -> u64 {
        const STEP: u64 = 0x9E37_79B9_7F4A_7C15;
        let mut word = self.0.fetch_add(STEP, Ordering::Relaxed).wrapping_add(STEP);
        word = (word ^ (word >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        word ^ (word >> 31)
    }
}

impl Entropy for SeededEntropy {
    fn fill(&self, buffer: &mut [u8]) {
        for chunk in buffer.chunks_mut(8) {
            chunk.copy_from_slice(&self.next().to_le_bytes()[..chunk.len()]);
        }
    }
}

/// A role somebody holds in an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// Where.
    pub organisation: OrganisationId,
    /// As what.
    pub role: Role,
}

/// Who acts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Actor {
    /// Somebody without a session.
    Visitor,
    /// A signed-in person.
    Person {
        /// Who.
        id: PersonId,
        /// The roles they hold.
        memberships: Vec<Membership>,
    },
    /// The system itself: jobs, events, the command line. The word says which part.
    System(&'static str),
}

/// What every use case is given: who acts, for which network, when, in which language.
#[derive(Clone)]
pub struct Ctx {
    /// Who acts.
    pub actor: Actor,
    /// The network whose data may be touched.
    pub network: NetworkId,
    /// The moment the request came in.
    pub now: Timestamp,
    /// The language of the answer.
    pub lang: Lang,
    /// Where randomness comes from.
    pub entropy: Arc<dyn Entropy>,
}

impl std::fmt::Debug for Ctx {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Ctx")
            .field("actor", &self.actor)
            .field("network", &self.network)
            .field("now", &self.now)
            .field("lang", &self.lang)
            .finish_non_exhaustive()
    }
}

impl Ctx {
    /// Refuses what the policy does not grant to the actor.
    ///
    /// # Errors
    /// [`Denied`] when no role of the actor reaches the resource with this action.
    pub fn authorise(&self, action: Action, resource: &Resource) -> Result<(), Denied> {
        if policy::grants(&self.actor, action, resource) {
            Ok(())
        } else {
            let visible = policy::grants(&self.actor, Action::See, resource);
            Err(Denied { action, kind: resource.kind, visible })
        }
    }

    /// The signed-in person, if it is one.
    #[must_use]
    pub fn person(&self) -> Option<&PersonId> {
        match &self.actor {
            Actor::Person { id, .. } => Some(id),
            Actor::Visitor | Actor::System(_) => None,
        }
    }

    /// The organisations in which the actor holds `role`, in the order of their memberships.
    pub fn organisations_as(&self, role: Role) -> impl Iterator<Item = &OrganisationId> {
        let memberships = match &self.actor {
            Actor::Person { memberships, .. } => memberships.as_slice(),
            Actor::Visitor | Actor::System(_) => &[],
        };
        memberships.iter().filter(move |held| held.role == role).map(|held| &held.organisation)
    }

    /// Whether the actor holds `role` anywhere.
    #[must_use]
    pub fn is_a(&self, role: Role) -> bool {
        self.organisations_as(role).next().is_some()
    }

    /// The same request, done by the system on somebody's behalf.
    #[must_use]
    pub fn as_system(&self, part: &'static str) -> Self {
        Self { actor: Actor::System(part), ..self.clone() }
    }

    /// A fresh random 32 bytes: tokens, salts.
    #[must_use]
    pub fn random_bytes(&self) -> [u8; 32] {
        let mut bytes = [0; 32];
        self.entropy.fill(&mut bytes);
        bytes
    }
}

/// Where the present moment comes from. The server's is the system's; a test's is set by hand.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Timestamp;
}
