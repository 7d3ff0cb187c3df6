//! The entry in a credential that leads to a list (§2.1), and what the list says about it (§3.2).

use super::{BitstringStatusList, StatusListError};
use serde_json::Value;

/// An entry, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusEntry {
    /// `revocation`, `suspension`, `refresh`, `message`, or an issuer's own word.
    pub purpose: String,
    /// The place in the list.
    pub index: u64,
    /// The list's URL.
    pub list: String,
    /// Bits per entry.
    pub size: u8,
    /// What the values mean, when there are more than two: (value, text).
    pub messages: Vec<(u8, String)>,
}

/// What a list says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusValue {
    /// The number in the list; 0 means nothing is to be said.
    pub value: u8,
    /// Its text, when the entry names one.
    pub message: Option<String>,
}

impl StatusEntry {
    /// Reads `credentialStatus` of type `BitstringStatusListEntry`.
    ///
    /// # Errors
    /// See [`StatusListError`].
    pub fn read(status: &Value) -> Result<Self, StatusListError> {
        let malformed = |what: &str| StatusListError::Malformed(what.to_owned());
        let text = |name: &str| {
            status[name].as_str().map(str::to_owned).ok_or_else(|| malformed(&format!("no {name}")))
        };
        let (purpose, list, index) =
            (text("statusPurpose")?, text("statusListCredential")?, text("statusListIndex")?);
        if index.is_empty() || !index.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(malformed("statusListIndex is no decimal text"));
        }
        let index = index.parse().map_err(|_| malformed("statusListIndex is too large"))?;
        if status["id"] == list.as_str() {
            return Err(malformed("the id of the entry is the list's own"));
        }
        let size = match &status["statusSize"] {
            Value::Null => 1,
            number => number.as_u64().and_then(|size| u8::try_from(size).ok()).unwrap_or(0),
        };
        if !(1..=8).contains(&size) {
            return Err(malformed("statusSize is not between 1 and 8"));
        }
        let messages = read_messages(&status["statusMessage"])?;
        let needed = size > 1 || purpose == "message";
        if needed && messages.len() != 1usize << size {
            return Err(malformed("statusMessage does not name every value"));
        }
        Ok(Self { purpose, index, list, size, messages })
    }

    /// What a list says about this entry.
    ///
    /// # Errors
    /// [`StatusListError::Range`]
    pub fn look_up(&self, list: &BitstringStatusList) -> Result<StatusValue, StatusListError> {
        let value = list.get(self.index)?;
        let message =
            self.messages.iter().find(|message| message.0 == value).map(|message| message.1.clone());
        Ok(StatusValue { value, message })
    }
}

fn read_messages(value: &Value) -> Result<Vec<(u8, String)>, StatusListError> {
    let malformed = || StatusListError::Malformed(String::from("statusMessage"));
    let Some(all) = value.as_array() else {
        return if value.is_null() { Ok(Vec::new()) } else { Err(malformed()) };
    };
    all.iter()
        .map(|message| {
            let status =
                message["status"].as_str().and_then(|text| text.strip_prefix("0x")).ok_or_else(malformed)?;
            let status = u8::from_str_radix(status, 16).map_err(|_| malformed())?;
            Ok((status, message["message"].as_str().ok_or_else(malformed)?.to_owned()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn entry() -> Value {
        json!({"id": "https://a.example/s/1#5", "type": "BitstringStatusListEntry", "statusPurpose": "revocation",
            "statusListIndex": "5", "statusListCredential": "https://a.example/s/1"})
    }

    #[test]
    fn entries_are_read_strictly() {
        assert_eq!(StatusEntry::read(&entry()).unwrap().index, 5);
        for (name, bad) in [
            ("statusListIndex", json!(5)),
            ("statusListIndex", json!("0x5")),
            ("statusListIndex", json!("-1")),
            ("statusListIndex", json!("99999999999999999999")),
            ("statusSize", json!(9)),
            ("statusSize", json!(2)),
            ("statusPurpose", json!("message")),
            ("id", json!("https://a.example/s/1")),
        ] {
            let mut status = entry();
            status[name] = bad;
            assert!(StatusEntry::read(&status).is_err(), "{status}");
        }
    }

    #[test]
    fn several_bits_with_messages() {
        let mut status = entry();
        status["statusSize"] = json!(2);
        status["statusPurpose"] = json!("message");
        let message = |value: &str, text: &str| json!({"status": value, "message": text});
        status["statusMessage"] = json!([
            message("0x0", "valid"),
            message("0x1", "reviewed"),
            message("0x2", "b"),
            message("0x3", "c")
        ]);
        let entry = StatusEntry::read(&status).unwrap();
        let written = crate::model::CredentialStatus::messages(
            "https://a.example/s/1",
            5,
            &["valid", "reviewed", "b", "c"],
        );
        let written = StatusEntry::read(&serde_json::to_value(written.unwrap()).unwrap()).unwrap();
        assert_eq!((written.size, &written.messages), (2, &entry.messages));
        assert!(
            crate::model::CredentialStatus::messages("https://a.example/s/1", 5, &["a", "b", "c"]).is_none()
        );
        let mut list = BitstringStatusList::with_size(0, 2).unwrap();
        list.set(5, 1).unwrap();
        assert_eq!(entry.look_up(&list).unwrap().message.as_deref(), Some("reviewed"));
    }
}
