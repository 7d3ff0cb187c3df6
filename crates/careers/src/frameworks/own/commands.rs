//! What can be done with a framework that is being written.

use super::model::{Element, OwnFramework, Unpublishable, published};
use super::rows;
use crate::frameworks::import::{ImportFramework, ImportFrameworkError, ImportReport};
use kernel::{Action, Ctx, Fault, FrameworkId, OrganisationId, Problem, Resource, ResourceKind};
use store::{Command, Refusable, Subject, Tx};

/// Elements a framework may have.
pub const MOST_ELEMENTS: usize = 5_000;

/// Why a framework was not changed or published.
#[derive(Debug, thiserror::Error)]
pub enum OwnError {
    /// There is one of this name.
    #[error("the name is taken")]
    NameTaken,
    /// There is an element of this code.
    #[error("the code is taken")]
    CodeTaken,
    /// Too many elements.
    #[error("no more than {MOST_ELEMENTS} elements")]
    TooMany,
    /// A published code is withdrawn, not deleted.
    #[error("a published element is withdrawn, not deleted")]
    Published,
    /// The version is the one published already.
    #[error("this version is published already")]
    SameVersion,
    /// The elements make no framework.
    #[error(transparent)]
    Unpublishable(#[from] Unpublishable),
    /// Any other.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(OwnError);

impl From<OwnError> for Fault {
    fn from(error: OwnError) -> Self {
        Fault::Refused(match error {
            OwnError::NameTaken => Problem::new("careers-own-name-taken"),
            OwnError::CodeTaken => Problem::new("careers-own-code-taken"),
            OwnError::TooMany => Problem::new("careers-own-too-many").with("most", MOST_ELEMENTS.to_string()),
            OwnError::Published => Problem::new("careers-own-is-published"),
            OwnError::SameVersion => Problem::new("careers-own-same-version"),
            OwnError::Unpublishable(Unpublishable::Empty) => Problem::new("careers-import-empty"),
            OwnError::Unpublishable(Unpublishable::Code(code)) => {
                Problem::new("careers-own-bad-code").with("code", code)
            }
            OwnError::Unpublishable(Unpublishable::Missing { code, missing }) => {
                Problem::new("careers-own-missing").with("code", code).with("missing", missing)
            }
            OwnError::Unpublishable(Unpublishable::Circle(codes)) => {
                Problem::new("careers-own-circle").with("codes", codes.join(", "))
            }
            OwnError::Refusable(error) => return error.into(),
        })
    }
}

/// Whose a framework is, for the policy.
fn resource(organisation: Option<&OrganisationId>) -> Resource {
    match organisation {
        Some(organisation) => Resource::of_organisation(ResourceKind::Framework, organisation),
        None => Resource::of_network(ResourceKind::Framework),
    }
}

/// Whether the actor may write frameworks of an organisation, or of the network.
pub(super) fn may_write(ctx: &Ctx, organisation: Option<&OrganisationId>) -> bool {
    ctx.authorise(Action::Change, &resource(organisation)).is_ok()
}

/// A framework that the actor may write.
pub(super) async fn allowed(tx: &mut Tx, ctx: &Ctx, id: &FrameworkId) -> Result<OwnFramework, Refusable> {
    let own = rows::framework(tx, ctx, id).await?.ok_or(Refusable::NotFound)?;
    // Somebody else's working copy is not there for others.
    ctx.authorise(Action::Change, &resource(own.organisation.as_ref())).map_err(|_| Refusable::NotFound)?;
    Ok(own)
}

fn subject(own: &OwnFramework) -> Subject {
    let subject = Subject::new(ResourceKind::Framework, own.id.as_str());
    match &own.organisation {
        Some(organisation) => subject.within(organisation),
        None => subject,
    }
}

/// A new framework, without elements yet.
pub struct CreateOwn {
    /// Whose it is; none when it is the network's.
    pub organisation: Option<OrganisationId>,
    /// What it is called.
    pub name: String,
    /// The licence, in a few words.
    pub licence: String,
    /// The site's origin, of which addresses are made.
    pub origin: String,
}

impl Command for CreateOwn {
    type Output = OwnFramework;
    type Error = OwnError;
    const NAME: &'static str = "create_own_framework";

    fn subject(&self, own: &OwnFramework) -> Subject {
        subject(own)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<OwnFramework, OwnError> {
        ctx.authorise(Action::Create, &resource(self.organisation.as_ref()))?;
        if rows::name_taken(tx, ctx, &self.name).await? {
            return Err(OwnError::NameTaken);
        }
        let id = FrameworkId::fresh(ctx.now, ctx.entropy.as_ref());
        let own = OwnFramework {
            base: format!("{}/frameworks/{id}#", self.origin),
            organisation: self.organisation.clone(),
            name: self.name.clone(),
            licence: self.licence.clone(),
            version: String::new(),
            published_at: None,
            id,
        };
        rows::insert(tx, ctx, &own).await?;
        Ok(own)
    }
}

/// An element is added, or written anew.
pub struct SaveElement {
    /// In which framework.
    pub framework: FrameworkId,
    /// The element.
    pub element: Element,
    /// Whether it must not be there yet.
    pub new: bool,
}

impl Command for SaveElement {
    type Output = OwnFramework;
    type Error = OwnError;
    const NAME: &'static str = "save_framework_element";

    fn subject(&self, own: &OwnFramework) -> Subject {
        subject(own)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<OwnFramework, OwnError> {
        let own = allowed(tx, ctx, &self.framework).await?;
        let known = rows::elements(tx, ctx, &self.framework).await?;
        let there = known.iter().any(|one| one.code == self.element.code);
        if self.new && there {
            return Err(OwnError::CodeTaken);
        }
        if !there && known.len() >= MOST_ELEMENTS {
            return Err(OwnError::TooMany);
        }
        let named = self.element.parents.iter().chain(&self.element.replaced_by);
        let missing = |code: &&String| !known.iter().any(|one| one.code == **code);
        if let Some(missing) = named.into_iter().find(missing) {
            let (code, missing) = (self.element.code.clone(), missing.clone());
            return Err(Unpublishable::Missing { code, missing }.into());
        }
        rows::put_element(tx, ctx, &self.framework, &self.element).await?;
        Ok(own)
    }
}

/// An element that was never published is taken out.
pub struct DeleteElement {
    /// Of which framework.
    pub framework: FrameworkId,
    /// Its code.
    pub code: String,
}

impl Command for DeleteElement {
    type Output = OwnFramework;
    type Error = OwnError;
    const NAME: &'static str = "delete_framework_element";

    fn subject(&self, own: &OwnFramework) -> Subject {
        subject(own)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<OwnFramework, OwnError> {
        let own = allowed(tx, ctx, &self.framework).await?;
        if rows::is_published(tx, ctx, &format!("{}{}", own.base, self.code)).await? {
            return Err(OwnError::Published);
        }
        for mut other in rows::elements(tx, ctx, &self.framework).await? {
            let before = other.clone();
            other.parents.retain(|code| *code != self.code);
            other.replaced_by.retain(|code| *code != self.code);
            if other != before {
                rows::put_element(tx, ctx, &self.framework, &other).await?;
            }
        }
        match rows::delete_element(tx, ctx, &self.framework, &self.code).await? {
            0 => Err(Refusable::NotFound.into()),
            _ => Ok(own),
        }
    }
}

/// A version is published: everybody sees it from now on.
pub struct PublishOwn {
    /// Which framework.
    pub framework: FrameworkId,
    /// What the version is called.
    pub version: String,
}

impl Command for PublishOwn {
    type Output = (OwnFramework, ImportReport);
    type Error = OwnError;
    const NAME: &'static str = "publish_own_framework";

    fn subject(&self, (own, _): &Self::Output) -> Subject {
        subject(own)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Self::Output, OwnError> {
        let own = allowed(tx, ctx, &self.framework).await?;
        if own.version == self.version {
            return Err(OwnError::SameVersion);
        }
        let elements = rows::elements(tx, ctx, &self.framework).await?;
        let imported = published(&own, &elements, &self.version)?;
        let import = ImportFramework { imported: &imported, progress: &|_| {} };
        let report = import.write(ctx, tx, Some(&own.id)).await.map_err(|error| match error {
            ImportFrameworkError::Empty => OwnError::Unpublishable(Unpublishable::Empty),
            ImportFrameworkError::Elsewhere(uri) => OwnError::Unpublishable(Unpublishable::Code(uri)),
            ImportFrameworkError::Refusable(error) => OwnError::Refusable(error),
        })?;
        rows::note_published(tx, ctx, &own.id, &self.version).await?;
        Ok((own, report))
    }
}
