/// Agreements by which parents who are away entrust somebody with the care of their child (委托照护,
/// 3.2.2b; 未成年人保护法 22, 23): the carer's check, the child's view, notice to school and village,
/// review, end. May use `student`, `calendar` and `people`.
package org.guanai.registry.child.entrustment;
