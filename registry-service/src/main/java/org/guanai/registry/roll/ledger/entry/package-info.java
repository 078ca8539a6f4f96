/// What a sheet or a workbook says of children of school age (适龄儿童). Clause 3.2.4e. Uses nothing of
/// its neighbours.
package org.guanai.registry.roll.ledger.entry;
