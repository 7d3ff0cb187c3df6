//! `bottega key`: the keys with which organisations sign credentials.

use super::desk::{Desk, in_words, print_json, print_text};
use super::user::organisation;
use super::{Failure, Outcome};
use crate::house::read_secret;
use crate::settings::ServeFlags;
use crate::wiring;
use clap::{Args, Subcommand};
use credentials::keys::{Keyring, RotateKey, SigningKeyRow, keys_of};
use serde_json::json;
use std::fmt::Write as _;
use std::process::ExitCode;
use std::sync::Arc;

/// Signing keys: list, replace, give up.
///
/// A key that signed something is never deleted: it stays in the organisation's published document, so that what it
/// signed can be verified for ever.
#[derive(Debug, Args)]
pub(super) struct Key {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// List an organisation's keys, oldest first.
    List {
        /// Name of the organisation.
        organisation: String,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Sign with a new key from now on; what the old one signed stays valid.
    Rotate {
        /// Name of the organisation.
        organisation: String,
    },
    /// The key fell into other hands: publish since when it is not to be trusted, and sign with a new one.
    Compromised {
        /// Name of the organisation.
        organisation: String,
    },
}

impl Key {
    pub(super) async fn run(&self, flags: &ServeFlags) -> Outcome {
        let desk = Desk::open_existing(flags).await?;
        match &self.what {
            What::List { organisation, json } => list(&desk, organisation, *json).await?,
            What::Rotate { organisation } => rotate(&desk, organisation, false).await?,
            What::Compromised { organisation } => rotate(&desk, organisation, true).await?,
        }
        desk.store.close().await;
        Ok(ExitCode::SUCCESS)
    }
}

/// The keyring of an installation.
pub(super) fn keyring(desk: &Desk) -> Result<Keyring, Failure> {
    let secret = read_secret(&desk.settings.secret_key_file)?;
    Ok(wiring::keyring(&secret, &desk.settings.public_origin))
}

async fn list(desk: &Desk, name: &str, as_json: bool) -> Result<(), Failure> {
    let organisation = organisation(desk, name).await?;
    let did = keyring(desk)?.did_of(&organisation.id);
    let keys = keys_of(&mut desk.store.read().await?, &desk.ctx(), &organisation.id).await?;
    if as_json {
        return print_json(&json!({ "did": did, "keys": keys.iter().map(to_json).collect::<Vec<_>>() }));
    }
    let mut text = did.clone();
    for key in &keys {
        let _ = write!(
            text,
            "\n  #{}  {}  since {}  {}",
            key.fragment,
            key.state.as_str(),
            key.created_at.to_rfc3339(),
            key.public_multikey
        );
    }
    if keys.is_empty() {
        text.push_str("\n  no key yet: the first is made when the organisation first awards");
    }
    print_text(&text)
}

fn to_json(key: &SigningKeyRow) -> serde_json::Value {
    json!({
        "id": key.id.as_str(),
        "fragment": key.fragment,
        "state": key.state.as_str(),
        "public_multikey": key.public_multikey,
        "created_at": key.created_at.to_rfc3339(),
        "ended_at": key.ended_at.map(kernel::Timestamp::to_rfc3339),
    })
}

async fn rotate(desk: &Desk, name: &str, compromised: bool) -> Result<(), Failure> {
    let organisation = organisation(desk, name).await?;
    let command = RotateKey {
        organisation: organisation.id,
        only_if_missing: false,
        compromised,
        keyring: Arc::new(keyring(desk)?),
    };
    let key = desk.store.run(&desk.ctx(), &command).await.map_err(in_words)?;
    print_text(&format!("{name} signs with #{} from now on: {}", key.fragment, key.public_multikey))
}
