//! The talent index as a service: built from the database, kept up to date by events, rebuilt at any time.

use super::wish::Wish;
use super::wish_rows;
use kernel::{ConceptId, NetworkId, PersonId, SkillLevel, Timestamp};
use skills::gap::{Claim, Profile, Source};
use skills::library::{Frameworks, Library};
use skills::talent::{Filter, Held, Hit, Role, TalentIndex, Traits};
use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};
use store::{Store, Tx, parse, parse_with};

/// The purpose under which people agree to be found.
pub const TALENT_SEARCH: &str = "talent_search";

/// Who can be found, in memory. Holds those who consented and nobody else.
#[derive(Debug, Default)]
pub struct Talent {
    index: RwLock<TalentIndex>,
}

/// Claims read at a time.
const PAGE: i64 = 5_000;

type ClaimRow = (String, String, i64, String, String, i64);

impl Talent {
    /// The index of a network.
    ///
    /// # Errors
    /// When the database fails or a row is broken.
    pub async fn build(store: &Store, network: &NetworkId, library: &Library) -> store::Result<Self> {
        let talent = Self::default();
        talent.rebuild(store, network, library).await?;
        Ok(talent)
    }

    /// Builds it anew from the database.
    ///
    /// # Errors
    /// When the database fails or a row is broken.
    pub async fn rebuild(&self, store: &Store, network: &NetworkId, library: &Library) -> store::Result<()> {
        let now = library.now();
        let mut index = TalentIndex::default();
        let mut tx = store.read().await?;
        let wishes = wish_rows::all(&mut tx, network).await?;
        let mut after = [String::new(), String::new(), String::new(), String::new()];
        let mut held: Option<(PersonId, Vec<Claim<ConceptId>>)> = None;
        loop {
            let page = consenting_claims(&mut tx, network, &after).await?;
            let Some(last) = page.last() else { break };
            after = [last.0.clone(), last.1.clone(), last.3.clone(), last.4.clone()];
            for row in &page {
                let person: PersonId = parse("skill_claim", "person_id", &row.0, &row.0)?;
                if held.as_ref().is_none_or(|(of, _)| *of != person) {
                    put(&mut index, held.take(), &wishes);
                    held = Some((person, Vec::new()));
                }
                if let Some((_, claims)) = &mut held {
                    claims.push(claim_of(row, &now)?);
                }
            }
        }
        put(&mut index, held, &wishes);
        index.settle();
        *self.index.write().unwrap_or_else(PoisonError::into_inner) = index;
        Ok(())
    }

    /// Reads one person anew: after a claim, a credential, a revocation, a consent, an erasure.
    ///
    /// # Errors
    /// When the database fails or a row is broken.
    pub async fn refresh(
        &self,
        store: &Store,
        network: &NetworkId,
        library: &Library,
        person: &PersonId,
    ) -> store::Result<()> {
        let now = library.now();
        let mut tx = store.read().await?;
        let rows = claims_of_consenting(&mut tx, network, person).await?;
        let claims = rows.iter().map(|row| claim_of(row, &now)).collect::<store::Result<Vec<_>>>()?;
        let wish = wish_rows::of_person(&mut tx, network, person).await?;
        let wishes = HashMap::from([(person.clone(), wish)]);
        let mut index = self.index.write().unwrap_or_else(PoisonError::into_inner);
        index.remove_person(person);
        put(&mut index, (!claims.is_empty()).then(|| (person.clone(), claims)), &wishes);
        Ok(())
    }

    /// The people who fit a role best, best first.
    #[must_use]
    pub fn search(&self, role: &Role, filter: &Filter, most: usize) -> Vec<Hit> {
        self.index.read().unwrap_or_else(PoisonError::into_inner).search(role, filter, most)
    }

    /// How many people can be found.
    #[must_use]
    pub fn people(&self) -> usize {
        self.index.read().unwrap_or_else(PoisonError::into_inner).people()
    }
}

fn put(
    index: &mut TalentIndex,
    person: Option<(PersonId, Vec<Claim<ConceptId>>)>,
    wishes: &HashMap<PersonId, Wish>,
) {
    let Some((person, claims)) = person else { return };
    let profile = Profile::from_claims(claims);
    let held: Vec<(&ConceptId, Held)> = profile
        .standings
        .iter()
        .map(|(concept, standing)| {
            let verified = standing.verified.unwrap_or(crate::LEVEL_ZERO);
            (concept, Held { best: standing.best.level, verified })
        })
        .collect();
    let traits = wishes.get(&person).map_or_else(Traits::consenting, Wish::traits);
    index.put_person(&person, &traits, held);
}

fn claim_of(row: &ClaimRow, now: &Frameworks) -> store::Result<Claim<ConceptId>> {
    const TABLE: &str = "skill_claim";
    let (person, concept, level, source, proof, at) = row;
    let concept: ConceptId = parse(TABLE, "concept_id", person, concept)?;
    let level = parse_with(TABLE, "level", person, *level, |level| SkillLevel::new(level).ok())?;
    let source = parse_with(TABLE, "source", person, source.as_str(), Source::from_code)?;
    let claim = Claim::new(now.meaning(&concept), level, source, Timestamp::from_microseconds(*at));
    Ok(if proof.is_empty() { claim } else { claim.proven_by(proof.as_str()) })
}

async fn consenting_claims(
    tx: &mut Tx,
    network: &NetworkId,
    after: &[String; 4],
) -> store::Result<Vec<ClaimRow>> {
    store::query_as(
        "SELECT c.person_id, c.concept_id, c.level, c.source, c.proof, c.at
           FROM skill_claim c
           JOIN identity_consent_v k ON k.network_id = c.network_id AND k.person_id = c.person_id
                AND k.purpose = $2 AND k.given = 1
          WHERE c.network_id = $1 AND (c.person_id, c.concept_id, c.source, c.proof) > ($3, $4, $5, $6)
          ORDER BY c.person_id, c.concept_id, c.source, c.proof LIMIT $7",
    )
    .bind(network.as_str())
    .bind(TALENT_SEARCH)
    .bind(after[0].as_str())
    .bind(after[1].as_str())
    .bind(after[2].as_str())
    .bind(after[3].as_str())
    .bind(PAGE)
    .fetch_all(&mut **tx)
    .await
}

async fn claims_of_consenting(
    tx: &mut Tx,
    network: &NetworkId,
    person: &PersonId,
) -> store::Result<Vec<ClaimRow>> {
    store::query_as(
        "SELECT c.person_id, c.concept_id, c.level, c.source, c.proof, c.at
           FROM skill_claim c
           JOIN identity_consent_v k ON k.network_id = c.network_id AND k.person_id = c.person_id
                AND k.purpose = $2 AND k.given = 1
          WHERE c.network_id = $1 AND c.person_id = $3",
    )
    .bind(network.as_str())
    .bind(TALENT_SEARCH)
    .bind(person.as_str())
    .fetch_all(&mut **tx)
    .await
}
