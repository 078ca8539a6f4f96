/// What schools owe for safety (逾期事项): one statement for each kind. Clauses: 3.1.5a–g, 3.3.1b,
/// 3.3.4b. Reads the tables of all features; uses `owed` and the kit's `sql`.
package org.guanai.safety.owed;
