/// Two records of one child are joined (档案合并), and parted again when they were two children; and
/// the decision whether they are.
///
/// Clause 2.3.
///
/// Uses its neighbours but `roster`, and `people.guardian`.
package org.guanai.registry.child.join;
