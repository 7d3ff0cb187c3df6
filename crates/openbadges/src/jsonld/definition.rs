//! Context documents as owned trees whose maps have a serial number: the key under which a compiled context is remembered.

use crate::json::Value;
use std::sync::Arc;

/// A piece of a context document.
#[derive(Debug, Clone)]
pub(super) enum Local {
    Null,
    Bool(bool),
    Number(Arc<str>),
    Text(Arc<str>),
    List(Arc<[Local]>),
    Map(Arc<Map>),
}

/// An object of a context document.
#[derive(Debug)]
pub(super) struct Map {
    /// Unique in its engine.
    pub(super) serial: u32,
    pub(super) entries: Vec<(Arc<str>, Local)>,
}

impl Map {
    pub(super) fn get(&self, name: &str) -> Option<&Local> {
        self.entries.iter().find(|entry| &*entry.0 == name).map(|entry| &entry.1)
    }
}

impl Local {
    /// An owned copy; every map takes the next serial number.
    pub(super) fn from_value(value: &Value, serial: &mut u32) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(flag) => Self::Bool(*flag),
            Value::Number(token) => Self::Number(Arc::from(*token)),
            Value::String(text) => Self::Text(Arc::from(*text)),
            Value::Array(array) => {
                Self::List(array.items.iter().map(|item| Self::from_value(item, serial)).collect())
            }
            Value::Object(object) => {
                *serial += 1;
                let own = *serial;
                let entries = object
                    .members
                    .iter()
                    .map(|(name, value)| (Arc::from(*name), Self::from_value(value, serial)));
                Self::Map(Arc::new(Map { serial: own, entries: entries.collect() }))
            }
        }
    }

    pub(super) fn as_text(&self) -> Option<&Arc<str>> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The items of a list, or the piece itself.
    pub(super) fn as_slice(&self) -> &[Local] {
        if let Self::List(items) = self { items } else { std::slice::from_ref(self) }
    }

    /// Equal as JSON; the order of members does not matter.
    pub(super) fn same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, Self::Null) => true,
            (Self::Bool(a), Self::Bool(b)) => a == b,
            (Self::Number(a), Self::Number(b)) | (Self::Text(a), Self::Text(b)) => a == b,
            (Self::List(a), Self::List(b)) => {
                a.len() == b.len() && a.iter().zip(b.iter()).all(|(a, b)| a.same(b))
            }
            (Self::Map(a), Self::Map(b)) => Arc::ptr_eq(a, b) || same_map(a, b),
            _ => false,
        }
    }
}

fn same_map(a: &Map, b: &Map) -> bool {
    a.entries.len() == b.entries.len()
        && a.entries.iter().all(|(name, value)| b.get(name).is_some_and(|other| value.same(other)))
}
