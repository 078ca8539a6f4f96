/// Responsibility letters (安全责任书), signed layer by layer, from the bureau down to the class
/// teacher, whose letter the families' stand below. Clauses: 3.1.5g (item 7). Uses `acting`,
/// `staff`, `file` and the kit.
package org.guanai.safety.responsibility.letter;
