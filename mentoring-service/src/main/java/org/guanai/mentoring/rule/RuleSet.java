package org.guanai.mentoring.rule;

import java.util.Map;

/// The rules that hold in a county on a day.
public record RuleSet(Map<RuleCode, Held> rules) {
    public int get(RuleCode code) {
        return rules.get(code).value();
    }

    /// What a decision notes down: the rule, its version and whose it is.
    public String version(RuleCode code) {
        var held = rules.get(code);
        return code.code() + "@" + (held.local() ? "local-" : "") + held.version();
    }

    /// @param local the county's own
    public record Held(int value, int version, boolean local) {}
}
