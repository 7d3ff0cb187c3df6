//! What stands around the data: origin, folder, secret, disk, mail.

use super::Finding;
use crate::house::{read_secret, transport};
use crate::settings::{MailSetting, Settings};

/// Below this the disk is as good as full, in bytes.
const TOO_LITTLE: u64 = 200 << 20;
/// Below this it is time to make room, in bytes.
const LITTLE: u64 = 2 << 30;

/// Whether the origin is one the world can trust.
pub(super) fn origin(settings: &Settings) -> Finding {
    let origin = &settings.public_origin;
    let host = origin.split("://").nth(1).unwrap_or_default();
    let local = host.starts_with("127.") || host.starts_with("localhost") || host.starts_with("[::1]");
    if origin.starts_with("https://") {
        Finding::good("public origin", origin)
    } else if local {
        Finding::advice(
            "public origin",
            format!("{origin}: good for trying out"),
            "before you award anything for real, set public_origin to the https:// address the world will use",
        )
    } else {
        Finding::bad(
            "public origin",
            format!("{origin} is not encrypted"),
            "put a TLS proxy in front and set public_origin to its https:// address",
        )
    }
}

/// Whether the folder is there and can be written.
pub(super) fn data_folder(settings: &Settings) -> Finding {
    let folder = &settings.data_dir;
    let shown = folder.display();
    if !folder.is_dir() {
        let to_do = "start once with `bottega serve`, or name the right folder with --data-dir";
        return Finding::bad("data folder", format!("{shown} does not exist"), to_do);
    }
    let probe = folder.join("doctor.tmp");
    let written = std::fs::write(&probe, b"probe").and_then(|()| std::fs::remove_file(&probe));
    match written {
        Ok(()) => Finding::good("data folder", format!("{shown} can be written")),
        Err(problem) => {
            let to_do = "give the folder to the user the server runs as";
            Finding::bad("data folder", format!("{shown} cannot be written: {problem}"), to_do)
        }
    }
}

/// Whether the secret is there, whole, and nobody else's to read.
pub(super) fn secret(settings: &Settings) -> Finding {
    let file = &settings.secret_key_file;
    if let Err(problem) = read_secret(file) {
        let to_do = "bring it back from your backup; without it the signing keys cannot be used";
        return Finding::bad("secret key", problem.to_string(), to_do);
    }
    match readable_by_others(file) {
        Some(mode) => Finding::bad(
            "secret key",
            format!("{} can be read by others (mode {mode:o})", file.display()),
            format!("chmod 600 {}", file.display()),
        ),
        None => Finding::good("secret key", format!("{} is whole and private", file.display())),
    }
}

#[cfg(unix)]
fn readable_by_others(file: &std::path::Path) -> Option<u32> {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = std::fs::metadata(file).ok()?.permissions().mode() & 0o777;
    (mode & 0o077 != 0).then_some(mode)
}

#[cfg(not(unix))]
fn readable_by_others(_: &std::path::Path) -> Option<u32> {
    None
}

/// Whether there is room.
pub(super) fn disk(settings: &Settings) -> Finding {
    let Some(free) = free_bytes(&settings.data_dir) else {
        return Finding::advice("disk", "the free space cannot be told", "look at it yourself");
    };
    let found = format!("{} MB free", free >> 20);
    if free < TOO_LITTLE {
        Finding::bad("disk", found, "make room now: the server refuses uploads and then everything else")
    } else if free < LITTLE {
        Finding::advice("disk", found, "make room soon")
    } else {
        Finding::good("disk", found)
    }
}

#[cfg(unix)]
fn free_bytes(folder: &std::path::Path) -> Option<u64> {
    let facts = rustix::fs::statvfs(folder).ok()?;
    Some(facts.f_bavail.saturating_mul(facts.f_frsize))
}

#[cfg(not(unix))]
fn free_bytes(_: &std::path::Path) -> Option<u64> {
    None
}

/// Whether mail can leave.
pub(super) async fn mail(settings: &Settings) -> Finding {
    let tested = match transport(settings) {
        Ok(transport) => transport.test().await,
        Err(problem) => Err(problem.to_string()),
    };
    match (&settings.mail, tested) {
        (_, Err(why)) => {
            Finding::bad("mail", why, "correct the setting mail, or ask whoever runs the mail server")
        }
        (MailSetting::Smtp(_), Ok(())) => Finding::good("mail", "the mail server answers"),
        (MailSetting::Files, Ok(())) => Finding::advice(
            "mail",
            format!("mail is written to {}", settings.data_dir.join("mail").display()),
            "set mail to smtp:// or smtps:// before people you do not know sign up",
        ),
    }
}
