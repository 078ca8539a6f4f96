/// Special groups (特殊群体): who stands in which, by which rule and why.
///
/// Clause 2.3.
///
/// Uses nothing of its neighbours.
package org.guanai.registry.child.group;
