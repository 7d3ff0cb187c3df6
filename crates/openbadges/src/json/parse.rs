//! The parser: one pass over the bytes.

use super::plain::plain_length;
use super::{Array, Object, Value};
use bumpalo::Bump;
use bumpalo::collections::Vec;

/// Deeper nesting is refused: no credential needs it, and recursion must end.
pub const MAXIMUM_DEPTH: u32 = 64;

/// Why a text is no JSON for us.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum JsonError {
    /// The grammar of RFC 8259 is broken.
    #[error("not JSON: {0} at byte {1}")]
    Syntax(&'static str, usize),
    /// Deeper than [`MAXIMUM_DEPTH`].
    #[error("nested deeper than {MAXIMUM_DEPTH} levels")]
    TooDeep,
    /// A member name occurs twice in one object.
    #[error("duplicate member {0:?} in the object that ends at byte {1}")]
    DuplicateMember(String, usize),
    /// Half of a surrogate pair.
    #[error("lone surrogate at byte {0}")]
    LoneSurrogate(usize),
    /// Bytes that are no UTF-8.
    #[error("not UTF-8")]
    NotUtf8,
    /// A number beyond the range of a double.
    #[error("number out of range: {0}")]
    NumberOutOfRange(String),
}

/// Reads one JSON value and nothing after it.
///
/// # Errors
/// See [`JsonError`].
pub fn parse<'a>(text: &'a str, arena: &'a Bump) -> Result<Value<'a>, JsonError> {
    parse_noting(text, arena).map(|(value, _)| value)
}

/// What is known of all numbers of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Numbers {
    /// No exponent, fifteen characters at most, nothing that begins with `0.0`: nobody writes or reads them otherwise.
    Usual,
    /// At least one is not like that.
    Unusual,
}

/// [`parse`], which also says what numbers there are.
///
/// # Errors
/// See [`JsonError`].
pub fn parse_noting<'a>(text: &'a str, arena: &'a Bump) -> Result<(Value<'a>, Numbers), JsonError> {
    let mut parser = Parser {
        text,
        bytes: text.as_bytes(),
        at: 0,
        arena,
        items: Vec::with_capacity_in(32, arena),
        members: Vec::with_capacity_in(64, arena),
        depth: 0,
        numbers: Numbers::Usual,
    };
    parser.skip_space();
    let value = parser.value()?;
    parser.skip_space();
    if parser.at == parser.bytes.len() {
        Ok((value, parser.numbers))
    } else {
        Err(parser.syntax("something follows the value"))
    }
}

/// Reads bytes: UTF-8 first, then [`parse`].
///
/// # Errors
/// See [`JsonError`].
pub fn from_bytes<'a>(bytes: &'a [u8], arena: &'a Bump) -> Result<Value<'a>, JsonError> {
    parse(std::str::from_utf8(bytes).map_err(|_| JsonError::NotUtf8)?, arena)
}

struct Parser<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    arena: &'a Bump,
    /// Items and members of the open arrays and objects; moved to the arena when one closes.
    items: Vec<'a, Value<'a>>,
    members: Vec<'a, (&'a str, Value<'a>)>,
    depth: u32,
    numbers: Numbers,
}

impl<'a> Parser<'a> {
    fn syntax(&self, what: &'static str) -> JsonError {
        JsonError::Syntax(what, self.at)
    }

    #[inline]
    fn skip_space(&mut self) {
        while self.at < self.bytes.len() && matches!(self.bytes[self.at], b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
    }

    /// The next byte, 0 at the end (0 is nowhere allowed outside a string).
    #[inline]
    fn peek(&self) -> u8 {
        self.bytes.get(self.at).copied().unwrap_or(0)
    }

    fn value(&mut self) -> Result<Value<'a>, JsonError> {
        match self.peek() {
            b'"' => Ok(Value::String(self.string()?)),
            b'{' => self.nested(Self::object),
            b'[' => self.nested(Self::array),
            b't' => self.word("true", Value::Bool(true)),
            b'f' => self.word("false", Value::Bool(false)),
            b'n' => self.word("null", Value::Null),
            b'-' | b'0'..=b'9' => self.number(),
            _ => Err(self.syntax("a value is expected")),
        }
    }

