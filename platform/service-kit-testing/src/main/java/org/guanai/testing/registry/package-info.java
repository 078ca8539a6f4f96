/// What the registry publishes (学籍), for the tests of the services that read it: a county with its
/// schools and term, students one adjective at a time. May use: the published language, the
/// in-memory broker.
package org.guanai.testing.registry;
