//! How Bottega runs: flags before environment before `bottega.toml` before defaults.
//!
//! The reference in `docs/configuration.md` is generated from [`ServeFlags`].

use clap::Args;
use figment::Figment;
use figment::providers::{Env, Format as _, Serialized, Toml};
use serde::{Deserialize, Serialize};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// The settings as flags; each is also `BOTTEGA_NAME` in the environment and `name` in the file.
#[derive(Debug, Clone, Default, Args, Serialize)]
#[serde(rename_all = "snake_case")]
pub struct ServeFlags {
    /// The address under which the world reaches this server, without a slash at its end. It becomes part of every credential's address: choose it once.
    #[arg(long, value_name = "URL", global = true, help_heading = "Settings")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_origin: Option<String>,
    /// Where to listen, as address:port.
    #[arg(long, value_name = "ADDRESS", global = true, help_heading = "Settings")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listen: Option<String>,
    /// `sqlite:///path/file.db?mode=rwc` or `postgres://user:password@host/database`. Default: a SQLite file in the data folder.
    #[arg(long, value_name = "URL", global = true, help_heading = "Settings")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database_url: Option<String>,
    /// Folder of database, files, keys and mail.
    #[arg(long, value_name = "FOLDER", global = true, help_heading = "Settings")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_dir: Option<PathBuf>,
    /// File of the secret that seals signing keys and sessions. Default: secret.key in the data folder, made at first start. Keep a copy of it apart from the data.
    #[arg(long, value_name = "FILE", global = true, help_heading = "Settings")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret_key_file: Option<PathBuf>,
    /// How mail leaves: "files" (a folder in the data folder), or smtp://, smtps://user:password@host:port.
    #[arg(long, value_name = "TRANSPORT", global = true, help_heading = "Settings")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mail: Option<String>,
    /// The sender of mail: "Name <address>".
    #[arg(long, value_name = "MAILBOX", global = true, help_heading = "Settings")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mail_from: Option<String>,
    /// How the log is written: text or json.
    #[arg(long, value_name = "FORMAT", global = true, help_heading = "Settings")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_format: Option<String>,
    /// What is logged: error, warn, info, debug, trace, or a filter such as "info,sqlx=warn".
    #[arg(long, value_name = "FILTER", global = true, help_heading = "Settings")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_level: Option<String>,
    /// Connections to the database.
    #[arg(long, value_name = "COUNT", global = true, help_heading = "Settings")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub database_connections: Option<u32>,
    /// Whether programs with an API key may issue and verify credentials (VC API): true or false. At start the keys with which the network then signs are printed as JSON.
    #[arg(
        long,
        value_name = "BOOL",
        global = true,
        help_heading = "Settings",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "true"
    )]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vc_api: Option<bool>,
    /// The file of settings.
    #[arg(
        long,
        value_name = "FILE",
        global = true,
        help_heading = "Settings",
        default_value = "bottega.toml"
    )]
    #[serde(skip)]
    pub config: PathBuf,
}

/// The settings, checked.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Without a slash at its end.
    pub public_origin: String,
    /// Where to listen.
    pub listen: SocketAddr,
    /// The database.
    pub database_url: String,
    /// The folder of everything.
    pub data_dir: PathBuf,
    /// The secret's file.
    pub secret_key_file: PathBuf,
    /// How mail leaves.
    pub mail: MailSetting,
    /// From whom.
    pub mail_from: lettre::message::Mailbox,
    /// Whether the log is JSON.
    pub log_json: bool,
    /// What is logged.
    pub log_level: String,
    /// Connections to the database.
    pub database_connections: u32,
    /// Whether programs may issue and verify.
    pub vc_api: bool,
}

/// How mail leaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MailSetting {
    /// Into a folder.
    Files,
    /// Through this server.
    Smtp(String),
}

