package org.guanai.registry.people.staff;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A member of staff (教职工) to be registered, from a staff list or a form: codes, not words.
///
/// @param org path of the organisation; null when schoolCode names a school
/// @param schoolCode 10-digit 学校标识码; null when org is given
/// @param sex GB/T 2261.1
/// @param documentNumber resident ID, normalised; null when unknown
/// @param phone digits only; null when unknown
/// @param email null when unknown
/// @param username what to log in with; null for one that the platform makes
/// @param posts roles of the realm, constants of `org.guanai.events.Roles`
/// @param classes the classes they teach
public record StaffEntry(
        String org,
        String schoolCode,
        String name,
        String sex,
        String documentNumber,
        String phone,
        String email,
        String username,
        Set<String> posts,
        List<TaughtClass> classes) {

    public StaffEntry {
        posts = Set.copyOf(posts);
        classes = List.copyOf(classes);
    }

    /// The same text for the same content, whatever the order of posts.
    String canonical() {
        return String.join(
                "\u001f",
                String.valueOf(name),
                String.valueOf(sex),
                String.valueOf(documentNumber),
                String.valueOf(phone),
                String.valueOf(email),
                String.valueOf(username),
                new TreeSet<>(posts).toString(),
                classes.toString());
    }

    /// @param grade 1–9
    /// @param name within the grade, `1班`
    public record TaughtClass(int grade, String name) {}
}
