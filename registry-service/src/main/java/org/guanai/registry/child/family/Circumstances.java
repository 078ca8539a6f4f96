package org.guanai.registry.child.family;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.guanai.kit.openapi.Nullable;

/// Where a family belongs and lives, and what it lives on (家庭状况, 3.1.3c). What was not asked is
/// absent.
///
/// @param household 户口
/// @param residence 现居住地
/// @param income 经济来源
/// @param relief 享受救助
/// @param housing 住房
/// @param health 儿童身体状况
/// @param guardianship 监护类型, as the surveyor assesses it
/// @param confirmedBy parent or carer who confirmed the form
public record Circumstances(
        @Nullable @Valid Household household,
        @Nullable @Valid Residence residence,
        @Nullable @Size(max = 5) Set<@NotNull Income> income,
        @Nullable @Size(max = 5) Set<@NotNull Relief> relief,
        @Nullable Housing housing,
        @Nullable @Valid Health health,
        @Nullable Guardianship guardianship,
        @Nullable @Size(max = 60) String confirmedBy) {
    public static final Circumstances UNKNOWN =
            new Circumstances(null, null, null, null, null, null, null, null);
    private static final String DIVISION = "[1-9]\\d{5}";

    /// What was asked, in the form in which it is kept.
    public static Circumstances kept(Circumstances asked) {
        return asked == null
                ? UNKNOWN
                : new Circumstances(
                        asked.household(),
                        asked.residence(),
                        kept(asked.income()),
                        kept(asked.relief()),
                        asked.housing(),
                        asked.health(),
                        asked.guardianship(),
                        asked.confirmedBy() == null ? null : asked.confirmedBy().strip());
    }

    private static <E extends Enum<E>> Set<E> kept(Set<E> values) {
        return values == null || values.isEmpty() ? null : new TreeSet<>(values);
    }

    /// Whether it says where the family belongs and where the child lives.
    public boolean areOfPlaces() {
        return household != null && residence != null;
    }

    /// @param nature 户口性质
    /// @param division county of the household register, six digits of GB/T 2260
    public record Household(
            @NotNull Nature nature, @NotNull @Pattern(regexp = DIVISION) String division) {}

    public enum Nature {
        /// 农业户口
        RURAL,
        /// 非农业户口
        URBAN
    }

    /// @param division county in which the child lives, six digits of GB/T 2260
    /// @param since day of arrival there
    /// @param withParents whether a parent or guardian lives there too
    /// @param parentWorks whether a parent works there
    /// @param permit 居住证 of the parent; absent when there is none
    public record Residence(
            @NotNull @Pattern(regexp = DIVISION) String division,
            @NotNull LocalDate since,
            @NotNull Boolean withParents,
            @NotNull Boolean parentWorks,
            @Nullable @Valid Permit permit) {}

    /// A residence permit (居住证) that was shown. Its number is not kept.
    ///
    /// @param validUntil last day; absent when it has no end
    public record Permit(@NotNull LocalDate issuedOn, @Nullable LocalDate validUntil) {}

    public enum Income {
        /// 打工
        LABOUR,
        /// 种养殖
        FARMING,
        /// 政府救助
        GOVERNMENT,
        /// 亲朋接济
        RELATIVES,
        /// 其他
        OTHER
    }

    public enum Relief {
        /// 低保
        SUBSISTENCE_ALLOWANCE,
        /// 临时救助
        TEMPORARY,
        /// 医疗救助
        MEDICAL,
        /// 住房救助
        HOUSING,
        /// 其他
        OTHER
    }

    public enum Housing {
        /// 自有
        OWNED,
        /// 租住
        RENTED,
        /// 借住
        LENT,
        /// 危房
        DILAPIDATED
    }

    /// @param disability 残疾类别, for a disabled child
    /// @param level 残疾等级 1–4, for a disabled child
    public record Health(
            @NotNull State state,
            @Nullable Disability disability,
            @Nullable @Min(1) @Max(4) Integer level) {
        /// Kind and level belong to a disabled child only.
        public boolean fitsTogether() {
            return state == State.DISABLED || disability == null && level == null;
        }
    }

    @Schema(name = "HealthState")
    public enum State {
        /// 健康
        HEALTHY,
        /// 残疾
        DISABLED,
        /// 患重大疾病
        SERIOUSLY_ILL
    }

    public enum Disability {
        VISUAL,
        HEARING,
        SPEECH,
        PHYSICAL,
        INTELLECTUAL,
        MENTAL,
        MULTIPLE
    }

    public enum Guardianship {
        /// 无人监护
        NOBODY,
        /// 父或母无监护能力
        PARENT_UNABLE,
        /// 受委托人能力不足
        CARER_WEAK,
        /// 一般
        FAIR,
        /// 较好
        GOOD
    }
}
