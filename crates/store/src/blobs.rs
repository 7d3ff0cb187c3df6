//! Files: bytes streamed to the blob store, counted and digested on the way; their row is written by
//! the command that takes them in.

use crate::{Result, Tx};
use bytes::Bytes;
use futures_util::{Stream, StreamExt as _};
use kernel::{BlobId, Ctx};
use object_store::local::LocalFileSystem;
use object_store::path::Path as ObjectPath;
use object_store::{GetOptions, ObjectStore, ObjectStoreExt as _, WriteMultipart};
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

/// Why a file could not be taken in or given out.
#[derive(Debug, thiserror::Error)]
pub enum BlobProblem {
    /// More bytes than the limit arrived; nothing was kept.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// The limit.
        limit: u64,
    },
    /// The sender broke off; nothing was kept.
    #[error("the upload broke off: {0}")]
    BrokenOff(String),
    /// The disk is full, or the store cannot be reached.
    #[error("the file store failed: {0}")]
    Store(#[from] object_store::Error),
}

impl BlobProblem {
    /// Whether there is no such file.
    #[must_use]
    pub const fn is_missing(&self) -> bool {
        matches!(self, BlobProblem::Store(object_store::Error::NotFound { .. }))
    }
}

/// A file as it was taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredBlob {
    /// Its id.
    pub id: BlobId,
    /// SHA-256 in lower-case hex.
    pub sha256: String,
    /// Bytes.
    pub size: u64,
    /// Its first bytes (at most 512), by which its real type can be told.
    pub head: Vec<u8>,
}

/// A file's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlobRow {
    /// SHA-256 in lower-case hex.
    pub sha256: String,
    /// Bytes.
    pub size: i64,
    /// Media type, as told by its first bytes.
    pub media_type: String,
    /// The name it came with, made harmless.
    pub file_name: String,
}

/// How many of a file's first bytes are kept to tell its type.
const HEAD: usize = 512;

/// The store of files.
#[derive(Debug, Clone)]
pub struct Blobs {
    objects: Arc<dyn ObjectStore>,
}

impl Blobs {
    /// Files in a folder, which is made if it is missing.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn in_folder(folder: &Path) -> std::result::Result<Self, BlobProblem> {
        std::fs::create_dir_all(folder)
            .map_err(|problem| object_store::Error::Generic { store: "folder", source: Box::new(problem) })?;
        Ok(Self { objects: Arc::new(LocalFileSystem::new_with_prefix(folder)?) })
    }

    /// Streams a file in. What breaks off or grows over `limit` leaves nothing behind.
    ///
    /// # Errors
    /// [`BlobProblem`].
    pub async fn put<S, E>(
        &self,
        ctx: &Ctx,
        limit: u64,
        mut chunks: S,
    ) -> std::result::Result<StoredBlob, BlobProblem>
    where
        S: Stream<Item = std::result::Result<Bytes, E>> + Unpin,
        E: std::fmt::Display,
    {
        let id = BlobId::fresh(ctx.now, ctx.entropy.as_ref());
        let mut writing = WriteMultipart::new(self.objects.put_multipart(&path_of(&id)).await?);
        let (mut digest, mut size, mut head) = (Sha256::new(), 0u64, Vec::new());
        while let Some(chunk) = chunks.next().await {
            let problem = match chunk {
                Ok(chunk) => {
                    size += chunk.len() as u64;
                    digest.update(&chunk);
                    head.extend_from_slice(&chunk[..chunk.len().min(HEAD - head.len())]);
                    writing.wait_for_capacity(2).await?;
                    writing.put(chunk);
                    (size > limit).then_some(BlobProblem::TooLarge { limit })
                }
                Err(problem) => Some(BlobProblem::BrokenOff(problem.to_string())),
            };
            if let Some(problem) = problem {
                writing.abort().await?;
                return Err(problem);
            }
        }
        writing.finish().await?;
        Ok(StoredBlob { id, sha256: hex(&digest.finalize()), size, head })
    }

    /// Keeps bytes that are in memory.
    ///
    /// # Errors
    /// [`BlobProblem`].
    pub async fn put_bytes(&self, ctx: &Ctx, bytes: Vec<u8>) -> std::result::Result<StoredBlob, BlobProblem> {
        let chunk = Ok::<Bytes, std::convert::Infallible>(Bytes::from(bytes));
        self.put(ctx, u64::MAX, futures_util::stream::iter([chunk])).await
    }

    /// The whole of a file.
    ///
    /// # Errors
    /// When it is not there or the store fails.
    pub async fn get(&self, id: &BlobId) -> std::result::Result<Bytes, BlobProblem> {
        Ok(self.objects.get(&path_of(id)).await?.bytes().await?)
    }

    /// A file piece by piece.
    ///
    /// # Errors
    /// When it is not there or the store fails.
    pub async fn stream(
        &self,
        id: &BlobId,
    ) -> std::result::Result<impl Stream<Item = object_store::Result<Bytes>> + use<>, BlobProblem> {
        Ok(self.objects.get(&path_of(id)).await?.into_stream())
    }

    /// A part of a file piece by piece: the bytes from `part.start` on, `part.end` left out.
    ///
    /// # Errors
    /// When it is not there, has no such part, or the store fails.
    pub async fn stream_part(
        &self,
        id: &BlobId,
        part: std::ops::Range<u64>,
    ) -> std::result::Result<impl Stream<Item = object_store::Result<Bytes>> + use<>, BlobProblem> {
        let options = GetOptions { range: Some(part.into()), ..GetOptions::default() };
        Ok(self.objects.get_opts(&path_of(id), options).await?.into_stream())
    }

    /// Removes a file; one that is not there is fine.
    ///
    /// # Errors
    /// When the store fails.
    pub async fn delete(&self, id: &BlobId) -> std::result::Result<(), BlobProblem> {
        match self.objects.delete(&path_of(id)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(problem) => Err(problem.into()),
        }
    }
}

/// Files lie in 1,024 folders, by the last two characters of their id, which are random.
fn path_of(id: &BlobId) -> ObjectPath {
    let text = id.as_str();
    ObjectPath::from(format!("{}/{text}", &text[text.len() - 2..]))
}

/// Lower-case hex.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// 32 bytes from 64 hexadecimal digits.
#[must_use]
pub fn from_hex(text: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(0..) {
        *byte = u8::from_str_radix(text.get(pair * 2..pair * 2 + 2)?, 16).ok()?;
    }
    Some(bytes)
}

/// Writes a file's row.
///
/// # Errors
/// When the database fails.
pub async fn insert(tx: &mut Tx, ctx: &Ctx, id: &BlobId, row: &BlobRow) -> Result<()> {
    sqlx::query(
        "INSERT INTO blob (network_id, id, sha256, size, media_type, file_name, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .bind(row.sha256.as_str())
    .bind(row.size)
    .bind(row.media_type.as_str())
    .bind(row.file_name.as_str())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// A file's row; `None` when the network has no such file.
///
/// # Errors
/// When the database fails.
pub async fn find(tx: &mut Tx, ctx: &Ctx, id: &BlobId) -> Result<Option<BlobRow>> {
    let row: Option<(String, i64, String, String)> = sqlx::query_as(
        "SELECT sha256, size, media_type, file_name FROM blob WHERE network_id = $1 AND id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    Ok(row.map(|(sha256, size, media_type, file_name)| BlobRow { sha256, size, media_type, file_name }))
}
