/// Special groups (特殊群体): who stands in which, by which rule and why.
///
/// Clauses 2.3, 3.1.2a.
///
/// Uses `child.family`.
package org.guanai.registry.child.group;
