/// Finds children whom the county knows already, at a school and beyond it.
///
/// Clause 2.3.
///
/// Uses nothing of its neighbours.
package org.guanai.registry.child.lookup;
