//! The tree in tiles (C2SP `tlog-tiles`): appending, and proofs out of stored tiles.

use super::{Entry, Hash};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use tlog_tiles::{HashReader, Tile, TileHashReader, TileReader};

/// Hashes of a full tile, and the height of the tree inside one.
const FULL: usize = 256;
const HEIGHT: u8 = 8;

/// More entries than any log will hold; larger numbers in a proof are hostile.
pub(super) const LARGEST: u64 = 1 << 48;

/// Where tiles are kept, by their C2SP path, e.g. `tile/0/x001/234.p/17`.
pub trait TileStore {
    /// The bytes of a tile; `None` when it was never written.
    fn tile(&self, path: &str) -> Option<Vec<u8>>;
}

/// Tiles in memory: for tests, benches and small logs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MemoryTiles(BTreeMap<String, Vec<u8>>);

impl MemoryTiles {
    /// Keeps what [`append`] gave back.
    pub fn keep(&mut self, tiles: Vec<(String, Vec<u8>)>) {
        self.0.extend(tiles);
    }
}

impl TileStore for MemoryTiles {
    fn tile(&self, path: &str) -> Option<Vec<u8>> {
        self.0.get(path).cloned()
    }
}

/// Why a log could not be read or extended.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LogError {
    /// A tile that must be there is not, or has the wrong length.
    #[error("the tile {0} is missing or damaged")]
    Tile(String),
    /// A number past the end of the log.
    #[error("the log has no such entry or size")]
    OutOfRange,
    /// The stored tiles do not hash to the root.
    #[error("the stored tiles do not match the root")]
    Inconsistent,
}

/// What an append yields: the new size and root, and the tiles to write (path and bytes) before any
/// checkpoint of the new size is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appended {
    /// Entries after the append.
    pub size: u64,
    /// The root over all of them.
    pub root: Hash,
    /// Tiles to write: hash tiles and entry bundles, full and partial.
    pub tiles: Vec<(String, Vec<u8>)>,
}

/// Appends entries to a log of `size` entries, reading only its right edge.
///
/// # Errors
/// When a tile of the right edge is missing or damaged.
pub fn append(store: &impl TileStore, size: u64, entries: &[Entry]) -> Result<Appended, LogError> {
    let mut edge = Edge::load(store, size)?;
    for entry in entries {
        edge.push_entry(entry);
    }
    Ok(edge.finish())
}

/// The paths of the tiles that appending to a log of `size` entries reads: the partial tile of each level, and the
/// partial entry bundle. Appending leaves them behind: what it writes takes their place.
#[must_use]
pub fn edge(size: u64) -> Vec<String> {
    let mut counts = vec![("entries".to_owned(), size)];
    let mut count = size;
    while count > 0 {
        counts.push(((counts.len() - 1).to_string(), count));
        count /= FULL as u64;
    }
    let partial = |(kind, count): (String, u64)| {
        let width = usize::try_from(count % FULL as u64).unwrap_or(0);
        (width > 0).then(|| path(&kind, count / FULL as u64, Some(width)))
    };
    counts.into_iter().filter_map(partial).collect()
}

/// The right edge: the partial tile of each level, and the partial entry bundle.
struct Edge {
    size: u64,
    /// Per level: how many hashes that level holds in all, and the bytes of its partial tile.
    levels: Vec<(u64, Vec<u8>)>,
    bundle: Vec<u8>,
    written: Vec<(String, Vec<u8>)>,
}

impl Edge {
    fn load(store: &impl TileStore, size: u64) -> Result<Self, LogError> {
        if size > LARGEST {
            return Err(LogError::OutOfRange);
        }
        let mut levels = Vec::new();
        let mut count = size;
        while count > 0 {
            let level = levels.len();
            levels.push((count, partial(store, &level.to_string(), count, 32)?));
            count /= FULL as u64;
        }
        let bundle = partial(store, "entries", size, 34)?;
        Ok(Self { size, levels, bundle, written: Vec::new() })
    }

