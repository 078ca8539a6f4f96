package org.guanai.proofs.canary.flock;

/// A value that occurs nowhere but where we put it.
///
/// @param field what it was put into, such as `student.address`; said when it is found, in place of
///   the value
public record Canary(String field, Sort sort, String value) {}
