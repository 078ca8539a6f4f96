package org.guanai.aid.decision;

/// What a level decides (决定结果).
public enum Outcome {
    APPROVED,
    REFUSED
}
