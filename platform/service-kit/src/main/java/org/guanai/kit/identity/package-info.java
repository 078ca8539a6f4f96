/// The caller (调用者): verified token, person, organisation and roles, and the scope that follows
/// from them (1.2). Uses `scope` and `problem`.
package org.guanai.kit.identity;
