package org.guanai.notification.directory;

/// What a notice calls those whom it is about, and the language of whoever reads it. Names are null
/// where no snapshot has arrived.
///
/// @param language `zh` or `en`; Chinese for whoever is not known
public record Named(String person, String language, String student, String organisation) {}
