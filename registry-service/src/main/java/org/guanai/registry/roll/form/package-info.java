/// The forms of dropout control, printed and exported: village list, case (一生一案), ledgers. Clauses
/// 3.2.4e, 3.2.4f. Uses `files`, `place` and `roll.dropout`; reads `dropout_case`,
/// `school_age_child`; writes no table.
package org.guanai.registry.roll.form;