    fn push_entry(&mut self, entry: &Entry) {
        self.bundle.extend_from_slice(&32_u16.to_be_bytes());
        self.bundle.extend_from_slice(entry.bytes());
        if self.bundle.len() == FULL * 34 {
            let full = std::mem::take(&mut self.bundle);
            self.written.push((path("entries", self.size / FULL as u64, None), full));
        }
        self.size += 1;
        self.push_hash(entry.leaf_hash());
    }

    /// Adds a leaf; a tile that becomes full is written and its root goes one level up.
    fn push_hash(&mut self, leaf: Hash) {
        let (mut level, mut hash) = (0, leaf);
        loop {
            if level == self.levels.len() {
                self.levels.push((0, Vec::new()));
            }
            let (count, tile) = &mut self.levels[level];
            tile.extend_from_slice(&hash);
            *count += 1;
            if tile.len() < FULL * 32 {
                return;
            }
            let full = std::mem::take(tile);
            hash = perfect_root(&full);
            self.written.push((path(&level.to_string(), *count / FULL as u64 - 1, None), full));
            level += 1;
        }
    }

    fn finish(mut self) -> Appended {
        let root = self.root();
        let mut write = |kind: &str, index: u64, width: usize, tile: &[u8]| {
            if !tile.is_empty() {
                self.written.push((path(kind, index, Some(width)), tile.to_vec()));
            }
        };
        for (level, (count, tile)) in self.levels.iter().enumerate() {
            write(&level.to_string(), count / FULL as u64, tile.len() / 32, tile);
        }
        write("entries", self.size / FULL as u64, self.bundle.len() / 34, &self.bundle);
        Appended { size: self.size, root, tiles: self.written }
    }

    /// RFC 6962 section 2.1: the perfect subtrees of the edge, folded from the right.
    fn root(&self) -> Hash {
        let mut root: Option<Hash> = None;
        for (_, tile) in &self.levels {
            let mut rest = tile.as_slice();
            let mut width = 1;
            while !rest.is_empty() {
                if (rest.len() / 32) & width != 0 {
                    let (before, subtree) = rest.split_at(rest.len() - width * 32);
                    let left = perfect_root(subtree);
                    root = Some(root.map_or(left, |right| node(&left, &right)));
                    rest = before;
                }
                width *= 2;
            }
        }
        root.unwrap_or_else(|| Sha256::digest([]).into())
    }
}

/// The partial tile at the end of a level that holds `count` items of `item` bytes; empty when it is full.
fn partial(store: &impl TileStore, kind: &str, count: u64, item: usize) -> Result<Vec<u8>, LogError> {
    #[expect(clippy::cast_possible_truncation, reason = "below 256")]
    let width = (count % FULL as u64) as usize;
    if width == 0 {
        return Ok(Vec::new());
    }
    let path = path(kind, count / FULL as u64, Some(width));
    store.tile(&path).filter(|tile| tile.len() == width * item).ok_or(LogError::Tile(path))
}

/// The root over a power of two of hashes.
fn perfect_root(hashes: &[u8]) -> Hash {
    let mut level = hashes.to_vec();
    while level.len() > 32 {
        level = level.chunks_exact(64).flat_map(|pair| <[u8; 32]>::from(inner(pair))).collect();
    }
    level.try_into().unwrap_or([0; 32])
}

fn inner(pair: &[u8]) -> sha2::digest::Output<Sha256> {
    Sha256::new().chain_update([1]).chain_update(pair).finalize()
}

fn node(left: &Hash, right: &Hash) -> Hash {
    inner(&[left.as_slice(), right].concat()).into()
}

