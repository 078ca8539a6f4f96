package org.guanai.aid.application;

public enum Outcome {
    APPROVED,
    REFUSED
}
