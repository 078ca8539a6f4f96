package org.guanai.notification.template;

import java.util.Optional;
import java.util.Set;

/// Texts that are declared in the code, for the nation; a county's own in the table come first.
public interface DeclaredTexts {
    Set<String> codes();

    /// @param language `zh` or `en`
    Optional<Texts.Text> of(String code, String language);
}
