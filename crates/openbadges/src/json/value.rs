//! The tree: borrowed from the text and the arena.

/// One JSON value.
#[derive(Debug, Clone, Copy)]
pub enum Value<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number as it was written.
    Number(&'a str),
    /// A string, unescaped.
    String(&'a str),
    /// An array.
    Array(&'a Array<'a>),
    /// An object.
    Object(&'a Object<'a>),
}

/// An array and the text it was read from.
#[derive(Debug)]
pub struct Array<'a> {
    /// The items in order.
    pub items: &'a [Value<'a>],
    /// The source text, brackets included; empty when it was made in memory.
    pub source: &'a str,
}

/// An object and the text it was read from.
#[derive(Debug)]
pub struct Object<'a> {
    /// The members in order; no name occurs twice.
    pub members: &'a [(&'a str, Value<'a>)],
    /// The source text, braces included; empty when it was made in memory.
    pub source: &'a str,
}

impl<'a> Object<'a> {
    /// The member of that name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Value<'a>> {
        self.members.iter().find(|member| member.0 == name).map(|member| member.1)
    }

    /// The text of a member that is a string.
    #[must_use]
    pub fn get_str(&self, name: &str) -> Option<&'a str> {
        self.get(name).and_then(|value| value.as_str())
    }
}

impl<'a> Value<'a> {
    /// The object, if it is one.
    #[must_use]
    pub fn as_object(&self) -> Option<&'a Object<'a>> {
        if let Value::Object(object) = self { Some(object) } else { None }
    }

    /// The string, if it is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&'a str> {
        if let Value::String(text) = self { Some(text) } else { None }
    }

    /// Whether it is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Value::Null)
    }

    /// The items of an array, or the value itself as the only item.
    #[must_use]
    pub fn as_slice<'s>(&'s self) -> &'s [Value<'a>] {
        if let Value::Array(array) = self { array.items } else { std::slice::from_ref(self) }
    }

    /// The source text of an array or object; `None` for scalars and for what was made in memory.
    #[must_use]
    pub fn source(&self) -> Option<&'a str> {
        let source = match self {
            Value::Array(array) => array.source,
            Value::Object(object) => object.source,
            _ => "",
        };
        (!source.is_empty()).then_some(source)
    }

    /// An owned copy.
    #[must_use]
    pub fn to_serde(&self) -> serde_json::Value {
        use serde_json::Value as Owned;
        match self {
            Value::Null => Owned::Null,
            Value::Bool(flag) => Owned::Bool(*flag),
            Value::Number(text) => serde_json::from_str(text).unwrap_or(Owned::Null),
            Value::String(text) => Owned::String((*text).to_owned()),
            Value::Array(array) => Owned::Array(array.items.iter().map(Value::to_serde).collect()),
            Value::Object(object) => Owned::Object(
                object.members.iter().map(|(name, value)| ((*name).to_owned(), value.to_serde())).collect(),
            ),
        }
    }
}
