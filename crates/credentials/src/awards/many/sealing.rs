//! Filling and signing: one template for all rows of an achievement.

use super::super::commands::urn_uuid;
use super::super::document::{Issuer, Writing, credential_address};
use super::super::wording::Wording;
use super::sealer::SealedAward;
use crate::keys::{Keyring, SealProblem};
use crate::log::Logged;
use kernel::{
    AssessedAchievement, AwardId, AwardOrder, CredentialId, Ctx, OrganisationId, StatusListId, Timestamp,
};
use openbadges::jsonld::NoContexts;
use openbadges::keys::SigningKey;
use openbadges::model::{CredentialStatus, IdentityObject};
use openbadges::proof::{ProofOptions, Suite};
use openbadges::template::{Batch, Template, Work};
use std::sync::Arc;

/// What all awards of a batch share.
pub(super) struct Common {
    pub(super) ctx: Ctx,
    pub(super) keyring: Arc<Keyring>,
    pub(super) organisation: OrganisationId,
    pub(super) name: String,
    pub(super) website: String,
    pub(super) key: Arc<SigningKey>,
    pub(super) method: String,
    /// The lists for revocation and for suspension.
    pub(super) lists: [StatusListId; 2],
}

/// What differs from award to award.
pub(super) struct Filling {
    award: AwardId,
    credential: CredentialId,
    subject: String,
    salt: String,
    email: String,
    decided_at: Timestamp,
    places: [u64; 2],
}

/// Where what differs stands in the document.
const SLOTS: [&str; 9] = [
    "/id",
    "/credentialSubject/id",
    "/credentialSubject/identifier/0/identityHash",
    "/credentialSubject/identifier/0/salt",
    "/awardedDate",
    "/credentialStatus/0/id",
    "/credentialStatus/0/statusListIndex",
    "/credentialStatus/1/id",
    "/credentialStatus/1/statusListIndex",
];

impl Filling {
    pub(super) fn new(ctx: &Ctx, order: &AwardOrder, places: [u64; 2]) -> Self {
        Self {
            award: AwardId::fresh(ctx.now, ctx.entropy.as_ref()),
            credential: CredentialId::fresh(ctx.now, ctx.entropy.as_ref()),
            subject: urn_uuid(ctx),
            salt: store::blobs::hex(&ctx.random_bytes()[..16]),
            email: order.email.clone(),
            decided_at: order.decided_at,
            places,
        }
    }

    /// The values of [`SLOTS`].
    fn values(&self, common: &Common) -> [String; 9] {
        let identity = IdentityObject::hashed("emailAddress", &self.email, &self.salt);
        let [revocation, suspension] = [0, 1].map(|which| {
            let list = format!("{}/status/{}", common.keyring.origin(), common.lists[which]);
            CredentialStatus::bitstring(&list, self.places[which], PURPOSES[which])
        });
        [
            credential_address(common.keyring.origin(), &self.credential),
            self.subject.clone(),
            identity.identity_hash,
            self.salt.clone(),
            self.decided_at.to_rfc3339(),
            revocation.id.unwrap_or_default(),
            revocation.status_list_index.unwrap_or_default(),
            suspension.id.unwrap_or_default(),
            suspension.status_list_index.unwrap_or_default(),
        ]
    }
}

const PURPOSES: [&str; 2] = ["revocation", "suspension"];

impl Common {
    /// The document of an award, not yet signed; what it lacks is named.
    pub(super) fn document(
        &self,
        achievement: &AssessedAchievement,
        filling: &Filling,
    ) -> Result<String, SealProblem> {
        let did = self.keyring.did_of(&self.organisation);
        let writing = Writing {
            keyring: &self.keyring,
            credential: &filling.credential,
            issuer: Issuer {
                id: &self.organisation,
                did: &did,
                name: &self.name,
                website: Some(self.website.as_str()).filter(|address| address.starts_with("http")),
            },
            achievement,
            subject: &filling.subject,
            recipient: Some((&filling.email, &filling.salt)),
            decided_at: filling.decided_at,
            sealed_at: self.ctx.now,
            places: [
                (&self.lists[0], filling.places[0], PURPOSES[0]),
                (&self.lists[1], filling.places[1], PURPOSES[1]),
            ],
        };
        let document = writing.document();
        if let Some(gap) = document.check().first() {
            return Err(SealProblem::Document(format!("it lacks {} ({})", gap.pointer, gap.what)));
        }
        document.to_json().map_err(|problem| SealProblem::Document(problem.to_string()))
    }
}

/// Signs the awards of one achievement.
pub(super) fn seal(
    common: &Common,
    achievement: &AssessedAchievement,
    rows: Vec<(Filling, AwardOrder)>,
) -> Result<Vec<SealedAward>, SealProblem> {
    let Some((first, _)) = rows.first() else { return Ok(Vec::new()) };
    let sample = common.document(achievement, first)?;
    let options = ProofOptions::new(Suite::EddsaRdfc2022, &common.method, &common.ctx.now.to_rfc3339());
    let template = compiled(common, &sample);
    let batch = template.as_ref().and_then(|template| {
        let key = common.key.as_ref();
        let batch =
            common.keyring.with_engine(|engine| Batch::new(engine, &NoContexts, template, key, &options));
        Some((template, batch.ok()?))
    });
    let (mut work, mut wording) = (Work::new(), None::<Arc<Wording>>);
    let sign = |(filling, order): (Filling, AwardOrder)| {
        let fast =
            batch.as_ref().and_then(|(template, batch)| filled(common, template, batch, &filling, &mut work));
        let body = match fast {
            Some(body) => body,
            None => generic(common, achievement, &filling)?,
        };
        let logged = Logged::of(&common.ctx, &filling.credential, &body);
        if wording.is_none()
            && let Some((template, _)) = &batch
        {
            wording = Wording::of(filling.credential.as_str(), template, &body).map(Arc::new);
        }
        let cut = wording.as_ref().and_then(|wording| Some((wording.cut(&body)?, Arc::clone(wording))));
        let (body, wording) = cut.map_or((body, None), |(between, wording)| (between, Some(wording)));
        Ok(SealedAward {
            award: filling.award,
            credential: filling.credential,
            places: filling.places,
            order,
            body,
            wording,
            logged,
        })
    };
    rows.into_iter().map(sign).collect()
}

