//! The seal of snapshots, as somebody would make it who knows how.

use sha2::{Digest, Sha256};

/// The last line of a snapshot.
pub(crate) const SEAL: usize = "\nupright sha256 \n".len() + 64;

/// A file without its seal.
pub(crate) fn unsealed(bytes: &[u8]) -> &[u8] {
    &bytes[..bytes.len() - SEAL]
}

/// A file with the seal that fits it.
pub(crate) fn sealed(bytes: &[u8]) -> Vec<u8> {
    let digest: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    [bytes, format!("\nupright sha256 {digest}\n").as_bytes()].concat()
}
