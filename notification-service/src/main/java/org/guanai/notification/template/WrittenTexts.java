package org.guanai.notification.template;

import java.util.Optional;
import java.util.UUID;

/// What people have written themselves, for texts that quote it.
public interface WrittenTexts {
    Optional<Words> of(UUID id);

    record Words(String title, String text) {}
}
