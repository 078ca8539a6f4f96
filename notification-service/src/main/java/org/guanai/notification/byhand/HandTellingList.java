package org.guanai.notification.byhand;

import java.util.List;

/// Who was told of a notice by a person or a letter, oldest first.
public record HandTellingList(List<HandTellingView> items) {}
