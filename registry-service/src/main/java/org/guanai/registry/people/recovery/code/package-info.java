/// Codes that show that a telephone number or an e-mail address is somebody's (验证码): made, sent
/// through notification, tried, used. Serves the identity of everyone who acts; decision 0024.
///
/// Uses no other feature.
package org.guanai.registry.people.recovery.code;
