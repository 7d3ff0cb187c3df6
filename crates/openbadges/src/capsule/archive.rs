//! Packing and unpacking within limits.

use super::{Capsule, CapsuleError, Kind, Resource};
use crate::tlog::LogProof;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

const FORMAT: &str = "bottega-capsule";
const VERSION: u32 = 1;
const MANIFEST: &str = "capsule.json";
const LOG_PROOF: &str = "credential.tlog-proof";

/// How much a capsule may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The longest capsule file, in bytes.
    pub packed: usize,
    /// The most bytes unpacked, all files together.
    pub unpacked: u64,
    /// The most files.
    pub files: usize,
}

/// The limits that [`Capsule::open`] holds: 16 MiB packed, 64 MiB unpacked, 512 files.
pub const LIMITS: Limits = Limits { packed: 16 << 20, unpacked: 64 << 20, files: 512 };

#[derive(Serialize, Deserialize)]
struct Manifest {
    format: String,
    version: u32,
    packed: String,
    credential: String,
    files: Vec<Listed>,
}

#[derive(Serialize, Deserialize)]
struct Listed {
    path: String,
    sha256: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<Kind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(rename = "mediaType")]
    media_type: String,
}

/// The name and media type of a credential's file, by its form.
fn credential_file(credential: &str) -> (&'static str, &'static str) {
    if credential.trim_start().starts_with(['{', '[']) {
        ("credential.json", "application/vc")
    } else if credential.contains('~') {
        ("credential.sd-jwt", "application/dc+sd-jwt")
    } else {
        ("credential.jwt", "application/vc+jwt")
    }
}

pub(super) fn write(capsule: &Capsule) -> Result<Vec<u8>, CapsuleError> {
    let proof = capsule.log_proof.as_ref().map(LogProof::to_text);
    let (name, media_type) = credential_file(&capsule.credential);
    let mut files =
        vec![(listed(name, media_type, capsule.credential.as_bytes()), capsule.credential.as_bytes())];
    if let Some(proof) = &proof {
        files.push((listed(LOG_PROOF, "text/plain", proof.as_bytes()), proof.as_bytes()));
    }
    for (place, resource) in capsule.resources.iter().enumerate() {
        let mut entry = listed(&format!("files/{:04}", place + 1), &resource.media_type, &resource.bytes);
        entry.kind = Some(resource.kind);
        entry.url.clone_from(&resource.url);
        files.push((entry, &resource.bytes));
    }
    check_size(&files)?;
    let (entries, contents): (Vec<Listed>, Vec<&[u8]>) = files.into_iter().unzip();
    let manifest = Manifest {
        format: FORMAT.to_owned(),
        version: VERSION,
        packed: capsule.packed.clone(),
        credential: name.to_owned(),
        files: entries,
    };
    pack(&manifest, &contents).map_err(|error| CapsuleError::NotACapsule(error.to_string()))
}

fn check_size(files: &[(Listed, &[u8])]) -> Result<(), CapsuleError> {
    let total: u64 = files.iter().map(|(_, bytes)| bytes.len() as u64).sum();
    if files.len() >= LIMITS.files || total > LIMITS.unpacked {
        return Err(CapsuleError::TooLarge("more than it could be opened with"));
    }
    Ok(())
}

fn listed(path: &str, media_type: &str, bytes: &[u8]) -> Listed {
    let sha256 = hexadecimal(&Sha256::digest(bytes));
    Listed { path: path.to_owned(), sha256, kind: None, url: None, media_type: media_type.to_owned() }
}

