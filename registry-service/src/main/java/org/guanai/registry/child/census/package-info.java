/// The census of left-behind children (留守儿童摸底, 3.1.3b): one campaign each term, its clock, its
/// freezing and its totals. Uses `calendar`; what schools do for it is in `census.school`.
package org.guanai.registry.child.census;
