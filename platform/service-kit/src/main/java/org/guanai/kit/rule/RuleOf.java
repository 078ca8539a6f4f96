package org.guanai.kit.rule;

/// A rule as a service declares it: its code and the record of its content, which is validated by
/// the record's own constraints. Declare it as a CDI producer in the bean that decides by it:
///
/// `@Produces static final RuleOf<Feedback> FEEDBACK = new RuleOf<>("feedback", Feedback.class);`
///
/// The service does not start while the table `rule` holds no valid version of it.
///
/// @param code stable, kebab-case, unique within the service
public record RuleOf<T extends Record>(String code, Class<T> content) {}
