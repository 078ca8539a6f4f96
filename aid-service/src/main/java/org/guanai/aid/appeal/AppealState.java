package org.guanai.aid.appeal;

/// Where an appeal (申诉) stands. Either answer is announced by `AppealAnswered`.
public enum AppealState {
    OPEN,
    UPHELD,
    DISMISSED,
    WITHDRAWN
}
