/// Absence from school (缺课) and what an unexplained one asks for: call, visit, report, and a case.
/// Clause 3.2.4f. Uses `child.student`, `calendar`, `correction`, `owed` and `roll.dropout`.
package org.guanai.registry.roll.absence;