/// `tile/<level>/<index>[.p/<width>]`, the index in groups of three digits (C2SP `tlog-tiles`).
fn path(kind: &str, index: u64, width: Option<usize>) -> String {
    let mut groups = format!("{:03}", index % 1_000);
    let mut rest = index / 1_000;
    while rest > 0 {
        groups = format!("x{:03}/{groups}", rest % 1_000);
        rest /= 1_000;
    }
    let partial = width.map_or_else(String::new, |width| format!(".p/{width}"));
    format!("tile/{kind}/{groups}{partial}")
}

/// The proof that entry `index` is in the tree of `size` entries with this root (RFC 6962 section 2.1.1).
/// The tiles read are checked against the root.
///
/// # Errors
/// When there is no such entry, a tile is missing, or the tiles do not match the root.
pub fn prove_inclusion(
    store: &impl TileStore,
    size: u64,
    root: Hash,
    index: u64,
) -> Result<Vec<Hash>, LogError> {
    if index >= size || size > LARGEST {
        return Err(LogError::OutOfRange);
    }
    with_tiles(store, size, root, |tiles| tlog_tiles::prove_record(size, index, tiles))
}

/// The proof that the tree of `size` entries continues that of `older` entries (RFC 6962 section 2.1.2).
///
/// # Errors
/// When `older` is 0 or larger than `size`, a tile is missing, or the tiles do not match the root.
pub fn prove_consistency(
    store: &impl TileStore,
    size: u64,
    root: Hash,
    older: u64,
) -> Result<Vec<Hash>, LogError> {
    if older == 0 || older > size || size > LARGEST {
        return Err(LogError::OutOfRange);
    }
    with_tiles(store, size, root, |tiles| tlog_tiles::prove_tree(size, older, tiles))
}

fn with_tiles<S: TileStore>(
    store: &S,
    size: u64,
    root: Hash,
    prove: impl FnOnce(&TileHashReader) -> Result<Vec<tlog_tiles::Hash>, tlog_tiles::Error>,
) -> Result<Vec<Hash>, LogError> {
    let reader = Reader { store, missing: std::cell::RefCell::new(None) };
    let tiles = TileHashReader::new(size, tlog_tiles::Hash(root), &reader);
    // A tree of one entry has an empty proof, so the root is asked for as well.
    let proof = tiles.read_hashes(&[]).and_then(|_| prove(&tiles));
    match (proof, reader.missing.into_inner()) {
        (Ok(proof), _) => Ok(proof.into_iter().map(|hash| hash.0).collect()),
        (Err(_), Some(path)) => Err(LogError::Tile(path)),
        (Err(_), None) => Err(LogError::Inconsistent),
    }
}

/// Lets the proof code read our tiles.
struct Reader<'store, S> {
    store: &'store S,
    missing: std::cell::RefCell<Option<String>>,
}

impl<S: TileStore> Reader<'_, S> {
    /// A tile of the asked width; a log that has grown since may only hold the full one.
    fn read(&self, tile: &Tile) -> Result<Vec<u8>, tlog_tiles::Error> {
        let (level, index) = (tile.level().to_string(), tile.level_index());
        let width = tile.width() as usize;
        let exact = path(&level, index, (width < FULL).then_some(width));
        let found = self.store.tile(&exact).or_else(|| self.store.tile(&path(&level, index, None)));
        found.filter(|bytes| bytes.len() >= width * 32).map(|bytes| bytes[..width * 32].to_vec()).ok_or_else(
            || {
                *self.missing.borrow_mut() = Some(exact);
                tlog_tiles::Error::InvalidTile
            },
        )
    }
}

impl<S: TileStore> TileReader for Reader<'_, S> {
    fn height(&self) -> u8 {
        HEIGHT
    }

    fn read_tiles(&self, tiles: &[Tile]) -> Result<Vec<Vec<u8>>, tlog_tiles::Error> {
        tiles.iter().map(|tile| self.read(tile)).collect()
    }

    fn save_tiles(&self, _tiles: &[Tile], _data: &[Vec<u8>]) {}
}

#[cfg(test)]
mod tests {
    use super::super::{Head, Salt, check_consistency};
    use super::*;

