/// Transfers within the county (转学), begun by the school that takes the child in. Clause 3.1.2c.
///
/// Uses `child`, `calendar`, `owed`, `place` and `people.guardian`.
package org.guanai.registry.roll.transfer;
