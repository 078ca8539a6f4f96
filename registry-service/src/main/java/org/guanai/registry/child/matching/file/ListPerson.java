package org.guanai.registry.child.matching.file;

import java.time.LocalDate;

/// A person on an agency's list.
///
/// @param row in the order of the file, from 1
/// @param number the resident number; its check digit is right
public record ListPerson(int row, String name, String number) {
    private static final int BIRTH = 6;

    public LocalDate birthDate() {
        return LocalDate.of(
                Integer.parseInt(number.substring(BIRTH, BIRTH + 4)),
                Integer.parseInt(number.substring(BIRTH + 4, BIRTH + 6)),
                Integer.parseInt(number.substring(BIRTH + 6, BIRTH + 8)));
    }
}
