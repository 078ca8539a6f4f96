/// The school roll in the columns of the national system (全国学籍), out and in. Serves items 19 and
/// 21. May use `child`, `people.guardian` and `place`; writes no table.
package org.guanai.registry.exchange.national;
