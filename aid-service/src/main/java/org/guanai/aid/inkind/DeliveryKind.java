package org.guanai.aid.inkind;

/// What is handed out.
public enum DeliveryKind {
    /// 营养餐
    MEALS,
    /// 实物
    GOODS
}
