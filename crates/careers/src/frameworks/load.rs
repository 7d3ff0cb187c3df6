//! From the tables to the frameworks in memory.

use super::import::{ImportFramework, ImportFrameworkError};
use super::rows;
use kernel::{Ctx, Fault, NetworkId};
use skills::framework::{ConceptStatus, ConceptUri, RelationKind};
use skills::import::ImportedFramework;
use skills::library::{ConceptFacts, FrameworkPlace, Frameworks, FrameworksBuilder, Library};
use std::collections::HashMap;
use store::{Store, Tx};

/// Reads every framework of a network.
///
/// # Errors
/// When the database fails or a row is broken.
pub async fn load(store: &Store, network: &NetworkId) -> store::Result<Frameworks> {
    let mut tx = store.read().await?;
    let mut builder = FrameworksBuilder::default();
    let places: HashMap<String, FrameworkPlace> = rows::frameworks(&mut tx, network)
        .await?
        .into_iter()
        .map(|held| (held.id.to_string(), builder.framework(held.id, held.framework)))
        .collect();
    let replaced = load_concepts(&mut tx, network, &places, &mut builder).await?;
    load_words(&mut tx, network, &mut builder).await?;
    load_relations(&mut tx, network, &mut builder).await?;
    // What somebody claimed of a concept that one other replaced keeps its meaning.
    for (old, new) in &replaced {
        builder.relation_by_uri(old, RelationKind::ExactMatch, new);
    }
    drop(tx);
    Ok(builder.build())
}

/// Reads the concepts; gives those that exactly one other replaced, each with the other.
async fn load_concepts(
    tx: &mut Tx,
    network: &NetworkId,
    places: &HashMap<String, FrameworkPlace>,
    builder: &mut FrameworksBuilder,
) -> store::Result<Vec<(ConceptUri, ConceptUri)>> {
    let mut replaced = Vec::new();
    let mut after = String::new();
    loop {
        let page = rows::concepts_after(tx, network, &after).await?;
        let Some(last) = page.last() else { return Ok(replaced) };
        after = last.id.to_string();
        for stored in &page {
            let Some(place) = places.get(&stored.framework) else { continue };
            let concept = &stored.concept;
            if let ConceptStatus::Deprecated { replaced_by } = &concept.status
                && let [new] = replaced_by.as_slice()
            {
                replaced.push((concept.uri.clone(), new.clone()));
            }
            let facts = ConceptFacts {
                uri: concept.uri.as_str(),
                kind: concept.kind,
                current: matches!(concept.status, ConceptStatus::Current),
                code: concept.code.as_deref().unwrap_or_default(),
                section: concept.section.as_deref().unwrap_or_default(),
                eqf: concept.eqf,
                reuse: concept.reuse,
                interests: concept.interests,
                preparation: concept.preparation,
            };
            builder.concept(&stored.id, *place, &facts);
        }
    }
}

async fn load_words(tx: &mut Tx, network: &NetworkId, builder: &mut FrameworksBuilder) -> store::Result<()> {
    let mut after = (String::new(), String::new());
    loop {
        let page = rows::words_after(tx, network, &after).await?;
        let Some(last) = page.last() else { return Ok(()) };
        after = (last.concept.clone(), last.language.as_str().to_owned());
        for words in &page {
            let Ok(id) = words.concept.parse() else { continue };
            for (kind, text) in words.labels() {
                builder.label(&id, words.language, kind, text);
            }
            if !words.description.is_empty() {
                builder.description(&id, words.language, &words.description);
            }
        }
    }
}

async fn load_relations(
    tx: &mut Tx,
    network: &NetworkId,
    builder: &mut FrameworksBuilder,
) -> store::Result<()> {
    let mut after = (String::new(), String::new(), String::new());
    loop {
        let page = rows::relations_after(tx, network, &after).await?;
        let Some(last) = page.last() else { return Ok(()) };
        after.clone_from(last);
        for (from, kind, to) in &page {
            if let (Ok(from), Some(kind), Ok(to)) = (from.parse(), RelationKind::from_code(kind), to.parse())
            {
                builder.relation(&from, kind, &to);
            }
        }
    }
}

/// Puts what is stored now in the place of what is in memory.
///
/// # Errors
/// When the database fails or a row is broken.
pub async fn reload(store: &Store, network: &NetworkId, library: &Library) -> store::Result<()> {
    library.replace(load(store, network).await?);
    Ok(())
}

/// The frameworks at the start of a server: those stored, or the starter, which is installed first when there
/// are none.
///
/// # Errors
/// When the database fails, or the built-in tables are broken.
pub async fn prepare(store: &Store, ctx: &Ctx) -> Result<Library, Fault> {
    let stored = load(store, &ctx.network).await.map_err(store::Refusable::from)?;
    if !stored.is_empty() {
        return Ok(Library::new(stored));
    }
    install_starter(store, ctx).await?;
    let installed = load(store, &ctx.network).await.map_err(store::Refusable::from)?;
    Ok(Library::new(installed))
}

async fn install_starter(store: &Store, ctx: &Ctx) -> Result<(), Fault> {
    let starter = skills::starter::load().map_err(|problem| Fault::Internal(problem.to_string()))?;
    let imported = ImportedFramework {
        framework: starter.framework,
        concepts: starter.concepts,
        relations: starter.relations,
        report: skills::import::Report::default(),
    };
    let command = ImportFramework { imported: &imported, progress: &|_| {} };
    store
        .run(&ctx.as_system("starter"), &command)
        .await
        .map(|_| ())
        .map_err(|e: ImportFrameworkError| e.into())
}
