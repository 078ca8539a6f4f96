package org.guanai.mentoring.counsel.referral;

/// To whom a child is referred.
enum ReferralTarget {
    /// 教育心理中心
    EDUCATION_CENTRE,
    /// 医院
    HOSPITAL,
    /// 妇联
    WOMENS_FEDERATION,
    /// 民政
    CIVIL_AFFAIRS,
    /// 公安
    POLICE
}
