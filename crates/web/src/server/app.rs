//! What every request can reach: store, texts, network, clock, the directory of people.

use super::limits::Limits;
use crate::{NetworkFace, Texts};
use kernel::{Actor, Clock, Ctx, Entropy, Fault, Lang, Membership, NetworkId, PersonId};
use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::pin::Pin;
use std::sync::{Arc, PoisonError, RwLock};
use store::Store;

/// A future behind a trait object.
pub type Pending<'a, T> = Pin<Box<dyn Future<Output = Result<T, Fault>> + Send + 'a>>;

/// Who a session belongs to.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// The person.
    pub person: PersonId,
    /// How they are called.
    pub name: String,
    /// The language they chose.
    pub lang: Lang,
    /// The roles they hold.
    pub memberships: Vec<Membership>,
    /// Whether an e-mail address of theirs is verified.
    pub email_verified: bool,
}

/// What the web must know of people. The identity domain answers.
pub trait Directory: Send + Sync {
    /// The person behind a session; the key is the SHA-256 of the cookie's token, in hex.
    fn session<'a>(&'a self, ctx: &'a Ctx, key: &'a str) -> Pending<'a, Option<SignedIn>>;

    /// Where mail reaches a person, and how they are called; `None` when it no longer does.
    fn mailbox<'a>(&'a self, ctx: &'a Ctx, person: &'a PersonId) -> Pending<'a, Option<(String, String)>>;
}

/// The network this server serves.
#[derive(Debug, Clone)]
pub struct HomeNetwork {
    /// Its id: the tenant of every request.
    pub id: NetworkId,
    /// How it shows itself.
    pub face: NetworkFace,
}

/// What domains keep in memory (an index, a registry), by type.
#[derive(Default, Clone)]
pub struct Services(HashMap<TypeId, Arc<dyn Any + Send + Sync>>);

impl Services {
    /// With one more.
    #[must_use]
    pub fn with<T: Send + Sync + 'static>(mut self, service: Arc<T>) -> Self {
        self.0.insert(TypeId::of::<T>(), service);
        self
    }

    fn get<T: Send + Sync + 'static>(&self) -> Option<Arc<T>> {
        self.0.get(&TypeId::of::<T>()).and_then(|service| Arc::clone(service).downcast().ok())
    }
}

/// What an [`App`] is made of.
pub struct AppParts {
    /// Storage.
    pub store: Store,
    /// Interface text.
    pub texts: Arc<Texts>,
    /// `https://bottega.example`, without a slash at its end.
    pub public_origin: String,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The randomness.
    pub entropy: Arc<dyn Entropy>,
    /// The directory of people.
    pub directory: Arc<dyn Directory>,
    /// Key of the tokens in forms.
    pub secret: [u8; 32],
    /// The network.
    pub home: HomeNetwork,
    /// What domains keep in memory.
    pub services: Services,
    /// Rate limits.
    pub limits: Limits,
}

struct Inner {
    parts: AppParts,
    home: RwLock<Arc<HomeNetwork>>,
}

/// Everything a request can reach. Cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Inner>);

impl App {
    /// Puts the parts together.
    #[must_use]
    pub fn new(parts: AppParts) -> Self {
        let home = RwLock::new(Arc::new(parts.home.clone()));
        Self(Arc::new(Inner { parts, home }))
    }

    /// Storage.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.0.parts.store
    }

    /// Interface text.
    #[must_use]
    pub fn texts(&self) -> &Arc<Texts> {
        &self.0.parts.texts
    }

    /// The origin under which the world knows this server, without a slash at its end.
    #[must_use]
    pub fn public_origin(&self) -> &str {
        &self.0.parts.public_origin
    }

    /// Whether cookies may travel over TLS only.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.public_origin().starts_with("https://")
    }

    /// The network served here.
    #[must_use]
    pub fn home(&self) -> Arc<HomeNetwork> {
        Arc::clone(&self.0.home.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Changes how the network shows itself, from the next request on.
    pub fn set_face(&self, face: NetworkFace) {
        let mut home = self.0.home.write().unwrap_or_else(PoisonError::into_inner);
        *home = Arc::new(HomeNetwork { id: home.id.clone(), face });
    }

    /// The directory of people.
    #[must_use]
    pub fn directory(&self) -> &dyn Directory {
        self.0.parts.directory.as_ref()
    }

    /// Rate limits.
    #[must_use]
    pub fn limits(&self) -> &Limits {
        &self.0.parts.limits
    }

    pub(super) fn secret(&self) -> &[u8; 32] {
        &self.0.parts.secret
    }

    /// A link's last part that speaks of `id` for one purpose, and that nobody else can make.
    #[must_use]
    pub fn signed_link(&self, purpose: &str, id: &str) -> String {
        let digest =
            super::keyed_digest(self.secret(), format!("{purpose}\n{}\n{id}", self.home().id).as_bytes());
        format!("{id}.{}", store::blobs::hex(&digest[..16]))
    }

    /// The id of a link that this server made for the purpose; none when somebody else made it.
    #[must_use]
    pub fn signed_id<'a>(&self, purpose: &str, token: &'a str) -> Option<&'a str> {
        let (id, _) = token.rsplit_once('.')?;
        super::cookie::same(&self.signed_link(purpose, id), token).then_some(id)
    }

    /// What a domain keeps in memory.
    ///
    /// # Errors
    /// [`Fault::Internal`] when the wiring forgot it.
    pub fn service<T: Send + Sync + 'static>(&self) -> Result<Arc<T>, Fault> {
        let name = std::any::type_name::<T>();
        self.0.parts.services.get().ok_or_else(|| Fault::Internal(format!("no {name} was wired")))
    }

    /// A context for somebody, now, in the network served here.
    #[must_use]
    pub fn ctx(&self, actor: Actor, lang: Lang) -> Ctx {
        Ctx {
            actor,
            network: self.home().id.clone(),
            now: self.0.parts.clock.now(),
            lang,
            entropy: Arc::clone(&self.0.parts.entropy),
        }
    }

    /// A context for the system itself.
    #[must_use]
    pub fn system_ctx(&self, part: &'static str) -> Ctx {
        self.ctx(Actor::System(part), Lang::It)
    }
}