/// A setting that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("setting {name}: {why}")]
pub struct BadSetting {
    /// Which one.
    pub name: String,
    /// What is wrong, and what would be right.
    pub why: String,
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    public_origin: String,
    listen: String,
    database_url: String,
    data_dir: PathBuf,
    secret_key_file: PathBuf,
    mail: String,
    mail_from: String,
    log_format: String,
    log_level: String,
    database_connections: u32,
    vc_api: bool,
}

impl Default for Raw {
    fn default() -> Self {
        Self {
            public_origin: String::new(),
            listen: "127.0.0.1:8080".to_owned(),
            database_url: String::new(),
            data_dir: PathBuf::from("bottega-data"),
            secret_key_file: PathBuf::new(),
            mail: "files".to_owned(),
            mail_from: "Bottega <bottega@localhost.localdomain>".to_owned(),
            log_format: "text".to_owned(),
            log_level: "info,sqlx=warn".to_owned(),
            database_connections: 8,
            vc_api: false,
        }
    }
}

impl Settings {
    /// Reads file, environment and flags.
    ///
    /// # Errors
    /// [`BadSetting`] names the first setting that cannot be used, and why.
    pub fn read(flags: &ServeFlags) -> Result<Self, BadSetting> {
        let figment = Figment::from(Serialized::defaults(Raw::default()))
            .merge(Toml::file(&flags.config))
            .merge(Env::prefixed("BOTTEGA_").ignore(&["data"]))
            .merge(Serialized::defaults(flags));
        let raw: Raw = figment.extract().map_err(|error| bad_figment(&error))?;
        raw.checked()
    }
}

fn bad_figment(error: &figment::Error) -> BadSetting {
    let named = match &error.kind {
        figment::error::Kind::UnknownField(field, _) => field.clone(),
        _ => error.path.join("."),
    };
    let source = error.metadata.as_ref().map_or(String::new(), |from| match &from.source {
        Some(place) => format!(" (in {} {place})", from.name),
        None => format!(" (in {})", from.name),
    });
    let name = if named.is_empty() { "bottega.toml".to_owned() } else { named };
    BadSetting { name, why: format!("{}{source}", error.kind) }
}

fn bad(name: &str, why: impl Into<String>) -> BadSetting {
    BadSetting { name: name.to_owned(), why: why.into() }
}

impl Raw {
    fn checked(self) -> Result<Settings, BadSetting> {
        let listen: SocketAddr = self.listen.parse().map_err(|_| {
            bad("listen", format!("{:?} is not address:port, such as 127.0.0.1:8080", self.listen))
        })?;
        let public_origin = match self.public_origin.trim_end_matches('/') {
            "" => format!("http://{listen}"),
            given => checked_origin(given)?,
        };
        let database_url = match self.database_url.as_str() {
            "" => default_database(&self.data_dir),
            given => checked_database(given)?,
        };
        let secret_key_file = if self.secret_key_file.as_os_str().is_empty() {
            self.data_dir.join("secret.key")
        } else {
            self.secret_key_file
        };
        let mail_from = self.mail_from.parse().map_err(|problem| {
            bad("mail_from", format!("{:?} is not \"Name <address>\": {problem}", self.mail_from))
        })?;
        let log_json = match self.log_format.as_str() {
            "json" => true,
            "text" => false,
            other => return Err(bad("log_format", format!("{other:?} is neither text nor json"))),
        };
        if !(1..=500).contains(&self.database_connections) {
            return Err(bad("database_connections", "must be between 1 and 500"));
        }
        Ok(Settings {
            public_origin,
            listen,
            database_url,
            data_dir: self.data_dir,
            secret_key_file,
            mail: checked_mail(&self.mail)?,
            mail_from,
            log_json,
            log_level: self.log_level,
            database_connections: self.database_connections,
            vc_api: self.vc_api,
        })
    }
}

