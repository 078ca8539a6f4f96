/// Test side of the kit (测试工具): database, broker, tokens and clock of a service's tests, and the
/// rules of the house. Uses `service-kit` and `events`.
package org.guanai.kit.testing;
