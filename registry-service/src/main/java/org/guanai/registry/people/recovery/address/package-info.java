/// Addresses to which a code for a forgotten password goes (找回密码的联系方式): only those that their owner
/// has shown to be theirs, whatever a school has on file. Serves the identity of everyone who acts;
/// decision 0024.
///
/// Uses `people.account` and `people.recovery.code`.
package org.guanai.registry.people.recovery.address;