/// The default of a setting, for the reference.
pub(crate) fn default_in_words(name: &str) -> String {
    let computed = match name {
        "public_origin" => Some("`http://` and the address of `listen`"),
        "database_url" => Some("`bottega.db` in the data folder (SQLite)"),
        "secret_key_file" => Some("`secret.key` in the data folder"),
        _ => None,
    };
    let raw = serde_json::to_value(Raw::default()).unwrap_or_default();
    computed.map_or_else(|| format!("`{}`", raw[name].to_string().trim_matches('"')), str::to_owned)
}

fn default_database(data_dir: &Path) -> String {
    let folder = std::path::absolute(data_dir).unwrap_or_else(|_| data_dir.to_owned());
    format!("sqlite://{}?mode=rwc", folder.join("bottega.db").display())
}

fn checked_origin(given: &str) -> Result<String, BadSetting> {
    let host = given.strip_prefix("https://").or_else(|| given.strip_prefix("http://"));
    match host {
        Some(host) if !host.is_empty() && !host.contains(['/', '?', '#', ' ', '@']) => Ok(given.to_owned()),
        _ => Err(bad(
            "public_origin",
            format!("{given:?} is not an origin: write https://name or http://name:port, nothing after it"),
        )),
    }
}

fn checked_database(given: &str) -> Result<String, BadSetting> {
    let known = ["sqlite:", "postgres:", "postgresql:"].iter().any(|scheme| given.starts_with(scheme));
    let shown = store::without_password(given);
    if known {
        Ok(given.to_owned())
    } else {
        Err(bad("database_url", format!("{shown:?} begins with neither sqlite: nor postgres:")))
    }
}

fn checked_mail(given: &str) -> Result<MailSetting, BadSetting> {
    match given {
        "files" => Ok(MailSetting::Files),
        url if url.starts_with("smtp://") || url.starts_with("smtps://") => {
            web::server::mail::Transport::smtp(url).map_err(|problem| bad("mail", problem))?;
            Ok(MailSetting::Smtp(url.to_owned()))
        }
        _ => Err(bad("mail", "write files, or smtp://host:port, or smtps://user:password@host:port")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(change: impl FnOnce(&mut ServeFlags)) -> Result<Settings, BadSetting> {
        let mut flags =
            ServeFlags { config: PathBuf::from("/nonexistent/bottega.toml"), ..ServeFlags::default() };
        change(&mut flags);
        Settings::read(&flags)
    }

    #[test]
    fn defaults_are_a_local_server_on_sqlite() {
        let settings = with(|_| ()).unwrap();
        assert_eq!(settings.public_origin, "http://127.0.0.1:8080");
        assert!(
            settings.database_url.starts_with("sqlite://") && settings.database_url.contains("bottega-data")
        );
    }

    #[test]
    fn a_wrong_setting_is_named_with_its_reason() {
        let wrong = |change: fn(&mut ServeFlags), name: &str| {
            let problem = with(change).unwrap_err();
            assert_eq!(problem.name, name, "{problem}");
            assert!(!problem.why.contains("secret"), "{problem}");
        };
        wrong(|flags| flags.listen = Some("here".to_owned()), "listen");
        wrong(|flags| flags.public_origin = Some("https://a/b".to_owned()), "public_origin");
        wrong(|flags| flags.database_url = Some("mysql://u:secret@h/d".to_owned()), "database_url");
        wrong(|flags| flags.mail = Some("pigeon".to_owned()), "mail");
        wrong(|flags| flags.log_format = Some("xml".to_owned()), "log_format");
        wrong(|flags| flags.database_connections = Some(0), "database_connections");
        wrong(|flags| flags.mail_from = Some("nobody".to_owned()), "mail_from");
    }

    #[test]
    fn an_unknown_setting_in_the_file_is_named() {
        let folder = std::env::temp_dir().join(format!("bottega-settings-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let file = folder.join("bottega.toml");
        std::fs::write(&file, "lisen = \"127.0.0.1:1\"\n").unwrap();
        let problem = with(|flags| flags.config = file.clone()).unwrap_err();
        assert!(problem.name == "lisen" && problem.why.contains("bottega.toml"), "{problem}");
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
