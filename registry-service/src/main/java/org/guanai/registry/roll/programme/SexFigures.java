package org.guanai.registry.roll.programme;

/// The numbers of one sex at a place now (分性别指标).
///
/// @param sex GB/T 2261.1: 1 male, 2 female
/// @param enrolled on a roll
/// @param schoolAge in the school-age ledger, without those who are lawfully away
/// @param atSchool of these, on a roll, elsewhere with proof, or taught at home
/// @param missing with an open case
/// @param back whose case is over, or who are back
/// @param poorMissing missing for poverty
/// @param leftBehind enrolled and left behind
/// @param hardship enrolled and in hardship
public record SexFigures(
        String sex,
        int enrolled,
        int schoolAge,
        int atSchool,
        int missing,
        int back,
        int poorMissing,
        int leftBehind,
        int hardship) {}
