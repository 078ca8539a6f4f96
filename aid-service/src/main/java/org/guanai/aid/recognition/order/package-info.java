/// What is asked of a recognition (认定申请、审核、动态调整): the requests and their own checks. Clauses:
/// 3.3.2a, 2.2. Uses: `decision`, `money`.
package org.guanai.aid.recognition.order;
