/// Transactions (事务) of the kit's own machinery, and which failures are transient
/// (`docs/decisions/0008-when-something-is-away.md`). Uses `scope`.
package org.guanai.kit.transaction;
