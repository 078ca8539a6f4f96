package org.guanai.notification.directory;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// How a notice addresses its reader and names what it is about (称谓). Names are null where no
/// snapshot has arrived.
///
/// @param language `zh` or `en`; Chinese for a person who is not known
public record Salutation(String person, String language, String student, String organisation) {

    /// By the names that templates use.
    ///
    /// @param org path of the organisation, whose code stands in for a name that is not known
    public Map<String, Object> values(String org) {
        var values = new HashMap<String, Object>();
        values.put("recipient", firstOf(person, ""));
        values.put("student", firstOf(student, ""));
        values.put("school", firstOf(organisation, org.substring(org.lastIndexOf('/') + 1)));
        return values;
    }

    private static String firstOf(String... names) {
        return Stream.of(names).filter(Objects::nonNull).findFirst().orElseThrow();
    }
}
