package org.guanai.registry.child.roster;

import java.time.LocalDate;
import java.util.List;
import org.guanai.registry.child.national.NationalCells;
import org.guanai.registry.people.guardian.Relation;

/// One row of a roster (花名册), read and checked: codes, not words.
///
/// @param schoolCode 10-digit 学校标识码
/// @param sex GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 not stated
/// @param documentKind 1 resident ID, 6 Hong Kong, 7 Macao, 8 Taiwan, 9 foreign permanent
///   residence, A passport, Z other; null when there is no number
/// @param documentNumber normalised, upper case; null when the child has none
/// @param studentNumber 学籍号, upper case; null when unknown
/// @param ethnic GB/T 3304 two digits; null when unknown
/// @param grade 1–9
/// @param className name within the grade, `1班`; null when there is none
/// @param household 户口所在地, null when unknown
/// @param address 现住址, null when unknown
/// @param leftBehind 0 no, 1 one parent away, 2 both; null when the school claims nothing
/// @param migrant 进城务工人员随迁子女; null when the school claims nothing
/// @param guardians in the order of the chain, at most two; none leaves those that are there
/// @param national what else the national roll says, to be kept
public record RosterEntry(
        String schoolCode,
        String name,
        String sex,
        LocalDate birthDate,
        String documentKind,
        String documentNumber,
        String studentNumber,
        String ethnic,
        int grade,
        String className,
        boolean boarder,
        String household,
        String address,
        Integer leftBehind,
        Boolean migrant,
        List<Guardian> guardians,
        NationalCells national) {

    public RosterEntry {
        guardians = List.copyOf(guardians);
    }

    /// Of a roster that has no columns of the national roll beside these.
    public RosterEntry(
            String schoolCode,
            String name,
            String sex,
            LocalDate birthDate,
            String documentKind,
            String documentNumber,
            String studentNumber,
            String ethnic,
            int grade,
            String className,
            boolean boarder,
            String household,
            String address,
            Integer leftBehind,
            Boolean migrant,
            List<Guardian> guardians) {
        this(
                schoolCode,
                name,
                sex,
                birthDate,
                documentKind,
                documentNumber,
                studentNumber,
                ethnic,
                grade,
                className,
                boarder,
                household,
                address,
                leftBehind,
                migrant,
                guardians,
                NationalCells.NONE);
    }

    /// @param phone digits only, null when unknown
    public record Guardian(String name, Relation relation, String phone) {}
}
