package org.guanai.safety.responsibility.template;

import java.util.List;

/// A letter as it is printed, twice: both sign.
///
/// @param clauses in their order
public record LetterForm(
        String school,
        String title,
        String layer,
        int year,
        String post,
        String signer,
        String dueOn,
        List<String> clauses) {}
