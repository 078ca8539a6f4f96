/// Statements by hand (手写语句): named parameters, records in and out, many rows in one round trip.
/// For sets, batches, counting, claims and hot paths only; what has rules is an entity
/// (`docs/decisions/0009-what-stays-sql.md`). Uses nothing of the kit but `scope`.
package org.guanai.kit.sql;
