package org.guanai.proofs.load;

/// What a step of the mixed load is about: eight nouns over all five services.
public enum Noun {
    CONTACT,
    PAIRING,
    INCIDENT,
    ACKNOWLEDGEMENT,
    APPLICATION,
    DECISION,
    PAYMENT,
    IMPORT
}
