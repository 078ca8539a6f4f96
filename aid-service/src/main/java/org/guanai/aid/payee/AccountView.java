package org.guanai.aid.payee;

/// An account as people see it.
///
/// @param number masked but for its last four digits
/// @param suspect the number fails its check digit; a warning
public record AccountView(String number, HolderRelation holderRelation, boolean suspect) {}
