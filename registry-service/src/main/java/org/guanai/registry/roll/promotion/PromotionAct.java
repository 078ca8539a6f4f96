package org.guanai.registry.roll.promotion;

/// What the end of the school year does with a child.
enum PromotionAct {
    /// 升级.
    PROMOTED,
    /// 毕业.
    GRADUATED,
    /// It stays as it is: somebody must look.
    HELD
}
