/// The cases of children who are missing from school (控辍保学, 一生一案): suspected, dropped out, back,
/// closed. Clauses 3.2.4e, 3.2.4f. Uses `dropout.act`, `child` and `owed`.
package org.guanai.registry.roll.dropout;
