/// How a child gets a place at school (入学安排, 3.1.2b–c): papers, eligibility with its reasons, the
/// decision, the appeal. Uses `equality.catchment`, `calendar` and `place`.
package org.guanai.registry.equality.placement;
