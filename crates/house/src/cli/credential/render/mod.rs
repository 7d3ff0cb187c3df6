//! `bottega credential render`: one definition and one award in, every form out.

mod facts;

use super::super::user::first_line;
use super::super::{Failure, Outcome};
use super::files;
use super::keys::{own_method, read_certificates, read_key};
use clap::{Args, ValueEnum};
use facts::Facts;
use kernel::Entropy as _;
use openbadges::keys::{PublicKey, Signer, SigningKey, did_key, public_key_of_jwk};
use openbadges::render::{
    EUDI_LEARNING, Form, Keys, MICROCREDENTIAL, SdProfile, hosted_badge_2, render, signed_badge_2,
};
use openbadges::x509::SealFile;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use store::SystemEntropy;

/// Make a credential in any form out of one file of facts.
///
/// The file holds `definition` (what can be earned), `award` (who earned it, when, how well) and `issuer`; its format is
/// described in docs/credential-files.md. What a form has no place for is left out of it; what it demands and is not
/// there, or is malformed, is named.
///
/// An Open Badge 2.0 is hosted at `award.url` and needs no key. With an RSA key and `--method`, the address of the
/// issuer's `CryptographicKey`, it is signed.
#[derive(Debug, Args)]
pub(super) struct Render {
    /// The facts, as JSON; "-" reads standard input.
    facts: PathBuf,
    /// The form.
    #[arg(long, value_enum)]
    form: FormName,
    /// The key, for every form but a hosted ob2: made by `keygen`, or PKCS#8 in PEM, a private JWK, or a Multikey with
    /// its secret.
    #[arg(long, value_name = "FILE", required_if_eq_any = KEYED.map(|form| ("form", form)))]
    key: Option<PathBuf>,
    /// File with the passphrase of a sealed key in its first line; "-" reads standard input.
    #[arg(long, value_name = "FILE")]
    passphrase_file: Option<PathBuf>,
    /// The address of the key, such as `did:web:issuer.example#key-1`; without it, its `did:key`.
    #[arg(long, value_name = "URL", requires = "key")]
    method: Option<String>,
    /// Key of the electronic seal, for edc.
    #[arg(long, value_name = "FILE", requires = "seal_certificate")]
    seal_key: Option<PathBuf>,
    /// Its certificates (PEM), its own first.
    #[arg(long, value_name = "FILE", requires = "seal_key")]
    seal_certificate: Option<PathBuf>,
    /// Key and certificates of the seal in one file (PKCS#12: .p12, .pfx), as authorities hand them out.
    #[arg(long, value_name = "FILE", conflicts_with = "seal_key", requires = "seal_passphrase_file")]
    seal_file: Option<PathBuf>,
    /// File with the passphrase of the seal file in its first line; "-" reads standard input.
    #[arg(long, value_name = "FILE", requires = "seal_file")]
    seal_passphrase_file: Option<PathBuf>,
    /// The learner's public key (JWK), to which an SD-JWT is bound.
    #[arg(long, value_name = "FILE")]
    holder: Option<PathBuf>,
    /// The claims of an SD-JWT.
    #[arg(long, value_enum, default_value = "eudi")]
    profile: Profile,
    /// The issuer's controller document, for a capsule.
    #[arg(long, value_name = "FILE")]
    controller: Option<PathBuf>,
    /// The badge's picture (PNG), for edc and capsule.
    #[arg(long, value_name = "FILE")]
    picture: Option<PathBuf>,
    /// The file to write; without it, the credential is printed.
    #[arg(long, short, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// The forms that are made with a key.
const KEYED: [&str; 6] = ["ob3", "ob3-jwt", "edc", "sd-jwt", "clr", "capsule"];

/// The forms, as they are typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FormName {
    /// Open Badges 3.0, a Data Integrity proof inside.
    Ob3,
    /// Open Badges 3.0 as compact JWS.
    Ob3Jwt,
    /// Open Badges 2.0, an assertion with its badge class: hosted, or signed with an RSA key.
    Ob2,
    /// European Digital Credential, sealed.
    Edc,
    /// SD-JWT VC.
    SdJwt,
    /// Comprehensive Learner Record 2.0 around the badge.
    Clr,
    /// The badge with all that verifies it.
    Capsule,
}

impl FormName {
    const fn form(self) -> Form {
        match self {
            Self::Ob3 => Form::Ob3,
            Self::Ob3Jwt => Form::Ob3Jwt,
            Self::Ob2 => Form::Ob2,
            Self::Edc => Form::Edc,
            Self::SdJwt => Form::SdJwt,
            Self::Clr => Form::Clr,
            Self::Capsule => Form::Capsule,
        }
    }
}

/// The profiles of SD-JWT, as they are typed.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Profile {
    /// `urn:eu.europa.ec.eudi:learning:credential:1`
    Eudi,
    /// `urn:bottega:vct:microcredential:1`, the eleven elements of Annex I.
    Microcredential,
}

impl Profile {
    fn claims(self) -> &'static SdProfile {
        match self {
            Self::Eudi => &EUDI_LEARNING,
            Self::Microcredential => &MICROCREDENTIAL,
        }
    }
}

/// The key of an electronic seal and its certificates.
type Seal = (SigningKey, Vec<Vec<u8>>);

