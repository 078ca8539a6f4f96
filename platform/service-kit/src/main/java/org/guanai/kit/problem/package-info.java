/// Refusals and problem documents (错误说明, RFC 9457): one sealed family of refusals, one status for
/// each. Uses `request` and `transaction`.
package org.guanai.kit.problem;
