package org.guanai.proofs.load.intent;

/// What a step of the mixed load is about: nine nouns over all five services.
public enum Noun {
    CONTACT,
    PAIRING,
    INCIDENT,
    ACKNOWLEDGEMENT,
    APPLICATION,
    DECISION,
    /// A payment list is drawn up.
    DRAWING,
    PAYMENT,
    IMPORT
}
