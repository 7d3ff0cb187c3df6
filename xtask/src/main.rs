//! `cargo xtask regenerate` writes what is generated from the code; `cargo xtask check` does so and wants a clean
//! tree afterwards.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    let done = match std::env::args().nth(1).as_deref() {
        Some("regenerate") => regenerate(),
        Some("check") => regenerate().and_then(|()| wants_no_difference()),
        _ => Err("cargo xtask regenerate | check".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("xtask: {why}");
            ExitCode::FAILURE
        }
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn regenerate() -> Result<(), String> {
    let openapi = serde_json::to_string_pretty(&house::openapi::document());
    let openapi = openapi.map_err(|problem| problem.to_string())?;
    for (file, text) in [
        ("docs/configuration.md", house::reference::configuration()),
        ("docs/cli.md", house::reference::command_line()),
        ("docs/policy.md", house::reference::policy()),
        ("docs/openapi.json", format!("{openapi}\n")),
    ] {
        std::fs::write(root().join(file), text).map_err(|problem| format!("{file}: {problem}"))?;
        println!("{file}");
    }
    interface_text()
}

/// Every key in every language, with the same values.
fn interface_text() -> Result<(), String> {
    let found: Vec<String> = house::wiring::locales()
        .iter()
        .flat_map(|locales| {
            web::i18n::check(locales).into_iter().map(|finding| format!("{}: {finding}", locales.crate_name))
        })
        .collect();
    if found.is_empty() {
        println!("interface text: complete in every language");
        return Ok(());
    }
    for finding in &found {
        eprintln!("{finding}");
    }
    Err(format!("{} findings in interface text", found.len()))
}

fn wants_no_difference() -> Result<(), String> {
    let git = |arguments: &[&str]| {
        let run = Command::new("git").current_dir(root()).args(arguments).output();
        run.map_err(|problem| format!("git: {problem}"))
    };
    let changed = git(&["status", "--porcelain", "--", "docs"])?;
    if changed.status.success() && changed.stdout.is_empty() {
        return Ok(());
    }
    let listed = String::from_utf8_lossy(&changed.stdout).into_owned();
    Err(format!("what is generated is not fresh; run `cargo xtask regenerate` and commit:\n{listed}"))
}