fn hexadecimal(bytes: &[u8]) -> String {
    let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// Writes the archive; without clocks, so that the same capsule gives the same bytes.
fn pack(manifest: &Manifest, contents: &[&[u8]]) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file(MANIFEST, options)?;
    archive.write_all(&serde_json::to_vec_pretty(manifest)?)?;
    for (file, bytes) in manifest.files.iter().zip(contents) {
        archive.start_file(file.path.as_str(), options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

pub(super) fn read(bytes: &[u8], limits: Limits) -> Result<Capsule, CapsuleError> {
    let mut files = unpack(bytes, limits)?;
    let manifest =
        files.remove(MANIFEST).ok_or_else(|| CapsuleError::NotACapsule("it has no manifest".to_owned()))?;
    let manifest: Manifest =
        serde_json::from_slice(&manifest).map_err(|error| CapsuleError::NotACapsule(error.to_string()))?;
    if manifest.format != FORMAT || manifest.version != VERSION {
        return Err(CapsuleError::NotACapsule(format!("{} version {}", manifest.format, manifest.version)));
    }
    let mut capsule = Capsule {
        credential: String::new(),
        packed: manifest.packed,
        log_proof: None,
        resources: Vec::new(),
    };
    for file in manifest.files {
        let bytes = files.remove(&file.path).ok_or_else(|| tampered(&file.path, "is missing"))?;
        if hexadecimal(&Sha256::digest(&bytes)) != file.sha256 {
            return Err(tampered(&file.path, "was changed"));
        }
        place(&mut capsule, &manifest.credential, file, bytes)?;
    }
    if let Some(path) = files.keys().next() {
        return Err(tampered(path, "is not in the manifest"));
    }
    if capsule.credential.is_empty() {
        return Err(CapsuleError::NotACapsule("it has no credential".to_owned()));
    }
    Ok(capsule)
}

/// Puts one checked file where it belongs.
fn place(capsule: &mut Capsule, credential: &str, file: Listed, bytes: Vec<u8>) -> Result<(), CapsuleError> {
    if let Some(kind) = file.kind {
        capsule.resources.push(Resource { kind, url: file.url, media_type: file.media_type, bytes });
        return Ok(());
    }
    let text = String::from_utf8(bytes).map_err(|_| tampered(&file.path, "is not UTF-8"))?;
    if file.path == credential {
        capsule.credential = text;
    } else if file.path == LOG_PROOF {
        capsule.log_proof = Some(LogProof::parse(&text)?);
    } else {
        return Err(tampered(&file.path, "is of no known kind"));
    }
    Ok(())
}

fn tampered(path: &str, what: &str) -> CapsuleError {
    CapsuleError::Tampered(format!("{path} {what}"))
}

/// Every file of the archive by name, read no further than the limits.
fn unpack(bytes: &[u8], limits: Limits) -> Result<BTreeMap<String, Vec<u8>>, CapsuleError> {
    if bytes.len() > limits.packed {
        return Err(CapsuleError::TooLarge("the file"));
    }
    let broken = |error: &dyn std::fmt::Display| CapsuleError::NotACapsule(error.to_string());
    let cut = |error: &dyn std::fmt::Display| {
        CapsuleError::NotACapsule(format!("its zip archive is damaged or cut short ({error})"))
    };
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| cut(&error))?;
    if archive.len() > limits.files {
        return Err(CapsuleError::TooLarge("too many files"));
    }
    let (mut files, mut room) = (BTreeMap::new(), limits.unpacked);
    for place in 0..archive.len() {
        let file = archive.by_index(place).map_err(|error| broken(&error))?;
        let name = file.name().map_err(|error| broken(&error))?.into_owned();
        let mut content = Vec::new();
        // One byte more than there is room for tells a bomb from a fit.
        file.take(room + 1).read_to_end(&mut content).map_err(|error| broken(&error))?;
        room = room.checked_sub(content.len() as u64).ok_or(CapsuleError::TooLarge("unpacked"))?;
        if files.insert(name.clone(), content).is_some() {
            return Err(tampered(&name, "is there twice"));
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tlog::Salt;

    fn capsule() -> Capsule {
        Capsule {
            credential: "{\"id\":\"urn:uuid:1\"}".to_owned(),
            packed: "2026-11-22T09:30:00Z".to_owned(),
            log_proof: Some(LogProof {
                salt: Salt([1; 32]),
                index: 3,
                hashes: vec![[2; 32]],
                checkpoint: "log.example.org\n4\n".to_owned(),
            }),
            resources: vec![Resource {
                kind: Kind::Controller,
                url: Some("did:web:example.org".to_owned()),
                media_type: "application/did+json".to_owned(),
                bytes: b"{}".to_vec(),
            }],
        }
    }

    fn repacked(change: impl Fn(&str, Vec<u8>) -> Option<Vec<u8>>) -> Vec<u8> {
        let files = unpack(&capsule().to_bytes().unwrap(), LIMITS).unwrap();
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in files {
            let Some(bytes) = change(&name, bytes) else { continue };
            archive.start_file(name, SimpleFileOptions::default()).unwrap();
            archive.write_all(&bytes).unwrap();
        }
        archive.finish().unwrap().into_inner()
    }

    #[test]
    fn opens_as_it_was_packed_and_packs_the_same_twice() {
        let packed = capsule().to_bytes().unwrap();
        assert!(super::super::looks_like_capsule(&packed));
        assert_eq!(Capsule::open(&packed).unwrap(), capsule());
        assert_eq!(packed, capsule().to_bytes().unwrap());
        assert!(capsule().resource("did:web:example.org").is_some());
    }

    #[test]
    fn changed_missing_and_smuggled_files_are_named() {
        assert!(Capsule::open(&repacked(|_, bytes| Some(bytes))).is_ok());
        let changed =
            repacked(|name, bytes| Some(if name == "credential.json" { b"{}".to_vec() } else { bytes }));
        assert_eq!(Capsule::open(&changed), Err(tampered("credential.json", "was changed")));
        let missing = repacked(|name, bytes| (name != "files/0001").then_some(bytes));
        assert_eq!(Capsule::open(&missing), Err(tampered("files/0001", "is missing")));
        let mut archive = ZipWriter::new_append(Cursor::new(capsule().to_bytes().unwrap())).unwrap();
        archive.start_file("extra", SimpleFileOptions::default()).unwrap();
        let smuggled = archive.finish().unwrap().into_inner();
        assert_eq!(Capsule::open(&smuggled), Err(tampered("extra", "is not in the manifest")));
    }

    #[test]
    fn bombs_and_rubbish_end_at_a_limit() {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        archive.start_file("bomb", options).unwrap();
        archive.write_all(&vec![0; 1 << 20]).unwrap();
        let bomb = archive.finish().unwrap().into_inner();
        let small = Limits { unpacked: 1 << 16, ..LIMITS };
        assert_eq!(read(&bomb, small), Err(CapsuleError::TooLarge("unpacked")));
        assert!(matches!(Capsule::open(&bomb), Err(CapsuleError::NotACapsule(_))));
        assert!(matches!(Capsule::open(b"PK\x03\x04"), Err(CapsuleError::NotACapsule(_))));
        let packed = capsule().to_bytes().unwrap();
        for end in 0..packed.len() {
            assert!(Capsule::open(&packed[..end]).is_err(), "cut at {end}");
        }
    }
}
