package org.guanai.registry.exchange.imports.row;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.guanai.events.Roles;
import org.guanai.sheets.cell.Texts;

/// The posts (岗位) of a member of staff as schools write them: `班主任、任课教师`, `教师（语文）`, `副校长`.
///
/// @param hasRanks whether one of them is no role of the platform but a rank of the school
record WrittenPosts(Set<String> roles, boolean hasRanks) {
    /// `教师（语文）`
    private static final Pattern REMARK = Pattern.compile("[(\\[【]([^)\\]】]*)[)\\]】]");

    /// `语文教师`, `三年级数学老师`
    private static final Pattern TEACHES = Pattern.compile("\\S{1,12}(教师|老师|任教|教学)");

    /// Empty when one of them means nothing.
    static Optional<WrittenPosts> parse(String text) {
        return WrittenList.<Post>parse(withoutRemarks(text), (part, _) -> post(part))
                .map(posts ->
                        new WrittenPosts(
                                posts.stream()
                                        .map(Post::role)
                                        .collect(Collectors.toUnmodifiableSet()),
                                posts.stream().anyMatch(Post::isRank)));
    }

    /// A remark may be a post of its own: `教师（班主任）`, but not `教师（三级）`.
    private static String withoutRemarks(String text) {
        return REMARK.matcher(Texts.narrow(text))
                .replaceAll(m -> post(m.group(1)).isPresent() ? "、$1" : " ");
    }

    /// A rank has no role of its own: whoever has it counts as a teacher.
    private static Optional<Post> post(String text) {
        return Codes.POST
                .of(text)
                .map(role -> new Post(role, false))
                .or(() -> Codes.RANK.of(text).map(role -> new Post(role, true)))
                .or(() ->
                        TEACHES.matcher(text).matches()
                                ? Optional.of(new Post(Roles.TEACHER, false))
                                : Optional.empty());
    }

    private record Post(String role, boolean isRank) {}
}
