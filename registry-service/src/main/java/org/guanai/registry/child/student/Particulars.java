package org.guanai.registry.child.student;

import java.time.LocalDate;

/// Who a child is, as a roster or a person at a desk says it, in the open. What is null is not
/// known, and leaves what is there.
///
/// @param sex GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 not stated
/// @param documentKind 1 resident ID, 6 Hong Kong, 7 Macao, 8 Taiwan, 9 foreign permanent
///   residence, A passport, Z other
/// @param document normalised, upper case
/// @param studentNumber 学籍号, upper case
/// @param ethnic GB/T 3304, two digits
/// @param household 户口所在地
/// @param address 现住址
public record Particulars(
        String name,
        String sex,
        LocalDate birthDate,
        String documentKind,
        Numbered document,
        Numbered studentNumber,
        String ethnic,
        String household,
        String address) {

    /// @param index blind index of the number
    public record Numbered(String number, byte[] index) {}
}
