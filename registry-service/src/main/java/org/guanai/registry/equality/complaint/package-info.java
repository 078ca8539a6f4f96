/// Complaints about unequal treatment (不公平对待投诉, 3.1.2d, 2.2): by a guardian, or by the school for
/// one; answered by the county in time. Uses `child.student`, `calendar` and `equality.treatment`.
package org.guanai.registry.equality.complaint;
