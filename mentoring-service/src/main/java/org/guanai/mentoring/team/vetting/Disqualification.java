package org.guanai.mentoring.team.vetting;

/// The statutory grounds that exclude a person.
public enum Disqualification {
    /// 性侵害、虐待、遗弃、拐卖、暴力伤害等违法犯罪
    OFFENCE,
    /// 吸毒、酗酒、赌博等恶习
    ADDICTION,
    /// 曾拒不履行或者长期怠于履行监护、照护职责
    NEGLECT,
    /// 其他不适宜担任的情形
    OTHERWISE_UNFIT
}
