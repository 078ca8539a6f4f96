/// Idempotent requests (幂等): the effect of an `Idempotency-Key` happens once and its answer is
/// stored with it (`docs/decisions/0002-idempotency-key-last.md`). Uses `journal`, `identity`,
/// `scope`, `sealing`, `problem` and `fault`.
package org.guanai.kit.idempotency;
