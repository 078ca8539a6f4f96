package org.guanai.notification.wording;

/// What a reader would see, with an example for each name.
///
/// @param smsParts as many parts of SMS are paid for
public record WordingPreview(String subject, String body, int smsParts) {}
