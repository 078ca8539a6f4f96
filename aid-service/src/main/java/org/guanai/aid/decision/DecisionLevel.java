package org.guanai.aid.decision;

/// Who decides: the school (评审) first, the county (审批) after the public notice.
public enum DecisionLevel {
    SCHOOL,
    COUNTY
}
