/// Helpers (代理家长, 校外辅导员) as far as they log in; mentoring owns who they are.
///
/// Serves 3.1.4a.
///
/// Uses `people.human` and `people.account`.
package org.guanai.registry.people.helper;