/// Fills and signs, and nothing else.
pub(super) fn fill_and_sign(
    common: &Common,
    achievement: &AssessedAchievement,
    orders: &[AwardOrder],
) -> Result<u64, SealProblem> {
    let Some(first) = orders.first() else { return Ok(0) };
    let sample = common.document(achievement, &Filling::new(&common.ctx, first, [0, 0]))?;
    let none = || SealProblem::Document("no template can be made of it".to_owned());
    let template = compiled(common, &sample).ok_or_else(none)?;
    let options = ProofOptions::new(Suite::EddsaRdfc2022, &common.method, &common.ctx.now.to_rfc3339());
    let key = common.key.as_ref();
    let batch =
        common.keyring.with_engine(|engine| Batch::new(engine, &NoContexts, &template, key, &options));
    let batch = batch.map_err(|_| none())?;
    let (mut work, mut bytes) = (Work::new(), 0);
    for order in orders {
        let filling = Filling::new(&common.ctx, order, [0, 1]);
        let signed = filled(common, &template, &batch, &filling, &mut work).ok_or_else(none)?;
        bytes += signed.len() as u64;
    }
    Ok(bytes)
}

fn compiled(common: &Common, sample: &str) -> Option<Template> {
    let slots = SLOTS.map(|pointer| vec![pointer.to_owned()]);
    let compiled =
        common.keyring.with_engine(|engine| Template::compile(engine, &NoContexts, sample, &slots));
    match compiled {
        Ok(template) => Some(template),
        Err(problem) => {
            tracing::warn!(%problem, "awards are sealed one by one");
            None
        }
    }
}

/// Through the template; `None` leaves it to the generic way.
fn filled(
    common: &Common,
    template: &Template,
    batch: &Batch<'_>,
    filling: &Filling,
    work: &mut Work,
) -> Option<String> {
    let values = filling.values(common);
    let mut out = Vec::with_capacity(8 << 10);
    batch.issue(template, &values.each_ref().map(String::as_str), work, &mut out).ok()?;
    String::from_utf8(out).ok()
}

fn generic(
    common: &Common,
    achievement: &AssessedAchievement,
    filling: &Filling,
) -> Result<String, SealProblem> {
    let document = common.document(achievement, filling)?;
    common.keyring.sign_with(&common.key, &common.method, &document, common.ctx.now)
}

#[cfg(test)]
mod tests {
    use super::super::super::wording::whole;
    use super::*;
    use crate::showing::sample_credential_without_marks;
    use kernel::{Actor, Entropy as _, Lang, NetworkId, SeededEntropy};

    fn common() -> Common {
        let entropy = SeededEntropy::new(21);
        let now = Timestamp::from_microseconds(1_795_341_600_000_000);
        let mut seed = [0; 32];
        entropy.fill(&mut seed);
        let organisation = OrganisationId::fresh(now, &entropy);
        let lists = [StatusListId::fresh(now, &entropy), StatusListId::fresh(now, &entropy)];
        let ctx = Ctx {
            actor: Actor::System("test"),
            network: NetworkId::fresh(now, &entropy),
            now,
            lang: Lang::It,
            entropy: Arc::new(entropy),
        };
        let keyring = Arc::new(Keyring::new(&[3; 32], "https://bottega.example"));
        Common {
            method: format!("{}#key-1", keyring.did_of(&organisation)),
            ctx,
            keyring,
            organisation,
            name: "Officina \"Formazione\"".to_owned(),
            website: "https://officina.example".to_owned(),
            key: Arc::new(SigningKey::ed25519(&seed).unwrap()),
            lists,
        }
    }

    #[test]
    fn a_batch_is_byte_for_byte_what_each_award_alone_would_be() {
        let common = common();
        let achievement = sample_credential_without_marks(common.ctx.now);
        let orders = (0..20u64).map(|number| {
            let order = AwardOrder {
                key: number.to_string(),
                achievement: 0,
                email: format!("città{number}@example.org"),
                name: String::from("Anna \\ \"Nina\""),
                lang: Lang::It,
                learner: None,
                decided_at: Timestamp::from_microseconds(
                    1_790_000_000_000_000 + i64::try_from(number).unwrap(),
                ),
            };
            (Filling::new(&common.ctx, &order, [number, 131_071 - number]), order)
        });
        let rows: Vec<_> = orders.collect();
        let alone: Vec<String> =
            rows.iter().map(|(filling, _)| generic(&common, &achievement, filling).unwrap()).collect();
        let sample = common.document(&achievement, &rows[0].0).unwrap();
        assert!(compiled(&common, &sample).is_some(), "the template takes what awards are made of");
        let together = seal(&common, &achievement, rows).unwrap();
        let whole_again = |award: SealedAward| {
            let wording = award.wording.expect("a wording");
            assert!(award.body.len() * 3 < alone[0].len(), "what they say alike is not kept with each");
            whole("crd", award.body, Some(&wording.kept().unwrap())).unwrap()
        };
        assert_eq!(together.into_iter().map(whole_again).collect::<Vec<_>>(), alone);
    }
}
