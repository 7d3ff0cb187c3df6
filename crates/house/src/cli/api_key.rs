//! `bottega api-key`: which programs may issue and verify.

use super::Outcome;
use super::desk::{Desk, in_words, print_json, print_text};
use crate::settings::ServeFlags;
use clap::{Args, Subcommand};
use credentials::vc_api::{ApiKey as Key, CreateApiKey, EndApiKey, api_keys};
use kernel::Timestamp;
use serde_json::json;
use std::process::ExitCode;

/// Keys by which programs use the VC API: make, list, end.
///
/// The VC API itself is off until the setting `vc_api` turns it on.
#[derive(Debug, Args)]
pub(super) struct ApiKey {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Make a key and print its token: it is shown this once, and only its digest is kept.
    Create {
        /// What the program is called.
        name: String,
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// List the keys, oldest first.
    List {
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// End a key: the program is refused from now on.
    End {
        /// What the program is called.
        name: String,
    },
}

impl ApiKey {
    pub(super) async fn run(&self, flags: &ServeFlags) -> Outcome {
        let desk = Desk::open_existing(flags).await?;
        let (store, ctx) = (&desk.store, desk.ctx());
        match &self.what {
            What::Create { name, json } => {
                let made = store.run(&ctx, &CreateApiKey { name: name.clone() }).await.map_err(in_words)?;
                if *json {
                    print_json(&json!({ "id": made.id.as_str(), "token": made.token }))?;
                } else {
                    print_text(&made.token)?;
                }
            }
            What::List { json } => {
                let keys = api_keys(&mut store.read().await?, &ctx).await?;
                if *json {
                    print_json(&keys.iter().map(to_json).collect::<Vec<_>>())?;
                } else {
                    print_text(&keys.iter().map(in_a_line).collect::<Vec<_>>().join("\n"))?;
                }
            }
            What::End { name } => {
                let end = store.run(&ctx, &EndApiKey { name: name.clone() }).await;
                end.map_err(in_words)?;
                print_text(&format!("{name} is refused from now on"))?;
            }
        }
        desk.store.close().await;
        Ok(ExitCode::SUCCESS)
    }
}

fn to_json(key: &Key) -> serde_json::Value {
    json!({
        "id": key.id.as_str(),
        "name": key.name,
        "created_at": key.created_at.to_rfc3339(),
        "ended_at": key.ended_at.map(Timestamp::to_rfc3339),
    })
}

fn in_a_line(key: &Key) -> String {
    let ended = key.ended_at.map_or_else(String::new, |at| format!("  ended {}", at.to_rfc3339()));
    format!("{}  since {}{ended}  {}", key.id, key.created_at.to_rfc3339(), key.name)
}