    pub(crate) fn entries(count: u32) -> Vec<Entry> {
        (0..count).map(|number| Entry::of(&number.to_string(), &Salt([7; 32]))).collect()
    }

    /// RFC 6962 section 2.1 word for word: the oracle.
    fn slow_root(leaves: &[Hash]) -> Hash {
        match leaves {
            [] => Sha256::digest([]).into(),
            [leaf] => *leaf,
            _ => {
                let half = leaves.len().next_power_of_two() / 2;
                node(&slow_root(&leaves[..half]), &slow_root(&leaves[half..]))
            }
        }
    }

    #[test]
    fn roots_of_many_sizes_equal_the_definition_however_the_batches_fall() {
        let all = entries(1_100);
        let leaves: Vec<Hash> = all.iter().map(Entry::leaf_hash).collect();
        let (mut tiles, mut size) = (MemoryTiles::default(), 0_usize);
        for step in [0, 1, 1, 3, 50, 200, 1, 256, 255, 300, 33] {
            let appended = append(&tiles, size as u64, &all[size..size + step]).unwrap();
            size += step;
            assert_eq!(appended.size, size as u64);
            assert_eq!(appended.root, slow_root(&leaves[..size]), "at {size}");
            tiles.keep(appended.tiles);
        }
    }

    #[test]
    fn a_hundred_thousand_entries_reach_the_third_level() {
        let all = entries(66_000);
        let mut tiles = MemoryTiles::default();
        let appended = append(&tiles, 0, &all).unwrap();
        tiles.keep(appended.tiles.clone());
        assert!(tiles.tile("tile/2/000.p/1").is_some() && tiles.tile("tile/entries/256").is_some());
        let proof = prove_inclusion(&tiles, appended.size, appended.root, 65_535).unwrap();
        let proof: Vec<_> = proof.into_iter().map(tlog_tiles::Hash).collect();
        let leaf = tlog_tiles::Hash(all[65_535].leaf_hash());
        tlog_tiles::check_record(&proof, appended.size, tlog_tiles::Hash(appended.root), 65_535, leaf)
            .unwrap();
    }

    #[test]
    fn paths_are_those_of_the_standard() {
        assert_eq!(path("0", 1_234_067, None), "tile/0/x001/x234/067");
        assert_eq!(path("entries", 5, Some(17)), "tile/entries/005.p/17");
    }

    #[test]
    fn older_trees_are_proven_to_continue() {
        let all = entries(700);
        let mut tiles = MemoryTiles::default();
        let mut heads = Vec::new();
        for step in all.chunks(97) {
            let size = heads.last().map_or(0, |head: &Head| head.size);
            let appended = append(&tiles, size, step).unwrap();
            tiles.keep(appended.tiles);
            heads.push(Head { origin: "log".into(), size: appended.size, root: appended.root });
        }
        for (place, newer) in heads.iter().enumerate() {
            for older in &heads[..=place] {
                let proof = prove_consistency(&tiles, newer.size, newer.root, older.size).unwrap();
                check_consistency(older, newer, &proof).unwrap();
                let forged = Head { root: [9; 32], ..older.clone() };
                assert!(check_consistency(&forged, newer, &proof).is_err());
            }
        }
    }

    #[test]
    fn damaged_or_missing_tiles_are_named() {
        let mut tiles = MemoryTiles::default();
        let appended = append(&tiles, 0, &entries(3)).unwrap();
        assert_eq!(append(&tiles, 3, &entries(1)), Err(LogError::Tile("tile/0/000.p/3".into())));
        tiles.keep(appended.tiles);
        assert_eq!(prove_inclusion(&tiles, 3, [0; 32], 1), Err(LogError::Inconsistent));
        assert_eq!(prove_inclusion(&tiles, 3, appended.root, 3), Err(LogError::OutOfRange));
        assert_eq!(prove_consistency(&tiles, 3, appended.root, 0), Err(LogError::OutOfRange));
    }
}
