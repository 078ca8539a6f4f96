package org.guanai.notification.notice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.query.SelectionQuery;

/// The conditions of a search that were asked for, all of which must hold.
final class Conditions {
    private final List<String> all = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new HashMap<>();

    /// @param value of the one parameter of the condition; null leaves the condition out
    Conditions add(String condition, String name, Object value) {
        if (value != null) {
            all.add(condition);
            values.put(name, value);
        }
        return this;
    }

    String text() {
        return String.join(" and ", all);
    }

    void bind(SelectionQuery<?> query) {
        values.forEach(query::setParameter);
    }
}
