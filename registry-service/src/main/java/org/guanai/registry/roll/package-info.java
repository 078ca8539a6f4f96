/// The life of a roll (学籍异动) and whoever is missing from it: transfers, leave, promotion, absence,
/// dropout. Clauses 3.1.2c, 3.2.4a, 3.2.4e, 3.2.4f. Each folder says what it uses.
package org.guanai.registry.roll;
