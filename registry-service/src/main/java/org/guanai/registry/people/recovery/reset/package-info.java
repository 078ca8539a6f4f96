/// Forgotten passwords (重设密码): asked for by a login name, replaced by the code that was sent to the
/// confirmed address. No answer tells whether anybody has the name. Serves the identity of everyone
/// who acts; decision 0024.
///
/// Uses `people.account`, `people.recovery.address` and `people.recovery.code`.
package org.guanai.registry.people.recovery.reset;
