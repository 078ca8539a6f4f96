package org.guanai.registry.child.student;

import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.national.NationalCells;

/// A child as a roster enters it into the roll.
///
/// @param enrolment the one that is open from now on
/// @param national what else the national roll says of it
/// @param reviewOn the next day on which time alone may change its groups; null for never
/// @param disputed another child has one of its numbers
/// @param hash of the row
public record RollEntry(
        UUID student,
        OrgPath school,
        UUID enrolment,
        Particulars particulars,
        NationalCells national,
        Claims claims,
        LocalDate reviewOn,
        boolean disputed,
        byte[] hash) {}
