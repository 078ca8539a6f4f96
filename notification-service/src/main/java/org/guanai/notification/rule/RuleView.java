package org.guanai.notification.rule;

/// A time-out or text rule as this installation runs it.
///
/// @param certainty DESIGN: our own default, which the installation's configuration may change
/// @param setting name of the configuration property
/// @param value ISO 8601 duration, real time
public record RuleView(
        String code, String clause, String name, String certainty, String setting, String value) {}
