/// Erasure when the time is up (留存期满删除): what is kept of a child beside the roll goes some years
/// after it has left, on record. Personal Information Protection Law, articles 19 and 47. Uses
/// `child`, `people` and the kit's `rule`; `child_erasure` is its table.
package org.guanai.registry.protection.erasure;
