/// The school-age ledger (适龄儿童台账) as a workbook that a county sends. Clause 3.2.4e. Uses
/// `roll.ledger` and `sheets`; writes no table.
package org.guanai.registry.exchange.ledger;
