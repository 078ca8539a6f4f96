package org.guanai.aid.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.guanai.kit.indicator.Counted;
import org.guanai.kit.indicator.IndicatorMeaning;
import org.guanai.kit.indicator.SqlIndicators;

/// What was applied for, granted, paid and given in a term. The link of each number leads to as
/// many records as its denominator says.
@ApplicationScoped
class AidCounts {
    private static final BigDecimal ALL = BigDecimal.ONE;
    private static final String GRANTED = "/api/aid/applications?granted=true&term={term}";
    private static final String ENTITLED = "/api/aid/entitlements?kind=LIVING_SUBSIDY&term={term}";

    private final SqlIndicators indicators;

    AidCounts(SqlIndicators indicators) {
        this.indicators = indicators;
    }

    /// Of the applications that the county has granted, those that the bank has confirmed as paid.
    @Produces
    @Singleton
    Counted subsidiesPaid() {
        return indicators.counted(
                new IndicatorMeaning("3.3.2b", "subsidies-paid", "applications", ALL, GRANTED),
                """
                select org, count(*) filter (where state = 'PAID') as part, count(*) as whole
                from application
                where term = :term and state in ('COUNTY_APPROVED', 'IN_PAYMENT', 'PAID', 'PAYMENT_FAILED')
                group by org\
                """);
    }

    /// Of the exemptions that every child is entitled to (两免), those that were given.
    @Produces
    @Singleton
    Counted exemptionsGiven() {
        var list = "/api/aid/entitlements?exemptions=true&term={term}";
        return indicators.counted(
                new IndicatorMeaning("3.3.2b", "exemptions-given", "exemptions", ALL, list),
                """
                select org, count(*) filter (where state = 'GIVEN') as part, count(*) as whole
                from entitlement
                where kind in ('TUITION', 'TEXTBOOKS') and state <> 'LAPSED' and term = :term
                group by org\
                """);
    }

    /// Of the money that was granted, that from other sources than the state (多方争取扶持资金); no share
    /// is demanded.
    @Produces
    @Singleton
    Counted otherFunds() {
        return indicators.counted(
                new IndicatorMeaning("3.3.2c", "granted-from-other-funds", "CNY", null, GRANTED),
                """
                select a.org, coalesce(sum(a.amount) filter (where p.fund_source <> 'STATE'), 0) as part,
                    sum(a.amount) as whole
                from application a join programme p on p.id = a.programme_id
                where a.term = :term and a.amount is not null group by a.org\
                """);
    }

    /// Of the children in hardship, who are entitled to the living subsidy by a list or a
    /// recognition, those for whom somebody has applied.
    @Produces
    @Singleton
    Counted subsidiesClaimed() {
        return indicators.counted(
                new IndicatorMeaning("3.1.3h", "subsidies-applied-for", "students", ALL, ENTITLED),
                """
                select e.org, count(*) filter (where exists (
                    select 1 from application a where a.student_id = e.student_id and a.term = e.term
                    and a.state <> 'WITHDRAWN')) as part, count(*) as whole
                from entitlement e
                where e.kind = 'LIVING_SUBSIDY' and e.state <> 'LAPSED' and e.term = :term
                group by e.org\
                """);
    }

    /// Of the left-behind children in hardship, those who got the living subsidy.
    @Produces
    @Singleton
    Counted leftBehindAided() {
        var list = "/api/aid/entitlements?kind=LIVING_SUBSIDY&leftBehind=true&term={term}";
        return indicators.counted(
                new IndicatorMeaning(
                        "3.3.2a", "left-behind-in-hardship-aided", "students", ALL, list),
                """
                select e.org, count(*) filter (where e.state = 'GIVEN') as part, count(*) as whole
                from entitlement e join student s on s.id = e.student_id
                where e.kind = 'LIVING_SUBSIDY' and e.state <> 'LAPSED' and e.term = :term
                and s.left_behind group by e.org\
                """);
    }

    /// Of the girls in hardship, those for whom donated money was used; no share is demanded.
    @Produces
    @Singleton
    Counted girlsSupported() {
        var list = "/api/aid/entitlements?kind=LIVING_SUBSIDY&girls=true&term={term}";
        return indicators.counted(
                new IndicatorMeaning(
                        "3.2.4d", "girls-in-hardship-supported", "students", null, list),
                """
                select e.org, count(*) filter (where exists (
                    select 1 from donation_use u where u.student_id = e.student_id
                    and u.withdrawn_at is null)) as part, count(*) as whole
                from entitlement e join student s on s.id = e.student_id
                where e.kind = 'LIVING_SUBSIDY' and e.state <> 'LAPSED' and e.term = :term
                and s.sex = '2' group by e.org\
                """);
    }

    /// Of the one-to-one sponsorships that stand, those whose gifts come when they are due.
    @Produces
    @Singleton
    Counted giftsInTime() {
        var list = "/api/aid/sponsorships?active=true";
        return indicators.counted(
                new IndicatorMeaning(
                        "3.1.3e", "sponsors-giving-in-time", "sponsorships", null, list),
                """
                select org, count(*) filter (where next_due_on >= :today) as part, count(*) as whole
                from sponsorship where state = 'ACTIVE' group by org\
                """);
    }
}
