package org.guanai.notification.template;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A national text, and what a county's own words may take from it: the names that its notices
/// always have a value for.
public record NationalText(String subject, String body) {
    /// A value, by its name: neither a section nor anything that the template engine would look up
    /// elsewhere.
    public static final Pattern VALUE = Pattern.compile("\\{([a-z][A-Za-z]*(?:\\.[a-z]+)?)}");

    private static final String LIST = "{#each";

    /// Whether a county may say it in its own words: not where the text lists something.
    public boolean isOpen() {
        return !body.contains(LIST) && !subject.contains(LIST);
    }

    public Set<String> names() {
        var names = new TreeSet<>(Set.of("recipient", "school"));
        VALUE.matcher(subject + body).results().forEach(m -> names.add(m.group(1)));
        return names;
    }
}
