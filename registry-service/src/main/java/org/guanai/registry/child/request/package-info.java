/// Requests of guardians that something in a child's file be put right (更正申请, 2.2), with their
/// clock, their answer and an appeal to the county. May use `student`, `calendar` and the kit's
/// `rule`.
package org.guanai.registry.child.request;