impl Render {
    pub(super) fn run(&self) -> Outcome {
        let rendered = match &self.key {
            Some(key) if self.form != FormName::Ob2 => self.with_key(key)?,
            key => self.badge_2(key.as_deref())?.into_bytes(),
        };
        files::write_or_print(self.out.as_deref(), rendered)?;
        Ok(ExitCode::SUCCESS)
    }

    /// The facts; `issuer` stands in where they name none.
    fn facts(&self, issuer: &str) -> Result<Facts, Failure> {
        Facts::read(&files::read_text(&self.facts)?, issuer).map_err(|why| self.about_facts(&why))
    }

    fn about_facts(&self, why: &dyn std::fmt::Display) -> Failure {
        Failure(format!("{}: {why}", self.facts.display()))
    }

    /// An Open Badge 2.0: signed with a key that has an address, else hosted.
    fn badge_2(&self, key: Option<&Path>) -> Result<String, Failure> {
        let facts = self.facts("")?;
        let all = (&facts.definition, &facts.award, &facts.issuer);
        let badge = match (key, &self.method) {
            (Some(key), Some(method)) => {
                let key = read_key(key, self.passphrase_file.as_deref())?;
                signed_badge_2(all, method, &key)
            }
            (key, _) => {
                if key.is_some() {
                    eprintln!(
                        "bottega: the key is not used: a hosted badge is vouched for by its address. To sign it, name \
                         the address of the issuer's RSA key with --method"
                    );
                }
                hosted_badge_2(all)
            }
        };
        badge.map_err(|problem| self.about_facts(&problem))
    }

    fn with_key(&self, key: &Path) -> Result<Vec<u8>, Failure> {
        let key = read_key(key, self.passphrase_file.as_deref())?;
        let method = self.method.clone().unwrap_or_else(|| own_method(&key));
        let issuer = method.split('#').next().map_or_else(|| did_key(key.public_key()), str::to_owned);
        let facts = self.facts(&issuer)?;
        let seal = self.seal()?;
        if self.form == FormName::Edc && seal.is_none() {
            return Err(Failure(
                "edc needs the key and certificate of an electronic seal: --seal-key and --seal-certificate, or \
                 --seal-file"
                    .to_owned(),
            ));
        }
        let holder = self.holder.as_deref().map(read_holder).transpose()?;
        let controller = self.controller.as_deref().map(|file| read_controller(file, &facts.issuer.id));
        let controller = controller.transpose()?;
        let picture = self.picture.as_deref().map(read_picture).transpose()?.unwrap_or_default();
        let keys = Keys {
            signer: &key,
            method: &method,
            seal: seal.as_ref().map(|(key, chain)| (key as &dyn Signer, chain.as_slice())),
            holder: holder.as_ref(),
            controller: controller.as_ref(),
            profile: self.profile.claims(),
            picture: &picture,
        };
        let mut salts = || {
            let mut salt = [0u8; 16];
            SystemEntropy.fill(&mut salt);
            salt
        };
        let all = (&facts.definition, &facts.award, &facts.issuer);
        render(self.form.form(), all, &keys, &mut salts).map_err(|problem| self.about_facts(&problem))
    }

    fn seal(&self) -> Result<Option<Seal>, Failure> {
        if let (Some(file), Some(passphrase)) = (&self.seal_file, &self.seal_passphrase_file) {
            let opened = SealFile::open(&files::read(file)?, &first_line(passphrase)?);
            let seal = opened.map_err(|problem| Failure(format!("{}: {problem}", file.display())))?;
            return Ok(Some((seal.key, seal.chain)));
        }
        match (&self.seal_key, &self.seal_certificate) {
            (Some(key), Some(chain)) => {
                Ok(Some((read_key(key, self.passphrase_file.as_deref())?, read_certificates(chain)?)))
            }
            _ => Ok(None),
        }
    }
}

fn read_holder(file: &Path) -> Result<PublicKey, Failure> {
    let jwk = files::read_json(file)?;
    let in_file = |why: &dyn std::fmt::Display| Failure(format!("{}: {why}", file.display()));
    if jwk["kty"].as_str().is_none() {
        return Err(in_file(&"it is no JWK, it has no kty (bottega credential did KEY --jwk prints one)"));
    }
    public_key_of_jwk(&jwk).map_err(|problem| in_file(&problem))
}

/// A document with keys, of the issuer itself.
fn read_controller(file: &Path, issuer: &str) -> Result<Value, Failure> {
    let document = files::read_json(file)?;
    let in_file =
        |why: &str| Failure(format!("{} is not the issuer's controller document: {why}", file.display()));
    if document["verificationMethod"].as_array().is_none_or(Vec::is_empty) {
        return Err(in_file("it has no verificationMethod"));
    }
    match document["id"].as_str() {
        Some(id) if id == issuer => Ok(document),
        Some(id) => Err(in_file(&format!("it is that of {id}, and the issuer is {issuer}"))),
        None => Err(in_file("it has no id")),
    }
}

/// A picture as PNG.
fn read_picture(file: &Path) -> Result<Vec<u8>, Failure> {
    let bytes = files::read(file)?;
    let png = bytes.starts_with(b"\x89PNG\r\n\x1a\n");
    if png { Ok(bytes) } else { Err(Failure(format!("{} is no PNG picture", file.display()))) }
}
