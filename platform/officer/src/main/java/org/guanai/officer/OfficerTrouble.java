package org.guanai.officer;

/// The officer could not be made; the message says why and what to do.
public class OfficerTrouble extends RuntimeException {
    public OfficerTrouble(String message) {
        super(message);
    }
}
