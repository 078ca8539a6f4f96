package org.guanai.kit.testing;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/// Conditions of architecture rules that read as a predicate.
final class Conditions {
    private Conditions() {}

    static ArchCondition<JavaMethod> methodsThat(String what, Predicate<JavaMethod> holds) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!holds.test(method)) {
                    var message = method.getFullName() + " does not " + what;
                    events.add(SimpleConditionEvent.violated(method, message));
                }
            }
        };
    }
}
