/// What the national roll (全国学籍) knows of a child and the registry does not: kept as it came,
/// sealed, so that it can be given back. Serves the national roll's exchange (items 19, 21). Uses
/// the kit only; `national_cells` is its table.
package org.guanai.registry.child.national;
