package org.guanai.safety.mandatory.form;

import java.util.List;
import org.guanai.safety.mandatory.found.MandatoryFacts;

/// A mandatory report as it is handed to an authority. Who reported stands nowhere in it.
///
/// @param channels each authority with when, how and its receipt
public record MandatoryForm(
        String school,
        String number,
        String child,
        List<String> situations,
        String foundOn,
        MandatoryFacts facts,
        int danger,
        String guardian,
        List<List<String>> channels) {}
