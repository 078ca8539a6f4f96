/// Login cards (登录卡): one-time codes for whoever has no password yet, as a list and as a workbook.
///
/// Serves the identity of everyone who acts; decision 0024.
///
/// May use all areas.
package org.guanai.registry.exchange.logincard;
