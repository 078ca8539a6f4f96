/// What is owed and late (逾期事项): looked for regularly, told once per breach and level. Clauses:
/// 3.1.5a–g, 3.3.1b, 3.3.4b. Reads the tables of all features; uses the kit.
package org.guanai.safety.owed;
