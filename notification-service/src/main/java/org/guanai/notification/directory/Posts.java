package org.guanai.notification.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Who holds which post (岗位), asked once for each: in the middle of a batch, nobody else arrives.
public final class Posts {
    private final DirectoryEntries entries;
    private final Map<Post, List<Addressee>> known = new HashMap<>();

    Posts(DirectoryEntries entries) {
        this.entries = entries;
    }

    /// Active staff who hold a post at exactly this organisation.
    public List<Addressee> holding(String post, String org) {
        return known.computeIfAbsent(
                new Post(post, org, null), one -> entries.holding(one.name(), one.org()));
    }

    /// Those of them who hold it for a class.
    public List<Addressee> holding(String post, String org, UUID classId) {
        return known.computeIfAbsent(
                new Post(post, org, classId),
                one -> entries.holding(one.name(), one.org(), one.classId()));
    }

    /// @param classId null for the whole organisation
    private record Post(String name, String org, UUID classId) {}
}
