package org.guanai.notification.template;

import java.util.Optional;
import java.util.Set;

/// Texts that are declared in the code, for the nation; a county's own in the table come first.
public interface DeclaredTexts {
    Set<String> codes();

    /// @param language `zh` or `en`
    Optional<Words> of(String code, String language);

    /// Qute templates.
    record Words(String subject, String body) {}
}
