package org.guanai.kit.rule;

import java.time.LocalDate;

/// A version of a rule that holds.
///
/// @param label what a decision stores: `feedback@1`, a county's own `330127/feedback@2`
/// @param basis the document that it rests on
public record Held<T extends Record>(
        T content, String label, String basis, LocalDate effectiveFrom) {}
