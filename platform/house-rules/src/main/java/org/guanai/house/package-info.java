/// The rules of the house (规矩): what every module keeps to, read from its classes and its sources.
/// Serves no clause. May use ArchUnit, JUnit and the compiler's own parser, and nothing of the
/// house.
package org.guanai.house;
