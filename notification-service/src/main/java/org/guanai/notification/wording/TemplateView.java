package org.guanai.notification.wording;

import java.util.Set;

/// The words of a notice in a county.
///
/// @param code `INCIDENT`
/// @param language `zh` or `en`
/// @param subject as it is in force in the county now
/// @param own whether these are the county's own words
/// @param names that a county's words may have in braces
/// @param open whether a county may say it in its own words
public record TemplateView(
        String code,
        String language,
        String subject,
        String body,
        boolean own,
        Set<String> names,
        boolean open) {}
