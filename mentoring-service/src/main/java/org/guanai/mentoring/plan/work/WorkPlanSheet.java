package org.guanai.mentoring.plan.work;

import java.util.List;

/// A work plan as it is printed.
///
/// @param school its name
/// @param lines of its text, without empty ones
public record WorkPlanSheet(String school, WorkPlanView plan, List<String> lines) {
    static WorkPlanSheet of(String school, WorkPlanView plan) {
        var lines = plan.body().lines().filter(line -> !line.isBlank()).toList();
        return new WorkPlanSheet(school, plan, lines);
    }
}
