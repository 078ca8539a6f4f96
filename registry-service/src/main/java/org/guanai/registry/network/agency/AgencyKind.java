package org.guanai.registry.network.agency;

/// Which department an agency is (部门).
public enum AgencyKind {
    /// 教育
    EDUCATION,
    /// 民政: child officers and supervisors.
    CIVIL_AFFAIRS,
    /// 公安
    POLICE,
    /// 检察院
    PROCURATORATE,
    /// 法院
    COURT,
    /// 司法行政
    JUSTICE,
    /// 妇联
    WOMENS_FEDERATION,
    /// 共青团
    YOUTH_LEAGUE,
    /// 关工委
    CARE_COMMITTEE,
    /// 残联
    DISABLED_FEDERATION,
    /// 乡村振兴
    RURAL_REVITALISATION,
    /// 人社
    LABOUR,
    /// 卫健
    HEALTH,
    /// 市场监管, formerly 工商
    MARKET,
    /// 文旅
    CULTURE,
    /// 城管
    CITY_MANAGEMENT,
    /// 交通、交警
    TRAFFIC,
    /// 消防
    FIRE,
    /// 应急
    EMERGENCY,
    /// 文明办
    CIVILITY,
    /// 乡镇（街道）
    TOWNSHIP,
    /// 村（居）委会
    VILLAGE,
    OTHER
}