    fn nested(
        &mut self,
        read: fn(&mut Self) -> Result<Value<'a>, JsonError>,
    ) -> Result<Value<'a>, JsonError> {
        self.depth += 1;
        if self.depth > MAXIMUM_DEPTH {
            return Err(JsonError::TooDeep);
        }
        let value = read(self)?;
        self.depth -= 1;
        Ok(value)
    }

    fn word(&mut self, word: &'static str, value: Value<'a>) -> Result<Value<'a>, JsonError> {
        if !self.bytes[self.at..].starts_with(word.as_bytes()) {
            return Err(self.syntax("a value is expected"));
        }
        self.at += word.len();
        Ok(value)
    }

    fn object(&mut self) -> Result<Value<'a>, JsonError> {
        let (start, base) = (self.at, self.members.len());
        self.at += 1;
        self.skip_space();
        if self.peek() == b'}' {
            self.at += 1;
        } else {
            while self.member()? {}
        }
        let members: &'a [_] = self.arena.alloc_slice_copy(&self.members[base..]);
        self.members.truncate(base);
        refuse_duplicates(members, self.at)?;
        Ok(Value::Object(self.arena.alloc(Object { members, source: &self.text[start..self.at] })))
    }

    /// One member and what follows it; false when the object closed.
    fn member(&mut self) -> Result<bool, JsonError> {
        self.skip_space();
        if self.peek() != b'"' {
            return Err(self.syntax("a member name is expected"));
        }
        let name = self.string()?;
        self.skip_space();
        if self.peek() != b':' {
            return Err(self.syntax("':' is expected"));
        }
        self.at += 1;
        self.skip_space();
        let value = self.value()?;
        self.members.push((name, value));
        self.skip_space();
        self.separator(b'}')
    }

    fn separator(&mut self, close: u8) -> Result<bool, JsonError> {
        let byte = self.peek();
        if byte != b',' && byte != close {
            return Err(self.syntax("',' or a closing bracket is expected"));
        }
        self.at += 1;
        Ok(byte == b',')
    }

    fn array(&mut self) -> Result<Value<'a>, JsonError> {
        let (start, base) = (self.at, self.items.len());
        self.at += 1;
        self.skip_space();
        if self.peek() == b']' {
            self.at += 1;
        } else {
            loop {
                self.skip_space();
                let item = self.value()?;
                self.items.push(item);
                self.skip_space();
                if !self.separator(b']')? {
                    break;
                }
            }
        }
        let items: &'a [_] = self.arena.alloc_slice_copy(&self.items[base..]);
        self.items.truncate(base);
        Ok(Value::Array(self.arena.alloc(Array { items, source: &self.text[start..self.at] })))
    }

    fn number(&mut self) -> Result<Value<'a>, JsonError> {
        let start = self.at;
        if self.peek() == b'-' {
            self.at += 1;
        }
        if self.peek() == b'0' {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.peek() == b'.' {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), b'e' | b'E') {
            self.at += 1;
            if matches!(self.peek(), b'+' | b'-') {
                self.at += 1;
            }
            self.digits()?;
        }
        let token = &self.text[start..self.at];
        let small = token.strip_prefix('-').unwrap_or(token).starts_with("0.0");
        if small || token.len() > 15 || token.contains(['e', 'E']) {
            self.numbers = Numbers::Unusual;
        }
        Ok(Value::Number(token))
    }

    fn digits(&mut self) -> Result<(), JsonError> {
        let start = self.at;
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        if start == self.at { Err(self.syntax("a digit is expected")) } else { Ok(()) }
    }

    #[inline]
    fn string(&mut self) -> Result<&'a str, JsonError> {
        self.at += 1;
        let start = self.at;
        self.at += plain_length(&self.bytes[start..]);
        match self.peek() {
            b'"' => {
                self.at += 1;
                Ok(&self.text[start..self.at - 1])
            }
            b'\\' => self.escaped_string(start),
            _ => Err(self.syntax("control character or end inside a string")),
        }
    }

    #[cold]
    fn escaped_string(&mut self, start: usize) -> Result<&'a str, JsonError> {
        let mut text = bumpalo::collections::String::from_str_in(&self.text[start..self.at], self.arena);
        loop {
            match self.peek() {
                b'"' => {
                    self.at += 1;
                    return Ok(text.into_bump_str());
                }
                b'\\' => {
                    self.at += 1;
                    text.push(self.escape()?);
                }
                byte if byte < 32 => return Err(self.syntax("control character or end inside a string")),
                _ => {
                    let from = self.at;
                    self.at += plain_length(&self.bytes[from..]);
                    text.push_str(&self.text[from..self.at]);
                }
            }
        }
    }

    fn escape(&mut self) -> Result<char, JsonError> {
        let byte = self.peek();
        self.at += 1;
        Ok(match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode_escape(),
            _ => return Err(self.syntax("unknown escape")),
        })
    }

    fn unicode_escape(&mut self) -> Result<char, JsonError> {
        let start = self.at;
        let high = self.hex()?;
        if !(0xD800..0xDC00).contains(&high) {
            return char::from_u32(high).ok_or(JsonError::LoneSurrogate(start));
        }
        if !self.bytes[self.at..].starts_with(b"\\u") {
            return Err(JsonError::LoneSurrogate(start));
        }
        self.at += 2;
        let low = self.hex()?;
        if !(0xDC00..0xE000).contains(&low) {
            return Err(JsonError::LoneSurrogate(start));
        }
        char::from_u32(0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00))
            .ok_or(JsonError::LoneSurrogate(start))
    }

    fn hex(&mut self) -> Result<u32, JsonError> {
        let digits = self
            .bytes
            .get(self.at..self.at + 4)
            .ok_or_else(|| self.syntax("four hex digits are expected"))?;
        let mut number = 0;
        for digit in digits {
            let digit =
                char::from(*digit).to_digit(16).ok_or_else(|| self.syntax("four hex digits are expected"))?;
            number = number * 16 + digit;
        }
        self.at += 4;
        Ok(number)
    }
}

