/// Guardians (监护人) and the order in which they are told about a child.
///
/// Clauses 2.3, 3.1.5f.
///
/// Uses `people.human` and `people.account`.
package org.guanai.registry.people.guardian;
