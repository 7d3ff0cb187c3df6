//! The contexts this crate speaks, as compact tables from which the JSON-LD documents are generated.
//!
//! A table has one line per fact:
//!
//! ```text
//! ~ob https://…/vocab.html#           an abbreviation: `ob~name` is that IRI and the name
//! name = ob~name                      a simple term, or a setting such as `@protected = true`
//! name ob~name type:@id container:@set        an expanded term; `-` for no IRI, `null` for an explicit null
//! Type ob~Type {                      a term with a scoped context, up to the closing brace
//! }
//! ```

use std::sync::LazyLock;

/// VC Data Model 2.0, the first context of every credential issued here.
pub const CREDENTIALS_V2: &str = "https://www.w3.org/ns/credentials/v2";
/// VC Data Model 1.1, read only.
pub const CREDENTIALS_V1: &str = "https://www.w3.org/2018/credentials/v1";
/// Open Badges 3.0, the version pinned here.
pub const OPEN_BADGES_3: &str = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
/// The 1EdTech validator, refresh and revocation types that the Open Badges context leaves out.
pub const OPEN_BADGES_EXTENSIONS: &str = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";
/// Comprehensive Learner Record 2.0.
pub const CLR_2: &str = "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json";
/// Open Badges 2.0.
pub const OPEN_BADGES_2: &str = "https://w3id.org/openbadges/v2";
/// Data Integrity, current.
pub const DATA_INTEGRITY_V2: &str = "https://w3id.org/security/data-integrity/v2";
/// Multikey.
pub const MULTIKEY_V1: &str = "https://w3id.org/security/multikey/v1";
/// Decentralized identifiers.
pub const DID_V1: &str = "https://www.w3.org/ns/did/v1";
/// European Digital Credentials, application profile of ELM 3.
pub const EDC_AP: &str = "http://data.europa.eu/snb/model/context/edc-ap";
/// Bottega's own terms for Annex I of the European microcredential standard, under the address that
/// [`annex_one`] gives it.
pub const ANNEX_ONE_TABLE: &str = include_str!("tables/annex-one.txt");

struct BuiltIn {
    url: &'static str,
    text: String,
}

macro_rules! built_in {
    ($($url:expr => $table:literal),+ $(,)?) => {
        static BUILT_IN: LazyLock<Vec<BuiltIn>> =
            LazyLock::new(|| vec![$(BuiltIn { url: $url, text: document(include_str!($table)) }),+]);
    };
}

built_in! {
    CREDENTIALS_V2 => "tables/credentials-v2.txt",
    OPEN_BADGES_3 => "tables/ob-3.0.3.txt",
    OPEN_BADGES_EXTENSIONS => "tables/ob-extensions.txt",
    CREDENTIALS_V1 => "tables/credentials-v1.txt",
    "https://w3id.org/security/data-integrity/v1" => "tables/data-integrity-v1.txt",
    DATA_INTEGRITY_V2 => "tables/data-integrity-v2.txt",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json" => "tables/ob-3.0.2.txt",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json" => "tables/ob-3.0.1.txt",
    CLR_2 => "tables/clr-2.0.1.txt",
    OPEN_BADGES_2 => "tables/ob-v2.txt",
    MULTIKEY_V1 => "tables/multikey-v1.txt",
    DID_V1 => "tables/did-v1.txt",
    "https://w3id.org/security/suites/ed25519-2020/v1" => "tables/ed25519-2020.txt",
    EDC_AP => "tables/edc-ap.txt",
}

/// The document of a built-in context.
#[must_use]
pub fn built_in(url: &str) -> Option<&'static str> {
    BUILT_IN.iter().find(|context| context.url == url).map(|context| context.text.as_str())
}

/// The addresses of the built-in contexts.
pub fn urls() -> impl Iterator<Item = &'static str> {
    BUILT_IN.iter().map(|context| context.url)
}

/// The context document of Bottega's Annex I terms, to be hosted at any address and registered under it.
#[must_use]
pub fn annex_one() -> String {
    document(ANNEX_ONE_TABLE)
}

/// The JSON-LD document of a table.
fn document(table: &str) -> String {
    let mut writer = Writer { abbreviations: Vec::new(), json: String::from("{\"@context\":{"), first: true };
    for line in table.lines().map(str::trim).filter(|line| !line.is_empty()) {
        writer.line(line);
    }
    writer.json.push_str("}}");
    writer.json
}

struct Writer<'t> {
    abbreviations: Vec<(&'t str, &'t str)>,
    json: String,
    /// Nothing stands yet in the open object.
    first: bool,
}

impl<'t> Writer<'t> {
    fn line(&mut self, line: &'t str) {
        if let Some((short, long)) = line.strip_prefix('~').and_then(|rest| rest.split_once(' ')) {
            self.abbreviations.push((short, long));
        } else if line == "}" {
            self.json.push_str("}}");
            self.first = false;
        } else if let Some((name, value)) = line.split_once(" = ") {
            self.member(name, value);
        } else {
            self.term(line);
        }
    }

    fn term(&mut self, line: &str) {
        let (line, scoped) = line.strip_suffix(" {").map_or((line, false), |line| (line, true));
        let mut parts = line.split(' ');
        let (name, iri) = (parts.next().unwrap_or_default(), parts.next().unwrap_or("-"));
        self.name(name);
        self.json.push('{');
        self.first = true;
        if iri != "-" {
            self.member("@id", iri);
        }
        for (key, value) in parts.filter_map(|part| part.split_once(':')) {
            self.member(&format!("@{key}"), value);
        }
        if scoped {
            self.name("@context");
            self.json.push('{');
            self.first = true;
        } else {
            self.json.push('}');
            self.first = false;
        }
    }

    fn name(&mut self, name: &str) {
        if !self.first {
            self.json.push(',');
        }
        self.first = false;
        self.string(name);
        self.json.push(':');
    }

    fn member(&mut self, name: &str, value: &str) {
        self.name(name);
        if matches!(value, "true" | "false" | "null" | "1.1") {
            self.json.push_str(value);
        } else if let Some(items) = value.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            self.json.push('[');
            for (index, item) in items.split(',').enumerate() {
                if index > 0 {
                    self.json.push(',');
                }
                self.string(item);
            }
            self.json.push(']');
        } else {
            let full = value.split_once('~').and_then(|(short, name)| {
                let known = self.abbreviations.iter().find(|abbreviation| abbreviation.0 == short);
                known.map(|abbreviation| format!("{}{name}", abbreviation.1))
            });
            self.string(full.as_deref().unwrap_or(value));
        }
    }

    fn string(&mut self, text: &str) {
        let mut bytes = Vec::with_capacity(text.len() + 2);
        crate::json::write_string(text, &mut bytes);
        self.json.push_str(&String::from_utf8_lossy(&bytes));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_is_a_context_document() {
        for url in urls() {
            let value = crate::json::parse_owned(built_in(url).unwrap()).unwrap();
            assert!(value["@context"].as_object().is_some_and(|terms| terms.len() > 3), "{url}");
        }
        assert!(annex_one().contains("ext:workload"));
    }
}
