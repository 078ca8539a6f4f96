package org.guanai.kit.rule;

import java.time.LocalDate;

/// A county has set a rule of its own: an event within the service, in the transaction of the
/// change, for what must be decided again.
///
/// @param county path of the county
/// @param from day from which it holds
public record RuleChanged(String county, String code, LocalDate from) {}
