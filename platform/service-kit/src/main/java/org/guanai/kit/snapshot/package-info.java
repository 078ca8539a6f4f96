/// What a service keeps of another one's nouns (快照): the newest version of each, from the owner's
/// snapshot topic. The columns belong to the service, the keeping is the same everywhere
/// (`docs/decisions/0010-kept-snapshots.md`). Uses `inbox` and `sql`.
package org.guanai.kit.snapshot;
