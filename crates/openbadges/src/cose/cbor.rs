//! As much CBOR (RFC 8949) as an envelope needs: definite lengths, shortest heads, no floats.

/// The deepest nesting that is read.
const DEEPEST: u8 = 8;
/// The most items in an array or map.
const MOST: u64 = 64;

/// One item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Item<'b> {
    Integer(i64),
    Bytes(&'b [u8]),
    Text(&'b str),
    Array(Vec<Item<'b>>),
    Map(Vec<(Item<'b>, Item<'b>)>),
    /// `false`, `true`, `null`.
    Simple(u8),
}

/// Reads items one after another.
pub(super) struct Reader<'b> {
    rest: &'b [u8],
}

impl<'b> Reader<'b> {
    pub(super) fn new(bytes: &'b [u8]) -> Self {
        Self { rest: bytes }
    }

    pub(super) fn is_done(&self) -> bool {
        self.rest.is_empty()
    }

    /// The next item; `None` when it is malformed, too deep, or not of the subset.
    pub(super) fn item(&mut self, depth: u8) -> Option<Item<'b>> {
        if depth > DEEPEST {
            return None;
        }
        let (major, value) = self.head()?;
        Some(match major {
            0 => Item::Integer(i64::try_from(value).ok()?),
            1 => Item::Integer(-1 - i64::try_from(value).ok()?),
            2 => Item::Bytes(self.take(value)?),
            3 => Item::Text(std::str::from_utf8(self.take(value)?).ok()?),
            4 if value <= MOST => {
                Item::Array((0..value).map(|_| self.item(depth + 1)).collect::<Option<_>>()?)
            }
            5 if value <= MOST => Item::Map(self.members(value, depth)?),
            7 if (20..=22).contains(&value) => Item::Simple(u8::try_from(value).ok()?),
            _ => return None,
        })
    }

    /// Members with distinct names.
    fn members(&mut self, count: u64, depth: u8) -> Option<Vec<(Item<'b>, Item<'b>)>> {
        let mut members: Vec<(Item, Item)> = Vec::new();
        for _ in 0..count {
            let member = (self.item(depth + 1)?, self.item(depth + 1)?);
            if members.iter().any(|(name, _)| *name == member.0) {
                return None;
            }
            members.push(member);
        }
        Some(members)
    }

    /// Major type and value of a head, in its shortest form only.
    fn head(&mut self) -> Option<(u8, u64)> {
        let (first, rest) = self.rest.split_first()?;
        let (short, length) = (first & 0x1f, 1_usize << (first & 0x1f).saturating_sub(24).min(3));
        self.rest = rest;
        let value = match short {
            0..=23 => u64::from(short),
            24..=27 => self.take(length as u64)?.iter().fold(0, |value, byte| value << 8 | u64::from(*byte)),
            _ => return None,
        };
        let least = match short {
            24 => 24,
            25 => 1 << 8,
            26 => 1 << 16,
            27 => 1 << 32,
            _ => 0,
        };
        (value >= least).then_some((first >> 5, value))
    }

    fn take(&mut self, length: u64) -> Option<&'b [u8]> {
        let (taken, rest) = self.rest.split_at_checked(usize::try_from(length).ok()?)?;
        self.rest = rest;
        Some(taken)
    }
}

/// Writes a head in its shortest form.
pub(super) fn write_head(out: &mut Vec<u8>, major: u8, value: u64) {
    let bytes = value.to_be_bytes();
    let (short, digits) = match value {
        0..=23 => (bytes[7], &bytes[8..]),
        24..=0xff => (24, &bytes[7..]),
        0x100..=0xffff => (25, &bytes[6..]),
        0x1_0000..=0xffff_ffff => (26, &bytes[4..]),
        _ => (27, &bytes[..]),
    };
    out.push(major << 5 | short);
    out.extend_from_slice(digits);
}

pub(super) fn write_integer(out: &mut Vec<u8>, number: i64) {
    match u64::try_from(number) {
        Ok(number) => write_head(out, 0, number),
        Err(_) => write_head(out, 1, number.unsigned_abs() - 1),
    }
}

pub(super) fn write_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    write_head(out, 2, bytes.len() as u64);
    out.extend_from_slice(bytes);
}

pub(super) fn write_text(out: &mut Vec<u8>, text: &str) {
    write_head(out, 3, text.len() as u64);
    out.extend_from_slice(text.as_bytes());
}