/// Small objects are compared pairwise, large ones sorted.
fn refuse_duplicates(members: &[(&str, Value)], at: usize) -> Result<(), JsonError> {
    let duplicate = |name: &str| Err(JsonError::DuplicateMember(name.to_owned(), at));
    if members.len() <= 24 {
        for (index, (name, _)) in members.iter().enumerate() {
            if members[..index].iter().any(|other| other.0.len() == name.len() && other.0 == *name) {
                return duplicate(name);
            }
        }
        return Ok(());
    }
    let mut names: std::vec::Vec<&str> = members.iter().map(|member| member.0).collect();
    names.sort_unstable();
    names.windows(2).find(|pair| pair[0] == pair[1]).map_or(Ok(()), |pair| duplicate(pair[0]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> JsonError {
        parse(text, &Bump::new()).map(|_| ()).unwrap_err()
    }

    #[test]
    fn what_signatures_cannot_bear_is_refused() {
        assert_eq!(refused(r#"{"a":1,"\u0061":2}"#), JsonError::DuplicateMember("a".into(), 18));
        assert!(matches!(refused(r#""\ud800""#), JsonError::LoneSurrogate(_)));
        assert!(matches!(refused(r#""\ud800\u0041""#), JsonError::LoneSurrogate(_)));
        assert_eq!(refused(&"[".repeat(65)), JsonError::TooDeep);
        for text in [
            "",
            "01",
            "1.",
            "+1",
            "[1,]",
            "{\"a\"}",
            "\"\u{1}\"",
            "\"a",
            "1 2",
            "nul",
            "{\"a\":1,}",
            "\"\\u12\"",
            "\"\\x\"",
        ] {
            assert!(matches!(refused(text), JsonError::Syntax(..)), "{text}");
        }
        assert_eq!(from_bytes(b"\"\xff\"", &Bump::new()).map(|_| ()).unwrap_err(), JsonError::NotUtf8);
    }

    #[test]
    fn strings_of_every_length_and_escape() {
        let arena = Bump::new();
        for length in 0..40 {
            let text = format!("\"{}\\n\\u00e9\\ud83d\\ude00{}\"", "x".repeat(length), "y".repeat(length));
            let value = parse(&text, &arena).map(|value| value.as_str().unwrap_or_default().to_owned());
            assert_eq!(value.unwrap(), format!("{}\né😀{}", "x".repeat(length), "y".repeat(length)));
        }
    }
}
