//! `bottega user`: people and their roles, from the console of the server.

use super::desk::{Desk, in_words, print_json, print_text};
use super::{Failure, Outcome};
use crate::settings::ServeFlags;
use clap::{Args, Subcommand};
use identity::{
    AddRole, CreatePerson, Hasher, Organisation, PersonLine, SetPassword, StoredPassword, find_by_email,
    find_by_name, list_people,
};
use kernel::{Ctx, Lang, PersonId, Role};
use serde_json::json;
use std::fmt::Write as _;
use std::io::Read as _;
use std::path::PathBuf;
use std::process::ExitCode;

/// People: add, list, give a role, set a password.
#[derive(Debug, Args)]
pub(super) struct User {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Make an account whose address counts as verified.
    ///
    /// Without a password the person chooses one through "forgot password" on the sign-in page.
    Add(Add),
    /// List everybody, with their roles.
    List {
        /// As JSON.
        #[arg(long)]
        json: bool,
    },
    /// Give somebody a role in an organisation.
    Role(GiveRole),
    /// Set somebody's password. Ends all their sessions.
    Password(Password),
}

#[derive(Debug, Args)]
struct Add {
    /// E-mail address.
    email: String,
    /// How the person is called.
    #[arg(long)]
    name: String,
    /// Language of mails and pages: it, en, fr, de, es or pl.
    #[arg(long, default_value = "it")]
    lang: String,
    /// File with the password in its first line; "-" reads standard input.
    #[arg(long, value_name = "FILE")]
    password_file: Option<PathBuf>,
}

#[derive(Debug, Args)]
struct GiveRole {
    /// E-mail address of an account.
    email: String,
    /// Name of an organisation.
    #[arg(long, value_name = "NAME")]
    organisation: String,
    /// One of: `network_administrator`, manager, designer, trainer, assessor, validator, recruiter, counsellor, `hub_manager`, mentor.
    #[arg(value_parser = |word: &str| Role::parse(word).ok_or("there is no such role"))]
    role: Role,
}

#[derive(Debug, Args)]
struct Password {
    /// E-mail address of an account.
    email: String,
    /// File with the new password in its first line; "-" reads standard input.
    #[arg(long, value_name = "FILE", default_value = "-")]
    password_file: PathBuf,
}

/// The shortest password that is taken, as on the pages.
const SHORTEST: usize = 10;

impl User {
    pub(super) async fn run(&self, flags: &ServeFlags) -> Outcome {
        let desk = match &self.what {
            What::Add(_) => Desk::open(flags).await?,
            _ => Desk::open_existing(flags).await?,
        };
        match &self.what {
            What::Add(add) => add.run(&desk).await?,
            What::List { json } => list(&desk, *json).await?,
            What::Role(give) => give.run(&desk).await?,
            What::Password(password) => password.run(&desk).await?,
        }
        desk.store.close().await;
        Ok(ExitCode::SUCCESS)
    }
}

impl Add {
    async fn run(&self, desk: &Desk) -> Result<(), Failure> {
        let ctx = desk.ctx();
        let email = address(&self.email)?;
        let password = match &self.password_file {
            Some(file) => Some(hashed(&ctx, read_password(file)?).await?),
            None => None,
        };
        let lang = Lang::parse(&self.lang)?;
        let person = CreatePerson { name: self.name.clone(), email, lang, password };
        let id = desk.store.run(&ctx, &person).await.map_err(in_words)?;
        print_text(&format!("{id} {}", person.email))
    }
}

impl GiveRole {
    async fn run(&self, desk: &Desk) -> Result<(), Failure> {
        let person = person(desk, &self.email).await?;
        let organisation = organisation(desk, &self.organisation).await?;
        let role = AddRole { organisation: organisation.id, person, role: self.role };
        desk.store.run(&desk.ctx(), &role).await.map_err(in_words)?;
        print_text(&format!("{} is now {} in {}", self.email, self.role, self.organisation))
    }
}

impl Password {
    async fn run(&self, desk: &Desk) -> Result<(), Failure> {
        let ctx = desk.ctx();
        let person = person(desk, &self.email).await?;
        let password = hashed(&ctx, read_password(&self.password_file)?).await?;
        desk.store.run(&ctx, &SetPassword { person, password }).await.map_err(in_words)?;
        print_text(&format!("{} has a new password; every session has ended", self.email))
    }
}

async fn list(desk: &Desk, as_json: bool) -> Result<(), Failure> {
    let people = list_people(&mut desk.store.read().await?, &desk.home.id).await?;
    if as_json {
        return print_json(&people.iter().map(to_json).collect::<Vec<_>>());
    }
    let mut text = String::new();
    for person in &people {
        let email = person.email.as_deref().unwrap_or("(erased)");
        let proof = if person.verified { "" } else { " (address not verified)" };
        let _ = writeln!(text, "{}  {email}{proof}  {}", person.id, person.name);
        for (_, organisation, role) in &person.roles {
            let _ = writeln!(text, "    {role} in {organisation}");
        }
    }
    print_text(&format!("{text}{} people", people.len()))
}

fn to_json(person: &PersonLine) -> serde_json::Value {
    let roles = person.roles.iter().map(|(organisation, name, role)| {
        json!({ "organisation": organisation.as_str(), "organisation_name": name, "role": role.as_str() })
    });
    json!({
        "id": person.id.as_str(),
        "name": person.name,
        "email": person.email,
        "email_verified": person.verified,
        "roles": roles.collect::<Vec<_>>(),
    })
}

async fn person(desk: &Desk, email: &str) -> Result<PersonId, Failure> {
    let found = find_by_email(&mut desk.store.read().await?, &desk.home.id, &address(email)?).await?;
    found.ok_or_else(|| Failure(format!("nobody has the verified address {email}")))
}

/// The organisation of a name, or a failure that says how to find it.
pub(super) async fn organisation(desk: &Desk, name: &str) -> Result<Organisation, Failure> {
    let found = find_by_name(&mut desk.store.read().await?, &desk.home.id, name).await?;
    found.ok_or_else(|| Failure(format!("there is no organisation called {name:?}")))
}

fn address(email: &str) -> Result<String, Failure> {
    let lower = email.trim().to_lowercase();
    match lower.parse::<lettre::Address>() {
        Ok(_) => Ok(lower),
        Err(problem) => Err(Failure(format!("{email:?} is not an e-mail address: {problem}"))),
    }
}

/// The first line of a file, without its end.
pub(super) fn first_line(file: &std::path::Path) -> Result<String, Failure> {
    let mut text = String::new();
    if file.as_os_str() == "-" {
        std::io::stdin().read_to_string(&mut text)?;
    } else {
        text = std::fs::read_to_string(file)
            .map_err(|problem| Failure(format!("{} cannot be read: {problem}", file.display())))?;
    }
    Ok(text.lines().next().unwrap_or_default().to_owned())
}

fn read_password(file: &std::path::Path) -> Result<String, Failure> {
    let password = first_line(file)?;
    if password.chars().count() < SHORTEST {
        return Err(Failure(format!("the password must have {SHORTEST} characters or more")));
    }
    Ok(password)
}

async fn hashed(ctx: &Ctx, password: String) -> Result<StoredPassword, Failure> {
    Hasher::hash(ctx, password).await.map_err(in_words)
}
