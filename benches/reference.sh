#!/usr/bin/env bash
# Builds the release binary of an earlier commit, once, and prints its path. The dependencies are those of the kept build.
set -euo pipefail
cd "$(dirname "$0")/.."

commit="$(git rev-parse --verify --quiet "$1^{commit}")" || { echo "there is no commit $1" >&2; exit 1; }
target="${CARGO_TARGET_DIR:-$PWD/target}"
kept="$target/reference"
binary="$kept/upright-$commit"
if [ ! -x "$binary" ]; then
    source="$kept/source"
    # One that an earlier build did not live to remove.
    if [ -d "$source" ]; then git worktree remove --force "$source" >&2; fi
    mkdir -p "$kept"
    git worktree add --quiet --detach "$source" "$commit" >&2
    trap 'git worktree remove --force "$source" >&2' EXIT
    # From its own directory: cargo reads the profiles and the settings that are there, of which some were unstable.
    (cd "$source" && RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR="$target" cargo build --release --bin upright >&2)
    cp "$target/release/upright" "$binary"
fi
echo "$binary"
