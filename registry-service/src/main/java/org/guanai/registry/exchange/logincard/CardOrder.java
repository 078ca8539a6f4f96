package org.guanai.registry.exchange.logincard;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

/// For whom login cards are wanted: people one by one, the guardians of a class, or the staff or
/// all guardians of a school. Exactly one of the first three.
///
/// @param people ids of records of staff, guardians, students or helpers: a code takes the place of
///   a password that they have
/// @param classId guardians of a class who have no password of their own
/// @param school 10-digit 学校标识码: people of the school who have no password of their own
/// @param of whose cards of the school; STAFF when absent
public record CardOrder(
        @Size(min = 1, max = 200) List<@NotNull UUID> people,
        UUID classId,
        @Pattern(regexp = "\\d{10}") String school,
        Of of) {

    public enum Of {
        STAFF,
        GUARDIANS
    }

    void check() {
        var named = (people == null ? 0 : 1) + (classId == null ? 0 : 1) + (school == null ? 0 : 1);
        if (named != 1) {
            throw Refusal.invalid("registry.cards-for-whom", "people");
        }
    }
}
