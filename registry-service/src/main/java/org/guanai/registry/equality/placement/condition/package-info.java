/// What a family must show for a place at school (入学条件, 3.1.2b): papers, and whether they suffice.
/// Uses `calendar` and the kit's rules.
package org.guanai.registry.equality.placement.condition;
